// A treemap: boxes inside boxes, as large as what they stand for, and as near to squares as they can be
// (squarified; Bruls, Huizing and van Wijk, 2000).
#pragma once

#include <span>
#include <vector>

#include "report/spending_picture.h"
#include "ui/layout.h"

namespace gouji {

// One box a weight, in the same order: areas in proportion to the weights, filling `area` without overlap. A
// weight of zero or less has an empty box. Largest weights first give the best shapes.
[[nodiscard]] std::vector<Box> squarified(const Box& area, std::span<const double> weights);

// Lengths in the unit of the area.
struct TreemapStyle {
  float gap = 0;           // between the boxes of a group and around them
  float heading = 0;       // height of the heading of a group
  float least_width = 0;   // of the room for the parts of a group; smaller groups are shown as one box
  float least_height = 0;
  int levels = 3;          // below the root
};

struct TreemapTile {
  Index node = kNone;
  Box box;
  bool is_group = false;  // its parts have boxes of their own, below its heading
};

// The boxes of what is under `root`, groups before their parts. Boxes of siblings are in proportion.
[[nodiscard]] std::vector<TreemapTile> layout_treemap(const SpendingPicture& picture, Index root, const Box& area,
                                                      const TreemapStyle& style);

}  // namespace gouji
