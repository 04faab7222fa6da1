// Figures that a scenario moved, in words: what was published, what it comes to, and the difference.
#pragma once

#include <optional>
#include <string>

#include "base/amount.h"
#include "report/number_format.h"
#include "report/report_input.h"

namespace gouji {

struct MovedFigure {
  std::string published;   // "358.63", "减少 298.13", "0" where it was blank
  std::string difference;  // "−35.86", of percentages "−9.6 百分点"; of a decrease that grows "+35.86"
  std::string share;       // "−10.0%" of what was published; empty where that is 0, and of percentages
  bool is_more = false;
  bool is_corrected = false;  // `published` is what a correction put in the place of what was published
};

// Nothing where `now` is what was published. `input` is of the published budget.
[[nodiscard]] std::optional<MovedFigure> moved_figure(const ReportInput& input, Index fact, Amount now);

// "公开数 358.63", or "改正数 358.63".
[[nodiscard]] std::string before_text(const MovedFigure& moved, const Language& language);
// "公开数 358.63，增减 −35.86 (−10.0%)".
[[nodiscard]] std::string move_text(const MovedFigure& moved, const Language& language);

}  // namespace gouji
