// All about the selected figure: what it is worth, where it was read, what it is made of, where it goes.
// Every other figure in it leads there.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

// In the rest of the current window. `is_touch`: larger targets.
std::optional<Command> draw_inspector(const Views& views, const State& state, bool is_touch);

// The figure, its unit and its verdict on one line, for the bar below the table of a narrow screen.
std::optional<Command> draw_peek(const Views& views, const State& state, const Box& box);

}  // namespace gouji
