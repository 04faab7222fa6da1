#include "check/check.h"

#include <algorithm>
#include <utility>

#include "check/localise.h"

namespace gouji {

const Rule& CheckResult::rule_of(Index relation) const { return rules->rules[relations[relation].rule]; }

std::vector<Index> CheckResult::with_verdict(Verdict verdict) const {
  std::vector<Index> found;
  for (Index relation = 0; relation < judgements.size(); ++relation) {
    if (judgements[relation].verdict == verdict) found.push_back(relation);
  }
  return found;
}

std::size_t CheckResult::count(Verdict verdict) const { return with_verdict(verdict).size(); }

bool CheckResult::has_error() const {
  const std::vector<Index> violated = with_verdict(Verdict::error);
  return std::any_of(violated.begin(), violated.end(),
                     [&](Index relation) { return rule_of(relation).severity == Severity::error; }) ||
         std::any_of(texts.begin(), texts.end(),
                     [&](const TextFinding& text) { return rules->rules[text.rule].severity == Severity::error; });
}

Verdict CheckResult::verdict_of_fact(Index fact) const {
  constexpr Verdict kGravestFirst[] = {Verdict::error, Verdict::cut, Verdict::rounding, Verdict::exact};
  const std::span<const Index> linked = relations.relations_of(fact);
  for (const Verdict verdict : kGravestFirst) {
    const bool found = std::any_of(linked.begin(), linked.end(),
                                   [&](Index relation) { return judgements[relation].verdict == verdict; });
    if (found) return verdict;
  }
  return Verdict::unverifiable;
}

Steps<CheckResult> check_in_steps(const Budget& budget, std::shared_ptr<const RuleSet> rules) {
  // Of the work: the end of each part.
  constexpr double kRelated = 0.4;
  constexpr double kJudged = 0.6;
  co_yield 0;
  Steps<Related> relating = relate_in_steps(budget, *rules);
  while (relating.step()) co_yield within(0, kRelated, relating.fraction());
  Related related = relating.take();
  CheckResult result;
  co_yield kRelated;
  result.texts = find_in_texts(budget, *rules);
  co_yield kRelated;
  result.rules = std::move(rules);
  result.relations = std::move(related.relations);
  result.blank = std::move(related.blank);
  result.not_checked = std::move(related.not_checked);
  result.judgements.reserve(result.relations.size());
  for (Index relation = 0; relation < result.relations.size(); ++relation) {
    if (is_pause(relation)) co_yield within(kRelated, kJudged, fraction_of(relation, result.relations.size()));
    result.judgements.push_back(judge(budget.facts(), result.relations, relation));
  }
  Steps<Done> localising = localise_in_steps(budget, result);
  while (localising.step()) co_yield within(kJudged, 1, localising.fraction());
  co_return result;
}

CheckResult check(const Budget& budget, std::shared_ptr<const RuleSet> rules) {
  return check_in_steps(budget, std::move(rules)).finish();
}

}  // namespace gouji
