// The answer of a goal seek in words: what to change, what comes of it, what binds; or why there is none.
#pragma once

#include <string>
#include <vector>

#include "report/scenario_view.h"
#include "whatif/goal_seek.h"

namespace gouji {

struct GoalView {
  bool is_found = false;   // there are changes to accept
  std::string answer;      // a sentence
  std::vector<std::string> notes;    // constraints that bind, lines that are down to the floor
  std::vector<std::string> changes;  // in words, one a change
};

// `answer` is of `goal`, in the scenario of `input`.
[[nodiscard]] GoalView view_of_goal(const ScenarioInput& input, const Goal& goal, const GoalAnswer& answer);

}  // namespace gouji
