// A city of made-up units for tests and benchmarks: 60 lines a unit, 6 functions on 10 economic subjects.
//
// tests/bench/whatif_size.mjs makes the same one in JavaScript.
#pragma once

#include <cstdint>
#include <string>

#include "model/ledger.h"

namespace gouji {

inline constexpr std::uint32_t kMadeLines = 60;
inline constexpr SubjectCode kMadeFunctions[] = {101, 102, 150, 199, 505, 506};  // below one of twenty 类
inline constexpr SubjectCode kMadeSubjects[] = {30101, 30102, 30103, 30113, 30201, 30211, 30217, 30226, 30301, 30305};

inline SubjectCode made_function(std::uint32_t unit, std::uint32_t line) {
  return (201 + unit % 20) * 10'000 + kMadeFunctions[line / 10];
}
inline std::int64_t made_amount(std::uint32_t unit, std::uint32_t line) {
  return (std::int64_t{unit} * 7'919 + std::int64_t{line} * 104'729) % 9'999'991 + 1;
}

// Every unit was granted what it spends.
inline Ledger made_ledger(std::uint32_t unit_count) {
  Ledger ledger;
  ledger.money_unit = MoneyUnit::yuan;
  ledger.fraction_digits = 2;
  ledger.units.reserve(unit_count);
  ledger.lines.reserve(std::size_t{unit_count} * kMadeLines);
  for (std::uint32_t u = 0; u < unit_count; ++u) {
    LedgerUnit unit;
    unit.code = std::to_string(600'000 + u);
    unit.first_line = u * kMadeLines;
    Amount sum;
    for (std::uint32_t i = 0; i < kMadeLines; ++i) {
      ledger.lines.push_back({.function = made_function(u, i), .economic = kMadeSubjects[i % 10], .amount = {made_amount(u, i)}});
      sum.fen += ledger.lines.back().amount.fen;
    }
    unit.granted = sum;
    ledger.units.push_back(unit);
  }
  return ledger;
}

}  // namespace gouji
