// The field over the selected figure of the table, where a what-if is typed.
#pragma once

#include <optional>
#include <string_view>

#include "ui/command.h"
#include "ui/grid.h"

namespace gouji {

std::optional<Command> draw_cell_editor(const Views& views, const State& state, const Grid& grid);

// The selected figure as the table shows it.
[[nodiscard]] std::string_view selected_text(const Views& views, const State& state);

}  // namespace gouji
