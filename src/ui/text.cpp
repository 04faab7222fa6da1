#include "ui/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <unordered_map>

#include "base/utf8.h"

namespace gouji {

namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::size_t kMostKept = 4096;  // wrapped texts

ImFont* font_of(const TextStyle& style) { return ImGui::GetIO().Fonts->Fonts[style.bold ? 1 : 0]; }

float pixels_of(const TextStyle& style) { return px(style.size); }

ImU32 color_of(const TextStyle& style) { return style.color != 0 ? style.color : palette().text; }

void put(ImVec2 at, std::string_view text, const TextStyle& style) {
  ImGui::GetWindowDrawList()->AddText(font_of(style), pixels_of(style), at, color_of(style), text.data(),
                                      text.data() + text.size());
  if (ImGui::GetCurrentContext()->LogEnabled) {
    ImGui::LogText("%.*s\n", static_cast<int>(text.size()), text.data());
  }
}

// The bytes of `text` that fit.
std::size_t fitting(std::string_view text, float width, const TextStyle& style) {
  const char* rest = nullptr;
  (void)font_of(style)->CalcTextSizeA(pixels_of(style), width, 0, text.data(), text.data() + text.size(), &rest);
  return static_cast<std::size_t>(rest - text.data());
}

bool is_one_of(char32_t character, std::u32string_view set) { return set.find(character) != std::u32string_view::npos; }

bool is_wide(char32_t c) { return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFFEF) || c >= 0x20000; }

bool closes(char32_t c) { return is_one_of(c, U"，。；：、！？）》〉」』】〕％…”’,.;:!?)]%·"); }
bool opens(char32_t c) { return is_one_of(c, U"（《〈「『【〔“‘(["); }
bool is_blank(char32_t c) { return c == U' ' || c == U'\u3000'; }

bool may_break_between(char32_t before, char32_t after) {
  if (closes(after) || opens(before) || is_blank(after)) {
    return false;
  }
  return is_blank(before) || is_wide(before) || is_wide(after) || is_one_of(before, U"，。；、：）”");
}

std::vector<WrappedLine> wrap(std::string_view text, float width, const TextStyle& style) {
  std::vector<WrappedLine> lines;
  ImFontBaked* baked = font_of(style)->GetFontBaked(pixels_of(style));
  const auto add_line = [&](std::size_t begin, std::size_t end) {
    while (end > begin && text[end - 1] == ' ') {
      --end;
    }
    lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
  };
  std::size_t begin = 0;
  std::size_t break_at = 0;  // a line may end before this byte; `begin` where it may not yet
  float used = 0;
  float used_at_break = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t character = next_code_point(text, at).value_or(U'\uFFFD');
    if (character == U'\n') {
      add_line(begin, start);
      begin = break_at = at;
      used = used_at_break = 0;
      before = 0;
      continue;
    }
    if (start > begin && may_break_between(before, character)) {
      break_at = start;
      used_at_break = used;
    }
    const float advance = baked->GetCharAdvance(static_cast<ImWchar>(character));
    if (used + advance > width && start > begin && !is_blank(character)) {
      if (break_at <= begin) {  // one long word
        break_at = start;
        used_at_break = used;
      }
      add_line(begin, break_at);
      begin = break_at;
      used -= used_at_break;
      used_at_break = 0;
    }
    used += advance;
    before = character;
  }
  add_line(begin, text.size());
  return lines;
}

}  // namespace

float text_width(std::string_view text, const TextStyle& style) {
  return std::ceil(
      font_of(style)->CalcTextSizeA(pixels_of(style), FLT_MAX, 0, text.data(), text.data() + text.size()).x);
}

float line_height(const TextStyle& style) { return px(style.size * type::kLine); }

float draw_text(const ImRect& box, std::string_view text, const TextStyle& style, Side side) {
  if (text.empty() || box.GetWidth() <= 0) {
    return 0;
  }
  std::string shortened;
  float width = text_width(text, style);
  if (width > box.GetWidth() + 1) {
    const float room = std::max(box.GetWidth() - text_width(kEllipsis, style), 0.0F);
    shortened = std::string(text.substr(0, fitting(text, room, style))) + std::string(kEllipsis);
    text = shortened;
    width = text_width(text, style);
  }
  float x = box.Min.x;
  if (side == Side::right) {
    x = box.Max.x - width;
  } else if (side == Side::center) {
    x = box.Min.x + (box.GetWidth() - width) / 2;
  }
  const float y = box.Min.y + (box.GetHeight() - pixels_of(style)) / 2;
  put({std::round(x), std::round(y)}, text, style);
  return width;
}

const std::vector<WrappedLine>& wrap_text(std::string_view text, float width, const TextStyle& style) {
  static std::unordered_map<std::size_t, std::vector<WrappedLine>> kept;
  std::size_t key = std::hash<std::string_view>{}(text);
  for (const float part : {std::round(width), pixels_of(style), style.bold ? 1.0F : 0.0F}) {
    key = key * 1000003 ^ static_cast<std::size_t>(part);
  }
  const auto found = kept.find(key);
  // Another text of the same key would have other bytes: its lines would not end where this text does.
  if (found != kept.end() && found->second.back().end <= text.size()) {
    return found->second;
  }
  if (kept.size() >= kMostKept) {
    kept.clear();
  }
  return kept[key] = wrap(text, std::round(width), style);
}

float wrapped_height(std::string_view text, float width, const TextStyle& style) {
  return text.empty() ? 0 : static_cast<float>(wrap_text(text, width, style).size()) * line_height(style);
}

float draw_wrapped(const ImRect& box, std::string_view text, const TextStyle& style, std::size_t most) {
  if (text.empty()) {
    return 0;
  }
  const auto& lines = wrap_text(text, box.GetWidth(), style);
  const float height = line_height(style);
  const std::size_t count = std::min(lines.size(), most);
  float y = box.Min.y;
  for (std::size_t i = 0; i < count; ++i, y += height) {
    const ImRect line{box.Min.x, y, box.Max.x, y + height};
    if (i + 1 == count && count < lines.size()) {
      // Too wide on purpose: the line is cut with its sign.
      draw_text(line, text.substr(lines[i].begin), style);
    } else {
      draw_text({line.Min, {FLT_MAX, line.Max.y}}, text.substr(lines[i].begin, lines[i].end - lines[i].begin), style);
    }
  }
  return static_cast<float>(count) * height;
}

}  // namespace gouji
