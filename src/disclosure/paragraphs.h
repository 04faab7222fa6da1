// Lines of prose joined to paragraphs.
#pragma once

#include <span>
#include <vector>

#include "base/diagnostic.h"
#include "disclosure/document.h"
#include "disclosure/lines.h"
#include "disclosure/titles.h"

namespace gouji {

struct ProseLine {
  TextLine line;
  bool is_cut_off = false;  // a table stood before it: nothing joins across
};

// Joins what a line break or a page break cut. In text that flows (a paragraph a line) a line goes on where
// the one before stops without a full stop; in text that was wrapped at a width, also where it was full.
// A line that begins with a number, and one that is a heading, begins a paragraph. Lines that come again at
// once, as pages that overlap have them, are taken once, with a remark ("repeated-text"). Digits that meet
// across a page break are kept apart by a blank, with a remark ("number-across-pages").
// Empty lines among `lines` are allowed. Linear in their length.
[[nodiscard]] std::vector<Paragraph> join_paragraphs(std::span<const ProseLine> lines, const Titles& titles,
                                                     Diagnostics& remarks);

}  // namespace gouji
