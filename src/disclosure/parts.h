// Which part of a disclosure a paragraph belongs to, told by the headings before it.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "disclosure/document.h"
#include "disclosure/titles.h"

namespace gouji {

enum class Part : std::uint8_t { narrative, profile, terms, tables };

// True for a line that is a heading of its own: a number of a part, a section or a subsection, or one of the
// words that name parts at its end; short, and not a sentence.
[[nodiscard]] bool is_heading(std::string_view text, const Titles& titles);

class PartTracker {
 public:
  explicit PartTracker(const Titles& titles) : titles_(titles) {}

  // The part that the paragraph belongs to; a heading belongs to the part that it opens.
  [[nodiscard]] Part part_of(const Paragraph& paragraph);

 private:
  struct Opened {
    ParagraphLevel level;
    Part part;
  };
  const Titles& titles_;
  std::vector<Opened> opened_;  // levels ascend
};

}  // namespace gouji
