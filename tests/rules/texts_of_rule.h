// What one rule finds in the words of a budget, as it stands there.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "check/text_finding.h"
#include "tests/support/budget_maker.h"

namespace gouji {

using Texts = std::vector<std::string>;

inline Texts texts_of_rule(const Budget& budget, std::string_view rule) {
  const std::shared_ptr<const RuleSet> rules = built_in_rules();
  Texts texts;
  for (const TextFinding& finding : find_in_texts(budget, *rules)) {
    if (rules->rules[finding.rule].id == rule) texts.push_back(finding.text);
  }
  return texts;
}

}  // namespace gouji
