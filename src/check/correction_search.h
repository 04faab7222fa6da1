// The fewest slips whose correction satisfies every hard relation, by branch and bound.
//
// Some figure of every relation that fails must be wrong. The search takes the failing relation with the
// fewest figures and tries each of them: the figure is set free (any value), or it is one end of a value
// moved or swapped within its table. A free figure is bounded by all relations that it stands in, violated
// or not; where two of them contradict each other, some other figure of the two must be wrong as well, and
// the search goes on there. A figure that was tried and left is taken as right in the branches after it.
// The depth grows by one until there are solutions, so that the first ones have the fewest slips; all of
// them are kept, for alternatives. A slip that touches two cells (a value in the wrong column) counts once.
// Sources: error localisation after I. P. Fellegi and D. Holt, A Systematic Approach to Automatic Edit and
// Imputation, JASA 71 (1976); the branch and bound on numerical edits of T. de Waal, J. Pannekoek and
// S. Scholtus, Handbook of Statistical Data Editing and Imputation (2011), chapter 4, which assumes in one
// branch that a variable is right and in the other that it is wrong and eliminates it; here interval bounds
// take the place of Fourier-Motzkin elimination, and every solution is verified with its values.
#pragma once

#include <cstddef>
#include <vector>

#include "check/evidence.h"

namespace gouji {

// Slips that explain a group of violated relations together.
struct Explanation {
  std::vector<Correction> corrections;  // in the order of their facts
  std::vector<int> bits;                // one a correction
  int total_bits = 0;
};

struct SearchLimits {
  int max_slips = 3;
  std::size_t max_steps = 100'000;  // corrections tried, over all depths
  std::size_t max_solutions = 500;
};

struct SearchResult {
  std::vector<Explanation> explanations;  // all with equally many slips, the likeliest first
  std::size_t steps = 0;
  bool broken_off = false;  // the limit of steps was reached; then there are no explanations
};

// `violated`: hard relations that fail, not empty. Leaves the evidence as it was.
[[nodiscard]] SearchResult explain(Evidence& evidence, const std::vector<Index>& violated, const SearchLimits& limits);

}  // namespace gouji
