#include "report/number_format.h"

#include <algorithm>
#include <cassert>

#include "base/decimal.h"

namespace gouji {
namespace {

constexpr std::string_view kMinus = "−";

std::string with_real_minus(std::string text) {
  if (!text.empty() && text.front() == '-') text.replace(0, 1, kMinus);
  return text;
}

bool begins_with_minus(std::string_view text) {
  for (const std::string_view minus : {std::string_view("-"), kMinus, std::string_view("－")}) {
    if (text.starts_with(minus)) return true;
  }
  return false;
}

Wide value_of(Amount amount) { return amount.fen; }

}  // namespace

Unit shown_unit(Unit printed, DisplayUnit display) {
  if (printed.measure != Measure::money) return printed;
  switch (display) {
    case DisplayUnit::as_printed: return printed;
    case DisplayUnit::yuan: return {Measure::money, MoneyUnit::yuan};
    case DisplayUnit::wan_yuan: return {Measure::money, MoneyUnit::wan_yuan};
    case DisplayUnit::yi_yuan: break;
  }
  return {Measure::money, MoneyUnit::yi_yuan};
}

std::string_view unit_text(Unit unit, const Language& language) {
  switch (unit.measure) {
    case Measure::percent: return "%";
    case Measure::count:
    case Measure::quantity: return {};
    case Measure::money: break;
  }
  switch (unit.money_unit) {
    case MoneyUnit::yuan: return language.text("unit.yuan");
    case MoneyUnit::wan_yuan: return language.text("unit.wan-yuan");
    case MoneyUnit::yi_yuan: break;
  }
  return language.text("unit.yi-yuan");
}

int fraction_digits(Amount quantum, Unit unit) {
  if (quantum.fen <= 0) return 0;
  int quantum_digits = 0;
  for (std::int64_t rest = quantum.fen; rest >= 10; rest /= 10) ++quantum_digits;
  return std::max(0, scale_digits(unit) - quantum_digits);
}

int digits_of(const Fact& fact, Unit unit) { return fraction_digits(fact.last_digit(), unit); }

int shown_digits(const Fact& fact, Unit unit) {
  return unit == fact.unit ? fraction_digits(fact.printed_quantum, unit) : digits_of(fact, unit);
}

std::string number_text(Wide value, Unit unit, int digits) {
  return with_real_minus(text_from_wide(value, scale_digits(unit), digits, true));
}

std::string signed_number_text(Wide value, Unit unit, int digits) {
  return (value > 0 ? "+" : "") + number_text(value, unit, digits);
}

std::string difference_text(Wide value, Unit unit, int digits, const Language& language) {
  const std::string text = signed_number_text(value, unit, digits);
  return unit.measure == Measure::percent ? text + ' ' + std::string(language.text("unit.points")) : text;
}

std::string number_with_unit(Wide value, Unit unit, int digits, const Language& language) {
  std::string text = number_text(value, unit, digits);
  const std::string_view name = unit_text(unit, language);
  if (unit.measure == Measure::money) text += ' ';
  text += name;
  return text;
}

std::string halves_text(Wide halves, Unit unit, int digits) {
  return with_real_minus(text_from_wide(halves * 5, scale_digits(unit) + 1, digits, true));
}

std::string decimal_text(Wide value, Unit unit, int digits) {
  return text_from_wide(value, scale_digits(unit), digits, false);
}

std::string decimal_halves_text(Wide halves, Unit unit) {
  return text_from_wide(halves * 5, scale_digits(unit) + 1, 0, false);
}

bool is_shown_without_sign(const Fact& fact) { return fact.value.fen < 0 && !begins_with_minus(fact.printed); }

std::string figure_text(const Fact& fact, DisplayUnit display) {
  if (fact.presence == Presence::absent || fact.printed.empty() || fact.presence == Presence::blank) return {};
  const Unit unit = shown_unit(fact.unit, display);
  const Wide value = value_of(fact.value);
  return number_text(is_shown_without_sign(fact) ? -value : value, unit, shown_digits(fact, unit));
}

std::string term_text(const Fact& fact, Unit unit) {
  return number_text(value_of(fact.value), unit, shown_digits(fact, unit));
}

std::string interval_text(const Interval& interval, Unit unit) {
  std::string text = interval.lower_open ? "(" : "[";
  text += halves_text(interval.lower, unit, 0);
  text += ", ";
  text += halves_text(interval.upper, unit, 0);
  text += interval.upper_open ? ')' : ']';
  return text;
}

std::string chinese_number(int number) {
  assert(number >= 1 && number <= 99);
  constexpr std::string_view kDigits[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  std::string text;
  if (number >= 20) text += kDigits[number / 10];
  if (number >= 10) text += "十";
  text += kDigits[number % 10];
  return text;
}

}  // namespace gouji
