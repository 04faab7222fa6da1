// A relation as an equation of its figures: "3,463.96 = 2,447.74 + 1,016.22".
//
// Shape: reported figure, sign, the other figures, and where there are several, what they come to:
//   exact        3,463.96 = 2,447.74 + 1,016.22
//   rounding     3,283.16 ≈ 3,109.11 + 174.04 = 3,283.15
//   cut          the same with ≈
//   error        −298.13 ≠ −355.50 + 95.75 + 0.70 = −259.05
//   at least     12.83 ≥ 12.83, and where it fails 12.83 < 13.00
//   ratio        7.9% ≈ 298.13 ÷ (3,463.96 + 298.13) = 7.9246%
//   unverifiable a figure that is missing shows as □
// Blank figures are left out of sums; a sum of blanks is 0. All figures are in one unit, that of the
// reported one or the reader's.
#pragma once

#include <string>
#include <vector>

#include "report/report_input.h"

namespace gouji {

// A run of an equation's text; with the fact that it shows, or kNone for signs and results.
struct EquationPiece {
  std::string text;
  Index fact = kNone;
};

struct EquationView {
  std::vector<EquationPiece> pieces;
  [[nodiscard]] std::string text() const;  // all pieces, one after another
};

[[nodiscard]] EquationView equation_of(const ReportInput& input, Index relation);

}  // namespace gouji
