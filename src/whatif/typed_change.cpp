#include "whatif/typed_change.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

#include "base/decimal.h"
#include "base/utf8.h"

namespace gouji {
namespace {

constexpr int kPercentDigits = 4;  // text_from_factor() writes percentages to 0.0001 %
constexpr std::array<std::string_view, 2> kPercentSigns{"%", "％"};
constexpr std::array<std::string_view, 5> kSigns{"+", "-", "＋", "－", "−"};

std::optional<Decimal> decimal_of(std::string_view text) {
  const ParsedDecimal parsed = decimal_from_text(text);
  return parsed.fault == DecimalFault::none ? std::optional(parsed.decimal) : std::nullopt;
}

// 100 % and this many per cent more, in lowest terms.
std::optional<Factor> factor_of_percentage(std::string_view number) {
  constexpr int kMostDigits = 12;
  const std::optional<Decimal> percent = decimal_of(number);
  if (!percent || percent->fraction_digits > kMostDigits) return std::nullopt;
  const std::int64_t whole = 100 * power_of_ten(percent->fraction_digits);
  const std::optional<Amount> part = add({whole}, {percent->digits});
  if (!part || part->fen == std::numeric_limits<std::int64_t>::min()) return std::nullopt;
  const std::int64_t common = std::gcd(part->fen, whole);
  return Factor{part->fen / common, whole / common};
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  const std::optional<Decimal> number = decimal_of(text);
  return number && number->fraction_digits == 0 ? std::optional(number->digits) : std::nullopt;
}

}  // namespace

std::optional<Factor> factor_from_text(std::string_view text) {
  text = trim(text);
  for (const std::string_view sign : kPercentSigns) {
    if (text.ends_with(sign)) return factor_of_percentage(text.substr(0, text.size() - sign.size()));
  }
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const std::optional<std::int64_t> numerator = whole_number(text.substr(0, slash));
  const std::optional<std::int64_t> denominator = whole_number(text.substr(slash + 1));
  if (!numerator || !denominator || *denominator <= 0) return std::nullopt;
  return Factor{*numerator, *denominator};
}

std::string text_from_factor(Factor factor) {
  const Wide more = (Wide{factor.numerator} - factor.denominator) * 100 * power_of_ten(kPercentDigits);
  if (more % factor.denominator == 0) {
    const Wide percent = more / factor.denominator;
    const std::string text = (percent > 0 ? "+" : "") + text_from_wide(percent, kPercentDigits, 0, false) + '%';
    if (factor_from_text(text) == factor) return text;
  }
  return std::to_string(factor.numerator) + '/' + std::to_string(factor.denominator);
}

std::optional<Amount> amount_from_text(std::string_view text, Unit unit) {
  const std::optional<Decimal> number = decimal_of(text);
  return number ? amount_from_decimal(*number, scale_digits(unit)) : std::nullopt;
}

std::optional<Change> change_from_text(std::string_view text, Unit unit) {
  text = trim(text);
  Change change;
  if (const std::optional<Factor> factor = factor_from_text(text)) {
    change.kind = Change::Kind::scale;
    change.factor = *factor;
    return change;
  }
  const std::optional<Amount> amount = amount_from_text(text, unit);
  if (!amount) return std::nullopt;
  const bool is_signed = std::any_of(kSigns.begin(), kSigns.end(), [&](std::string_view sign) { return text.starts_with(sign); });
  change.kind = is_signed ? Change::Kind::add : Change::Kind::set;
  change.amount = *amount;
  return change;
}

}  // namespace gouji
