// What a claim's row holds beside its words, however the claim was read: from a budget file or from prose.
// See io/budget_reader.h for columns and signs.
#pragma once

#include <vector>

#include "model/fact.h"
#include "model/table.h"

namespace gouji {

struct ClaimFigures {
  Fact amount;
  Fact change;
  Fact percentage;
};

// amount, change, percentage: the columns of the table "narrative".
[[nodiscard]] std::vector<Column> claim_columns();

// Reads the direction word, and gives change and percentage the sign that it says.
void settle_direction(Claim& claim, bool states_change, ClaimFigures& figures);

}  // namespace gouji
