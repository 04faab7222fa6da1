// The pictures, in the place of the table: which one, what can be done with it, and the picture. And the sheet
// that is saved: a picture with its title, its unit, and where its figures were read.
#pragma once

#include <optional>
#include <string>

#include "ui/command.h"
#include "ui/layout.h"
#include "ui/views.h"

namespace gouji {

std::optional<Command> draw_picture_panel(const Views& views, const State& state, const Layout& layout);

// The chosen one, or the first where there are no figures for it.
[[nodiscard]] PictureKind shown_picture(const Views& views, const State& state);

// What the sheet of the shown picture is called as a file, without an ending, and how large it is. CSS pixels.
struct PictureSheet {
  std::string name;
  float width = 0;
  float height = 0;
};
[[nodiscard]] PictureSheet picture_sheet(const Views& views, const State& state);
// Fills the whole display of the current context with it.
void draw_picture_sheet(const Views& views, const State& state);

}  // namespace gouji
