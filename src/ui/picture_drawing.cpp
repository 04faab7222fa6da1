#include "ui/picture_drawing.h"

#include <algorithm>
#include <string>

namespace gouji {
namespace {

// Of words of letters, which are not to be broken; Chinese breaks anywhere.
float widest_word(std::string_view text, const TextStyle& style) {
  float widest = 0;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= text.size(); ++i) {
    const bool is_letter = i < text.size() && text[i] > ' ' && static_cast<unsigned char>(text[i]) < 0x80;
    if (is_letter) {
      continue;
    }
    widest = std::max(widest, text_width(text.substr(begin, i - begin), style));
    begin = i + 1;
  }
  return widest;
}

}  // namespace

void tell(const PictureItem& item) {
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {px(space::kM), px(space::kS)});
  if (ImGui::BeginTooltip()) {
    const std::string title = title_of(item);
    const TextStyle name{type::kBody, true, 0};
    const TextStyle figures{type::kBody, false, palette().text};
    const float width = std::min(std::max(text_width(title, name), text_width(item.detail, figures)) + 1, px(size::kInspector));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    const float first = wrapped_height(title, width, name);
    ImGui::Dummy({width, first + wrapped_height(item.detail, width, figures)});
    draw_wrapped({at.x, at.y, at.x + width, at.y}, title, name);
    draw_wrapped({at.x, at.y + first, at.x + width, at.y}, item.detail, figures);
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

const Tint& tint_of(Series series) {
  const auto number = static_cast<std::size_t>(series);
  return number < kSeriesCount ? palette().series[number] : palette().quiet;
}

Press press_picture(const PictureFrame& frame, const ImRect& box, std::size_t number, const PictureItem& item) {
  if (frame.is_sheet) {
    return {};
  }
  const std::string label = title_of(item) + "##picture";
  const Press press = press_item(box, ImGui::GetID(static_cast<int>(number)), label,
                                 item.fact == kNone ? PressedBy::mouse : PressedBy::keyboard);
  if (press.hovered && !frame.is_touch) {
    tell(item);
  }
  return press;
}

void draw_label(const ImRect& box, const std::string& name, const std::string& figure, const TextStyle& style) {
  const float line = line_height(style);
  const auto lines = static_cast<std::size_t>(box.GetHeight() / line);
  if (lines == 0 || box.GetWidth() < px(style.size)) {
    return;
  }
  const std::string both = name + "  " + figure;
  if (lines == 1) {
    if (text_width(both, style) <= box.GetWidth()) {
      draw_text({box.Min, {box.Max.x, box.Min.y + line}}, both, style);
    } else if (text_width(name, style) <= box.GetWidth()) {
      draw_text({box.Min, {box.Max.x, box.Min.y + line}}, name, style);
    }
    return;
  }
  const std::size_t wanted = wrap_text(name, box.GetWidth(), style).size();
  if (wanted > lines || widest_word(name, style) > box.GetWidth()) {
    return;
  }
  const float used = draw_wrapped(box, name, style);
  if (wanted < lines && text_width(figure, style) <= box.GetWidth()) {
    draw_text({box.Min.x, box.Min.y + used, box.Max.x, box.Min.y + used + line}, figure, style);
  }
}

}  // namespace gouji
