#include "base/utf8.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr Range kWide[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0xA4CF},
    {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},
    {0xFE30, 0xFE6F},   {0xFF01, 0xFF60},   {0xFFE0, 0xFFE6},   {0x1F300, 0x1F64F},
    {0x1F900, 0x1F9FF}, {0x20000, 0x2FFFD}, {0x30000, 0x3FFFD},
};

constexpr Range kZero[] = {
    {0x0300, 0x036F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2064},
    {0x20D0, 0x20FF}, {0x302A, 0x302D}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF},
};

// The ambiguous characters that our own output and Chinese prose use.
constexpr Range kAmbiguous[] = {
    {0x00B1, 0x00B1}, {0x00D7, 0x00D7}, {0x00F7, 0x00F7}, {0x2014, 0x2016}, {0x2018, 0x2019},
    {0x201C, 0x201D}, {0x2026, 0x2026}, {0x2190, 0x2193}, {0x2260, 0x2267}, {0x25A0, 0x25CF},
};

template <std::size_t N>
bool is_in(const Range (&ranges)[N], char32_t c) {
  const Range* range = std::lower_bound(std::begin(ranges), std::end(ranges), c,
                                        [](const Range& r, char32_t value) { return r.last < value; });
  return range != std::end(ranges) && c >= range->first;
}

std::string shown(std::string_view text, bool without_controls) {
  std::string kept;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const std::optional<char32_t> c = next_code_point(text, at);
    if (c && is_hidden(*c)) kept += kReplacement;
    else if (!c || (without_controls && (*c < 0x20 || (*c >= 0x7F && *c < 0xA0)))) kept += ' ';
    else kept += text.substr(start, at - start);
  }
  return kept;
}

bool is_blank(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0xA0 || c == 0x3000;
}

}  // namespace

std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const std::size_t start = at++;
  const unsigned char lead = byte(start);
  if (lead < 0x80) return lead;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || text.size() - start < length) return std::nullopt;
  char32_t c = lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(start + i) & 0xC0) != 0x80) return std::nullopt;
    c = (c << 6) | (byte(start + i) & 0x3FU);
  }
  const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
  if (overlong || (c >= 0xD800 && c <= 0xDFFF) || c > 0x10FFFF) return std::nullopt;
  at = start + length;
  return c;
}

void append_code_point(std::string& text, char32_t c) {
  const auto add = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
  const auto add_rest = [&](unsigned bits) { add(0x80 | ((c >> bits) & 0x3F)); };
  if (c < 0x80) {
    add(c);
  } else if (c < 0x800) {
    add(0xC0 | (c >> 6));
    add_rest(0);
  } else if (c < 0x10000) {
    add(0xE0 | (c >> 12));
    add_rest(6);
    add_rest(0);
  } else {
    add(0xF0 | (c >> 18));
    add_rest(12);
    add_rest(6);
    add_rest(0);
  }
}

std::optional<std::size_t> first_invalid_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (!next_code_point(text, at)) return start;
  }
  return std::nullopt;
}

std::string_view trim(std::string_view text) {
  std::size_t first = 0;
  for (std::size_t at = 0; at < text.size(); first = at) {
    const std::optional<char32_t> c = next_code_point(text, at);
    if (!c || !is_blank(*c)) break;
  }
  text.remove_prefix(first);
  // A character begins at most four bytes before its end.
  while (!text.empty()) {
    std::size_t start = text.size() - 1;
    while (start > 0 && text.size() - start < 4 && (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80) --start;
    std::size_t at = start;
    const std::optional<char32_t> c = next_code_point(text, at);
    if (at != text.size() || !c || !is_blank(*c)) break;
    text.remove_suffix(text.size() - start);
  }
  return text;
}

int display_width(std::string_view text, int ambiguous) {
  int width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at).value_or(U'?');
    if (is_in(kZero, c)) continue;
    width += is_in(kWide, c) ? 2 : is_in(kAmbiguous, c) ? ambiguous : 1;
  }
  return width;
}

bool is_hidden(char32_t c) {
  return c == 0xAD || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::string harmless(std::string_view text) { return shown(text, true); }

std::string with_hidden_shown(std::string_view text) { return shown(text, false); }

}  // namespace gouji
