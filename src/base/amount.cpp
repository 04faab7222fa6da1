#include "base/amount.h"

#include <limits>

namespace gouji {

std::optional<Amount> add(Amount a, Amount b) {
  Amount sum;
  if (__builtin_add_overflow(a.fen, b.fen, &sum.fen)) return std::nullopt;
  return sum;
}

std::optional<Amount> subtract(Amount a, Amount b) {
  Amount difference;
  if (__builtin_sub_overflow(a.fen, b.fen, &difference.fen)) return std::nullopt;
  return difference;
}

std::optional<Amount> multiply(Amount a, std::int64_t factor) {
  Amount product;
  if (__builtin_mul_overflow(a.fen, factor, &product.fen)) return std::nullopt;
  return product;
}

std::optional<Amount> amount_from_wide(Wide value) {
  if (value < std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  if (value > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
  return Amount{static_cast<std::int64_t>(value)};
}

Wide divide_down(Wide dividend, Wide divisor) {
  if (divisor < 0) return divide_down(-dividend, -divisor);
  const Wide quotient = dividend / divisor;
  return dividend % divisor < 0 ? quotient - 1 : quotient;
}

Wide divide_up(Wide dividend, Wide divisor) { return -divide_down(-dividend, divisor); }

Amount nearest_amount(Wide value) {
  using Limits = std::numeric_limits<std::int64_t>;
  return amount_from_wide(value).value_or(Amount{value < 0 ? Limits::min() : Limits::max()});
}

}  // namespace gouji
