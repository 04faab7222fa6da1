#include "check/slip_events.h"

#include <algorithm>

#include "check/value_choice.h"

namespace gouji {
namespace {

bool holds_value(const Fact& fact) { return fact.presence == Presence::value; }
bool is_empty(const Fact& fact) { return fact.presence == Presence::blank || fact.presence == Presence::zero; }

class Events {
 public:
  Events(const Evidence& evidence, Index index) : evidence_(evidence), index_(index), fact_(evidence.fact(index)) {
    found_.push_back({Slip::wrong_value, index, kNone, {}});
  }

  void pair_with(Index other_index, Slip move, bool may_move) {
    const Fact& other = evidence_.fact(other_index);
    if (other_index == index_ || !(other.unit == fact_.unit)) return;
    if (holds_value(fact_) && is_empty(other) && may_move) found_.push_back({move, index_, other_index, fact_.value});
    if (is_empty(fact_) && holds_value(other) && may_move) found_.push_back({move, other_index, index_, other.value});
    if (holds_value(fact_) && holds_value(other) && fact_.value != other.value) {
      const bool in_order = index_ < other_index;
      found_.push_back({Slip::swapped_values, std::min(index_, other_index), std::max(index_, other_index),
                        in_order ? other.value : fact_.value});
    }
  }

  std::vector<SlipEvent> take() { return std::move(found_); }

 private:
  const Evidence& evidence_;
  const Index index_;
  const Fact& fact_;
  std::vector<SlipEvent> found_;
};

std::size_t empty_cells_of_row(const Evidence& evidence, const Table& table, Index row) {
  std::size_t count = 0;
  for (Index column = 0; column < table.columns.size(); ++column) {
    if (is_empty(evidence.fact(table.fact(row, column)))) ++count;
  }
  return count;
}

}  // namespace

std::vector<SlipEvent> slip_events(const Evidence& evidence, Index index) {
  const Fact& fact = evidence.fact(index);
  const Table& table = evidence.budget().table_of(index);
  if (is_of_ledger(table.kind)) return {};  // nobody typed it
  Events events(evidence, index);
  const bool is_grid = table.kind != TableKind::narrative && table.kind != TableKind::profile;
  for (Index column = 0; column < table.columns.size(); ++column) {
    events.pair_with(table.fact(fact.row, column), Slip::wrong_column, is_grid);
  }
  if (is_grid && fact.row > 0) events.pair_with(table.fact(fact.row - 1, fact.column), Slip::wrong_row, true);
  if (is_grid && fact.row + 1 < table.rows.size()) events.pair_with(table.fact(fact.row + 1, fact.column), Slip::wrong_row, true);
  return events.take();
}

void apply(Evidence& evidence, const SlipEvent& event) {
  if (event.other == kNone) {
    evidence.set_free(event.fact);
    return;
  }
  const Amount of_fact = evidence.fact(event.fact).value;
  evidence.correct(event.fact, event.slip == Slip::swapped_values ? event.value : Amount{0});
  evidence.correct(event.other, of_fact);
}

void retract(Evidence& evidence, const SlipEvent& event) {
  evidence.undo();
  if (event.other != kNone) evidence.undo();
}

int bits_of(const Evidence& evidence, const SlipEvent& event) {
  const Table& table = evidence.budget().table_of(event.fact);
  // Once moved back, the cell that the value stood in is among the empty ones that it could have gone to.
  const std::size_t ways = event.slip == Slip::wrong_column ? empty_cells_of_row(evidence, table, evidence.fact(event.fact).row) : 2;
  int bits = bits_of_kind(event.slip) + bits_of_ways(ways);
  for (const Index fact : {event.fact, event.other}) {
    for (const Index relation : evidence.relations_of(fact)) {
      if (evidence.weight(relation) == Evidence::Weight::none || evidence.free_in(relation) > 0) continue;
      if (!evidence.holds(relation)) bits += kBitsOfSoft;
      else if (!evidence.holds_exactly(relation)) bits += kBitsOfInexact;
    }
  }
  return bits;
}

}  // namespace gouji
