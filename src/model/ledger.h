// The spending of many units, line by line: a city or a department before it is summed up.
//
// A line is what one unit spends for one function (支出功能分类项) on one economic subject (经济分类款). Lines lie
// in one flat array, unit after unit. Amounts are exact to the 分: they are kept, not printed, figures.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/amount.h"
#include "model/measure.h"
#include "model/table.h"

namespace gouji {

// Codes are kept as numbers: 7 digits 项, 5 digits 款 and 3 digits 类 of functions; 5 digits 款, 3 digits 类 of
// economic subjects. The first digit is never 0.
using SubjectCode = std::uint32_t;
inline constexpr SubjectCode kItemCodes = 1'000'000;     // the least code of 7 digits
inline constexpr SubjectCode kSubjectCodes = 10'000;     // of 5 digits

struct LedgerLine {
  SubjectCode function = 0;  // 2080101
  SubjectCode economic = 0;  // 30101
  Amount amount;
};

struct LedgerUnit {
  std::string code;
  std::string name;
  std::optional<Amount> granted;  // what the unit may spend (批复数), where it is stated
  std::uint32_t first_line = 0;   // its lines end where the next unit's begin
  UnknownMembers unknown;
};

struct Ledger {
  MoneyUnit money_unit = MoneyUnit::wan_yuan;
  int fraction_digits = 0;  // of the finest amount, in money_unit
  std::vector<LedgerUnit> units;
  std::vector<LedgerLine> lines;  // the sizes of all amounts, granted ones too, add up to 64 bits, and so every total fits
  UnknownMembers unknown;

  [[nodiscard]] std::uint32_t end_line(std::size_t unit) const {
    return unit + 1 < units.size() ? units[unit + 1].first_line : static_cast<std::uint32_t>(lines.size());
  }
};

}  // namespace gouji
