// The true values that a printed figure can stand for, and sums of such intervals.
//
// Ends are counted in halves of the smallest unit (half a 分 for money), so that a figure printed to
// the 分 has whole-numbered ends too. An end is closed unless marked open.
// Source: XBRL Calculations 1.1, section 4 (round-to-nearest and truncation modes); a negative weight
// swaps the ends.
#pragma once

#include <cstdint>

#include "base/amount.h"

namespace gouji {

struct Interval {
  Wide lower = 0;  // halves of the smallest unit
  Wide upper = 0;
  bool lower_open = false;
  bool upper_open = false;

  friend bool operator==(const Interval&, const Interval&) = default;
};

// [v, v].
[[nodiscard]] Interval exactly(Amount value);
// [v − q/2, v + q/2]: printed with last digit `quantum`, rounded to nearest. Closed at both ends, since
// halves are rounded up by some programs and to even by others. REQUIRES: quantum.fen >= 0.
[[nodiscard]] Interval rounded(Amount value, Amount quantum);
// The digits behind the last printed one were dropped: [v, v + q) above zero, (v − q, v] below,
// (−q, q) at zero. REQUIRES: quantum.fen >= 0.
[[nodiscard]] Interval cut_off(Amount value, Amount quantum);

// sum + weight × term. REQUIRES: weights and terms of one sum stay within the bounds of Wide, which
// holds for any budget that fits in memory.
[[nodiscard]] Interval add_weighted(const Interval& sum, const Interval& term, std::int32_t weight);

[[nodiscard]] bool contains_zero(const Interval& interval);
// True where some value of the interval is zero or above.
[[nodiscard]] bool reaches_zero_from_below(const Interval& interval);

}  // namespace gouji
