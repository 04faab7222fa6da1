#include "check/localise.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace gouji {
namespace {

// Violated relations, in groups that are linked by common figures.
std::vector<std::vector<Index>> groups_of_violated(const RelationSet& relations, const std::vector<Index>& violated,
                                                   std::size_t fact_count) {
  std::vector<Index> group(violated.size());
  std::iota(group.begin(), group.end(), Index{0});
  const auto root = [&](Index i) {
    while (group[i] != i) i = group[i] = group[group[i]];
    return i;
  };
  std::vector<Index> first_with_fact(fact_count, kNone);
  for (Index i = 0; i < violated.size(); ++i) {
    for (const Index fact : relations.facts_of(violated[i])) {
      Index& first = first_with_fact[fact];
      if (first == kNone) first = i;
      group[root(i)] = root(first);
    }
  }
  std::vector<std::vector<Index>> groups(violated.size());
  for (Index i = 0; i < violated.size(); ++i) groups[root(i)].push_back(violated[i]);
  groups.erase(std::remove_if(groups.begin(), groups.end(), [](const auto& g) { return g.empty(); }), groups.end());
  return groups;
}

class Trial {
 public:
  Trial(const Budget& budget, const RelationSet& relations) : facts_(budget.facts()), relations_(relations) {}

  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }

  // True where, with these values, every relation of the group and of the facts holds within rounding.
  bool satisfies(const std::vector<Index>& group, const std::vector<std::pair<Index, Amount>>& values) {
    std::vector<Fact> kept;
    for (const auto& [fact, value] : values) {
      kept.push_back(facts_[fact]);
      facts_[fact].value = value;
      facts_[fact].sign_is_open = false;
      facts_[fact].presence = value.fen == 0 ? Presence::blank : Presence::value;
    }
    const auto holds = [&](Index relation) {
      const Verdict verdict = judge(facts_, relations_, relation).verdict;
      return verdict != Verdict::error && verdict != Verdict::cut;
    };
    bool satisfied = std::all_of(group.begin(), group.end(), holds);
    for (const auto& [fact, value] : values) {
      const std::span<const Index> linked = relations_.relations_of(fact);
      satisfied = satisfied && std::all_of(linked.begin(), linked.end(), holds);
    }
    for (std::size_t i = 0; i < values.size(); ++i) facts_[values[i].first] = kept[i];
    return satisfied;
  }

  // The value that the fact must have for an equality to hold to the last digit, the others as they are.
  [[nodiscard]] std::optional<Amount> forced_value(Index relation, Index fact) const {
    if (relations_[relation].kind != RelationKind::equality) return std::nullopt;
    Wide others = 0;
    std::int32_t own_weight = 0;
    for (const Term& term : relations_.terms(relation)) {
      if (facts_[term.fact].sign_is_open && term.fact != fact) return std::nullopt;
      if (term.fact == fact) own_weight = term.weight;
      else others += Wide{facts_[term.fact].value.fen} * term.weight;
    }
    if (own_weight != 1 && own_weight != -1) return std::nullopt;
    return amount_from_wide(-others * own_weight);
  }

 private:
  std::vector<Fact> facts_;
  const RelationSet& relations_;
};

// Facts that stand in every relation of the group.
std::vector<Index> common_facts(const RelationSet& relations, const std::vector<Index>& group) {
  std::vector<Index> common = relations.facts_of(group[0]);
  for (const Index relation : group) {
    const std::vector<Index> facts = relations.facts_of(relation);
    common.erase(std::remove_if(common.begin(), common.end(),
                                [&](Index fact) { return std::find(facts.begin(), facts.end(), fact) == facts.end(); }),
                 common.end());
  }
  std::sort(common.begin(), common.end());
  return common;
}

// Every fact of the group with a value, once, in the order of the document.
std::vector<Index> facts_with_value(const Trial& trial, const RelationSet& relations, const std::vector<Index>& group) {
  std::vector<Index> facts;
  for (const Index relation : group) {
    for (const Index fact : relations.facts_of(relation)) {
      if (trial.facts()[fact].presence == Presence::value) facts.push_back(fact);
    }
  }
  std::sort(facts.begin(), facts.end());
  facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
  return facts;
}

std::vector<Suspect> moved_values(Trial& trial, const Budget& budget, const RelationSet& relations,
                                  const std::vector<Index>& group) {
  std::vector<Suspect> suspects;
  for (const Index from : facts_with_value(trial, relations, group)) {
    const Table& table = budget.table_of(from);
    if (table.kind == TableKind::narrative) continue;  // its columns are of different kinds
    const Fact& fact = trial.facts()[from];
    for (Index column = 0; column < table.columns.size(); ++column) {
      const Index to = table.fact(fact.row, column);
      const Presence presence = trial.facts()[to].presence;
      if (to == from || (presence != Presence::blank && presence != Presence::zero)) continue;
      if (table.columns[column].measure != fact.unit.measure) continue;
      if (!trial.satisfies(group, {{from, Amount{0}}, {to, fact.value}})) continue;
      suspects.push_back({Suspect::Slip::wrong_column, from, to, fact.value, group});
    }
  }
  return suspects;
}

std::vector<Suspect> other_values(Trial& trial, const RelationSet& relations, const std::vector<Index>& group) {
  std::vector<Suspect> suspects;
  for (const Index fact : common_facts(relations, group)) {
    const Presence presence = trial.facts()[fact].presence;
    if (presence == Presence::absent) continue;
    // Relations that hold to the digit tell the value best, so those of the fact outside the group count too.
    for (const Index relation : relations.relations_of(fact)) {
      const std::optional<Amount> value = trial.forced_value(relation, fact);
      if (!value || !trial.satisfies(group, {{fact, *value}})) continue;
      suspects.push_back({Suspect::Slip::wrong_value, fact, kNone, *value, group});
      break;
    }
  }
  return suspects;
}

}  // namespace

std::vector<Suspect> localise(const Budget& budget, const CheckResult& result) {
  std::vector<Suspect> suspects;
  Trial trial(budget, result.relations);
  const std::vector<Index> violated = result.with_verdict(Verdict::error);
  for (const std::vector<Index>& group : groups_of_violated(result.relations, violated, budget.facts().size())) {
    std::vector<Suspect> candidates = moved_values(trial, budget, result.relations, group);
    if (candidates.empty()) candidates = other_values(trial, result.relations, group);
    if (candidates.empty()) continue;
    candidates[0].equally_good = candidates.size();
    suspects.push_back(candidates[0]);
  }
  return suspects;
}

}  // namespace gouji
