// The answer of `gouji whatif`: one scenario, or two to four side by side. As Markdown and CSV see
// report/scenario_markdown.h and report/scenario_csv.h.
#pragma once

#include <span>
#include <string>

#include "cli/console_text.h"
#include "io/json_writer.h"
#include "report/scenario_view.h"

namespace gouji {

// REQUIRES: scenarios is not empty, and all are of one report. Of several, only the figures that differ are shown.
[[nodiscard]] std::string whatif_as_text(std::span<const ScenarioInput> scenarios, const Painter& painter);
// {file, unit, year, fingerprint, scenarios: [{name, funding, steps, balances, constraints, verdicts, faults}], figures:
// [{address, place, published, values: [{value, difference}]}]}; a value for each scenario, decimal strings in the
// document's own unit. Of several scenarios, only the figures that differ.
[[nodiscard]] JsonValue whatif_as_json(std::span<const ScenarioInput> scenarios, const std::string& path);

}  // namespace gouji
