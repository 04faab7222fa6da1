// The fingerprint of a budget: a scenario says by it which figures it was made for.
#pragma once

#include <string>

#include "model/budget.h"
#include "whatif/scenario.h"

namespace gouji {

// 16 hexadecimal digits: the sum of the 64-bit FNV-1a hashes of every figure's address, value and last digit. It
// does not depend on titles, names, the order of tables, or the form of the file. It tells budgets apart, it is no
// proof against forgery.
[[nodiscard]] std::string fingerprint_of(const Budget& budget);

// True also where the scenario does not say what it was made for.
[[nodiscard]] bool is_made_for(const Scenario& scenario, const Budget& budget);

}  // namespace gouji
