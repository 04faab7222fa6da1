// Windows over the page: the faults of a file that was not opened, the rule files, the keys; and how far the
// reading of a large file has come, which leaves the page in use.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_faults(const Views& views, const State& state, const Layout& layout);
std::optional<Command> draw_rules(const Views& views, const State& state, const Layout& layout);  // rules_dialog.cpp
std::optional<Command> draw_reading(const Views& views, const State& state, const Layout& layout);  // reading_card.cpp
std::optional<Command> draw_help(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
