// Goal seek as the page shows it: what may change, and the answer to what was asked.
#pragma once

#include <string>
#include <vector>

#include "report/goal_view.h"
#include "ui/what_if.h"

namespace gouji {

// What a goal may be reached by.
struct GoalMeans {
  std::vector<std::string> selectors;  // empty: everything that the target is made of
  std::string name;
};

struct GoalViews {
  Index target = kNone;
  std::string target_name;
  std::string now;               // "3,463.96 万元", in the scenario
  std::vector<GoalMeans> means;  // the first is everything
  std::string asked;             // the wanted value, empty until something is asked
  GoalView answer;               // empty until something is asked
  Step step;                     // that carries the answer out
};

// What hangs on the budget and its linkage: everything, the cuts that levers offer, and each project.
[[nodiscard]] std::vector<GoalMeans> goal_means(const ReportInput& input, const ShownScenario& what_if);

// What hangs on the figure that is asked for, the question, and the scenario. `views.means` is set.
void view_goal(const ReportInput& input, const ShownScenario& what_if, Index target, const GoalQuestion& question, GoalViews& views);

}  // namespace gouji
