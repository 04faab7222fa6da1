#include "ui/cell_editor.h"

#include <algorithm>
#include <string>
#include <utility>

#include "ui/number_field.h"

namespace gouji {

std::string_view selected_text(const Views& views, const State& state) {
  const auto position = position_of(views.table, state.selected);
  return position ? std::string_view(views.table.rows[position->row].cells[position->column].text) : std::string_view();
}

std::optional<Command> draw_cell_editor(const Views& views, const State& state, const Grid& grid) {
  if (state.typing.field != kCellField || !grid.selected_box || !views.shows_scenario(state)) {
    return std::nullopt;
  }
  const Language& words = views.language();
  const TextStyle small = secondary();
  const std::string fault = fault_text(words, state, kCellField);
  const std::string_view note = fault.empty() ? words.text("what-if.typing") : fault;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float width = std::min(std::max(grid.selected_box->GetWidth(), px(size::kCellEditor)), screen.x);
  const float height = px(size::kControl);
  const float note_height = wrapped_height(note, width - px(2 * space::kS), small) + px(2 * space::kXs);
  ImVec2 at{grid.selected_box->Max.x - width, grid.selected_box->GetCenter().y - height / 2};
  at.x = std::clamp(at.x, 0.0F, screen.x - width);
  at.y = std::min(at.y, screen.y - height - note_height);

  ImGui::SetNextWindowPos(at);
  ImGui::SetNextWindowSize({width, height + note_height});
  ImGui::PushStyleColor(ImGuiCol_WindowBg, palette().raised);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(size::kRadius));
  std::optional<Command> command;
  if (ImGui::Begin("cell-editor", nullptr,
                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollWithMouse)) {
    FieldUse use = number_field({at.x, at.y, at.x + width, at.y + height}, kCellField, selected_text(views, state), {}, state);
    command = use.command;
    if (use.entered) {
      command = typed_figure(views, state, kCellField, std::move(*use.entered));
    }
    TextStyle style = small;
    style.color = fault.empty() ? small.color : palette().error.ink;
    draw_wrapped({at.x + px(space::kS), at.y + height + px(space::kXs), at.x + width - px(space::kS), at.y + height + note_height}, note, style);
    const ImRect all{at.x, at.y, at.x + width, at.y + height + note_height};
    ImGui::GetWindowDrawList()->AddRect(all.Min, all.Max, palette().line_strong, px(size::kRadius), ImDrawFlags_None, px(space::kHair));
  }
  ImGui::End();
  ImGui::PopStyleVar();
  ImGui::PopStyleColor();
  return command;
}

}  // namespace gouji
