#include <algorithm>
#include <cmath>
#include <string>

#include "base/utf8.h"
#include "platform/glyph_source.h"

namespace gouji {

FontMetrics font_metrics(float size, bool /*bold*/) { return {size * 0.88F, size * 0.12F}; }

// Half an em a terminal column: the proportions of Chinese type.
float glyph_advance(char32_t character, float size, bool /*bold*/) {
  std::string text;
  append_code_point(text, character);
  return size * 0.5F * static_cast<float>(display_width(text));
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
