// UTF-8 text: decoding, validity, blanks, and the columns that it takes on a terminal.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji {

// The code point at byte `at`, which moves behind it; nothing where the bytes are no well-formed UTF-8
// (then `at` moves on by one byte). REQUIRES: at < text.size().
std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at);

// Byte offset of the first byte that is not well-formed UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Without blanks at both ends: ASCII white space, the no-break space and the ideographic space.
[[nodiscard]] std::string_view trim(std::string_view text);

// Terminal columns: 2 for East Asian wide and full-width characters, 0 for combining marks and format
// characters, 1 for the rest. Characters of ambiguous width count as `ambiguous` columns.
// Source: Unicode Standard Annex 11, property values W and F, by block.
[[nodiscard]] int display_width(std::string_view text, int ambiguous = 1);

// With a blank for each control character and each that turns the direction of text: names from a file
// cannot move the cursor, change colours or reorder a line.
[[nodiscard]] std::string harmless(std::string_view text);

}  // namespace gouji
