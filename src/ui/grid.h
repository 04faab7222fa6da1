// How wide the columns and how high the rows of the shown table are: worked out once a table and width,
// not for each frame. Device pixels, from the top left of the table's content.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/views.h"

namespace gouji {

struct GridColumn {
  float x = 0;  // of the scrolling part: the first column begins at 0
  float width = 0;
  bool is_words = false;
};

// A place in the scrolling part that stays the same when sizes change.
struct GridSpot {
  float share = 0;  // of the width
  std::size_t row = 0;
  float row_share = 0;  // of the row's height
};

struct Grid {
  float code_width = 0;    // 0: codes stand above the names, or there are none
  float name_width = 0;
  std::vector<GridColumn> columns;
  std::vector<std::string> titles;  // of the columns; one that is a part of another says so
  float columns_width = 0;
  float header_height = 0;
  float total_height = 0;  // of the frozen total row, 0 where there is none
  std::vector<float> tops; // of the body rows, and one past the end
  // Which signs the table needs explained.
  bool has_error = false;
  bool has_rounding = false;
  bool has_suspect = false;
  bool has_suggestion = false;

  bool has_move = false;
  ImVec2 scroll;  // of the last frame
  struct Held { ImVec2 from; ImVec2 to; };
  std::optional<Held> held;  // what lay at `from` is wanted at `to`: two fingers hold it while the zoom changes
  std::optional<ImRect> selected_box;  // of the selected figure on the screen, where it is in view

  // What it was made from.
  std::size_t made = 0;
  float room = 0;
  float scale = 0;
  float zoom = 1;  // part of the scale
  bool is_touch = false;

  [[nodiscard]] float frozen_width() const { return code_width + name_width; }
  [[nodiscard]] float frozen_height() const { return header_height + total_height; }
  [[nodiscard]] float body_height() const { return tops.empty() ? 0 : tops.back(); }
  // What of the scrolling part lies at `at`; and the scroll that brings it there. From the top left of the whole grid.
  [[nodiscard]] GridSpot spot_at(ImVec2 at) const;
  [[nodiscard]] ImVec2 scroll_to(const GridSpot& spot, ImVec2 at) const;
  // Device pixels between things, which a zoom does not widen: the type needs the room.
  [[nodiscard]] float distance(float css) const;
  // The body row at `y`, or body row count.
  [[nodiscard]] std::size_t row_at(float y) const;
};

// Brings the grid in step with the table for `room` device pixels of width; `zoom` is in the scale of type already.
void lay_out(Grid& grid, const Views& views, float room, float zoom, bool is_touch);

// Where names begin inside their column: behind the sign that folds; and indented too.
[[nodiscard]] float fold_inset(const TableRows& rows, const Grid& grid);
[[nodiscard]] float name_inset(const TableRows& rows, const RowView& row, const Grid& grid);

}  // namespace gouji
