// A lever on one line, or on two where there is little room: its name, a slider, and its number in a field.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/widgets.h"

namespace gouji {

// `field` names it in State::typing. Dragging shows the scenario at each moment; letting go is one step.
std::optional<Command> draw_lever(const LeverView& view, const char* field, const Views& views, const State& state, bool is_touch, float inset);

}  // namespace gouji
