// A published text as lines, and the furniture of its pages taken away: page numbers and the lines that
// every page repeats at its edge. Both must go before lines are joined: "增长", "3", "17.31%" is no 317.31 %.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace gouji {

struct TextLine {
  std::string_view text;    // without blanks at the end, with those at the start
  std::uint32_t line = 0;   // of the document, from 1
  bool begins_page = false;  // a page break stands between this line and the one before
};

// Lines end at LF, CR LF or CR; a form feed is a page break. REQUIRES: text is UTF-8 and outlives the lines.
[[nodiscard]] std::vector<TextLine> split_lines(std::string_view text);

// The lines without page numbers ("3", "- 9 -", "─7─", "第 3 页 共 9 页", "3/9") and without the first or last
// lines of pages that at least three pages share. Lines of tables and headings stay. A number that stands
// alone and does not go on from the page numbers before is taken away with a remark ("lone-number").
[[nodiscard]] std::vector<TextLine> without_page_furniture(std::vector<TextLine> lines, Diagnostics& remarks);

}  // namespace gouji
