// A fact: one published figure, with the digits that it was printed with and the place it stands at.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

#include "base/amount.h"
#include "base/decimal.h"
#include "model/measure.h"

namespace gouji {

// Number of a fact in its budget; also of a row, column or table in its list.
using Index = std::uint32_t;
inline constexpr Index kNone = std::numeric_limits<Index>::max();

enum class Presence : std::uint8_t {
  absent,  // there is no such cell, or the text states no such figure
  blank,   // the cell is there and holds nothing: no money, for sums
  zero,    // 0, 0.00
  value,
};

struct Fact {
  std::string printed;  // as it stands in the document, without blanks at the ends
  Presence presence = Presence::absent;
  Unit unit;
  // True where the text gives the size but not the sign (增加减少): the sign is open, the value positive.
  bool sign_is_open = false;
  // True where another figure, or none, was published and a reader has put this one in its place.
  bool is_corrected = false;
  Amount value;            // in smallest units of the measure; 0 where blank or absent
  Amount printed_quantum;  // unit of the last printed digit; 0 where no digit is printed
  Amount quantum;          // the same after inference over the column, see Budget; 0 where exact: a count
  Index table = kNone;
  Index row = kNone;
  Index column = kNone;

  // Unit of the last digit that values in its place have: the quantum, of an exact figure that of what is printed.
  [[nodiscard]] Amount last_digit() const { return quantum.fen == 0 ? printed_quantum : quantum; }
};

enum class FigureFault : std::uint8_t {
  none,
  not_a_number,
  beyond_smallest_unit,  // digits beyond 分, or a part of a person
  too_large,             // does not fit in 64 bits
};

// Reads a printed figure: "" is blank; a dash of any kind alone (-, —, ——, /) is blank as well;
// otherwise a number as in decimal_from_text, a percentage with or without its % sign, or as a multiple:
// 9.1倍 is 910 %.
// On a fault the fact is absent and keeps the printed text. Safe on any bytes.
FigureFault read_figure(std::string_view printed, Unit unit, Fact& fact);

}  // namespace gouji
