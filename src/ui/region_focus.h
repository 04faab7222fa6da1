// The regions of the page and the keyboard: which of them has it, and how it goes to another.
#pragma once

#include "ui/layout.h"
#include "ui/state.h"

struct ImGuiWindow;

namespace gouji {

// The window of the rows of the table that is shown; null where none is.
[[nodiscard]] ImGuiWindow* grid_window();

// Gives the keyboard to State::region, where State::focus_region asks for it. To be called before the region's window
// is drawn, which then tells Dear ImGui the item to begin at; and once more behind it, for a window that was not there.
void focus_region(const Layout& layout, State& state);

// Where the keyboard is, so that F6 goes on from there.
void note_region(const Layout& layout, State& state);

}  // namespace gouji
