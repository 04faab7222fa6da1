// The answer of `gouji whatif`: one scenario, or two to four side by side. As Markdown, CSV
// and JSON see report/scenario_markdown.h, scenario_csv.h and scenario_json.h.
#pragma once

#include <span>
#include <string>

#include "cli/console_text.h"
#include "report/scenario_view.h"

namespace gouji {

// REQUIRES: scenarios is not empty, and all are of one report. Of several, only the figures that differ are shown.
[[nodiscard]] std::string whatif_as_text(std::span<const ScenarioInput> scenarios, const Painter& painter);

}  // namespace gouji
