// The limits that a scenario keeps to: which there are and how far it is from each, and one more.
#pragma once

#include <optional>

#include "ui/command.h"

namespace gouji {

// Part of the scenario's panel.
std::optional<Command> draw_limits(const Views& views, const State& state, bool is_touch, float inset);

}  // namespace gouji
