#include "ui/choice.h"

#include <algorithm>
#include <string>

namespace gouji {

std::optional<std::size_t> choice(const ImRect& box, const char* id, std::string_view chosen, const std::vector<std::string_view>& options,
                                  bool is_touch) {
  constexpr std::size_t kMost = 10;  // in view without scrolling
  const Palette& colors = palette();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Press press = press_item(box, ImGui::GetID(id), std::string(chosen) + "##" + id, PressedBy::keyboard, ImGuiItemStatusFlags_Openable);
  list.AddRectFilled(box.Min, box.Max, colors.window, px(size::kRadius));
  list.AddRect(box.Min, box.Max, colors.line_strong, px(size::kRadius), ImDrawFlags_None, px(space::kHair));
  if (press.hovered) {
    list.AddRectFilled(box.Min, box.Max, colors.hover, px(size::kRadius));
  }
  const float sign = px(size::kIcon);
  draw_text({box.Min.x + px(space::kS), box.Min.y, box.Max.x - sign - px(space::kS), box.Max.y}, chosen);
  draw_shape({box.Max.x - px(space::kXs) - sign / 2, box.GetCenter().y}, size::kIcon * 0.8F, Shape::chevron_down, colors.text_secondary);

  const std::string popup = std::string("choices-") + id;
  if (press.clicked) {
    ImGui::OpenPopup(popup.c_str());
  }
  std::optional<std::size_t> pressed;
  const float row = px(is_touch ? size::kTouch : size::kRow);
  const float height = row * static_cast<float>(std::min(options.size(), kMost));
  const ImVec2 display = ImGui::GetIO().DisplaySize;
  float width = box.GetWidth();
  for (const std::string_view option : options) width = std::max(width, text_width(option) + 2 * px(space::kS));
  width = std::min(width, display.x);
  const bool is_above = box.Max.y + height > display.y;
  ImGui::SetNextWindowPos({std::min(box.Min.x, display.x - width), is_above ? box.Min.y : box.Max.y}, ImGuiCond_Always, {0, is_above ? 1.0F : 0.0F});
  ImGui::SetNextWindowSize({width, height});
  if (ImGui::BeginPopup(popup.c_str())) {
    for (std::size_t i = 0; i < options.size(); ++i) {
      ImGui::PushID(static_cast<int>(i));
      const ImRect line = next_block(row);
      const Press one = press_area(line, options[i], PressedBy::keyboard,
                                   ImGuiItemStatusFlags_Checkable | (options[i] == chosen ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
      if (options[i] == chosen || one.hovered) {
        ImGui::GetWindowDrawList()->AddRectFilled(line.Min, line.Max, options[i] == chosen ? colors.selected : colors.hover);
      }
      draw_text({line.Min.x + px(space::kS), line.Min.y, line.Max.x - px(space::kS), line.Max.y}, options[i]);
      if (one.clicked) {
        pressed = i;
        ImGui::CloseCurrentPopup();
      }
      ImGui::PopID();
    }
    ImGui::EndPopup();
  }
  return pressed;
}

}  // namespace gouji
