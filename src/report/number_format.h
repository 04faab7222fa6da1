// Figures as text: in a unit of the reader's choice, with thousands separators, never rounded.
//
// Shown in the unit that it was printed in, a figure keeps its printed digits ("25" stays "25", "706.90"
// stays "706.90"). In another unit it is the exact value, with at least the digits that its column was
// printed to: 3,463.96 万元 is 34,639,600 元, and 0.346396 亿元.
// A negative figure carries a real minus sign (−, U+2212) in text; decimal_text(), for JSON, has "-".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/amount.h"
#include "base/interval.h"
#include "model/budget.h"
#include "model/fact.h"
#include "model/measure.h"
#include "report/language.h"

namespace gouji {

enum class DisplayUnit : std::uint8_t { as_printed, yuan, wan_yuan, yi_yuan };

// The unit in which a figure printed in `printed` is shown. Only money changes its unit.
[[nodiscard]] Unit shown_unit(Unit printed, DisplayUnit display);

// "万元", "%": what stands behind a figure; empty for counts and quantities. English has its own words.
[[nodiscard]] std::string_view unit_text(Unit unit, const Language& language);

// Digits behind the point that show multiples of `quantum` in `unit`; 0 where quantum is 0.
[[nodiscard]] int fraction_digits(Amount quantum, Unit unit);
// Those that values in the place of the figure have; and those of the figure itself as it stands in the document.
[[nodiscard]] int digits_of(const Fact& fact, Unit unit);
[[nodiscard]] int shown_digits(const Fact& fact, Unit unit);

// `value` smallest units in `unit`, with at least `digits` digits behind the point: "−1,234.50".
[[nodiscard]] std::string number_text(Wide value, Unit unit, int digits);
// The same with + before a value above zero: "+0.01", "−39.08", "0".
[[nodiscard]] std::string signed_number_text(Wide value, Unit unit, int digits);
// The same of a difference of two figures in `unit`: "−35.86", of percentages "−9.6 百分点".
[[nodiscard]] std::string difference_text(Wide value, Unit unit, int digits, const Language& language);
// The same with the unit behind: "3,463.96 万元", "7.9%", "133".
[[nodiscard]] std::string number_with_unit(Wide value, Unit unit, int digits, const Language& language);
// Halves of the smallest unit, as Interval counts them: "0.005".
[[nodiscard]] std::string halves_text(Wide halves, Unit unit, int digits);
// For machines: "-1234.5".
[[nodiscard]] std::string decimal_text(Wide value, Unit unit, int digits = 0);
[[nodiscard]] std::string decimal_halves_text(Wide halves, Unit unit);

// Whether the figure's direction stands beside it in words (减少 298.13), so that its size is shown without a sign.
[[nodiscard]] bool is_shown_without_sign(const Fact& fact);
// A figure in a table or sentence, without its unit; empty where it is blank or absent, or stated in
// words only (持平).
[[nodiscard]] std::string figure_text(const Fact& fact, DisplayUnit display);
// The same with its sign, for sums and differences; a blank is "0".
[[nodiscard]] std::string term_text(const Fact& fact, Unit unit);
// "[−298.135, −298.125]", the values that round to the figure; a half-open end is written ")".
[[nodiscard]] std::string interval_text(const Interval& interval, Unit unit);

// 1 → "一", 12 → "十二". REQUIRES: 1 <= number <= 99.
[[nodiscard]] std::string chinese_number(int number);

}  // namespace gouji
