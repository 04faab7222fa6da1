// The 2D canvas is the page's (web/glyphs.js); it stands as `glyphs` in the module's object.
#include <emscripten.h>

#include "platform/glyph_source.h"

// clang-format off
EM_JS(void, gouji_glyph_metrics, (float size, int bold, float* out), {
  const metrics = Module["glyphs"].metrics(size, bold !== 0);
  HEAPF32.set(metrics, out >> 2);
});

EM_JS(float, gouji_glyph_advance, (int character, float size, int bold), {
  return Module["glyphs"].advance(character, size, bold !== 0);
});

EM_JS(float, gouji_glyph_draw, (int character, float size, int bold, int* box), {
  const glyph = Module["glyphs"].draw(character, size, bold !== 0);
  HEAP32.set(glyph.box, box >> 2);
  return glyph.advance;
});

EM_JS(void, gouji_glyph_copy, (unsigned char* out), {
  HEAPU8.set(Module["glyphs"].coverage, out);
});
// clang-format on

namespace gouji {

FontMetrics font_metrics(float size, bool bold) {
  float found[2] = {0, 0};
  gouji_glyph_metrics(size, bold ? 1 : 0, found);
  return {found[0], found[1]};
}

float glyph_advance(char32_t character, float size, bool bold) {
  return gouji_glyph_advance(static_cast<int>(character), size, bold ? 1 : 0);
}

Glyph draw_glyph(char32_t character, float size, bool bold, std::vector<std::uint8_t>& coverage) {
  int box[4] = {0, 0, 0, 0};
  Glyph glyph;
  glyph.advance = gouji_glyph_draw(static_cast<int>(character), size, bold ? 1 : 0, box);
  glyph.left = box[0];
  glyph.top = box[1];
  glyph.width = box[2];
  glyph.height = box[3];
  coverage.resize(static_cast<std::size_t>(glyph.width) * static_cast<std::size_t>(glyph.height));
  if (!coverage.empty()) {
    gouji_glyph_copy(coverage.data());
  }
  return glyph;
}

}  // namespace gouji
