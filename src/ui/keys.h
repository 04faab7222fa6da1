// Keys that work wherever the keyboard is: search, history, regions, copying, help.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"

namespace gouji {

std::optional<Command> global_keys(const State& state, const Layout& layout);

}  // namespace gouji
