#include "ui/goal_views.h"

#include <algorithm>
#include <utility>

#include "report/change_text.h"
#include "whatif/goal_seek.h"
#include "whatif/levers.h"

namespace gouji {

std::vector<GoalMeans> goal_means(const ReportInput& input, const ShownScenario& what_if) {
  std::vector<GoalMeans> means{{{}, std::string(input.language->text("whatif.goal.all"))}};
  for (const Lever& lever : levers_of(*input.budget, *what_if.linkage)) {
    if (lever.kind != LeverKind::percent) continue;
    means.push_back({lever.targets, std::string(input.language->text("lever." + std::string(lever.id)))});
  }
  for (const Index fact : movable_figures(*input.budget, *what_if.linkage)) {
    means.push_back({{input.budget->address(fact)}, figure_name(input, fact)});
  }
  return means;
}

void view_goal(const ReportInput& input, const ShownScenario& what_if, Index target, const GoalQuestion& question, GoalViews& views) {
  views.target = target;
  views.asked.clear();
  views.answer = {};
  views.step = {};
  if (target == kNone) return;
  const std::string address = input.budget->address(target);
  views.target_name = figure_name(input, target);
  views.now = amount_text(input, *what_if.linkage, address, what_if.outcome->figures[target]);
  if (question.target != target || question.means >= views.means.size()) return;
  views.asked = number_text(question.wanted.fen, shown_unit(input.budget->fact(target).unit, input.unit), 0);
  const Goal goal{.target = address, .wanted = question.wanted, .by = views.means[question.means].selectors};
  const GoalAnswer answer = seek_goal(what_if.baseline, *what_if.linkage, *what_if.scenario, goal);
  views.answer = view_of_goal({&input, what_if.linkage, what_if.scenario, what_if.outcome}, goal, answer);
  if (!views.answer.is_found) return;
  const Slots slots{{"target", views.target_name}, {"amount", amount_text(input, *what_if.linkage, address, question.wanted)},
                    {"means", views.means[question.means].name}};
  views.step = {.description = input.language->fill("what-if.goal-step", slots), .is_on = true, .changes = answer.changes};
}

}  // namespace gouji
