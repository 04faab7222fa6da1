// What one rule says of a budget: the verdicts of its relations, by reported figure.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "tests/support/budget_maker.h"

namespace gouji {

struct RuleVerdict {
  std::string reported;  // address
  Verdict verdict = Verdict::unverifiable;

  friend bool operator==(const RuleVerdict&, const RuleVerdict&) = default;
};

inline std::vector<RuleVerdict> verdicts_of_rule(const Budget& budget, std::string_view rule) {
  const CheckResult result = check(budget);
  std::vector<RuleVerdict> verdicts;
  for (Index relation = 0; relation < result.relations.size(); ++relation) {
    if (result.rule_of(relation).id != rule) continue;
    verdicts.push_back({budget.address(result.relations.reported(relation)), result.judgements[relation].verdict});
  }
  return verdicts;
}

// Reported figures of the rule's relations that no rounding explains.
inline std::vector<std::string> errors_of_rule(const Budget& budget, std::string_view rule) {
  std::vector<std::string> errors;
  for (const RuleVerdict& verdict : verdicts_of_rule(budget, rule)) {
    if (verdict.verdict == Verdict::error) errors.push_back(verdict.reported);
  }
  return errors;
}

// Reasons for which the rule, or a part of it, was not checked.
inline std::vector<std::string> reasons_of_rule(const Budget& budget, std::string_view rule) {
  std::vector<std::string> reasons;
  const CheckResult result = check(budget);
  for (const NotChecked& entry : result.not_checked) {
    if (result.rules->rules[entry.rule].id == rule) reasons.push_back(entry.reason);
  }
  return reasons;
}

using Addresses = std::vector<std::string>;

// The columns of a table of spending.
inline const std::vector<std::string> kByKind{"total", "basic", "project"};

}  // namespace gouji
