// The figures of a paragraph in plain form: amounts of money, percentages, multiples, counts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/measure.h"

namespace gouji {

enum class FigureKind : std::uint8_t {
  money,      // 12.5万元
  bare,       // 12.5 with nothing behind it but a mark: an amount whose unit was forgotten, perhaps
  missing,    // 万元 without a number before it
  percent,    // 3.2%
  times,      // 9.1倍
  count,      // 12辆
  threshold,  // 200万元以上: no amount that is spent
};

struct TextFigure {
  FigureKind kind = FigureKind::count;
  std::size_t begin = 0;  // plain bytes [begin, end), with its unit
  std::size_t end = 0;
  std::string number;  // "9,101.68", "-3"; with 倍 behind it for a multiple; empty where it is missing
  MoneyUnit unit = MoneyUnit::wan_yuan;  // only for money and missing
  bool unit_is_cut = false;   // 0.7万 for 0.7万元
  std::string measured_in;    // the character behind a count
};

// In the order of the text. Years, codes and document numbers are counts measured in 年, 类, 号.
[[nodiscard]] std::vector<TextFigure> figures_in(std::string_view plain);

}  // namespace gouji
