// Goal seek: a wanted value for the selected figure, what may change for it, and the answer to accept.
#pragma once

#include <optional>

#include "ui/command.h"

namespace gouji {

// In the rest of the current window. REQUIRES: views.shows_scenario(state).
std::optional<Command> draw_goal(const Views& views, const State& state, bool is_touch, float inset);

}  // namespace gouji
