// A figure of a scenario is dragged sideways in its cell, with the mouse: to the right it grows. Letting go is one step.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/widgets.h"

namespace gouji {

// Returns whether it is dragged, or was until now; then `command` is what that asks for, if anything.
// REQUIRES: the cell is the last item.
bool drag_figure(const Views& views, const State& state, Index fact, const Press& press, std::optional<Command>& command);

}  // namespace gouji
