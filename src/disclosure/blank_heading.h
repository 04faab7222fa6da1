// Words of a line with the places they stand at, and the heading of a table whose columns are kept by blanks.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "disclosure/lines.h"
#include "disclosure/titles.h"

namespace gouji {

struct Word {
  std::string text;       // as printed
  std::string folded;
  std::size_t start = 0;  // characters before it
  std::size_t end = 0;    // behind its last character
  std::size_t line = 0;   // number of the line in its block
};

// Parted by blanks, however many.
[[nodiscard]] std::vector<Word> words_of(std::string_view line, std::size_t line_number);

struct BlankHeading {
  struct Column {
    Word word;
    std::string title;     // the word; for 小计 the heading of the group that it sums up
    std::size_t side = 0;  // of a table of several sides: revenue 0, expenditure 1
  };
  std::vector<Column> columns;        // of figures, from left to right
  std::vector<std::string> names;     // headings of the columns of names, one a side; may be empty
  std::string code;                   // heading of the column of codes, empty where there is none

  [[nodiscard]] std::size_t side_count() const { return names.empty() ? 1 : names.size(); }
};

// The heading that the lines make, or nothing where a word of it is not known.
[[nodiscard]] std::optional<BlankHeading> heading_from_blanks(std::span<const TextLine> lines, std::string_view table_id,
                                                              const Titles& titles);

}  // namespace gouji
