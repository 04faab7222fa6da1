// The controls of the page. Each is one item of Dear ImGui with its visible words as its label, so that
// the keyboard reaches it and tests find it by name; what follows "##" in a label is not shown.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "imgui.h"
#include "imgui_internal.h"
#include "ui/layout.h"
#include "ui/shapes.h"
#include "ui/text.h"

namespace gouji {

struct Press {
  bool clicked = false;
  bool hovered = false;
  bool held = false;
};

enum class PressedBy : std::uint8_t { keyboard, mouse };  // mouse: the keyboard has another way

// Something to press that draws nothing but the ring of keyboard focus. `label` is what it is called.
Press press_area(const ImRect& box, std::string_view label, PressedBy by = PressedBy::keyboard,
                 ImGuiItemStatusFlags status = 0);
// The same for an item whose label is costly to make or not unique in its window.
Press press_item(const ImRect& box, ImGuiID id, std::string_view label, PressedBy by, ImGuiItemStatusFlags status = 0);

// The label without "##…".
[[nodiscard]] std::string_view shown_part(std::string_view label);

// A box of the layout in device pixels.
[[nodiscard]] ImRect rect_of(const Box& box);

// Begins a region's window over `box`. Returns whether there is something to draw; call end_region() always.
bool begin_region(const char* name, const Box& box, ImU32 ground, ImGuiWindowFlags flags = 0);
void end_region();

// The next `height` device pixels of the window, inset at both sides; the cursor moves below it.
ImRect next_block(float height, float inset = 0);
// Room left free.
void skip(float css);
void hairline(float inset = 0);

enum class ButtonKind : std::uint8_t { plain, outlined, filled };
[[nodiscard]] float button_width(std::string_view label, std::optional<Shape> shape = std::nullopt);
// One alone on a line of a panel.
bool line_button(std::string_view label, ButtonKind kind, bool is_touch);
bool button(const ImRect& box, std::string_view label, ButtonKind kind, bool enabled = true,
            std::optional<Shape> shape = std::nullopt);
// A button of a sign alone; `label` says in words what it does, and shows when the pointer rests.
bool icon_button(const ImRect& box, std::string_view label, Shape shape, bool enabled = true);

// Words in a row, one of them chosen. Returns the one that was pressed.
[[nodiscard]] float segments_width(const std::string_view* labels, int count);
std::optional<int> segments(const ImRect& box, const std::string_view* labels, int count, int chosen);

// A tab of a row of tabs.
bool tab(const ImRect& box, std::string_view label, bool chosen);

// A word on a soft ground: "错误", "尾差". Returns its width.
float chip(ImVec2 left_middle, std::string_view text, const Tint& tint);
[[nodiscard]] float chip_width(std::string_view text);

// Wrapped text across the window. Returns nothing; the cursor moves below it.
void paragraph(std::string_view text, const TextStyle& style = {}, float inset = 0, std::size_t most = 1000);

// Words that show beside the pointer when it rests on the last item.
void hint(std::string_view text);

}  // namespace gouji
