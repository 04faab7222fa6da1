// A scenario as a report in Markdown, or several side by side.
#pragma once

#include <span>
#include <string>

#include "report/scenario_view.h"

namespace gouji {

// REQUIRES: scenarios is not empty, and all are of one report. Of several, only the figures that differ are shown.
[[nodiscard]] std::string scenario_as_markdown(std::span<const ScenarioInput> scenarios);

}  // namespace gouji
