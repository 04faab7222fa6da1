// The search field in the top bar and the list of what it found.
#pragma once

#include <optional>

#include "imgui_internal.h"
#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

// The field in `box` of the current window; the list below it is a window of its own, over the others, and
// not there while the search is closed or empty.
std::optional<Command> draw_search(const Views& views, const State& state, const Layout& layout, const ImRect& box);

}  // namespace gouji
