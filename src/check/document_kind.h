// Whether a rule is about this kind of document.
#pragma once

#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

// A document is a final account if its title says 决算 and not 预算; anything else is a budget.
[[nodiscard]] bool is_about(Documents documents, const Budget& budget);

}  // namespace gouji
