// Which figure is wrong: corrections of one figure that satisfy every relation of a group of findings.
//
// Violated relations that share a figure may have one cause, so they form a group. A correction explains
// a group if with it no relation of the corrected figures is violated and all of the group hold. Two
// kinds are tried: another value for one figure, and a value moved to an empty cell of its row.
// Source: error localisation as the smallest change that satisfies all edits, I. P. Fellegi and D. Holt,
// A Systematic Approach to Automatic Edit and Imputation, JASA 71 (1976), here for one change a group.
#pragma once

#include <vector>

#include "check/check.h"
#include "model/budget.h"

namespace gouji {

// One suspect a group, the first in the order of the document where several corrections are equally
// good (Suspect::equally_good says how many); none where no single correction explains the group.
[[nodiscard]] std::vector<Suspect> localise(const Budget& budget, const CheckResult& result);

}  // namespace gouji
