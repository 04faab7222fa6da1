// Drawing text: measured, cut short with …, right-aligned, wrapped as Chinese and English are set.
//
// Positions are device pixels, type sizes CSS pixels. What is drawn is also told to the list of items
// (platform/item_list.h), so that tests can read the page.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/theme.h"

namespace gouji {

struct TextStyle {
  float size = type::kBody;
  bool bold = false;
  ImU32 color = 0;  // 0: palette().text
};

// What stands beside what is read: labels, remarks, units.
[[nodiscard]] inline TextStyle secondary(float size = type::kSmall) { return {size, false, palette().text_secondary}; }

enum class Side : std::uint8_t { left, center, right };

[[nodiscard]] float text_width(std::string_view text, const TextStyle& style = {});
// Height of a line of running text.
[[nodiscard]] float line_height(const TextStyle& style = {});

// One line with its middle on the middle of `box`; too wide a text ends in …. Returns its width.
float draw_text(const ImRect& box, std::string_view text, const TextStyle& style = {}, Side side = Side::left);

// A line of a wrapped text: bytes from `begin` to `end`, without the blanks at its end.
struct WrappedLine {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Breaks between words and between Chinese characters, not before closing punctuation and not behind
// opening punctuation. Kept from frame to frame: the reference is good until the next call.
// REQUIRES: width > 0.
const std::vector<WrappedLine>& wrap_text(std::string_view text, float width, const TextStyle& style = {});
[[nodiscard]] float wrapped_height(std::string_view text, float width, const TextStyle& style = {});
// From the top left of `box`, as wide as it; lines beyond `most` are left out and the last ends in ….
// Returns the height.
float draw_wrapped(const ImRect& box, std::string_view text, const TextStyle& style = {}, std::size_t most = 1000);

}  // namespace gouji
