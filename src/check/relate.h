// From rules to relations: what each rule asks of this budget.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "base/steps.h"
#include "model/budget.h"
#include "model/relation.h"
#include "model/rule.h"

namespace gouji {

// A rule, or a part of it, that could not be applied to this budget, and why.
struct NotChecked {
  std::uint16_t rule = 0;
  std::string reason;  // "table-missing" {table}, "condition-unknown" {condition}, "unit-cost-unclear", "nothing-to-compare"
  Slots slots;
};

struct Related {
  RelationSet relations;  // no two of a rule are the same
  RelationSet blank;      // the same for figures that are all blank: nothing to judge, but they are linked
  std::vector<NotChecked> not_checked;
};

// Relation::rule is the number of the rule in the set.
[[nodiscard]] Related relate(const Budget& budget, const RuleSet& rules);
// The same; both must outlive it.
Steps<Related> relate_in_steps(const Budget& budget, const RuleSet& rules);

}  // namespace gouji
