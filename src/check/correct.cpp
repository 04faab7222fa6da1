#include "check/correct.h"

#include <utility>

#include "model/printed_figure.h"

namespace gouji {

Budget corrected(const Budget& budget, const Correction& correction) {
  std::vector<Table> tables = budget.tables();
  std::vector<Fact> facts = budget.facts();
  Fact& fact = facts[correction.fact];
  const auto put = [&tables](Fact& into, Amount value) {
    into.is_corrected = true;
    if (value.fen == 0) print_blank(into);
    else print_value(tables, into, value);
  };
  if (is_move(correction.slip)) {
    put(facts[correction.belongs_in], correction.suggested);
    put(fact, Amount{0});
  } else if (correction.slip == Slip::swapped_values) {
    const Amount value = fact.value;
    put(fact, facts[correction.belongs_in].value);
    put(facts[correction.belongs_in], value);
  } else {
    put(fact, correction.suggested);
  }
  for (Table& table : tables) {
    for (Row& row : table.rows) row.depth = 0;  // worked out anew
  }
  return Budget(budget.cover(), std::move(tables), std::move(facts));
}

}  // namespace gouji
