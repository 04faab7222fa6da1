#include "model/printed_figure.h"

#include "base/decimal.h"

namespace gouji {

void print_value(std::vector<Table>& tables, Fact& fact, Amount value) {
  if (value.fen == 0 && fact.presence == Presence::blank) return;
  Amount& last = fact.quantum.fen == 0 ? fact.printed_quantum : fact.quantum;
  while (last.fen >= 10 && value.fen % last.fen != 0) last.fen /= 10;
  fact.value = value;
  fact.sign_is_open = false;
  fact.presence = value.fen == 0 ? Presence::zero : Presence::value;
  const int scale = scale_digits(fact.unit);
  int digits = scale;
  for (std::int64_t rest = last.fen; rest >= 10 && digits > 0; rest /= 10) --digits;
  fact.printed_quantum = Amount{power_of_ten(scale - digits)};
  Row& row = tables[fact.table].rows[fact.row];
  const std::string& column = tables[fact.table].columns[fact.column].id;
  const bool has_word = row.claim && (column == "change" || column == "percentage");
  if (has_word && value.fen != 0) {
    row.claim->direction = value.fen < 0 ? Direction::decrease : Direction::increase;
    row.claim->direction_word = value.fen < 0 ? "减少" : "增加";
  }
  const Wide shown = has_word && value.fen < 0 ? -Wide{value.fen} : Wide{value.fen};
  fact.printed = text_from_wide(shown, scale, digits, true);
}

void print_blank(Fact& fact) {
  fact.value = {};
  fact.printed.clear();
  fact.printed_quantum = {};
  fact.sign_is_open = false;
  fact.presence = Presence::blank;
}

}  // namespace gouji
