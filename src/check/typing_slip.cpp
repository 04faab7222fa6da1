#include "check/typing_slip.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/decimal.h"
#include "base/sort.h"
#include "base/utf8.h"
#include "model/measure.h"

namespace gouji {
namespace {

constexpr int kMaxShift = 4;        // places that a point is moved by: 元 for 万元
constexpr std::size_t kMaxDigits = 17;

// A figure as it is typed: its digits, so many of them behind the point.
struct Typed {
  std::string digits;
  int fraction_digits = 0;
};

// Leading zeros stand where a digit was dropped after them: "06.9".
Typed typed(Decimal decimal, std::string_view printed) {
  Typed result{std::to_string(decimal.digits < 0 ? -decimal.digits : decimal.digits), decimal.fraction_digits};
  const auto printed_digits = static_cast<std::size_t>(std::count_if(printed.begin(), printed.end(), is_digit));
  const std::size_t least = std::max(static_cast<std::size_t>(decimal.fraction_digits) + 1, std::min(printed_digits, kMaxDigits));
  if (result.digits.size() < least) result.digits.insert(0, least - result.digits.size(), '0');
  return result;
}

// "12.50" is also typed "12.5", and "12.5" shown as "12.50" in a column of two places.
std::vector<Typed> spellings(const Fact& fact) {
  const ParsedDecimal parsed = decimal_from_text(fact.printed);
  if (parsed.fault != DecimalFault::none) return {};
  std::vector<Typed> result{typed(parsed.decimal, fact.printed)};
  Typed shorter = result[0];
  while (shorter.fraction_digits > 0 && shorter.digits.back() == '0') {
    shorter.digits.pop_back();
    --shorter.fraction_digits;
  }
  Typed longer = result[0];
  const int scale = scale_digits(fact.unit);
  while (fact.quantum.fen > 0 && longer.fraction_digits < scale && longer.digits.size() < kMaxDigits &&
         power_of_ten(scale - longer.fraction_digits) > fact.quantum.fen) {
    longer.digits.push_back('0');
    ++longer.fraction_digits;
  }
  if (shorter.digits != result[0].digits) result.push_back(shorter);
  if (longer.digits != result[0].digits) result.push_back(longer);
  return result;
}

class Guesses {
 public:
  Guesses(const Fact& fact, const Bounds& bounds) : fact_(fact), bounds_(bounds) {}

  void take(Slip slip, Wide value, std::size_t ways) {
    if (value == fact_.value.fen || !bounds_.contains(value)) return;
    const std::optional<Amount> amount = amount_from_wide(value);
    if (amount) found_.push_back({slip, *amount, bits_of_kind(slip) + bits_of_ways(ways)});
  }

  void take(Slip slip, const Typed& meant, std::size_t ways) {
    if (meant.digits.size() > kMaxDigits || meant.fraction_digits < 0) return;
    const bool begins_with_zero = meant.digits[0] == '0' && meant.digits.size() > static_cast<std::size_t>(meant.fraction_digits) + 1;
    if (begins_with_zero) return;  // nobody means 0123
    std::int64_t digits = 0;
    for (const char digit : meant.digits) digits = digits * 10 + (digit - '0');
    const std::optional<Amount> amount =
        amount_from_decimal({digits, meant.fraction_digits}, scale_digits(fact_.unit));
    if (amount) take(slip, fact_.value.fen < 0 ? -Wide{amount->fen} : Wide{amount->fen}, ways);
  }

  std::vector<Guess> best_of_each_value() {
    sort_stably(found_, [](const Guess& a, const Guess& b) {
      return a.value != b.value ? a.value < b.value : a.bits != b.bits ? a.bits < b.bits : a.slip < b.slip;
    });
    const auto same_value = [](const Guess& a, const Guess& b) { return a.value == b.value; };
    found_.erase(std::unique(found_.begin(), found_.end(), same_value), found_.end());
    return std::move(found_);
  }

 private:
  const Fact& fact_;
  const Bounds& bounds_;
  std::vector<Guess> found_;
};

void undo_wrong_digits(const Typed& figure, Guesses& guesses) {
  for (std::size_t i = 0; i < figure.digits.size(); ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      Typed meant = figure;
      meant.digits[i] = digit;
      guesses.take(Slip::wrong_digit, meant, figure.digits.size() * 9);
    }
  }
}

void undo_swapped_digits(const Typed& figure, Guesses& guesses) {
  for (std::size_t i = 0; i + 1 < figure.digits.size(); ++i) {
    Typed meant = figure;
    std::swap(meant.digits[i], meant.digits[i + 1]);
    guesses.take(Slip::swapped_digits, meant, figure.digits.size() - 1);
  }
}

void undo_dropped_digits(const Typed& figure, Guesses& guesses) {
  const std::size_t whole = figure.digits.size() - static_cast<std::size_t>(figure.fraction_digits);
  for (std::size_t i = 0; i <= figure.digits.size(); ++i) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      Typed meant = figure;
      meant.digits.insert(i, 1, digit);
      if (i <= whole) guesses.take(Slip::dropped_digit, meant, figure.digits.size() + 1);
      ++meant.fraction_digits;
      if (i >= whole) guesses.take(Slip::dropped_digit, meant, figure.digits.size() + 1);
    }
  }
}

void undo_added_digits(const Typed& figure, Guesses& guesses) {
  const std::size_t whole = figure.digits.size() - static_cast<std::size_t>(figure.fraction_digits);
  for (std::size_t i = 0; i < figure.digits.size() && figure.digits.size() > 1; ++i) {
    Typed meant = figure;
    meant.digits.erase(i, 1);
    if (i >= whole) --meant.fraction_digits;
    guesses.take(Slip::added_digit, meant, figure.digits.size() * 10);
  }
}

// A point moved to the left loses the last digits, rounded or cut off, where the column has no room for them.
void undo_moved_point(const Fact& fact, const Bounds& bounds, Wide preferred, Guesses& guesses) {
  Wide scaled = fact.value.fen;
  for (int places = 1; places <= kMaxShift; ++places) {
    const Wide lost = fact.quantum.fen * Wide{power_of_ten(places)};
    scaled *= 10;
    const bool is_near = preferred > scaled - lost && preferred < scaled + lost;
    guesses.take(Slip::moved_point, is_near && bounds.contains(preferred) ? preferred : scaled, kMaxShift * 2);
    const Wide smaller = fact.value.fen / power_of_ten(places);
    const Wide rest = fact.value.fen % power_of_ten(places);
    if (rest == 0) guesses.take(Slip::moved_point, smaller, kMaxShift * 2);
  }
}

}  // namespace

void Bounds::raise_lower(Wide bound) {
  if (!has_lower || bound > lower) lower = bound;
  has_lower = true;
}

void Bounds::reduce_upper(Wide bound) {
  if (!has_upper || bound < upper) upper = bound;
  has_upper = true;
}

int bits_of_kind(Slip slip) {
  switch (slip) {
    case Slip::wrong_digit: return 2;
    case Slip::swapped_digits: return 3;
    case Slip::dropped_digit: return 3;
    case Slip::added_digit: return 3;
    case Slip::moved_point: return 3;
    case Slip::wrong_sign: return 4;
    case Slip::neighbour_value: return 6;
    case Slip::wrong_column: return 4;
    case Slip::wrong_row: return 6;
    case Slip::swapped_values: return 6;
    case Slip::amount_for_change: return 5;
    case Slip::base_for_amount: return 5;
    case Slip::missing_value: return 26;
    case Slip::wrong_value: break;
  }
  return 30;
}

int bits_of_ways(std::size_t ways) {
  int bits = 0;
  while ((std::size_t{1} << bits) < ways) ++bits;
  return bits;
}

std::vector<Guess> undo_typing(const Fact& printed, const Bounds& bounds, Wide preferred) {
  if (printed.presence != Presence::value && printed.presence != Presence::zero) return {};
  Guesses guesses(printed, bounds);
  for (const Typed& figure : spellings(printed)) {
    undo_wrong_digits(figure, guesses);
    undo_swapped_digits(figure, guesses);
    undo_dropped_digits(figure, guesses);
    undo_added_digits(figure, guesses);
  }
  undo_moved_point(printed, bounds, preferred, guesses);
  guesses.take(Slip::wrong_sign, -Wide{printed.value.fen}, 1);
  return guesses.best_of_each_value();
}

}  // namespace gouji
