// Where the shapes of characters come from: the browser's own fonts drawn on a 2D canvas
// (glyph_source_web.cpp), or plain boxes without any font (glyph_source_native.cpp) for tests.
// All lengths are device pixels; a baseline stands at y = 0, y grows downwards.
#pragma once

#include <cstdint>
#include <vector>

namespace gouji {

// Of a line as high as the type's size: together they are the size, and Chinese characters stand in the
// middle of the line.
struct FontMetrics {
  float ascent = 0;   // above the baseline, positive
  float descent = 0;  // below the baseline, positive
};

struct Glyph {
  float advance = 0;
  int left = 0;  // of the bitmap, from the pen
  int top = 0;   // of the bitmap, from the baseline; negative is above
  int width = 0;
  int height = 0;  // 0 where nothing is to be seen, such as for a blank
};

[[nodiscard]] FontMetrics font_metrics(float size, bool bold);

[[nodiscard]] float glyph_advance(char32_t character, float size, bool bold);

// Draws the character. Its coverage, width × height bytes from the top left, replaces `coverage`.
[[nodiscard]] Glyph draw_glyph(char32_t character, float size, bool bold, std::vector<std::uint8_t>& coverage);

}  // namespace gouji
