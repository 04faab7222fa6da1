// The answer of `gouji ledger`: as text, JSON and CSV.
#pragma once

#include <string>

#include "cli/console_text.h"
#include "io/json_writer.h"
#include "report/ledger_view.h"

namespace gouji {

// Without changes, `has_changes` is false and there is one column of amounts. Of the units, only those that moved or are at fault.
[[nodiscard]] std::string ledger_as_text(const ReportInput& input, const LedgerReport& report, bool has_changes, const Painter& painter);
// {file, unit, year, lines, total, functions, economics, units: [{code, name, before, now, granted, fault}]}: decimal strings
// in the unit that `amounts_in` names.
[[nodiscard]] JsonValue ledger_as_json(const ReportInput& input, const LedgerReport& report, const std::string& path);
// A row a total: kind, code, name, published, scenario, difference, granted.
[[nodiscard]] std::string ledger_as_csv(const ReportInput& input, const LedgerReport& report);

}  // namespace gouji
