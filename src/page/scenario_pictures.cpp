#include "page/scenario_pictures.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "report/change_text.h"
#include "report/scenario_view.h"
#include "whatif/goal_seek.h"

namespace gouji {
namespace {

constexpr std::int64_t kByPercent = 10;  // by which a line goes down and up
constexpr std::size_t kMostLines = 12;

}  // namespace

ScenarioPictures scenario_pictures(const ReportInput& input, const Baseline& baseline, const ShownScenario& shown, Index target) {
  ScenarioPictures pictures;
  pictures.target = target;
  pictures.figures.assign(shown.outcome->figures.begin(), shown.outcome->figures.begin() + static_cast<std::ptrdiff_t>(shown.linkage->fact_count));
  const std::vector<StepView> steps = list_steps({&input, shown.linkage, shown.scenario, shown.outcome});
  const std::vector<Amount> after = amounts_after_steps(baseline, *shown.linkage, *shown.scenario, target);
  Amount before = input.budget->fact(target).value;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (after[i] != before) pictures.steps.push_back({steps[i].text, {after[i].fen - before.fen}, kNone});
    before = after[i];
  }
  const Amount now = pictures.figures[target];
  const std::int64_t quantum = std::max<std::int64_t>(input.budget->fact(target).quantum.fen, 1);
  pictures.percent = kByPercent;
  for (const Sensitivity& line : sensitivities(*input.budget, *shown.linkage, shown.outcome->figures, target)) {
    if (pictures.ranges.size() == kMostLines) break;
    const auto exact = multiply(line.per_percent, kByPercent);
    if (!exact) continue;
    const Amount by{exact->fen - exact->fen % quantum};  // as far as the target's digits tell
    const auto low = subtract(now, by);
    const auto high = add(now, by);
    if (low && high) pictures.ranges.push_back({figure_name(input, line.fact), *low, *high, line.fact});
  }
  return pictures;
}

}  // namespace gouji
