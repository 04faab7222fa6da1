#include "base/interval.h"

#include <utility>

namespace gouji {

Interval exactly(Amount value) { return rounded(value, Amount{0}); }

Interval rounded(Amount value, Amount quantum) {
  const Wide doubled = Wide{value.fen} * 2;
  return {.lower = doubled - quantum.fen, .upper = doubled + quantum.fen};
}

Interval cut_off(Amount value, Amount quantum) {
  if (quantum.fen == 0) return exactly(value);
  const Wide doubled = Wide{value.fen} * 2;
  const Wide step = Wide{quantum.fen} * 2;
  Interval interval{.lower = doubled, .upper = doubled};
  if (value.fen >= 0) {
    interval.upper += step;
    interval.upper_open = true;
  }
  if (value.fen <= 0) {
    interval.lower -= step;
    interval.lower_open = true;
  }
  return interval;
}

Interval add_weighted(const Interval& sum, const Interval& term, std::int32_t weight) {
  if (weight == 0) return sum;
  Interval scaled{.lower = term.lower * weight,
                  .upper = term.upper * weight,
                  .lower_open = term.lower_open,
                  .upper_open = term.upper_open};
  if (weight < 0) {
    std::swap(scaled.lower, scaled.upper);
    std::swap(scaled.lower_open, scaled.upper_open);
  }
  return {.lower = sum.lower + scaled.lower,
          .upper = sum.upper + scaled.upper,
          .lower_open = sum.lower_open || scaled.lower_open,
          .upper_open = sum.upper_open || scaled.upper_open};
}

bool reaches_zero_from_below(const Interval& interval) {
  return interval.upper > 0 || (interval.upper == 0 && !interval.upper_open);
}

bool contains_zero(const Interval& interval) {
  const bool starts_by_zero = interval.lower < 0 || (interval.lower == 0 && !interval.lower_open);
  return starts_by_zero && reaches_zero_from_below(interval);
}

}  // namespace gouji
