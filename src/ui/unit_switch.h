// The switch of the unit that amounts of money are shown in.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/widgets.h"

namespace gouji {

[[nodiscard]] float unit_switch_width(const Language& words);
std::optional<Command> draw_unit_switch(const Language& words, const State& state, const ImRect& box);

}  // namespace gouji
