#include "ui/theme.h"

#include <cmath>

namespace gouji {

namespace {

constexpr ImU32 rgb(ImU32 hex, ImU32 alpha = 255) {
  return IM_COL32((hex >> 16) & 255, (hex >> 8) & 255, hex & 255, alpha);
}

constexpr Palette kLight = {
    .window = rgb(0xFFFFFF),
    .side = rgb(0xF8F8F6),
    .raised = rgb(0xFFFFFF),
    .line = rgb(0xE6E5E1),
    .line_strong = rgb(0xD3D2CC),
    .text = rgb(0x1E2227),
    .text_secondary = rgb(0x5A616C),
    .text_disabled = rgb(0x8A909A),
    .hover = rgb(0x1E2227, 12),
    .pressed = rgb(0x1E2227, 24),
    .accent = rgb(0x2556C4),
    .on_accent = rgb(0xFFFFFF),
    .selected = rgb(0xE9EFFC),
    .shade = rgb(0x14161A, 96),
    .scroll_grab = rgb(0x1E2227, 56),
    .mark = {rgb(0x7A5500), rgb(0xFFF3CF)},
    .error = {rgb(0xBF2318), rgb(0xFDECE9)},
    .remark = {rgb(0x855600), rgb(0xFDF1DA)},
    .good = {rgb(0x1B7340), rgb(0xE5F4EA)},
    .quiet = {rgb(0x5A616C), rgb(0xEFEFEC)},
    .series = {{{rgb(0x2F6DB5), rgb(0xCBDEF4)},
                {rgb(0xC2601A), rgb(0xFADBC1)},
                {rgb(0x1E8068), rgb(0xC3E6DB)},
                {rgb(0x5B6B7F), rgb(0xD7DDE5)},
                {rgb(0x1F86AB), rgb(0xC3E5F1)},
                {rgb(0x8757A6), rgb(0xE4D5EF)},
                {rgb(0x84700F), rgb(0xEDE3AE)},
                {rgb(0xB4436B), rgb(0xF5D1DD)}}},
    .moved = {rgb(0x6B2FA8), rgb(0xF5EEFD)},
};

constexpr Palette kDark = {
    .window = rgb(0x17191D),
    .side = rgb(0x1D2025),
    .raised = rgb(0x24282E),
    .line = rgb(0x2E3239),
    .line_strong = rgb(0x434852),
    .text = rgb(0xE7E9EC),
    .text_secondary = rgb(0xA6AEBA),
    .text_disabled = rgb(0x737B87),
    .hover = rgb(0xFFFFFF, 14),
    .pressed = rgb(0xFFFFFF, 28),
    .accent = rgb(0x86AAFF),
    .on_accent = rgb(0x12161F),
    .selected = rgb(0x24314F),
    .shade = rgb(0x000000, 140),
    .scroll_grab = rgb(0xFFFFFF, 56),
    .mark = {rgb(0xF0C45C), rgb(0x42371A)},
    .error = {rgb(0xFF8E82), rgb(0x3F2322)},
    .remark = {rgb(0xF0BA5C), rgb(0x3C3018)},
    .good = {rgb(0x6FCE93), rgb(0x1D3527)},
    .quiet = {rgb(0xA6AEBA), rgb(0x2B2F36)},
    .series = {{{rgb(0x7FB2EE), rgb(0x27405E)},
                {rgb(0xF0A060), rgb(0x573819)},
                {rgb(0x5CC6A8), rgb(0x1D493D)},
                {rgb(0xA3B1C2), rgb(0x38414C)},
                {rgb(0x6CC4E4), rgb(0x1D4656)},
                {rgb(0xC49BE0), rgb(0x463358)},
                {rgb(0xD8C45C), rgb(0x474017)},
                {rgb(0xEE8FB0), rgb(0x552C3C)}}},
    .moved = {rgb(0xCFA8FF), rgb(0x2E2440)},
};

Palette current = kLight;

ImVec4 vec(ImU32 color) { return ImGui::ColorConvertU32ToFloat4(color); }

}  // namespace

const Palette& light_palette() { return kLight; }
const Palette& dark_palette() { return kDark; }
const Palette& palette() { return current; }

ImU32 faded(ImU32 color, float share) {
  const auto alpha = static_cast<float>(color >> IM_COL32_A_SHIFT) * share;
  return (color & ~IM_COL32_A_MASK) | (static_cast<ImU32>(std::lround(alpha)) << IM_COL32_A_SHIFT);
}

float px(float css) { return std::round(css * ImGui::GetStyle().FontScaleDpi); }

void apply_theme(bool dark, const AccentColors& accent) {
  current = dark ? kDark : kLight;
  if (accent.accent != accent.on_accent) {
    current.accent = rgb(accent.accent);
    current.on_accent = rgb(accent.on_accent);
    current.selected = rgb(accent.selected);
  }
  const Palette& colors = current;
  ImGuiStyle& style = ImGui::GetStyle();
  style.FontSizeBase = type::kBody;
  style._NextFrameFontSizeBase = type::kBody;  // else a frame begins with the size that it had before
  style.WindowPadding = {0, 0};
  style.WindowRounding = 0;
  style.WindowBorderSize = 0;
  style.WindowMinSize = {1, 1};
  style.ChildRounding = 0;
  style.ChildBorderSize = 0;
  style.PopupRounding = px(size::kRadius);
  style.PopupBorderSize = px(space::kHair);
  style.FramePadding = {px(space::kM), px(space::kS)};
  style.FrameRounding = px(size::kRadius);
  style.FrameBorderSize = 0;
  style.ItemSpacing = {0, 0};
  style.ItemInnerSpacing = {0, 0};
  style.ScrollbarSize = px(size::kScrollbar);
  style.ScrollbarRounding = px(size::kRadius);
  style.GrabMinSize = px(space::kXl);
  style.DisplaySafeAreaPadding = {px(space::kS), px(space::kS)};
  style.AntiAliasedLinesUseTex = true;

  ImVec4* c = style.Colors;
  c[ImGuiCol_Text] = vec(colors.text);
  c[ImGuiCol_TextDisabled] = vec(colors.text_secondary);
  c[ImGuiCol_WindowBg] = vec(colors.window);
  c[ImGuiCol_ChildBg] = {0, 0, 0, 0};
  c[ImGuiCol_PopupBg] = vec(colors.raised);
  c[ImGuiCol_Border] = vec(colors.line_strong);
  c[ImGuiCol_FrameBg] = vec(colors.window);
  c[ImGuiCol_FrameBgHovered] = vec(colors.window);
  c[ImGuiCol_FrameBgActive] = vec(colors.window);
  c[ImGuiCol_ScrollbarBg] = {0, 0, 0, 0};
  c[ImGuiCol_ScrollbarGrab] = vec(colors.scroll_grab);
  c[ImGuiCol_ScrollbarGrabHovered] = vec(colors.text_disabled);
  c[ImGuiCol_ScrollbarGrabActive] = vec(colors.text_secondary);
  c[ImGuiCol_TextSelectedBg] = vec(colors.selected);
  c[ImGuiCol_InputTextCursor] = vec(colors.accent);
  c[ImGuiCol_NavCursor] = vec(colors.accent);
  c[ImGuiCol_ModalWindowDimBg] = vec(colors.shade);
  c[ImGuiCol_NavWindowingDimBg] = {0, 0, 0, 0};
  c[ImGuiCol_NavWindowingHighlight] = vec(colors.accent);
}

}  // namespace gouji
