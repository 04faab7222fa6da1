#include "model/fact.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace gouji {
namespace {

constexpr std::string_view kBlankMarks[] = {"", "-", "--", "—", "——", "－", "/"};

std::string_view without_percent_sign(std::string_view text) {
  for (const std::string_view sign : {std::string_view("%"), std::string_view("％")}) {
    if (text.ends_with(sign)) {
      text.remove_suffix(sign.size());
    }
  }
  return text;
}

// 9.1倍 is 910 %, known to 10 %.
bool take_times(std::string_view& text) {
  constexpr std::string_view kTimes = "倍";
  if (text.size() < kTimes.size() || text.substr(text.size() - kTimes.size()) != kTimes) return false;
  text.remove_suffix(kTimes.size());
  return true;
}

}  // namespace

FigureFault read_figure(std::string_view printed, Unit unit, Fact& fact) {
  printed = trim(printed);
  fact = Fact{};
  fact.printed = printed;
  fact.unit = unit;
  if (std::find(std::begin(kBlankMarks), std::end(kBlankMarks), printed) != std::end(kBlankMarks)) {
    fact.presence = Presence::blank;
    return FigureFault::none;
  }
  constexpr int kTimesDigits = 2;
  const bool is_times = unit.measure == Measure::percent && take_times(printed);
  if (unit.measure == Measure::percent && !is_times) printed = without_percent_sign(printed);
  const ParsedDecimal parsed = decimal_from_text(printed);
  if (parsed.fault == DecimalFault::not_a_number) return FigureFault::not_a_number;
  if (parsed.fault == DecimalFault::too_large) return FigureFault::too_large;

  const int scale = scale_digits(unit) + (is_times ? kTimesDigits : 0);
  const std::optional<Amount> value = amount_from_decimal(parsed.decimal, scale);
  if (!value) {
    const bool fits = parsed.decimal.fraction_digits <= scale;
    return fits ? FigureFault::too_large : FigureFault::beyond_smallest_unit;
  }
  fact.value = *value;
  fact.presence = value->fen == 0 ? Presence::zero : Presence::value;
  fact.printed_quantum = Amount{power_of_ten(std::max(0, scale - parsed.decimal.fraction_digits))};
  if (unit.measure != Measure::count) fact.quantum = fact.printed_quantum;
  return FigureFault::none;
}

}  // namespace gouji
