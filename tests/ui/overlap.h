// Whether two boxes of a picture lie over one another; edges may touch.
#pragma once

#include "ui/layout.h"

namespace gouji {

inline bool overlap(const Box& a, const Box& b) {
  constexpr float kSlack = 0.01F;
  return a.x + a.width > b.x + kSlack && b.x + b.width > a.x + kSlack && a.y + a.height > b.y + kSlack && b.y + b.height > a.y + kSlack;
}

}  // namespace gouji
