// The search field in the top bar and the list of what it found.
#pragma once

#include <optional>

#include "imgui_internal.h"
#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

// In the current window.
std::optional<Command> draw_search_field(const Views& views, const State& state, const ImRect& box);
// A window of its own, over the others; nothing while the search is closed or empty.
std::optional<Command> draw_search_results(const Views& views, const State& state, const Layout& layout);

}  // namespace gouji
