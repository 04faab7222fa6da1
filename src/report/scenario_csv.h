// The figures that scenarios move, as a table for a spreadsheet.
#pragma once

#include <span>
#include <string>

#include "report/scenario_view.h"

namespace gouji {

// A line a figure: its address, table, code, name, column and unit, the published value, and for each scenario the value
// and the difference. Of several scenarios, only the lines that differ. UTF-8 with a byte-order mark, lines end in CR LF.
// REQUIRES: scenarios is not empty, and all are of one report.
[[nodiscard]] std::string scenario_as_csv(std::span<const ScenarioInput> scenarios);

}  // namespace gouji
