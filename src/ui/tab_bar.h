// Narrow screens: the four regions at the bottom, one at a time.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_tab_bar(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
