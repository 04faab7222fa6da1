// How pictures are drawn: in the page, where the pointer is told about each figure and a click selects it, or
// on a sheet that is saved, where nothing answers. Text that has no room is left out, never cut off.
#pragma once

#include <optional>

#include "report/picture_item.h"
#include "ui/command.h"
#include "ui/views.h"
#include "ui/widgets.h"

namespace gouji {

struct PictureFrame {
  const Views& views;
  const State& state;
  ImRect box;             // of the picture, device pixels
  bool is_touch = false;  // narrow: flows go down, labels stand above bars
  bool is_sheet = false;
};

std::optional<Command> draw_sankey(const PictureFrame& frame);
std::optional<Command> draw_treemap(const PictureFrame& frame);
std::optional<Command> draw_bars(const PictureFrame& frame, const BarPicture& picture);
// Height that draw_bars() likes to have at this width; device pixels.
[[nodiscard]] float height_of_bars(const BarPicture& picture, bool is_touch, float width);
// The nodes of a Sankey diagram as rows, for screens on which they have no room for labels.
std::optional<Command> draw_flow_list(const Views& views, const State& state);

[[nodiscard]] const Tint& tint_of(Series series);

// A box that is in device pixels already.
[[nodiscard]] inline ImRect rect(const Box& box) { return {box.x, box.y, box.x + box.width, box.y + box.height}; }

// Tells a reader who points at an item its name and its figures.
void tell(const PictureItem& item);

// Makes `box` answer for an item: it is named, told about when pointed at, and outlined while selected.
Press press_picture(const PictureFrame& frame, const ImRect& box, std::size_t number, const PictureItem& item);

// Draws as much of a label as fits: the name in several lines, and its figure below; nothing where the name
// does not fit whole.
void draw_label(const ImRect& box, const std::string& name, const std::string& figure, const TextStyle& style);

}  // namespace gouji
