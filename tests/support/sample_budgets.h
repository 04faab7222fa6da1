// Consistent budgets of different shapes: every relation holds, to the last digit or within rounding.
#pragma once

#include <string>
#include <vector>

#include "model/budget.h"

namespace gouji {

struct SampleBudget {
  std::string name;
  Budget budget;
};

// The founding budget with its real faults repaired: reception in its own column, and the changes against
// last year that its audit works out.
[[nodiscard]] Budget repaired_founding_budget();
// A county's bureau in 元 to the 分: hundreds of rows, every table, all money from the general budget, the
// narrative with last year's changes, a performance table a project.
[[nodiscard]] Budget budget_in_yuan();
// A department of several units in 万元, each figure rounded by itself (尾差): money of three sources, funds,
// two-sided overviews, 三公 by unit.
[[nodiscard]] Budget budget_of_department();

// All three.
[[nodiscard]] std::vector<SampleBudget> sample_budgets();

}  // namespace gouji
