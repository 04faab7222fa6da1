// Limits: the constraints that people ask for first, ready to be taken into a scenario.
//
// Names: "limit.<id>" of the languages, with the slot amount. The “三公” one is the rule of 党政机关厉行节约反对浪费条例:
// not above the year before.
#pragma once

#include <string_view>
#include <vector>

#include "model/budget.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

struct Limit {
  std::string_view id;
  Constraint constraint;
};

// Those whose figures the budget has: "total", spending not above what was published; "three-public", not above the
// year before, as the narrative's changes tell it; "staff", spending on staff not below what was published.
[[nodiscard]] std::vector<Limit> limits_of(const Budget& budget, const Linkage& linkage);

}  // namespace gouji
