#include "report/goal_view.h"

#include "model/measure.h"
#include "report/change_text.h"
#include "report/number_format.h"

namespace gouji {
namespace {

constexpr Wide kWhole = 1'000'000;  // 100 % in units of 0.0001 %
constexpr Wide kTenth = 1'000;      // 0.1 %

// By how much, to a tenth of a per cent: "−45.7%".
std::string percentage(Amount before, Amount after) {
  if (before.fen == 0) return "—";
  const Wide more = (Wide{after.fen} - before.fen) * kWhole;
  return signed_number_text(more / before.fen / kTenth * kTenth, kPercent, 1) + '%';
}

class GoalWords {
 public:
  GoalWords(const ScenarioInput& input, const Goal& goal, const GoalAnswer& answer)
      : input_(input), language_(*input.report->language), goal_(goal), answer_(answer) {}

  [[nodiscard]] std::string answer() const {
    const Slots slots{{"target", selector(goal_.target)}, {"by", by()}, {"from", amount(answer_.before)}, {"to", amount(goal_.wanted)},
                      {"before", amount(answer_.varied_before)}, {"after", amount(answer_.varied_after)},
                      {"percentage", percentage(answer_.varied_before, answer_.varied_after)}, {"reached", amount(answer_.reached)}};
    if (!answer_.fault) return language_.fill(answer_.changes.empty() ? "whatif.goal.there" : "whatif.goal.found", slots);
    Slots more = answer_.fault->slots;
    more.insert(more.end(), slots.begin(), slots.end());
    const std::string& id = answer_.fault->id;
    const bool is_up = id == "goal-out-of-reach" && goal_.wanted > answer_.before;
    return language_.fill(id == "no-such-figure" ? "whatif.goal.no-figure" : "whatif." + id + (is_up ? ".up" : ""), more);
  }

  [[nodiscard]] std::vector<std::string> notes() const {
    std::vector<std::string> notes;
    for (const std::size_t number : answer_.binding) {
      const Constraint& constraint = input_.scenario->constraints[number];
      notes.push_back(language_.fill("whatif.goal.binding", {{"constraint", constraint_text(*input_.report, *input_.linkage, constraint)}}));
    }
    if (answer_.at_floor > 0) notes.push_back(language_.count("whatif.goal.floor", answer_.at_floor));
    return notes;
  }

 private:
  [[nodiscard]] std::string selector(const std::string& text) const { return selector_text(*input_.report, *input_.linkage, text); }
  [[nodiscard]] std::string amount(Amount amount) const { return amount_text(*input_.report, *input_.linkage, goal_.target, amount); }

  [[nodiscard]] std::string by() const {
    if (goal_.by.empty()) return std::string(language_.text("whatif.goal.all"));
    std::string text;
    for (const std::string& part : goal_.by) text += (text.empty() ? "" : std::string(language_.text("whatif.and"))) + selector(part);
    return text;
  }

  const ScenarioInput& input_;
  const Language& language_;
  const Goal& goal_;
  const GoalAnswer& answer_;
};

}  // namespace

GoalView view_of_goal(const ScenarioInput& input, const Goal& goal, const GoalAnswer& answer) {
  const GoalWords words(input, goal, answer);
  GoalView view;
  view.is_found = !answer.fault && !answer.changes.empty();
  view.answer = words.answer();
  view.notes = words.notes();
  for (const Change& change : answer.changes) view.changes.push_back(change_text(*input.report, *input.linkage, change));
  return view;
}

}  // namespace gouji
