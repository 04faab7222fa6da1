// Windows over the page: the faults of a file that was not opened, and the keys.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_faults(const Views& views, const State& state, const Layout& layout);
std::optional<Command> draw_help(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
