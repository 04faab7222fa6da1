// Undoing slips of typing: the values that a printed figure may have been meant to be.
//
// A slip has a cost in bits, minus the binary logarithm of its probability: a share for the kind of slip
// and one for the place in the figure (a figure of six digits has 54 wrong digits but 5 swaps). The shares
// of the kinds are rough on purpose; what decides between explanations is the number of ways.
// Sources: S. Scholtus, Automatic correction of simple typing errors in numerical data with balance edits,
// Statistics Netherlands (2009), and the R package deducorrect (M. van der Loo, E. de Jonge, S. Scholtus):
// one deletion, insertion, substitution or transposition (restricted Damerau-Levenshtein distance 1), sign
// errors and interchanged values.
#pragma once

#include <vector>

#include "check/suspect.h"
#include "model/fact.h"

namespace gouji {

// Values between which a corrected figure must lie; a bound that is not there is open.
struct Bounds {
  bool has_lower = false;
  bool has_upper = false;
  Wide lower = 0;  // smallest units, both included
  Wide upper = 0;

  [[nodiscard]] bool is_bounded() const { return has_lower && has_upper; }
  [[nodiscard]] bool is_empty() const { return is_bounded() && lower > upper; }
  [[nodiscard]] bool contains(Wide value) const {
    return !(has_lower && value < lower) && !(has_upper && value > upper);
  }
  void raise_lower(Wide bound);
  void reduce_upper(Wide bound);
};

// A value that the figure may have been meant to be.
struct Guess {
  Slip slip = Slip::wrong_value;
  Amount value;
  int bits = 0;  // lower is likelier
};

// The rough share of a kind of slip, in bits.
[[nodiscard]] int bits_of_kind(Slip slip);
// The least whole number of bits that tells `ways` apart.
[[nodiscard]] int bits_of_ways(std::size_t ways);

// The values in `bounds` from which one slip of typing makes the printed figure, each with its likeliest
// slip, in ascending order of the values. `preferred` is taken where a moved point has lost digits.
// Nothing where nothing is printed.
[[nodiscard]] std::vector<Guess> undo_typing(const Fact& printed, const Bounds& bounds, Wide preferred);

}  // namespace gouji
