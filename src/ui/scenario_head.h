// The scenarios that are open: which one is shown, one more, its name, and all of them side by side.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/widgets.h"

namespace gouji {

// Top of the scenario's panel.
std::optional<Command> draw_scenario_head(const Views& views, const State& state, bool is_touch, float inset);

// A list of what a scenario can be handed over as; `width` of its box. Returns what was pressed.
std::optional<ExportKind> choose_export(const ImRect& box, const Language& words, bool is_touch, bool with_file);
[[nodiscard]] float export_width(const Language& words);

}  // namespace gouji
