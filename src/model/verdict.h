// Judging one relation by interval arithmetic: whether it holds, and if not, whether rounding explains it.
// There is no fixed tolerance: what rounding can explain follows from the digits that were printed.
//
// Source: XBRL Calculations 1.1 (each figure stands for the interval of values that round to it; a
// calculation is consistent if the intervals overlap).
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/interval.h"
#include "model/fact.h"
#include "model/relation.h"

namespace gouji {

enum class Verdict : std::uint8_t {
  exact,         // holds to the last digit
  rounding,      // 尾差: there are true values, rounded to nearest, for which it holds
  cut,           // there are such values only if figures were cut off instead of rounded
  error,         // no rounding explains it
  unverifiable,  // a needed figure is absent, or the base of a ratio can be zero
};

// "exact", "rounding", "cut", "error", "unverifiable".
[[nodiscard]] std::string_view name_of(Verdict verdict);

struct Judgement {
  Verdict verdict = Verdict::unverifiable;
  // In smallest units of the reported figure's measure. For a ratio they are percentages of 0.0001 %.
  Wide expected = 0;    // what the other figures give
  Wide difference = 0;  // reported − expected
  // The largest difference that rounding to nearest explains, in halves of the smallest unit.
  Wide explained_by_rounding_halves = 0;
  std::vector<Index> missing;    // facts that are absent, if unverifiable for that reason
  bool base_may_be_zero = false;  // a ratio whose base's interval holds zero
};

// A figure of open sign (增加减少) is tried with both signs, and the better outcome counts: a milder
// verdict first, then a smaller difference.
// `facts` are a budget's, or the same with other values: a correction on trial, a scenario.
[[nodiscard]] Judgement judge(std::span<const Fact> facts, const RelationSet& relations, Index relation);

// The values that the fact's printed figure stands for: all that round to it; exactly zero for a blank.
// REQUIRES: the fact is not absent.
[[nodiscard]] Interval rounded_values(const Fact& fact);

// What a verdict compares: the values that the reported figure stands for, and those that the other figures
// give for it. They meet where it is rounding (or cut, with the values of figures that were cut off).
struct Ranges {
  Interval reported;
  Interval expected;  // of a ratio, to the nearest half of 0.0001 %
};

// Nothing where the relation was not verified or a figure's sign is open.
[[nodiscard]] std::optional<Ranges> ranges_of(std::span<const Fact> facts, const RelationSet& relations, Index relation,
                                              Verdict verdict);

}  // namespace gouji
