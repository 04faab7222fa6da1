// A budget with one suggestion carried out, to be checked anew.
#pragma once

#include "check/suspect.h"
#include "model/budget.h"

namespace gouji {

// The budget as it would stand with the correction: values moved, swapped or replaced, a claim's direction
// word made to fit the sign. What is corrected is printed to the digits of its column.
[[nodiscard]] Budget corrected(const Budget& budget, const Correction& correction);

}  // namespace gouji
