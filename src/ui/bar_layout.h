// Pictures of bars, a row a bar: its label at the left or above it, the bar, its figure at the right.
#pragma once

#include <vector>

#include "report/bar_picture.h"
#include "ui/layout.h"

namespace gouji {

// Lengths in the unit of the area.
struct BarStyle {
  float label = 0;     // width of the labels; 0: they stand above their bars
  float figure = 0;    // width of the figures
  float ends = 0;      // room at both sides of the ranges of a tornado, for what they reach
  float row = 0;       // greatest height of a row
  float line = 0;      // height of a line of text
  float gap = 0;
};

struct BarRow {
  Box label;
  Box bar;
  Box figure;
};

struct BarLayout {
  std::vector<BarRow> rows;     // as BarPicture::bars
  float zero = 0;               // where the bars of totals begin; of a tornado, where the middle is
  bool begins_at_zero = true;   // the axis of a waterfall; else a total shows only its upper part
};

[[nodiscard]] BarLayout layout_bars(const BarPicture& picture, const Box& area, const BarStyle& style);

// Height that all rows take at their greatest.
[[nodiscard]] float height_of_bars(const BarPicture& picture, const BarStyle& style);

}  // namespace gouji
