#include "base/decimal.h"

#include <algorithm>
#include <cassert>

#include "base/utf8.h"

namespace gouji {
namespace {

[[maybe_unused]] constexpr int kMaxDigits = 18;  // 10^18 < 2^63

// Half-width form of a full-width digit or sign of a number; other characters as they are.
char32_t half_width(char32_t c) {
  if (c >= U'０' && c <= U'９') return c - U'０' + U'0';
  switch (c) {
    case U'，': return U',';
    case U'．': return U'.';
    case U'－':
    case U'−': return U'-';
    case U'＋': return U'+';
    default: return c;
  }
}

}  // namespace

std::int64_t power_of_ten(int exponent) {
  assert(exponent >= 0 && exponent <= kMaxDigits);
  std::int64_t power = 1;
  for (int i = 0; i < exponent; ++i) power *= 10;
  return power;
}

ParsedDecimal decimal_from_text(std::string_view text) {
  constexpr ParsedDecimal kNoNumber{{}, DecimalFault::not_a_number};
  text = trim(text);
  Decimal decimal;
  bool negative = false;
  bool in_fraction = false;
  bool too_large = false;
  int digits = 0;
  int digits_since_separator = -1;  // −1: no separator yet
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const std::optional<char32_t> decoded = next_code_point(text, at);
    if (!decoded) return kNoNumber;
    const char32_t c = half_width(*decoded);
    if (c >= U'0' && c <= U'9') {
      ++digits;
      if (in_fraction) ++decimal.fraction_digits;
      else if (digits_since_separator >= 0) ++digits_since_separator;
      const auto digit = static_cast<std::int64_t>(c - U'0');
      too_large |= __builtin_mul_overflow(decimal.digits, std::int64_t{10}, &decimal.digits);
      too_large |= __builtin_add_overflow(decimal.digits, digit, &decimal.digits);
    } else if ((c == U'-' || c == U'+') && start == 0) {
      negative = c == U'-';
    } else if (c == U',' && digits > 0 && !in_fraction &&
               (digits_since_separator == -1 ? digits <= 3 : digits_since_separator == 3)) {
      digits_since_separator = 0;
    } else if (c == U'.' && digits > 0 && !in_fraction) {
      in_fraction = true;
    } else {
      return kNoNumber;
    }
  }
  const bool group_is_cut = digits_since_separator != -1 && digits_since_separator != 3;
  const bool ends_in_point = in_fraction && decimal.fraction_digits == 0;
  if (digits == 0 || group_is_cut || ends_in_point) return kNoNumber;
  if (too_large) return {{}, DecimalFault::too_large};
  if (negative) decimal.digits = -decimal.digits;
  return {decimal, DecimalFault::none};
}

std::optional<Amount> amount_from_decimal(Decimal decimal, int scale_digits) {
  while (decimal.fraction_digits > scale_digits && decimal.digits % 10 == 0) {
    decimal.digits /= 10;
    --decimal.fraction_digits;
    if (decimal.digits == 0) return Amount{0};
  }
  const int exponent = scale_digits - decimal.fraction_digits;
  if (exponent < 0) return std::nullopt;
  return multiply(Amount{decimal.digits}, power_of_ten(exponent));
}

std::string text_from_wide(Wide value, int scale_digits, int fraction_digits, bool thousands_separators) {
  const bool negative = value < 0;
  std::string reversed;
  int printed = 0;
  Wide rest = negative ? -value : value;
  // Behind the point: skip zeros beyond the wanted digits, keep everything else.
  for (; printed < scale_digits; ++printed) {
    const char digit = static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
    if (!reversed.empty() || digit != '0' || scale_digits - printed <= fraction_digits) reversed += digit;
  }
  if (!reversed.empty()) reversed += '.';
  int group = 0;
  do {
    if (thousands_separators && group == 3) {
      reversed += ',';
      group = 0;
    }
    reversed += static_cast<char>('0' + static_cast<int>(rest % 10));
    rest /= 10;
    ++group;
  } while (rest != 0);
  if (negative) reversed += '-';
  std::reverse(reversed.begin(), reversed.end());
  return reversed;
}

}  // namespace gouji
