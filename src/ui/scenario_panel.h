// The scenario: what it comes to, its steps, and the levers.
#pragma once

#include <optional>

#include "ui/command.h"

namespace gouji {

// In the rest of the current window. REQUIRES: views.has_budget().
std::optional<Command> draw_scenario(const Views& views, const State& state, bool is_touch);

}  // namespace gouji
