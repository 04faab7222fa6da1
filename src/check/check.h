// Checking a budget: all relations that the rules ask for, a verdict on each, and which figure is wrong.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "check/relate.h"
#include "check/verdict.h"
#include "model/budget.h"
#include "model/relation.h"
#include "model/rule.h"

namespace gouji {

// A figure that is probably wrong, and what it should be.
struct Suspect {
  enum class Slip : std::uint8_t {
    wrong_column,  // the value stands in `fact` and belongs in `belongs_in`
    wrong_value,   // the relations force another value
  };
  Slip slip = Slip::wrong_value;
  Index fact = kNone;
  Index belongs_in = kNone;  // only for wrong_column
  Amount suggested;          // value that satisfies the relations; for wrong_column the value to move
  std::vector<Index> relations;  // violated relations that the correction satisfies, ascending
  std::size_t equally_good = 1;  // corrections that explain the same relations as well, this one included
};

struct CheckResult {
  std::shared_ptr<const RuleSet> rules;
  RelationSet relations;
  std::vector<Judgement> judgements;  // one a relation
  std::vector<NotChecked> not_checked;
  std::vector<Suspect> suspects;

  [[nodiscard]] const Rule& rule_of(Index relation) const;
  // Numbers of the relations with this verdict, ascending.
  [[nodiscard]] std::vector<Index> with_verdict(Verdict verdict) const;
  [[nodiscard]] std::size_t count(Verdict verdict) const;
  // True where a relation of severity error has the verdict error: exit status 1 of the command line.
  [[nodiscard]] bool has_error() const;
  // The gravest verdict among a fact's relations (error, cut, rounding, exact), unverifiable where none
  // was verified.
  [[nodiscard]] Verdict verdict_of_fact(Index fact) const;
};

// REQUIRES: rules is not null.
[[nodiscard]] CheckResult check(const Budget& budget, std::shared_ptr<const RuleSet> rules);

}  // namespace gouji
