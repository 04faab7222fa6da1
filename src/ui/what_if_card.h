// The what-if of the selected figure: what it was and came to, a change of it, and who bears the change.
#pragma once

#include <optional>

#include "ui/command.h"

namespace gouji {

// Part of the inspector, while a scenario is tried out.
std::optional<Command> draw_what_if_card(const Views& views, const State& state, bool is_touch, float inset);

}  // namespace gouji
