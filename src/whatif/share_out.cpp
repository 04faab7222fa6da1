#include "whatif/share_out.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <functional>

namespace gouji {
namespace {

Wide size_of(Amount amount) { return amount.fen < 0 ? -Wide{amount.fen} : Wide{amount.fen}; }

}  // namespace

std::vector<Amount> share_out(Amount amount, std::span<const Amount> weights, Amount unit) {
  assert(!weights.empty() && unit.fen > 0);
  const Wide sign = amount.fen < 0 ? -1 : 1;
  const Wide units = size_of(amount) / unit.fen;
  Wide sum = 0;
  for (const Amount weight : weights) sum += size_of(weight);
  const bool all_zero = sum == 0;
  if (all_zero) sum = static_cast<Wide>(weights.size());

  std::vector<Wide> shares(weights.size());
  std::vector<Wide> remainders(weights.size());
  Wide left = units;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    // Both factors are below 2^63 and 2^64.
    const Wide product = units * (all_zero ? Wide{1} : size_of(weights[i]));
    shares[i] = product / sum;
    remainders[i] = product % sum;
    left -= shares[i];
  }
  if (left > 0) {  // for the largest remainders; of equal ones, for the first
    std::vector<Wide> sorted = remainders;
    const auto least = sorted.begin() + static_cast<std::ptrdiff_t>(left - 1);
    std::nth_element(sorted.begin(), least, sorted.end(), std::greater<>());
    left -= std::count_if(remainders.begin(), remainders.end(), [&](Wide remainder) { return remainder > *least; });
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (remainders[i] > *least || (remainders[i] == *least && left-- > 0)) ++shares[i];
    }
  }

  std::vector<Amount> result(weights.size());
  for (std::size_t i = 0; i < weights.size(); ++i) result[i].fen = static_cast<std::int64_t>(sign * shares[i] * unit.fen);
  const auto largest = std::max_element(shares.begin(), shares.end()) - shares.begin();
  result[static_cast<std::size_t>(largest)].fen += amount.fen % unit.fen;
  return result;
}

}  // namespace gouji
