#include "ui/equation_line.h"

#include <string_view>

#include "base/utf8.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr float kLine = type::kBody * type::kLine;

bool is_comparison(std::string_view text) {
  const std::string_view sign = trim(text);
  return sign == "≠" || sign == "<" || sign == ">";
}

}  // namespace

Index draw_equation(const EquationView& equation, Verdict verdict, Index self, float inset) {
  const float room = ImGui::GetContentRegionAvail().x - px(2 * inset);
  const ImVec2 start = ImGui::GetCursorScreenPos();
  const float height = px(kLine + space::kXs / 2);
  Index pressed = kNone;
  float x = 0;
  float y = 0;
  int number = 0;
  ImGui::PushID("equation");  // its figures may stand in a list below it too
  for (const EquationPiece& piece : equation.pieces) {
    std::string_view text = piece.text;
    TextStyle style;
    if (piece.fact == kNone) {
      style.color = verdict == Verdict::error && is_comparison(text) ? palette().error.ink : palette().text_secondary;
    } else if (piece.fact == self) {
      style.bold = true;
    } else {
      style.color = palette().accent;
    }
    float width = text_width(text, style);
    if (x > 0 && x + width > room) {
      x = 0;
      y += height;
      while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
      }
      width = text_width(text, style);
    }
    const ImVec2 at{start.x + px(inset) + x, start.y + y};
    const ImRect box{at.x, at.y, at.x + width, at.y + height};
    if (piece.fact != kNone && piece.fact != self) {
      ImGui::PushID(number++);
      const Press press = press_item(box, ImGui::GetID(static_cast<int>(piece.fact)), text, PressedBy::keyboard);
      ImGui::PopID();
      if (press.hovered) {
        const float line = box.Max.y - px(space::kXs / 2);
        ImGui::GetWindowDrawList()->AddRectFilled({box.Min.x, line}, {box.Max.x, line + px(space::kHair)}, style.color);
      }
      if (press.clicked) {
        pressed = piece.fact;
      }
    }
    draw_text({box.Min, {box.Max.x + 1, box.Max.y}}, text, style);
    x += width;
  }
  ImGui::PopID();
  ImGui::SetCursorScreenPos(start);
  ImGui::Dummy({1, y + height});
  return pressed;
}

}  // namespace gouji
