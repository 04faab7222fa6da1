// The list of tables at the left: each with how many findings touch it; absent ones in grey, with a note.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_table_list(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
