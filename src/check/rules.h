// The rules that yield relations. A rule has one stable kebab-case id, which its test, its messages
// ("rule.<id>.title", ".explanation", ".remedy" in the language files) and the manual use too.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "model/budget.h"
#include "model/relation.h"

namespace gouji {

// A rule, or a part of it, that could not be applied to this budget, and why.
struct NotChecked {
  std::uint16_t rule = 0;
  std::string reason;  // id of a sentence in the language files: "reason.<reason>"
  Slots slots;
};

// What rules write to.
struct RuleOutput {
  RelationSet relations;
  std::vector<NotChecked> not_checked;
};

struct Rule {
  std::string_view id;
  Severity severity = Severity::error;  // of a relation that no rounding explains
  void (*apply)(const Budget& budget, std::uint16_t rule, RuleOutput& output) = nullptr;
};

// All built-in rules, in the order in which they are applied and reported.
[[nodiscard]] std::span<const Rule> rules();

}  // namespace gouji
