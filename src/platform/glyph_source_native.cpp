#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "platform/glyph_source.h"

namespace gouji {

namespace {

std::size_t encode(char32_t character, char* out) {
  const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
  if (character < 0x80) {
    out[0] = byte(character);
    return 1;
  }
  if (character < 0x800) {
    out[0] = byte(0xC0 | (character >> 6));
    out[1] = byte(0x80 | (character & 0x3F));
    return 2;
  }
  if (character < 0x10000) {
    out[0] = byte(0xE0 | (character >> 12));
    out[1] = byte(0x80 | ((character >> 6) & 0x3F));
    out[2] = byte(0x80 | (character & 0x3F));
    return 3;
  }
  out[0] = byte(0xF0 | (character >> 18));
  out[1] = byte(0x80 | ((character >> 12) & 0x3F));
  out[2] = byte(0x80 | ((character >> 6) & 0x3F));
  out[3] = byte(0x80 | (character & 0x3F));
  return 4;
}

}  // namespace

FontMetrics font_metrics(float size, bool /*bold*/) { return {size * 0.88F, size * 0.12F}; }

// Half an em a terminal column: the proportions of Chinese type.
float glyph_advance(char32_t character, float size, bool /*bold*/) {
  char text[4];
  const std::size_t length = encode(character, text);
  return size * 0.5F * static_cast<float>(display_width({text, length}));
}

Glyph draw_glyph(char32_t character, float size, bool bold, std::vector<std::uint8_t>& coverage) {
  Glyph glyph;
  glyph.advance = glyph_advance(character, size, bold);
  const bool blank = character == U' ' || character == U'\u3000' || character == U'\u00A0';
  if (!blank && glyph.advance > 0) {
    glyph.width = std::max(1, static_cast<int>(std::lround(glyph.advance)) - 1);
    glyph.height = std::max(1, static_cast<int>(std::lround(size * 0.75F)));
    glyph.top = -glyph.height;
  }
  coverage.assign(static_cast<std::size_t>(glyph.width) * static_cast<std::size_t>(glyph.height), 255);
  return glyph;
}

}  // namespace gouji
