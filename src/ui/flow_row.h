// Controls in a row, which goes on in further rows where there is no more room.
#pragma once

#include <algorithm>

#include "ui/widgets.h"

namespace gouji {

class FlowRow {
 public:
  FlowRow(float height, float inset) : height_(height), inset_(inset), row_(next_block(height, inset)), x_(row_.Min.x) {}

  // A box of that width, or of the whole row where it is wider.
  ImRect place(float width, float gap = 0) {
    width = std::min(width, row_.GetWidth());
    if (x_ > row_.Min.x && x_ + width > row_.Max.x) {
      row_ = next_block(height_, inset_);
      x_ = row_.Min.x;
    }
    const ImRect box{x_, row_.Min.y, x_ + width, row_.Max.y};
    x_ = box.Max.x + gap;
    return box;
  }
  // Where what comes next begins, after controls that moved the cursor.
  void end() const { ImGui::SetCursorScreenPos({row_.Min.x - px(inset_), row_.Max.y}); }

 private:
  float height_;
  float inset_;
  ImRect row_;
  float x_;
};

}  // namespace gouji
