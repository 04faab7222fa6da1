// What is wrong, cause by cause, and what could be checked at all.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/views.h"

namespace gouji {

// Both in the rest of the current window.
std::optional<Command> draw_findings(const Views& views, const State& state, bool is_touch);
std::optional<Command> draw_scope(const Views& views);

}  // namespace gouji
