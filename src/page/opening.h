// Opening a budget: reading its file and checking it, in steps that leave room for frames between them.
#pragma once

#include <memory>
#include <string>
#include <utility>

#include "base/diagnostic.h"
#include "base/steps.h"
#include "check/check.h"
#include "disclosure/document_reader.h"
#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

// A budget and what was found in it; where it lies does not change while it is open.
struct OpenBudget {
  explicit OpenBudget(Budget read) : budget(std::move(read)) {}
  OpenBudget(Budget read, std::shared_ptr<const RuleSet> rules) : OpenBudget(std::move(read)) {
    result = check(budget, std::move(rules));
  }

  Budget budget;
  CheckResult result;
};

struct Opened {
  Diagnostics faults;
  Diagnostics remarks;
  std::unique_ptr<OpenBudget> budget;  // null where there are faults
};

inline constexpr double kReadingShare = 0.6;  // of the work of opening; the rest is checking

// REQUIRES: what data points to outlives it.
[[nodiscard]] Steps<Opened> open_in_steps(std::string bytes, ReadingData data, std::shared_ptr<const RuleSet> rules);

}  // namespace gouji
