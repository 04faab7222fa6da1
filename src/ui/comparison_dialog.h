// Two to four scenarios side by side, over the page.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"

namespace gouji {

std::optional<Command> draw_comparison(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
