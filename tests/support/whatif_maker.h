// Scenarios for tests: a checked budget with its linkage, and changes in one line.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/baseline.h"
#include "tests/support/budget_maker.h"
#include "whatif/evaluate.h"
#include "whatif/link.h"

namespace gouji {

inline Change set_to(std::string target, std::int64_t fen) {
  return {.kind = Change::Kind::set, .targets = {std::move(target)}, .from = {}, .amount = {fen}, .factor = {}, .onto = {}};
}
inline Change add_to(std::string target, std::int64_t fen) {
  return {.kind = Change::Kind::add, .targets = {std::move(target)}, .from = {}, .amount = {fen}, .factor = {}, .onto = {}};
}
inline Change scale(std::string target, std::int64_t numerator, std::int64_t denominator) {
  return {.kind = Change::Kind::scale, .targets = {std::move(target)}, .from = {}, .amount = {},
          .factor = {numerator, denominator}, .onto = {}};
}
inline Change move_from(std::string from, std::string to, std::int64_t fen) {
  return {.kind = Change::Kind::move, .targets = {std::move(to)}, .from = std::move(from), .amount = {fen}, .factor = {}, .onto = {}};
}

class WhatIf {
 public:
  explicit WhatIf(Budget budget, Funding funding = Funding::follows)
      : budget_(std::move(budget)), check_(check(budget_)), linkage_(link(baseline(), funding)) {}
  WhatIf(const WhatIf&) = delete;
  WhatIf& operator=(const WhatIf&) = delete;

  [[nodiscard]] const Budget& budget() const { return budget_; }
  [[nodiscard]] const CheckResult& checked() const { return check_; }
  [[nodiscard]] const Linkage& linkage() const { return linkage_; }
  [[nodiscard]] Baseline baseline() const { return baseline_of(budget_, check_); }

  [[nodiscard]] Outcome outcome(std::vector<Change> changes) const {
    Scenario scenario;
    for (Change& change : changes) scenario.steps.push_back({.description = {}, .is_on = true, .changes = {std::move(change)}});
    return evaluate(baseline(), linkage_, scenario);
  }
  // 分 of the figure at the address.
  [[nodiscard]] std::int64_t value(const Outcome& outcome, const std::string& address) const {
    const Index fact = budget_.find_fact(address);
    return fact == kNone ? -1 : outcome.figures[fact].fen;
  }

 private:
  Budget budget_;
  CheckResult check_;
  Linkage linkage_;
};

inline const WhatIf& founding_whatif() {
  static const WhatIf kFounding(founding_budget());
  return kFounding;
}

}  // namespace gouji
