// What this is and whether it adds up; and what can be done with the page as a whole.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_top_bar(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
