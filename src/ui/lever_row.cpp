#include "ui/lever_row.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "ui/number_field.h"

namespace gouji {

namespace {

constexpr float kOneLine = 380;  // room from which on all of it stands on one line

// The thin line, filled from where nothing is changed to where the lever stands.
void draw_track(const ImRect& box, const LeverView& view, std::int64_t value) {
  const double range = static_cast<double>(view.lever.most - view.lever.least);
  const float half_grab = px(size::kSliderGrab) / 2;
  const float half = px(size::kSliderTrack) / 2;
  const float y = box.GetCenter().y;
  const auto x_of = [&](std::int64_t position) {
    const double share = range > 0 ? static_cast<double>(position - view.lever.least) / range : 0;
    return box.Min.x + half_grab + static_cast<float>(share) * (box.GetWidth() - 2 * half_grab);
  };
  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled({box.Min.x + half_grab, y - half}, {box.Max.x - half_grab, y + half}, palette().line_strong, half);
  const float neutral = x_of(view.lever.neutral);
  const float at = x_of(value);
  list.AddRectFilled({std::min(neutral, at), y - half}, {std::max(neutral, at), y + half}, palette().moved.ink);
  list.AddRectFilled({neutral - px(space::kHair), y - px(space::kS)}, {neutral + px(space::kHair), y + px(space::kS)}, palette().text_secondary);
  list.AddCircleFilled({at, y}, half_grab * 0.8F, value == view.lever.neutral ? palette().text_secondary : palette().moved.ink);
}

std::optional<Command> draw_slider(const Views& views, const ImRect& box, const LeverView& view, const char* field) {
  const Lever& lever = view.lever;
  const std::int64_t step = std::max<std::int64_t>(lever.step, 1);
  const std::int64_t least = 0;
  const std::int64_t most = (lever.most - lever.least) / step;
  const std::int64_t before = (view.value - lever.least) / step;
  std::int64_t position = before;
  draw_track(box, view, view.value);
  ImGui::SetCursorScreenPos(box.Min);
  ImGui::SetNextItemWidth(box.GetWidth());
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {0, std::max((box.GetHeight() - ImGui::GetFontSize()) / 2, 0.0F)});
  ImGui::PushStyleVar(ImGuiStyleVar_GrabMinSize, px(size::kSliderGrab));
  for (const ImGuiCol color : {ImGuiCol_FrameBg, ImGuiCol_FrameBgHovered, ImGuiCol_FrameBgActive, ImGuiCol_SliderGrab, ImGuiCol_SliderGrabActive}) {
    ImGui::PushStyleColor(color, 0);
  }
  ImGui::SliderScalar((std::string("##slider-") + field).c_str(), ImGuiDataType_S64, &position, &least, &most, "",
                      ImGuiSliderFlags_AlwaysClamp | ImGuiSliderFlags_NoInput);
  ImGui::PopStyleColor(5);
  ImGui::PopStyleVar(2);
  if (ImGui::IsItemHovered() || ImGui::IsItemActive()) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_ResizeEW);
  }
  if (ImGui::IsItemDeactivatedAfterEdit()) {
    return lever_edit(views, view, view.value, ScenarioEdit::Kind::put);
  }
  if (ImGui::IsItemActive() && position != before) {
    return lever_edit(views, view, lever.least + position * step, ScenarioEdit::Kind::show);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Command> draw_lever(const LeverView& view, const char* field, const Views& views, const State& state, bool is_touch, float inset) {
  const float room = ImGui::GetContentRegionAvail().x - px(2 * inset);
  const float field_width = px(size::kLeverField);
  if (room < 2 * field_width) {
    return std::nullopt;
  }
  const bool has_title = !view.title.empty();
  const bool is_one_line = has_title ? room >= px(kOneLine) : true;
  const float line = px(is_touch ? size::kTouch : size::kControl);
  const float title_height = is_one_line ? 0 : line_height();
  const ImRect block = next_block(line + title_height + px(space::kXs), inset);
  const float top = block.Min.y + title_height;
  float left = block.Min.x;
  if (has_title) {
    const float width = is_one_line ? px(size::kLeverTitle) : room;
    draw_text({block.Min, {block.Min.x + width, is_one_line ? block.Min.y + line : block.Min.y + title_height}}, view.title);
    left += is_one_line ? width + px(space::kS) : 0;
  }
  const ImVec2 end = ImGui::GetCursorScreenPos();
  ImRect number{block.Max.x - field_width, top, block.Max.x, top + line};
  number.Expand({0, -std::round((line - px(is_touch ? size::kTouch - space::kXs : size::kControl - space::kXs)) / 2)});
  const ImRect slider{left, top, number.Min.x - px(space::kM), top + line};
  std::optional<Command> command = draw_slider(views, slider, view, field);

  FieldUse use = number_field(number, field, view.shown, {}, state);
  if (use.command) {
    command = use.command;
  }
  if (use.entered) {
    command = typed_lever(views, state, view, field, std::move(*use.entered));
  }
  ImGui::SetCursorScreenPos(end);
  paragraph(fault_text(views.language(), state, field), {type::kSmall, false, palette().error.ink}, inset);
  return command;
}

}  // namespace gouji
