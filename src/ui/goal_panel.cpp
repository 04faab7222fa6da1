#include "ui/goal_panel.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "ui/choice.h"
#include "ui/number_field.h"

namespace gouji {

namespace {

class GoalPanel {
 public:
  GoalPanel(const Views& views, const State& state, bool is_touch, float inset)
      : views_(views), goal_(views.trial.goal), words_(views.language()), state_(state), is_touch_(is_touch), inset_(inset) {}

  std::optional<Command> draw() {
    skip(space::kM);
    paragraph(words_.text("what-if.goal"), {type::kBody, true, 0}, inset_);
    if (goal_.target == kNone || views_.trial.leaves == 0) {
      paragraph(words_.text("what-if.goal-choose"), secondary(), inset_);
      return std::nullopt;
    }
    paragraph(words_.fill("what-if.goal-target", {{"target", goal_.target_name}, {"now", goal_.now}}), {}, inset_);
    skip(space::kXs);
    draw_means();
    draw_wanted();
    draw_answer();
    return std::move(command_);
  }

 private:
  [[nodiscard]] float control() const { return px(is_touch_ ? size::kTouch : size::kControl); }

  // A line with its label; the box that is left for the control.
  ImRect labelled(std::string_view key) {
    ImRect block = next_block(control(), inset_);
    draw_text({block.Min, {block.Min.x + px(size::kLeverTitle), block.Max.y}}, words_.text(key));
    block.Min.x += px(is_touch_ ? size::kLeverTitle / 2 : size::kLeverTitle) + px(space::kS);
    return block;
  }

  void draw_means() {
    std::vector<std::string_view> names;
    for (const GoalMeans& means : goal_.means) names.push_back(means.name);
    const ImRect box = labelled("what-if.goal-by");
    skip(space::kXs);
    const ImVec2 below = ImGui::GetCursorScreenPos();
    const std::size_t chosen = std::min(state_.goal.means, goal_.means.size() - 1);
    if (const auto pressed = choice(box, "goal-means", goal_.means[chosen].name, names, is_touch_)) {
      GoalQuestion question = state_.goal;
      question.means = *pressed;
      command_ = command::AskGoal{question};
    }
    ImGui::SetCursorScreenPos(below);
  }

  void draw_wanted() {
    ImRect box = labelled("what-if.goal-wanted");
    const ImVec2 below = ImGui::GetCursorScreenPos();
    box.Max.x = std::min(box.Max.x, box.Min.x + 2 * px(size::kLeverField));
    FieldUse use = number_field(box, kGoalField, goal_.asked, words_.text("what-if.goal-hint"), state_);
    if (use.command) command_ = std::move(use.command);
    if (use.entered) command_ = typed_goal(views_, state_, std::move(*use.entered));
    ImGui::SetCursorScreenPos(below);
    paragraph(fault_text(words_, state_, kGoalField), {type::kSmall, false, palette().error.ink}, inset_);
  }

  void draw_answer() {
    const GoalView& answer = goal_.answer;
    if (answer.answer.empty()) return;
    skip(space::kS);
    paragraph(answer.answer, {}, inset_);
    for (const std::string& note : answer.notes) paragraph(note, secondary(), inset_);
    if (answer.is_found) {
      skip(space::kS);
      const std::string_view label = words_.text("what-if.goal-accept");
      const ImRect block = next_block(control(), inset_);
      if (button({block.Min, {block.Min.x + button_width(label), block.Max.y}}, label, ButtonKind::filled)) {
        command_ = command::EditScenario{{.kind = ScenarioEdit::Kind::put, .step = goal_.step}};
      }
    }
    if (state_.reveal_goal) ImGui::SetScrollHereY(1);
  }

  const Views& views_;
  const GoalViews& goal_;
  const Language& words_;
  const State& state_;
  bool is_touch_;
  float inset_;
  std::optional<Command> command_;
};

}  // namespace

std::optional<Command> draw_goal(const Views& views, const State& state, bool is_touch, float inset) {
  return GoalPanel(views, state, is_touch, inset).draw();
}

}  // namespace gouji
