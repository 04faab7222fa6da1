// Below the table: tabs for the findings and for what was checked; on a medium screen also the figure.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_bottom_panel(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
