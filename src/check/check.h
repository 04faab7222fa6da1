// Checking a budget: all relations that the rules ask for, a verdict on each, and which figure is wrong.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "base/steps.h"
#include "check/relate.h"
#include "check/suspect.h"
#include "check/text_finding.h"
#include "model/budget.h"
#include "model/relation.h"
#include "model/rule.h"
#include "model/verdict.h"

namespace gouji {

struct CheckResult {
  std::shared_ptr<const RuleSet> rules;
  RelationSet relations;
  RelationSet blank;  // of figures that are all blank, see check/relate.h
  std::vector<Judgement> judgements;  // one a relation
  std::vector<NotChecked> not_checked;
  std::vector<Suspect> suspects;
  std::vector<TextFinding> texts;  // what is wrong in words
  std::vector<Undetermined> undetermined;  // violated relations for which no figure can be named

  [[nodiscard]] const Rule& rule_of(Index relation) const;
  // Numbers of the relations with this verdict, ascending.
  [[nodiscard]] std::vector<Index> with_verdict(Verdict verdict) const;
  [[nodiscard]] std::size_t count(Verdict verdict) const;
  // True where a relation of severity error has the verdict error, or words break a rule of that severity:
  // exit status 1 of the command line.
  [[nodiscard]] bool has_error() const;
  // The gravest verdict among a fact's relations (error, cut, rounding, exact), unverifiable where none
  // was verified.
  [[nodiscard]] Verdict verdict_of_fact(Index fact) const;
};

// REQUIRES: rules is not null.
[[nodiscard]] CheckResult check(const Budget& budget, std::shared_ptr<const RuleSet> rules);
// The same; the budget must outlive it.
Steps<CheckResult> check_in_steps(const Budget& budget, std::shared_ptr<const RuleSet> rules);

}  // namespace gouji
