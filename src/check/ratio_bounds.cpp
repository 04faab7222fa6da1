// Evidence::bounds_by_ratio(): what a percentage says about one of its figures.
#include <algorithm>

#include "base/amount.h"
#include "check/evidence.h"

namespace gouji {
namespace {

constexpr Wide kWhole = 1'000'000;    // 100 % in units of 0.0001 %
constexpr std::size_t kMaxOthers = 6;  // facts whose corners are tried one by one

struct Sums {
  Wide numerator = 0;  // halves, without the sought figure
  Wide base = 0;
};

}  // namespace

// claim × base = numerator is linear in each figure once the others are chosen, so that the extremes are at
// corners of the box of the others, unless the sought figure's factor changes its sign there.
Bounds Evidence::bounds_by_ratio(Index relation, Index fact) const {
  const Index claim = relations_[relation].claim;
  const auto terms = relations_.terms(relation);
  const auto base_terms = relations_.base_terms(relation);
  std::vector<Index> others;
  for (const Index index : relations_.facts_of(relation)) {
    if (index != fact) others.push_back(index);
  }
  if (others.size() > kMaxOthers) return {};

  Bounds bounds;
  Wide least = 0;
  Wide greatest = 0;
  int sign_of_factor = 0;
  for (std::size_t corner = 0; corner < std::size_t{1} << others.size(); ++corner) {
    const auto value_of = [&](Index index) -> Wide {
      if (index == fact) return 0;
      const auto bit = static_cast<std::size_t>(std::find(others.begin(), others.end(), index) - others.begin());
      const Interval interval = rounded_values(facts_[index]);
      return (corner >> bit) % 2 == 0 ? interval.lower : interval.upper;
    };
    Sums sums;
    Wide own_weight = 0;
    Wide own_base_weight = 0;
    for (const Term& term : terms) {
      sums.numerator += value_of(term.fact) * term.weight;
      if (term.fact == fact) own_weight += term.weight;
    }
    for (const Term& term : base_terms) {
      sums.base += value_of(term.fact) * term.weight;
      if (term.fact == fact) own_base_weight += term.weight;
    }
    // Twice the value of `fact` is dividend / factor.
    Wide dividend = sums.numerator * kWhole * 2;
    Wide factor = sums.base;
    if (fact != claim) {
      const Wide percentage = value_of(claim);
      dividend = percentage * sums.base - sums.numerator * kWhole * 2;
      factor = own_weight * kWhole * 2 - percentage * own_base_weight;
    }
    const int sign = factor > 0 ? 1 : factor < 0 ? -1 : 0;
    if (sign == 0 || (corner > 0 && sign != sign_of_factor)) return {};
    sign_of_factor = sign;
    const Wide down = divide_down(dividend, factor);
    const Wide up = divide_up(dividend, factor);
    least = corner == 0 ? down : std::min(least, down);
    greatest = corner == 0 ? up : std::max(greatest, up);
  }
  const Wide own_rounding = facts_[fact].quantum.fen;
  bounds.raise_lower(divide_up(least - own_rounding, 2));
  bounds.reduce_upper(divide_down(greatest + own_rounding, 2));
  return bounds;
}

}  // namespace gouji
