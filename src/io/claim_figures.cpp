#include "io/claim_figures.h"

#include <utility>

#include "io/figure_reader.h"

namespace gouji {

std::vector<Column> claim_columns() {
  std::vector<Column> columns(3);
  columns[0].id = "amount";
  columns[1].id = "change";
  columns[2].id = "percentage";
  columns[2].measure = Measure::percent;
  return columns;
}

void settle_direction(Claim& claim, bool states_change, ClaimFigures& figures) {
  claim.direction = direction_from_word(claim.direction_word);
  apply_direction(claim.direction, figures.change);
  apply_direction(claim.direction, figures.percentage);
  if (claim.direction == Direction::unchanged && !states_change) state_no_change(figures.change);
}

}  // namespace gouji
