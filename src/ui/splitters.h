// The edges between panels, which the reader drags; a double click gives the usual size back. Each is a window
// of its own, so that it lies over the scroll bars beside it. A finger drags them too: the platform goes by
// the mouse cursor that they ask for.
#pragma once

#include <optional>

#include "report/language.h"
#include "ui/command.h"
#include "ui/layout.h"

namespace gouji {

std::optional<Command> draw_splitters(const Language& words, const State& state, const Layout& layout);

}  // namespace gouji
