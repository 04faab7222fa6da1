// What localisation says: figures that are probably wrong, what they should be, and how sure that is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/amount.h"
#include "model/fact.h"

namespace gouji {

// How a person errs. Of these a printed figure is made from the right one in one slip.
enum class Slip : std::uint8_t {
  wrong_column,       // the value stands in `fact` and belongs in `belongs_in`, an empty cell of its row
  wrong_value,        // no slip known here makes the printed figure of the right one
  wrong_digit,        // 720 for 780
  swapped_digits,     // 702 for 720
  dropped_digit,      // 70 for 720
  added_digit,        // 7720 for 720
  moved_point,        // 72.0 for 720
  wrong_sign,         // an increase for a decrease
  neighbour_value,    // the figure of the cell above, below or beside is repeated
  wrong_row,          // as wrong_column, in a row beside
  swapped_values,     // `fact` and `belongs_in` hold each other's value
  amount_for_change,  // the amount stands where its change belongs
  base_for_amount,    // last year's amount stands for this year's
  missing_value,      // blank, where the relations force a value
};

// "wrong-column" and so on: keys of the language files begin "slip.<name>".
[[nodiscard]] std::string_view name_of(Slip slip);
// True where the value of `fact` is to be moved to the empty cell `belongs_in`.
[[nodiscard]] bool is_move(Slip slip);

// How sure a suspect is.
enum class Confidence : std::uint8_t {
  certain,   // no other correction of as few figures satisfies the relations, and two or more force the value
  likely,    // the only one, but a single relation forces its value; or others exist, and a slip explains this
             // one at least kClearlyBetterBits (check/localise.h) better than each of them
  possible,  // others explain the same as well, see Suspect::alternatives
};
[[nodiscard]] std::string_view name_of(Confidence confidence);

// One slip undone.
struct Correction {
  Slip slip = Slip::wrong_value;
  Index fact = kNone;
  Index belongs_in = kNone;  // only for wrong_column, wrong_row, swapped_values
  Amount suggested;          // right value of `fact`; for wrong_column and wrong_row the value to move
};

// A figure that is probably wrong, and what it should be.
struct Suspect {
  using Slip = gouji::Slip;

  Slip slip = Slip::wrong_value;
  Index fact = kNone;
  Index belongs_in = kNone;
  Amount suggested;
  std::vector<Index> relations;  // violated relations that the correction satisfies, ascending
  std::size_t equally_good = 1;  // corrections that explain the same relations as well, this one included
  Confidence confidence = Confidence::possible;
  std::vector<Correction> alternatives;  // other corrections that explain the same, the likeliest first
};

// Violated relations that belong together, and for which no figure can be named.
struct Undetermined {
  enum class Reason : std::uint8_t {
    tied,           // several figures could be wrong, and no slip speaks for one of them
    no_correction,  // no correction of up to kMaxSlips figures (check/localise.h) satisfies the relations
    too_much_work,  // the search was broken off
  };
  Reason reason = Reason::tied;
  std::vector<Index> relations;        // ascending
  std::vector<Correction> candidates;  // only if tied: what each figure would have to be
};
// "tied", "no-correction", "too-much-work".
[[nodiscard]] std::string_view name_of(Undetermined::Reason reason);

}  // namespace gouji
