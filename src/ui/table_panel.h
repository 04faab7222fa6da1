// The selected table: its title, its rows with frozen titles and total, and what its signs mean.
#pragma once

#include <optional>

#include "ui/command.h"
#include "ui/grid.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

// `grid` is kept by the caller from frame to frame.
std::optional<Command> draw_table_panel(const Views& views, const State& state, const Layout& layout, Grid& grid);

// The rows alone, in the rest of the current window.
std::optional<Command> draw_grid(const Views& views, const State& state, bool is_touch, Grid& grid);

// Typing over the selected figure, all of its text selected.
[[nodiscard]] Command begin_typing(const Views& views, const State& state);

// What the keys that go to the table do.
std::optional<Command> table_keys(const Views& views, const State& state, int rows_a_page);

}  // namespace gouji
