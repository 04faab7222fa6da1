#include "ui/widgets.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace gouji {

std::string_view shown_part(std::string_view label) { return label.substr(0, std::min(label.find("##"), label.size())); }

Press press_area(const ImRect& box, std::string_view label, PressedBy by, ImGuiItemStatusFlags status) {
  return press_item(box, ImGui::GetCurrentWindow()->GetID(label.data(), label.data() + label.size()), label, by,
                    status);
}

Press press_item(const ImRect& box, ImGuiID id, std::string_view label, PressedBy by, ImGuiItemStatusFlags status) {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool keyboard = by == PressedBy::keyboard;
  Press press;
  if (!ImGui::ItemAdd(box, id, nullptr, keyboard ? ImGuiItemFlags_None : ImGuiItemFlags_NoNav | ImGuiItemFlags_NoTabStop)) {
    return press;
  }
  press.clicked = ImGui::ButtonBehavior(box, id, &press.hovered, &press.held);
  if (press.hovered) {
    ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  }
  if (keyboard) {
    ImGui::RenderNavCursor(box, id, ImGuiNavRenderCursorFlags_Compact);
  }
  if (g.TestEngineHookItems) {
    IMGUI_TEST_ENGINE_ITEM_INFO(id, std::string(label).c_str(), g.LastItemData.StatusFlags | status);
  }
  (void)status;
  return press;
}

ImRect rect_of(const Box& box) { return {px(box.x), px(box.y), px(box.x + box.width), px(box.y + box.height)}; }

bool begin_region(const char* name, const Box& box, ImU32 ground, ImGuiWindowFlags flags) {
  const ImRect rect = rect_of(box);
  ImGui::SetNextWindowPos(rect.Min);
  ImGui::SetNextWindowSize(rect.GetSize());
  ImGui::PushStyleColor(ImGuiCol_WindowBg, ground);
  const bool open = ImGui::Begin(name, nullptr,
                                 ImGuiWindowFlags_NoTitleBar | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoMove |
                                     ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings |
                                     ImGuiWindowFlags_NoBringToFrontOnFocus | flags);
  ImGui::PopStyleColor();
  return open;
}

void end_region() { ImGui::End(); }

ImRect next_block(float height, float inset) {
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const float width = ImGui::GetContentRegionAvail().x;
  ImGui::Dummy({width, height});
  return {at.x + px(inset), at.y, at.x + width - px(inset), at.y + height};
}

void skip(float css) { ImGui::Dummy({1, px(css)}); }

void hairline(float inset) {
  const ImRect block = next_block(px(space::kHair), inset);
  ImGui::GetWindowDrawList()->AddRectFilled(block.Min, block.Max, palette().line);
}

float button_width(std::string_view label, std::optional<Shape> shape) {
  return text_width(shown_part(label)) + px(2 * space::kM) + (shape ? px(size::kIcon + space::kS) : 0);
}

bool button(const ImRect& box, std::string_view label, ButtonKind kind, bool enabled, std::optional<Shape> shape) {
  const Palette& colors = palette();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  ImGui::BeginDisabled(!enabled);
  const Press press = press_area(box, label);
  ImGui::EndDisabled();
  const float radius = px(size::kRadius);
  TextStyle style;
  style.color = enabled ? colors.text : colors.text_disabled;
  if (kind == ButtonKind::filled) {
    list.AddRectFilled(box.Min, box.Max, colors.accent, radius);
    style.color = colors.on_accent;
  } else if (kind == ButtonKind::outlined) {
    list.AddRectFilled(box.Min, box.Max, colors.window, radius);
    list.AddRect(box.Min, box.Max, colors.line_strong, radius, ImDrawFlags_None, px(space::kHair));
  }
  if (press.hovered && enabled) {
    list.AddRectFilled(box.Min, box.Max, press.held ? colors.pressed : colors.hover, radius);
  }
  ImRect inner = box;
  if (shape) {
    const float width = px(size::kIcon + space::kS) + text_width(shown_part(label));
    inner.Min.x += std::round((box.GetWidth() - width) / 2);
    draw_shape({inner.Min.x + px(size::kIcon) / 2, box.GetCenter().y}, size::kIcon, *shape, style.color);
    inner.Min.x += px(size::kIcon + space::kS);
    draw_text(inner, shown_part(label), style);
  } else {
    draw_text(inner, shown_part(label), style, Side::center);
  }
  return press.clicked && enabled;
}

bool icon_button(const ImRect& box, std::string_view label, Shape shape, bool enabled) {
  const Palette& colors = palette();
  ImGui::BeginDisabled(!enabled);
  const Press press = press_area(box, label);
  ImGui::EndDisabled();
  if (press.hovered && enabled) {
    ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, press.held ? colors.pressed : colors.hover,
                                              px(size::kRadius));
  }
  draw_shape(box.GetCenter(), size::kIcon, shape, enabled ? colors.text_secondary : colors.line_strong);
  hint(shown_part(label));
  return press.clicked && enabled;
}

float segments_width(const std::string_view* labels, int count) {
  float width = 0;
  for (int i = 0; i < count; ++i) {
    width += text_width(shown_part(labels[i])) + px(2 * size::kSegmentInset);
  }
  return width;
}

std::optional<int> segments(const ImRect& box, const std::string_view* labels, int count, int chosen) {
  const Palette& colors = palette();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const float radius = px(size::kRadius);
  const float spare = (box.GetWidth() - segments_width(labels, count)) / static_cast<float>(count);
  std::optional<int> pressed;
  list.AddRectFilled(box.Min, box.Max, colors.quiet.ground, radius);
  float x = box.Min.x;
  for (int i = 0; i < count; ++i) {
    const bool on = i == chosen;
    const float width = std::round(text_width(shown_part(labels[i])) + px(2 * size::kSegmentInset) + spare);
    const ImRect one{x, box.Min.y, i + 1 == count ? box.Max.x : x + width, box.Max.y};
    const Press press =
        press_area(one, labels[i], PressedBy::keyboard,
                   ImGuiItemStatusFlags_Checkable | (on ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
    if (on) {
      const float edge = px(space::kHair);
      const ImRect plate{one.Min.x + edge, one.Min.y + edge, one.Max.x - edge, one.Max.y - edge};
      list.AddRectFilled(plate.Min, plate.Max, colors.window, radius - edge);
      list.AddRect(plate.Min, plate.Max, colors.line_strong, radius - edge, ImDrawFlags_None, edge);
    } else if (press.hovered) {
      list.AddRectFilled(one.Min, one.Max, colors.hover, radius);
    }
    TextStyle style;
    style.color = on ? colors.text : colors.text_secondary;
    draw_text(one, shown_part(labels[i]), style, Side::center);
    if (press.clicked) {
      pressed = i;
    }
    x += width;
  }
  return pressed;
}

bool tab(const ImRect& box, std::string_view label, bool chosen) {
  const Palette& colors = palette();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  const Press press =
      press_area(box, label, PressedBy::keyboard,
                 ImGuiItemStatusFlags_Checkable | (chosen ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
  TextStyle style;
  style.bold = chosen;
  style.color = chosen ? colors.text : colors.text_secondary;
  const float inset = px(space::kM);
  if (press.hovered && !chosen) {
    list.AddRectFilled({box.Min.x, box.Min.y + px(space::kXs)}, {box.Max.x, box.Max.y - px(space::kXs)}, colors.hover,
                       px(size::kRadius));
  }
  draw_text(box, shown_part(label), style, Side::center);
  if (chosen) {
    list.AddRectFilled({box.Min.x + inset, box.Max.y - px(size::kOutline)}, {box.Max.x - inset, box.Max.y},
                       colors.accent);
  }
  return press.clicked;
}

float chip_width(std::string_view text) {
  TextStyle style;
  style.size = type::kSmall;
  return text_width(text, style) + px(2 * space::kS);
}

float chip(ImVec2 left_middle, std::string_view text, const Tint& tint) {
  TextStyle style;
  style.size = type::kSmall;
  style.color = tint.ink;
  const float width = chip_width(text);
  const float half = px(type::kSmall * type::kLine + space::kXs / 2) / 2;
  const ImRect box{left_middle.x, left_middle.y - half, left_middle.x + width, left_middle.y + half};
  ImGui::GetWindowDrawList()->AddRectFilled(box.Min, box.Max, tint.ground, px(size::kRadius));
  draw_text(box, text, style, Side::center);
  return width;
}

void paragraph(std::string_view text, const TextStyle& style, float inset, std::size_t most) {
  if (text.empty()) {
    return;
  }
  const float width = ImGui::GetContentRegionAvail().x - 2 * px(inset);
  if (width < 1) {
    return;
  }
  const std::size_t lines = std::min(wrap_text(text, width, style).size(), most);
  const ImRect block = next_block(static_cast<float>(lines) * line_height(style), inset);
  if (ImGui::IsRectVisible(block.Min, block.Max)) {
    draw_wrapped(block, text, style, most);
  }
}

void hint(std::string_view text) {
  if (!ImGui::IsItemHovered(ImGuiHoveredFlags_ForTooltip) || text.empty()) {
    return;
  }
  ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {px(space::kS), px(space::kXs)});
  if (ImGui::BeginTooltip()) {
    TextStyle style;
    style.size = type::kSmall;
    const float width = std::min(text_width(text, style) + 1, px(size::kMenu));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::Dummy({width, wrapped_height(text, width, style)});
    draw_wrapped({at.x, at.y, at.x + width, at.y}, text, style);
    ImGui::EndTooltip();
  }
  ImGui::PopStyleVar();
}

bool line_button(std::string_view label, ButtonKind kind, bool is_touch) {
  skip(space::kS);
  const ImRect block = next_block(px(is_touch ? size::kTouch : size::kControl), space::kPanel);
  return button({block.Min.x, block.Min.y, block.Min.x + button_width(label), block.Max.y}, label, kind);
}

}  // namespace gouji
