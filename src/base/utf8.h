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

// UTF-8 of the code point. REQUIRES: at most 0x10FFFF.
void append_code_point(std::string& text, char32_t c);

// What a file of text may begin with to tell that it is UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
// What stands for bytes that could not be decoded.
inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

[[nodiscard]] constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Byte offset of the first byte that is not well-formed UTF-8, or nothing.
[[nodiscard]] std::optional<std::size_t> first_invalid_utf8(std::string_view text);

// Without blanks at both ends: ASCII white space, the no-break space and the ideographic space.
[[nodiscard]] std::string_view trim(std::string_view text);

// Terminal columns: 2 for East Asian wide and full-width characters, 0 for combining marks and format
// characters, 1 for the rest. Characters of ambiguous width count as `ambiguous` columns.
// Source: Unicode Standard Annex 11, property values W and F, by block.
[[nodiscard]] int display_width(std::string_view text, int ambiguous = 1);

// Whether a character shows nothing of itself and yet makes a text another: marks of direction, which reorder a line,
// zero-width characters, the soft hyphen. Names from a file keep them, so that it is written back as it was; whoever
// shows a name shows kHiddenShown in their place.
[[nodiscard]] bool is_hidden(char32_t c);
inline constexpr char32_t kHiddenShown = 0xFFFD;

// As it may be shown anywhere: kHiddenShown for each hidden character, a blank for each control character (they would
// move a cursor or change colours) and for bytes that are no UTF-8.
[[nodiscard]] std::string harmless(std::string_view text);
// The same for a file of text, where tabs and line breaks are no harm: control characters stay.
[[nodiscard]] std::string with_hidden_shown(std::string_view text);

}  // namespace gouji
