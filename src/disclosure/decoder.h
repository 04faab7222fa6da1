// Other encodings to UTF-8, by what the platform has: iconv natively, the browser's TextDecoder in wasm
// (tables of GB18030 alone would be a quarter of what the page transfers).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gouji {

enum class TextEncoding : std::uint8_t { gb18030, utf16_le, utf16_be };

// UTF-8 with U+FFFD for what cannot be decoded. Safe on any bytes.
[[nodiscard]] std::string decoded_text(std::string_view bytes, TextEncoding encoding);

}  // namespace gouji
