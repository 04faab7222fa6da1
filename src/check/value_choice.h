// The value that the relations force on a figure, and the slip that explains why another was printed.
#pragma once

#include <vector>

#include "check/evidence.h"

namespace gouji {

// What a relation adds to the cost of a correction, in bits.
inline constexpr int kBitsOfInexact = 2;  // it holds only within rounding
inline constexpr int kBitsOfSoft = 6;     // it is soft, and fails

// The values that satisfy every hard relation in which the fact is the only free one.
[[nodiscard]] Bounds forced_bounds(const Evidence& evidence, Index fact);

// The likeliest values of a free fact, best first, at most `limit`: those that a slip explains, and the one
// that the most precise relation gives. Empty where no hard relation bounds the value, or where the bounds
// hold no value of the printed precision. In the bits count, beside the slip: relations
// that the value satisfies only within rounding, soft ones that it fails, money below zero.
[[nodiscard]] std::vector<Guess> likely_values(const Evidence& evidence, Index fact, std::size_t limit);

}  // namespace gouji
