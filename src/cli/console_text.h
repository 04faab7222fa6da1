// Text for a console: colours, columns that count wide characters, lines that break where Chinese may.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/verdict.h"

namespace gouji {

enum class Style : std::uint8_t { plain, bold, faint, red, yellow, green, cyan };

// Marks text with colours, or leaves it as it is.
class Painter {
 public:
  explicit Painter(bool is_on) : is_on_(is_on) {}
  [[nodiscard]] std::string paint(std::string_view text, Style style) const;

 private:
  bool is_on_;
};

[[nodiscard]] Style style_of(Verdict verdict);
[[nodiscard]] Style style_of(Severity severity);

// Filled up with blanks to `width` columns of the terminal; longer text as it is.
[[nodiscard]] std::string padded_right(std::string_view text, int width);
[[nodiscard]] std::string padded_left(std::string_view text, int width);

// Lines of at most `width` columns. Breaks at blanks and on either side of a wide character, but not
// before a closing mark, nor behind an opening one or a digit; a word longer than a line is not broken.
[[nodiscard]] std::vector<std::string> wrap(std::string_view text, int width);
// The same as one text: the first line behind `first`, the others behind `rest`; each ends in a line feed.
[[nodiscard]] std::string wrapped(std::string_view text, std::string_view first, std::string_view rest, int width);

// Rows of cells as lines of columns, two blanks apart; the first `left_columns` of them are aligned left, the others
// right. Columns that are empty in every row are left out.
[[nodiscard]] std::vector<std::string> aligned(const std::vector<std::vector<std::string>>& rows, std::size_t left_columns);

inline constexpr int kConsoleWidth = 100;

}  // namespace gouji
