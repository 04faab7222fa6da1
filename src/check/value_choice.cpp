#include "check/value_choice.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/amount.h"
#include "base/sort.h"

namespace gouji {
namespace {

constexpr int kBitsOfNegative = 20;  // money below zero, where it is no change

struct Forced {
  Bounds bounds;                  // by the hard relations
  std::optional<Wide> preferred;  // by the most precise relation that agrees with them, hard or soft
};

Wide middle_of(const Evidence& evidence, Index relation, Index fact, const Bounds& bounds) {
  return evidence.is_exact(relation) ? evidence.exact_value_by(relation, fact) : bounds.lower + (bounds.upper - bounds.lower) / 2;
}

Forced force(const Evidence& evidence, Index fact) {
  Forced forced;
  const auto is_of = [&](Index relation, Evidence::Weight weight) {
    return evidence.weight(relation) == weight && evidence.free_in(relation) == 1;
  };
  for (const Index relation : evidence.relations_of(fact)) {
    if (!is_of(relation, Evidence::Weight::hard)) continue;
    const Bounds bounds = evidence.bounds_by(relation, fact);
    if (bounds.has_lower) forced.bounds.raise_lower(bounds.lower);
    if (bounds.has_upper) forced.bounds.reduce_upper(bounds.upper);
  }
  std::optional<Wide> narrowest;
  for (const Evidence::Weight weight : {Evidence::Weight::hard, Evidence::Weight::soft}) {
    for (const Index relation : evidence.relations_of(fact)) {
      if (!is_of(relation, weight)) continue;
      const Bounds bounds = evidence.bounds_by(relation, fact);
      if (!bounds.is_bounded() || (narrowest && *narrowest <= bounds.upper - bounds.lower)) continue;
      const Wide middle = middle_of(evidence, relation, fact, bounds);
      if (weight == Evidence::Weight::soft && !forced.bounds.contains(middle)) continue;
      narrowest = bounds.upper - bounds.lower;
      forced.preferred = middle;
    }
  }
  return forced;
}

// The value nearest to `wanted` within the bounds that can be printed with this quantum.
std::optional<Wide> printable(Wide wanted, const Bounds& bounds, Amount quantum) {
  if (bounds.has_lower) wanted = std::max(wanted, bounds.lower);
  if (bounds.has_upper) wanted = std::min(wanted, bounds.upper);
  const Wide step = std::max<Wide>(quantum.fen, 1);
  const Wide nearest = divide_down(wanted + step / 2, step) * step;
  for (const Wide value : {nearest, nearest - step, nearest + step}) {
    if (bounds.contains(value)) return value;
  }
  return std::nullopt;
}

// The slips that have their reason in the figures around, not in the digits.
class Surroundings {
 public:
  Surroundings(const Evidence& evidence, Index fact)
      : evidence_(evidence), fact_(evidence.fact(fact)), table_(evidence.budget().table_of(fact)), column_(table_.columns[fact_.column]) {}

  [[nodiscard]] bool is_claim() const { return table_.kind == TableKind::narrative; }
  [[nodiscard]] bool is_change() const { return is_claim() && column_.id != "amount"; }

  [[nodiscard]] bool repeats_neighbour() const {
    if (fact_.presence != Presence::value) return false;
    const auto holds_same = [&](Index row, Index column) {
      if (row >= table_.rows.size() || column >= table_.columns.size()) return false;
      const Fact& other = evidence_.fact(table_.fact(row, column));
      return other.presence == Presence::value && other.unit == fact_.unit && other.value == fact_.value;
    };
    const Index row = fact_.row;
    const Index column = fact_.column;
    if (holds_same(row - 1, column) || holds_same(row + 1, column)) return true;
    return !is_claim() && (holds_same(row, column - 1) || holds_same(row, column + 1));
  }

  // Another column of the same claim.
  [[nodiscard]] const Fact* of_same_claim(std::string_view column) const {
    const Index index = is_claim() ? table_.find_column(column) : kNone;
    if (index == kNone || index == fact_.column) return nullptr;
    const Fact& other = evidence_.fact(table_.fact(fact_.row, index));
    return other.presence == Presence::value && other.unit == fact_.unit ? &other : nullptr;
  }

 private:
  const Evidence& evidence_;
  const Fact& fact_;
  const Table& table_;
  const Column& column_;
};

std::int64_t size_of(const Fact& fact) { return fact.value.fen < 0 ? -fact.value.fen : fact.value.fen; }

void add_surroundings(const Surroundings& around, const Fact& fact, Wide preferred, const Bounds& bounds,
                      std::vector<Guess>& guesses) {
  const auto take = [&](Slip slip, Wide value, int more_bits) {
    const std::optional<Amount> amount = amount_from_wide(value);
    if (amount && *amount != fact.value) guesses.push_back({slip, *amount, bits_of_kind(slip) + more_bits});
  };
  if (fact.presence == Presence::blank) {
    take(Slip::missing_value, preferred, 0);
    return;
  }
  take(Slip::wrong_value, preferred, 0);
  if (around.repeats_neighbour()) take(Slip::neighbour_value, preferred, 0);
  if (around.is_change()) {
    const Fact* amount = around.of_same_claim("amount");
    if (amount != nullptr && size_of(*amount) == size_of(fact)) take(Slip::amount_for_change, preferred, 0);
  } else if (const Fact* change = around.of_same_claim("change")) {
    const Wide this_year = Wide{fact.value.fen} + change->value.fen;
    if (bounds.contains(this_year)) take(Slip::base_for_amount, this_year, 0);
  }
}

int bits_of_relations(const Evidence& evidence, Index fact, Amount value) {
  int bits = 0;
  for (const Index relation : evidence.relations_of(fact)) {
    if (evidence.weight(relation) == Evidence::Weight::none || evidence.free_in(relation) != 1) continue;
    if (evidence.weight(relation) == Evidence::Weight::soft && !evidence.bounds_by(relation, fact).contains(value.fen)) {
      bits += kBitsOfSoft;
    } else if (evidence.is_exact(relation) && evidence.exact_value_by(relation, fact) != value.fen) {
      bits += kBitsOfInexact;
    }
  }
  return bits;
}

}  // namespace

Bounds forced_bounds(const Evidence& evidence, Index fact) { return force(evidence, fact).bounds; }

std::vector<Guess> likely_values(const Evidence& evidence, Index fact, std::size_t limit) {
  const Forced forced = force(evidence, fact);
  const bool is_bounded = forced.bounds.has_lower || forced.bounds.has_upper;
  if (!is_bounded || forced.bounds.is_empty()) return {};
  const Fact& printed = evidence.fact(fact);
  // Where there is only an `at least`, the value nearest to the printed one.
  const std::optional<Wide> preferred = printable(forced.preferred.value_or(printed.value.fen), forced.bounds, printed.quantum);
  if (!preferred) return {};

  const Surroundings around(evidence, fact);
  std::vector<Guess> guesses = undo_typing(printed, forced.bounds, *preferred);
  add_surroundings(around, printed, *preferred, forced.bounds, guesses);
  const bool may_be_negative = around.is_change() || printed.value.fen < 0;
  for (Guess& guess : guesses) {
    guess.bits += bits_of_relations(evidence, fact, guess.value);
    if (guess.value.fen < 0 && !may_be_negative) guess.bits += kBitsOfNegative;
  }
  const auto likelier = [](const Guess& a, const Guess& b) {
    return std::tuple(a.bits, a.slip, a.value) < std::tuple(b.bits, b.slip, b.value);
  };
  sort_stably(guesses, likelier);
  if (guesses.size() > limit) guesses.resize(limit);
  return guesses;
}

}  // namespace gouji
