// A change that is tried out: figures set, added to, scaled, or money moved from one to another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/amount.h"

namespace gouji {

// numerator / denominator, exactly: −3 % is 97/100, a head count from 86 to 80 is 80/86.
struct Factor {
  std::int64_t numerator = 1;
  std::int64_t denominator = 1;  // above zero

  friend bool operator==(const Factor&, const Factor&) = default;
};

struct Change {
  enum class Kind : std::uint8_t {
    set,    // every target is to be `amount`
    add,    // `amount` is shared out over the targets; it may be negative
    scale,  // every target times `factor`, rounded to the digits of the target
    move,   // `amount` is taken from `from` and shared out over the targets: the sum of both is kept
  };
  Kind kind = Kind::set;
  std::vector<std::string> targets;  // selectors, see whatif/selector.h
  std::string from;                  // selector; only of a move
  Amount amount;                     // smallest units of the targets' measure; not of scale
  Factor factor;                     // only of scale
  // A total is shared out over its leaves in proportion to what they are. Where `onto` names a figure, the
  // leaves of that figure alone take it.
  std::string onto;

  friend bool operator==(const Change&, const Change&) = default;
};

}  // namespace gouji
