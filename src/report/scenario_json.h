// A scenario as JSON, or several side by side.
#pragma once

#include <span>
#include <string>

#include "io/json_writer.h"
#include "report/scenario_view.h"

namespace gouji {

// {file, unit, year, fingerprint, scenarios: [{name, funding, steps, balances, constraints, verdicts, faults}], figures:
// [{address, place, published, values: [{value, difference}]}]}; a value for each scenario, decimal strings in the
// document's own unit. Of several scenarios, only the figures that differ.
// REQUIRES: scenarios is not empty, and all are of one report.
[[nodiscard]] JsonValue scenario_as_json(std::span<const ScenarioInput> scenarios, const std::string& path);

}  // namespace gouji
