// Sharing an amount out over several figures so that the parts add up to it exactly.
#pragma once

#include <span>
#include <vector>

#include "base/amount.h"

namespace gouji {

// One share for each weight, in proportion to the weights' sizes, in steps of `unit`; what is left over goes
// to the largest remainders, the earlier one first where they tie, and what is less than `unit` to the
// largest share (largest remainder method, Hare quota). Equal shares where all weights are zero.
// The shares add up to `amount`. REQUIRES: weights is not empty, unit.fen > 0.
[[nodiscard]] std::vector<Amount> share_out(Amount amount, std::span<const Amount> weights, Amount unit);

}  // namespace gouji
