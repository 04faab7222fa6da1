// Columns of a table that are kept by blanks, as in text taken from a PDF, made cells.
//
// A place in a line is counted in characters. The heading gives the columns: its words, joined where they are
// split over lines, must all be known. In a row the figures belong to columns one by one where there are as many
// as columns. Where there are fewer, each figure must end where the figures of one column end in a full row of
// the same page, or else stand below one heading only. A row where that leaves a doubt makes the table unread:
// nothing is guessed.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "disclosure/document.h"
#include "disclosure/lines.h"
#include "disclosure/titles.h"

namespace gouji {

// The rows of the table as cells: first one row with the headings of the columns, then the rows of figures.
// Nothing where the columns are not clear; then `reason_line` is the line that was not.
[[nodiscard]] std::optional<std::vector<TextRow>> rows_from_blanks(std::span<const TextLine> lines, std::string_view table_id,
                                                                   const Titles& titles, std::uint32_t& reason_line);

// True where the line has at least two words that stand in headings of tables.
[[nodiscard]] bool is_blank_kept_heading(std::string_view line, std::string_view table_id, const Titles& titles);

}  // namespace gouji
