// What may have gone wrong at a cell, as steps of the search: the cell holds another value than it should,
// or a value was put into the wrong cell.
#pragma once

#include <vector>

#include "check/evidence.h"

namespace gouji {

struct SlipEvent {
  Slip slip = Slip::wrong_value;
  Index fact = kNone;
  Index other = kNone;  // kNone: the value of `fact` is sought; else where its value belongs, or the partner of a swap
  Amount value;         // of `fact` as printed for a move, of `other` for a swap
};

// Events that touch the cell: its value wrong; its value moved from or to an empty cell of its row or of the
// row above or below; its value swapped with another of these cells. In a claim only amount and change can
// be swapped. REQUIRES: the fact is not absent.
[[nodiscard]] std::vector<SlipEvent> slip_events(const Evidence& evidence, Index fact);

// Carries the event out backwards on the evidence: sets the fact free, moves the value, swaps the values.
void apply(Evidence& evidence, const SlipEvent& event);
void retract(Evidence& evidence, const SlipEvent& event);

// The cost of an applied event of two cells, with the relations that then fail to hold to the last digit and
// the soft ones that fail, counted as in value_choice.h.
[[nodiscard]] int bits_of(const Evidence& evidence, const SlipEvent& event);

}  // namespace gouji
