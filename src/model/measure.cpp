#include "model/measure.h"

#include <algorithm>
#include <iterator>

namespace gouji {
namespace {

constexpr std::string_view kMoneyUnits[] = {"元", "万元", "亿元"};
constexpr std::string_view kMeasures[] = {"money", "count", "percent", "quantity"};

// The enumerator whose name stands at its own number in `names`.
template <typename Enum, std::size_t N>
std::optional<Enum> enumerator_of(const std::string_view (&names)[N], std::string_view text) {
  const auto* found = std::find(std::begin(names), std::end(names), text);
  if (found == std::end(names)) return std::nullopt;
  return static_cast<Enum>(found - std::begin(names));
}

}  // namespace

int scale_digits(Unit unit) {
  switch (unit.measure) {
    case Measure::count: return 0;
    case Measure::percent: return 4;
    case Measure::quantity: return 6;
    case Measure::money: break;
  }
  switch (unit.money_unit) {
    case MoneyUnit::yuan: return 2;
    case MoneyUnit::wan_yuan: return 6;
    case MoneyUnit::yi_yuan: return 10;
  }
  return 0;
}

std::optional<MoneyUnit> money_unit_from_text(std::string_view text) {
  return enumerator_of<MoneyUnit>(kMoneyUnits, text);
}

std::string_view text_from_money_unit(MoneyUnit unit) {
  return kMoneyUnits[static_cast<std::size_t>(unit)];
}

std::optional<Measure> measure_from_text(std::string_view text) {
  return enumerator_of<Measure>(kMeasures, text);
}

std::string_view text_from_measure(Measure measure) {
  return kMeasures[static_cast<std::size_t>(measure)];
}

}  // namespace gouji
