// Where the regions of the page lie, for any size of the screen. CSS pixels, from the top left.
//
//   wide    tables | table        | figure      1200 and more
//                  | findings     |
//   medium  tables | table                      760 and more
//                  | findings, scope or figure
//           The reader moves the edges between them (splitters.h); each panel keeps what it needs.
//   narrow  one of tables, table, figure, findings at a time, above a bar of tabs
#pragma once

#include <cstdint>

#include "ui/state.h"

namespace gouji {

struct Box {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  [[nodiscard]] bool is_shown() const { return width > 0 && height > 0; }
};

enum class Form : std::uint8_t { narrow, medium, wide };

struct Layout {
  Form form = Form::wide;
  Box top;
  Box tables;
  Box table;
  Box figure;    // wide and narrow; medium shows it among the bottom's tabs
  Box findings;  // with its tabs
  Box peek;      // narrow: the selected figure in one line, below the table
  Box tabs;      // narrow

  [[nodiscard]] bool is_touch() const { return form == Form::narrow; }
};

[[nodiscard]] Layout layout_of(float width, float height, const State& state);

}  // namespace gouji
