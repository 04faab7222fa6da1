#include "ui/number_field.h"

#include <algorithm>
#include <utility>

namespace gouji {

namespace {

constexpr std::size_t kLongestNumber = 128;  // bytes of what is typed

// All of the text is selected when a field is entered; where a key began it, the next one goes behind that.
int put_caret_behind(ImGuiInputTextCallbackData* data) {
  bool& wanted = *static_cast<bool*>(data->UserData);
  if (std::exchange(wanted, false)) {
    data->CursorPos = data->BufTextLen;
    data->SelectionStart = data->SelectionEnd = data->BufTextLen;
  }
  return 0;
}

}  // namespace

FieldUse number_field(const ImRect& box, const char* field, std::string_view text, std::string_view hint, const State& state) {
  const Palette& colors = palette();
  const bool is_typed = state.typing.field == field;
  const std::string_view shown = is_typed ? std::string_view(state.typing.text) : text;
  char buffer[kLongestNumber];
  buffer[shown.copy(buffer, kLongestNumber - 1)] = 0;

  ImDrawList& list = *ImGui::GetWindowDrawList();
  list.AddRectFilled(box.Min, box.Max, colors.window, px(size::kRadius));
  ImGui::SetCursorScreenPos(box.Min);
  ImGui::SetNextItemWidth(box.GetWidth());
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, {px(space::kS), std::max((box.GetHeight() - ImGui::GetFontSize()) / 2, 0.0F)});
  ImGui::PushStyleColor(ImGuiCol_FrameBg, 0);
  if (is_typed && state.focus_typing) {
    ImGui::SetKeyboardFocusHere();
  }
  bool wants_caret = is_typed && state.typing.is_begun_by_key && state.typing.text.size() == 1;
  FieldUse use;
  const bool escape = ImGui::IsKeyPressed(ImGuiKey_Escape);
  const bool entered = ImGui::InputTextWithHint(
      (std::string("##") + field).c_str(), std::string(hint).c_str(), buffer, kLongestNumber,
      ImGuiInputTextFlags_EnterReturnsTrue | ImGuiInputTextFlags_AutoSelectAll | ImGuiInputTextFlags_CallbackAlways, put_caret_behind,
      &wants_caret);
  const bool active = ImGui::IsItemActive();
  const bool left = ImGui::IsItemDeactivated();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  const bool has_fault = is_typed && state.typing.fault != TypingFault::none;
  list.AddRect(box.Min, box.Max, has_fault ? colors.error.ink : active ? colors.accent : colors.line_strong, px(size::kRadius),
               ImDrawFlags_None, px(active || has_fault ? size::kOutline * 0.75F : space::kHair));

  const bool is_same = entered ? text == buffer : is_typed && state.typing.text == text;
  if ((escape && (active || left)) || (is_same && (entered || left))) {
    if (is_typed) {
      use.command = command::Type{};
    }
  } else if (entered || (left && is_typed && !has_fault)) {
    use.entered = entered ? std::string(buffer) : state.typing.text;
  } else if (active && shown != buffer) {
    use.command = command::Type{{field, buffer, TypingFault::none, is_typed && state.typing.is_begun_by_key}};
  }
  return use;
}

}  // namespace gouji
