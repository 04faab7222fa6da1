#include "platform/fonts.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "imgui.h"
#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"
#include "base/utf8.h"
#include "platform/glyph_source.h"

namespace gouji {

namespace {

bool is_bold(const ImFontConfig* source) { return source->FontNo != 0; }

bool is_digit(ImWchar character) { return character >= '0' && character <= '9'; }

// Control characters take no room and show nothing, whatever picture a font has for them.
bool is_invisible(ImWchar c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0xFE00 && c <= 0xFE0F) ||
         (c >= 0xE0000 && c <= 0xE0FFF);
}

bool has_every_glyph(ImFontAtlas* /*atlas*/, ImFontConfig* /*source*/, ImWchar character) {
  return character < 0xD800 || (character > 0xDFFF && character <= 0x10FFFF);
}

bool init_baked(ImFontAtlas* /*atlas*/, ImFontConfig* source, ImFontBaked* baked, void* /*data*/) {
  const float density = source->RasterizerDensity * baked->RasterizerDensity;
  const FontMetrics metrics = font_metrics(baked->Size * density, is_bold(source));
  baked->Ascent = std::round(metrics.ascent / density);
  baked->Descent = baked->Ascent - baked->Size;
  return true;
}

// Dear ImGui asks either for a whole glyph or for its advance only.
bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void* /*data*/, ImWchar asked,
                ImFontGlyph* out, float* out_advance) {
  static std::vector<std::uint8_t> coverage;
  const float density = source->RasterizerDensity * baked->RasterizerDensity;
  const float size = baked->Size * density;
  const bool bold = is_bold(source);
  const char32_t character = is_hidden(asked) ? kHiddenShown : asked;  // it must not be able to rearrange the page
  const bool invisible = is_invisible(character);

  if (out_advance != nullptr) {
    *out_advance = invisible                ? 0
                   : is_digit(character) ? digit_advance(size, bold) / density
                                         : glyph_advance(character, size, bold) / density;
    return true;
  }
  out->Codepoint = asked & 0x3FFFFFFU;
  if (invisible) {
    return true;
  }

  Glyph glyph = draw_glyph(character, size, bold, coverage);
  if (is_digit(character)) {
    const float advance = digit_advance(size, bold);
    glyph.left += static_cast<int>(std::lround((advance - glyph.advance) / 2));
    glyph.advance = advance;
  }
  out->AdvanceX = glyph.advance / density;
  if (glyph.width <= 0 || glyph.height <= 0) {
    return true;
  }

  const ImFontAtlasRectId pack_id = ImFontAtlasPackAddRect(atlas, glyph.width, glyph.height);
  if (pack_id == ImFontAtlasRectId_Invalid) {
    return false;
  }
  ImTextureRect* rect = ImFontAtlasPackGetRect(atlas, pack_id);
  out->X0 = static_cast<float>(glyph.left) / density;
  out->Y0 = static_cast<float>(glyph.top) / density + baked->Ascent;
  out->X1 = out->X0 + static_cast<float>(glyph.width) / density;
  out->Y1 = out->Y0 + static_cast<float>(glyph.height) / density;
  out->Visible = true;
  out->PackId = pack_id;
  ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, rect, coverage.data(), ImTextureFormat_Alpha8,
                                     glyph.width);
  return true;
}

const ImFontLoader* font_loader() {
  static const ImFontLoader loader = [] {
    ImFontLoader made;
    made.Name = "glyph_source";
    made.FontSrcContainsGlyph = has_every_glyph;
    made.FontBakedInit = init_baked;
    made.FontBakedLoadGlyph = load_glyph;
    return made;
  }();
  return &loader;
}

void add_font(bool bold) {
  // Dear ImGui wants font data; there is none, so it gets a byte to hold on to.
  static char no_data = 0;
  ImFontConfig config;
  config.FontData = &no_data;
  config.FontDataSize = 1;
  config.FontDataOwnedByAtlas = false;
  config.FontNo = bold ? 1 : 0;
  config.PixelSnapH = true;  // whole advances keep each letter on the pixel grid it was drawn for
  config.FontLoader = font_loader();
  ImGui::GetIO().Fonts->AddFont(&config);
}

}  // namespace

float digit_advance(float size, bool bold) {
  static float known_size[2] = {0, 0};
  static float known_advance[2] = {0, 0};
  const int weight = bold ? 1 : 0;
  if (known_size[weight] != size) {
    float widest = 0;
    for (char32_t digit = U'0'; digit <= U'9'; ++digit) {
      widest = std::max(widest, glyph_advance(digit, size, bold));
    }
    known_size[weight] = size;
    known_advance[weight] = widest;
  }
  return known_advance[weight];
}

void add_fonts() {
  add_font(false);
  add_font(true);
}

ImFont* regular_font() { return ImGui::GetIO().Fonts->Fonts[0]; }

ImFont* bold_font() { return ImGui::GetIO().Fonts->Fonts[1]; }

}  // namespace gouji

// What IMGUI_ENABLE_FREETYPE asks for: see imgui_config.h.
const ImFontLoader* ImGuiFreeType::GetFontLoader() { return gouji::font_loader(); }
