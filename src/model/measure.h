// What a figure counts, and the smallest unit that it is kept in.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace gouji {

enum class Measure : std::uint8_t {
  money,     // 分
  count,     // one: persons, vehicles, bodies
  percent,   // 0.0001 %
  quantity,  // a millionth of the printed unit: indicator values such as "≤58.91万元"
};

// The unit that amounts of money are printed in.
enum class MoneyUnit : std::uint8_t { yuan, wan_yuan, yi_yuan };

struct Unit {
  Measure measure = Measure::money;
  MoneyUnit money_unit = MoneyUnit::wan_yuan;  // only for money

  friend bool operator==(const Unit&, const Unit&) = default;
};

inline constexpr Unit kPercent{.measure = Measure::percent};

// One printed unit is 10^scale_digits smallest units: 元 2, 万元 6, 亿元 10; persons 0; per cent 4.
[[nodiscard]] int scale_digits(Unit unit);

// "元", "万元", "亿元"; nothing for any other text.
[[nodiscard]] std::optional<MoneyUnit> money_unit_from_text(std::string_view text);
[[nodiscard]] std::string_view text_from_money_unit(MoneyUnit unit);

// "money", "count", "percent", "quantity"; nothing for any other text.
[[nodiscard]] std::optional<Measure> measure_from_text(std::string_view text);
[[nodiscard]] std::string_view text_from_measure(Measure measure);

}  // namespace gouji
