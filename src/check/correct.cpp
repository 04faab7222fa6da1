#include "check/correct.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/decimal.h"

namespace gouji {
namespace {

// Digits behind the point that show multiples of the fact's quantum.
int digits_of(const Fact& fact) {
  int digits = scale_digits(fact.unit);
  for (std::int64_t quantum = fact.quantum.fen; quantum >= 10 && digits > 0; quantum /= 10) --digits;
  return digits;
}

// A blank keeps no digits: with `value` 0 the cell is emptied.
void set_value(std::vector<Table>& tables, Fact& fact, Amount value) {
  fact.value = value;
  fact.sign_is_open = false;
  fact.presence = value.fen == 0 ? Presence::blank : Presence::value;
  const int scale = scale_digits(fact.unit);
  const int digits = digits_of(fact);
  fact.printed_quantum = value.fen == 0 ? Amount{0} : Amount{power_of_ten(scale - digits)};
  Row& row = tables[fact.table].rows[fact.row];
  const std::string& column = tables[fact.table].columns[fact.column].id;
  // A claim prints the size of its change, the sign stands in its word.
  const bool has_word = row.claim && (column == "change" || column == "percentage");
  if (has_word) {
    row.claim->direction = value.fen < 0 ? Direction::decrease : Direction::increase;
    row.claim->direction_word = value.fen < 0 ? "减少" : "增加";
  }
  const Wide shown = has_word && value.fen < 0 ? -Wide{value.fen} : Wide{value.fen};
  fact.printed = value.fen == 0 ? std::string() : text_from_wide(shown, scale, digits, true);
}

}  // namespace

Budget corrected(const Budget& budget, const Correction& correction) {
  std::vector<Table> tables = budget.tables();
  std::vector<Fact> facts = budget.facts();
  Fact& fact = facts[correction.fact];
  if (is_move(correction.slip)) {
    set_value(tables, facts[correction.belongs_in], correction.suggested);
    set_value(tables, fact, Amount{0});
  } else if (correction.slip == Slip::swapped_values) {
    const Amount value = fact.value;
    set_value(tables, fact, facts[correction.belongs_in].value);
    set_value(tables, facts[correction.belongs_in], value);
  } else {
    set_value(tables, fact, correction.suggested);
  }
  for (Table& table : tables) {
    for (Row& row : table.rows) row.depth = 0;  // worked out anew
  }
  return Budget(budget.cover(), std::move(tables), std::move(facts));
}

}  // namespace gouji
