#include "ui/cell_drag.h"

#include <algorithm>
#include <cmath>

#include "ui/typed.h"

namespace gouji {

bool drag_figure(const Views& views, const State& state, Index fact, const Press& press, std::optional<Command>& command) {
  constexpr float kStep = 2;  // CSS pixels for a step of the lever
  const LeverView& view = views.trial.lever;
  const bool is_selected = fact == state.selected;
  if (!views.shows_scenario(state) || (is_selected && views.trial.leaves == 0)) {
    return false;
  }
  if (is_selected && (press.hovered || press.held)) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  }
  const ShownScenario& what_if = views.what_if;
  const bool was_shown = what_if.scenario != what_if.lasting;
  if (is_selected && ImGui::IsItemDeactivated() && was_shown) {
    command = lever_edit(views, view, view.value, ScenarioEdit::Kind::put);
    return true;
  }
  if (!press.held || !ImGui::IsMouseDragging(ImGuiMouseButton_Left)) {
    return false;
  }
  if (!is_selected) {
    command = command::SelectFact{fact};
    return true;
  }
  const Lever& lever = view.lever;
  const auto steps = static_cast<std::int64_t>(std::round(ImGui::GetMouseDragDelta(ImGuiMouseButton_Left).x / px(kStep)));
  const auto lasting = lever_setting(lever, *what_if.lasting);
  const std::int64_t value = std::clamp(steps * lever.step + (lasting ? lasting->value : lever.neutral), lever.least, lever.most);
  if (value != view.value) {
    command = lever_edit(views, view, value, ScenarioEdit::Kind::show);
  }
  return true;
}

}  // namespace gouji
