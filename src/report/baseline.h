// A checked budget as the baseline of scenarios.
#pragma once

#include "check/check.h"
#include "whatif/baseline.h"

namespace gouji {

// Both must outlive the baseline.
[[nodiscard]] inline Baseline baseline_of(const Budget& budget, const CheckResult& check) {
  return {&budget, check.rules.get(), &check.relations, &check.blank, check.judgements};
}

}  // namespace gouji
