#include "check/evidence.h"

#include <algorithm>
#include <cassert>

#include "base/amount.h"

namespace gouji {
namespace {

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

// 0 where the divisor is 0: no value does then.
Wide divide_to_nearest(Wide dividend, Wide divisor) {
  if (divisor == 0) return 0;
  if (divisor < 0) return divide_to_nearest(-dividend, -divisor);
  return divide_down(dividend * 2 + divisor, divisor * 2);
}

}  // namespace

Evidence::Evidence(const Budget& budget, const CheckResult& result)
    : budget_(budget),
      result_(result),
      relations_(result.relations),
      facts_(budget.facts()),
      weights_(relations_.size(), Weight::none),
      residual_(relations_.size()),
      slack_(relations_.size()),
      free_count_(relations_.size()),
      is_free_(facts_.size(), false) {
  for (Index fact = 0; fact < facts_.size(); ++fact) {
    if (facts_[fact].sign_is_open) choose_sign(fact);
  }
  for (Index relation = 0; relation < relations_.size(); ++relation) {
    for (const Term& term : relations_.terms(relation)) {
      residual_[relation] += Wide{facts_[term.fact].value.fen} * 2 * term.weight;
      slack_[relation] += slack_of(facts_[term.fact]) * magnitude(term.weight);
    }
  }
}

void Evidence::choose_sign(Index fact) {
  std::pair<int, Wide> cost[2];
  for (int negative = 0; negative < 2; ++negative) {
    facts_[fact].value.fen = -facts_[fact].value.fen;
    facts_[fact].sign_is_open = false;
    for (const Index relation : relations_of(fact)) {
      const Judgement judgement = judge(facts_, relations_, relation);
      if (judgement.verdict != Verdict::error) continue;
      ++cost[negative].first;
      cost[negative].second += magnitude(judgement.difference);
    }
  }
  // Now it has its first sign again; cost[0] is that of the other one.
  if (cost[0] < cost[1]) facts_[fact].value.fen = -facts_[fact].value.fen;
}

void Evidence::require(Severity least) {
  for (Index relation = 0; relation < relations_.size(); ++relation) {
    const Verdict verdict = result_.judgements[relation].verdict;
    const bool says_nothing = verdict == Verdict::unverifiable || verdict == Verdict::cut;
    weights_[relation] = says_nothing                                       ? Weight::none
                         : result_.rule_of(relation).severity <= least ? Weight::hard
                                                                            : Weight::soft;
  }
}

bool Evidence::stands_in(Index fact, Index relation) const {
  const std::span<const Index> linked = relations_of(fact);
  return std::binary_search(linked.begin(), linked.end(), relation);
}

std::int32_t Evidence::weight_in(Index relation, Index fact) const {
  for (const Term& term : relations_.terms(relation)) {
    if (term.fact == fact) return term.weight;
  }
  return 0;
}

void Evidence::add_to_sums(Index fact, int sign) {
  for (const Index relation : relations_of(fact)) {
    const std::int32_t weight = weight_in(relation, fact);
    residual_[relation] += Wide{facts_[fact].value.fen} * 2 * weight * sign;
    slack_[relation] += slack_of(facts_[fact]) * magnitude(weight) * sign;
  }
}

void Evidence::set_value(Index fact, Amount value, Presence presence) {
  facts_[fact].value = value;
  facts_[fact].presence = presence;
}

void Evidence::mark_free(Index fact, bool free) {
  is_free_[fact] = free;
  for (const Index relation : relations_of(fact)) free_count_[relation] += free ? 1 : -1;
}

void Evidence::correct(Index fact, Amount value) {
  assert(!is_free_[fact]);
  changes_.push_back({Step::corrected, fact, facts_[fact].value, facts_[fact].presence});
  add_to_sums(fact, -1);
  set_value(fact, value, value.fen == 0 ? Presence::blank : Presence::value);
  add_to_sums(fact, 1);
}

void Evidence::set_free(Index fact) {
  assert(!is_free_[fact] && facts_[fact].presence != Presence::absent);
  changes_.push_back({Step::set_free, fact, facts_[fact].value, facts_[fact].presence});
  add_to_sums(fact, -1);
  mark_free(fact, true);
}

void Evidence::settle(Index fact, Amount value) {
  assert(is_free_[fact]);
  changes_.push_back({Step::settled, fact, facts_[fact].value, facts_[fact].presence});
  mark_free(fact, false);
  set_value(fact, value, Presence::value);
  add_to_sums(fact, 1);
}

void Evidence::undo() {
  const Change change = changes_.back();
  changes_.pop_back();
  if (change.step != Step::set_free) add_to_sums(change.fact, -1);
  set_value(change.fact, change.value, change.presence);
  if (change.step != Step::corrected) mark_free(change.fact, change.step == Step::settled);
  if (change.step != Step::settled) add_to_sums(change.fact, 1);
}

bool Evidence::holds(Index relation) const {
  switch (relations_[relation].kind) {
    case RelationKind::equality: return magnitude(residual_[relation]) <= slack_[relation];
    case RelationKind::at_least: return residual_[relation] + slack_[relation] >= 0;
    case RelationKind::ratio: break;
  }
  const Verdict verdict = judge(facts_, relations_, relation).verdict;
  return verdict != Verdict::error && verdict != Verdict::cut;
}

Bounds Evidence::bounds_by(Index relation, Index fact) const {
  if (relations_[relation].kind == RelationKind::ratio) return bounds_by_ratio(relation, fact);
  Bounds bounds;
  const Wide weight = weight_in(relation, fact);
  const Wide step = magnitude(weight);
  const Wide residual = weight < 0 ? -residual_[relation] : residual_[relation];
  const Wide slack = slack_[relation] + step * facts_[fact].quantum.fen;
  const bool is_equality = relations_[relation].kind == RelationKind::equality;
  // step × 2 × value lies in [−residual − slack, −residual + slack].
  if (is_equality || weight > 0) bounds.raise_lower(divide_up(-residual - slack, step * 2));
  if (is_equality || weight < 0) bounds.reduce_upper(divide_down(-residual + slack, step * 2));
  return bounds;
}

bool Evidence::is_product(Index relation) const {
  const Relation& shape = relations_[relation];
  const bool is_of_three = relations_.terms(relation).size() == 1 && relations_.base_terms(relation).size() == 1;
  return shape.kind == RelationKind::ratio && is_of_three && facts_[shape.claim].unit.measure == Measure::quantity;
}

bool Evidence::holds_exactly(Index relation) const {
  if (!is_product(relation)) return !is_exact(relation) || residual_[relation] == 0;
  const Index cost = relations_[relation].claim;
  return exact_value_by(relation, cost) == facts_[cost].value.fen;
}

Wide Evidence::exact_value_by(Index relation, Index fact) const {
  if (is_product(relation)) {
    constexpr Wide kWhole = 1'000'000;  // quantities count millionths
    const Index cost = relations_[relation].claim;
    const Term& funds = relations_.terms(relation).front();
    const Term& quantity = relations_.base_terms(relation).front();
    const Wide all_funds = Wide{facts_[funds.fact].value.fen} * funds.weight * kWhole;
    const Wide all_quantity = Wide{facts_[quantity.fact].value.fen} * quantity.weight;
    const Wide of_cost = facts_[cost].value.fen;
    if (fact == cost) return divide_to_nearest(all_funds, all_quantity);
    if (fact == funds.fact) return divide_to_nearest(of_cost * all_quantity, kWhole * funds.weight);
    return divide_to_nearest(all_funds, of_cost * quantity.weight);
  }
  const Wide weight = weight_in(relation, fact);
  const Wide residual = weight < 0 ? -residual_[relation] : residual_[relation];
  return divide_down(-residual, magnitude(weight) * 2);
}

}  // namespace gouji
