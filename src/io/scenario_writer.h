// Writes a scenario file: the layout of io/json_writer.h, members in the order of the format.
#pragma once

#include <string>

#include "model/budget.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

// The text of the file; read_scenario() of it gives the same scenario. Amounts are in the unit of the budget's first
// table, and in the measure of the figures that they are for.
[[nodiscard]] std::string write_scenario(const Scenario& scenario, const Budget& budget, const Linkage& linkage);

}  // namespace gouji
