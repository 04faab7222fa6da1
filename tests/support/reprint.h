// A budget printed anew with some other figures.
#pragma once

#include <string>
#include <vector>

#include "model/budget.h"

namespace gouji {

struct Reprint {
  Index fact = kNone;
  std::string printed;
  bool turns_sign = false;  // an increase becomes a decrease, or the other way round
};

// Values are read as by the reader of budget files; a change keeps the sign that its direction word gave it,
// unless it is turned. A figure that cannot be read stays as it was.
[[nodiscard]] Budget reprinted(const Budget& budget, const std::vector<Reprint>& figures);

}  // namespace gouji
