// The two fonts of the interface, regular and bold, with every character of Unicode and no font file:
// Dear ImGui asks for a character when it is first drawn at a size, and glyph_source.h draws it then.
#pragma once

#include <cstdint>

struct ImFont;

namespace gouji {

// Adds both fonts to the current context: io.Fonts->Fonts[0] is regular, [1] bold.
void add_fonts();

// REQUIRES: add_fonts() was called in the current context.
[[nodiscard]] ImFont* regular_font();
[[nodiscard]] ImFont* bold_font();

// Digits are as wide as the widest of them, so that figures below each other line up in any font.
[[nodiscard]] float digit_advance(float size, bool bold);

}  // namespace gouji
