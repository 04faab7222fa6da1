// Decimal text to whole numbers and back, digit by digit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/amount.h"

namespace gouji {

// A number as it was printed: digits × 10^−fraction_digits. "−1,234.50" is {−123450, 2}.
struct Decimal {
  std::int64_t digits = 0;
  int fraction_digits = 0;

  friend bool operator==(const Decimal&, const Decimal&) = default;
};

enum class DecimalFault : std::uint8_t { none, not_a_number, too_large };

struct ParsedDecimal {
  Decimal decimal;
  DecimalFault fault = DecimalFault::none;
};

// Takes an optional sign (+ - − －), digits with or without thousands separators (, ，), one decimal
// point (. ．), half or full width, blanks around it. A separator must stand before a group of three
// digits: "1,23" is no number. Safe on any bytes.
[[nodiscard]] ParsedDecimal decimal_from_text(std::string_view text);

// digits × 10^(scale_digits − fraction_digits): the whole number of smallest units, where the printed
// unit holds 10^scale_digits of them. Nothing where the digits go beyond the smallest unit (unless they
// are zeros) or the result beyond 64 bits.
[[nodiscard]] std::optional<Amount> amount_from_decimal(Decimal decimal, int scale_digits);

// `value` smallest units in units of 10^scale_digits, with at least `fraction_digits` digits behind the
// point and as many more as the value needs. "1234.5", "-0.07"; with thousands separators "1,234.5".
[[nodiscard]] std::string text_from_wide(Wide value, int scale_digits, int fraction_digits,
                                         bool thousands_separators);

// 10^exponent. REQUIRES: 0 <= exponent <= 18.
[[nodiscard]] std::int64_t power_of_ten(int exponent);

}  // namespace gouji
