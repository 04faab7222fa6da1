// Money as a whole number of 分 (0.01 元), the smallest legal unit, with checked arithmetic.
//
// 1 元 = 100 分, 1 万元 = 1,000,000 分, 1 亿元 = 10,000,000,000 分. No double ever holds money.
// Figures that are not money (head counts, percentages, quantities) use the same whole number with
// the smallest unit of their own measure; see model/measure.h.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>

namespace gouji {

// Wide enough for every weighted sum of figures of one budget: 2^63 × 2^31 weights × 2^30 terms.
__extension__ typedef __int128 Wide;

struct Amount {
  std::int64_t fen = 0;

  friend auto operator<=>(Amount, Amount) = default;
};

// Nothing where the result does not fit in 64 bits; never wraps.
[[nodiscard]] std::optional<Amount> add(Amount a, Amount b);
[[nodiscard]] std::optional<Amount> subtract(Amount a, Amount b);
[[nodiscard]] std::optional<Amount> multiply(Amount a, std::int64_t factor);

// Nothing where `value` does not fit in 64 bits.
[[nodiscard]] std::optional<Amount> amount_from_wide(Wide value);
// Quotients rounded towards −∞ and +∞. REQUIRES: the divisor is not 0.
[[nodiscard]] Wide divide_down(Wide dividend, Wide divisor);
[[nodiscard]] Wide divide_up(Wide dividend, Wide divisor);
// The largest or the smallest amount where `value` does not fit in 64 bits.
[[nodiscard]] Amount nearest_amount(Wide value);

}  // namespace gouji
