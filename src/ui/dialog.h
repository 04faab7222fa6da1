// The frame of a window over the page.
#pragma once

#include <algorithm>
#include <cmath>
#include <string_view>

#include "ui/widgets.h"

namespace gouji {

inline constexpr float kDialogInset = space::kXl;

// A modal window in the middle of the screen, `width` CSS pixels wide at most, with a title and a sign that closes it.
// Draws `content` in the part that scrolls. Returns whether it was closed.
template <typename Content>
bool draw_dialog(const char* name, std::string_view title, std::string_view close, const Layout& layout,
                 float content_height, const Content& content, float width = size::kHelp) {
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float margin = px(layout.is_touch() ? space::kS : space::kXl * 2);
  const float head = px(size::kTopBar);
  const ImVec2 size{std::min(px(width), screen.x - 2 * margin),
                    std::min(head + content_height + px(space::kXl), screen.y - 2 * margin)};
  if (!ImGui::IsPopupOpen(name)) {
    ImGui::OpenPopup(name);
  }
  ImGui::SetNextWindowPos({std::round((screen.x - size.x) / 2), std::round((screen.y - size.y) / 2)});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(size::kRadius));
  ImGui::PushStyleColor(ImGuiCol_WindowBg, palette().raised);
  bool closed = false;
  if (ImGui::BeginPopupModal(name, nullptr,
                             ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                 ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoScrollbar)) {
    const ImRect block = next_block(head, kDialogInset);
    draw_text(block, title, {type::kTitle, true, 0});
    const float button_size = px(layout.is_touch() ? size::kTouch : size::kControl);
    const float middle = block.GetCenter().y;
    closed = icon_button({block.Max.x - button_size, middle - button_size / 2, block.Max.x, middle + button_size / 2},
                         close, Shape::close);
    if (ImGui::BeginChild("content", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
      content();
    }
    ImGui::EndChild();
    closed = closed || ImGui::IsKeyPressed(ImGuiKey_Escape);
    if (closed) {
      ImGui::CloseCurrentPopup();
    }
    ImGui::EndPopup();
  }
  ImGui::PopStyleColor();
  ImGui::PopStyleVar();
  return closed;
}

}  // namespace gouji
