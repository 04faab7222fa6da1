#include "check/relate.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "check/address_index.h"
#include "check/condition.h"
#include "check/document_kind.h"
#include "check/unit_cost.h"
#include "model/ledger_tables.h"

namespace gouji {
namespace {

using Kind = RelationTemplate::Kind;
using Terms = std::vector<Term>;

// A figure that is used twice counts once, with both weights; not at all where they cancel out.
void add_term(Terms& terms, Index fact, std::int32_t weight) {
  const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) { return term.fact == fact; });
  if (found == terms.end()) terms.push_back({fact, weight});
  else if (found->weight + weight == 0) terms.erase(found);
  else found->weight += weight;
}

class Relater {
 public:
  Relater(const Budget& budget, const RuleSet& rules) : budget_(budget), rules_(rules), index_(budget), is_ledger_alone_(is_ledger_alone(budget)) {}

  Steps<Related> relate_all() {
    for (std::size_t i = 0; i < rules_.rules.size(); ++i) {
      if (!is_about(rules_.rules[i].documents, budget_)) continue;
      rule_ = static_cast<std::uint16_t>(i);
      known_.clear();
      const std::size_t before = related_.relations.size() + related_.not_checked.size();
      for (const RelationTemplate& relation : rules_.rules[i].relations) {
        const std::vector<BoundFact> figures = figures_of(relation);
        for (std::size_t f = 0; f < figures.size(); ++f) {
          if (is_pause(f)) co_yield fraction_of(i, rules_.rules.size());
          relate_figure(relation, figures[f]);
        }
      }
      const bool is_on_figures = !rules_.rules[i].relations.empty();
      if (is_on_figures && related_.relations.size() + related_.not_checked.size() == before) not_checked("nothing-to-compare", {});
    }
    related_.relations.index_facts(budget_.facts().size());
    co_return std::move(related_);
  }

 private:
  void not_checked(std::string reason, Slots slots) {
    if (is_ledger_alone_ && (reason == "table-missing" || rules_.rules[rule_].documents != Documents::ledgers)) return;
    const bool is_known = std::any_of(related_.not_checked.begin(), related_.not_checked.end(), [&](const NotChecked& entry) {
      return entry.rule == rule_ && entry.reason == reason && entry.slots == slots;
    });
    if (!is_known) related_.not_checked.push_back({rule_, std::move(reason), std::move(slots)});
  }

  bool condition_allows(const RelationTemplate& relation) {
    const Condition* condition = rules_.find_condition(relation.condition);
    if (condition == nullptr) return true;
    const Answer met = answer(*condition, budget_, index_);
    if (relation.unless_condition) return met != Answer::yes;
    if (met == Answer::unknown) not_checked("condition-unknown", {{"condition", condition->id}});
    return met == Answer::yes;
  }

  // Those that the relation is to be applied to.
  std::vector<BoundFact> figures_of(const RelationTemplate& relation) {
    std::vector<BoundFact> figures = index_.find_all(relation.figure);
    if (figures.empty()) note_missing_table(relation.figure);
    else if (!condition_allows(relation)) figures.clear();
    return figures;
  }

  // A rule on one named table is not checked without it.
  void note_missing_table(const AddressPattern& pattern) {
    const FoundFacts found = index_.find(pattern, {});
    if (!found.missing_table.empty()) not_checked("table-missing", {{"table", found.missing_table}});
  }

  [[nodiscard]] Presence presence(Index fact) const { return budget_.fact(fact).presence; }

  // The facts of the patterns. Nothing where a pattern that is not optional yields none.
  std::optional<Terms> collect(const std::vector<AddressPattern>& patterns, const Bindings& bindings, bool absent_counts) {
    Terms terms;
    bool is_table_there = false;
    for (const AddressPattern& pattern : patterns) {
      const FoundFacts found = index_.find(pattern, bindings);
      is_table_there |= found.missing_table.empty();
      if (!found.missing_table.empty() && !pattern.is_optional) {
        not_checked("table-missing", {{"table", found.missing_table}});
        return std::nullopt;
      }
      std::size_t taken = 0;
      for (const Index fact : found.facts) {
        if (presence(fact) == Presence::absent && (pattern.is_optional || !absent_counts)) continue;
        add_term(terms, fact, pattern.weight);
        ++taken;
      }
      if (taken == 0 && !pattern.is_optional) return std::nullopt;
    }
    if (!is_table_there) return std::nullopt;
    return terms;
  }

  [[nodiscard]] bool all_are(const Terms& terms, std::initializer_list<Presence> presences) const {
    return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
      return std::find(presences.begin(), presences.end(), presence(term.fact)) != presences.end();
    });
  }

  void relate_figure(const RelationTemplate& relation, const BoundFact& figure) {
    if (relation.kind == Kind::product) return relate_product(relation.unit_cost, figure.fact);
    const bool absent_counts = relation.kind == Kind::sum || relation.kind == Kind::ratio;
    if (presence(figure.fact) == Presence::absent && relation.kind != Kind::sum) return;
    const std::optional<Terms> terms = collect(relation.terms, figure.bindings, absent_counts);
    if (!terms || terms->size() < relation.terms_at_least) return;
    if (relation.kind == Kind::ratio) {
      const std::optional<Terms> base = collect(relation.base, figure.bindings, true);
      if (base && !base->empty()) related_.relations.add_ratio(rule_, figure.fact, *terms, *base);
      return;
    }
    // A series for which nothing is stated is not meant to be compared.
    if (!terms->empty() && all_are(*terms, {Presence::absent})) return;
    Terms all{{figure.fact, 1}};
    for (const Term& term : *terms) add_term(all, term.fact, -term.weight);
    // A figure that its own terms hold says something else, or nothing.
    const bool is_about_itself = all.empty() || all[0].fact != figure.fact || all[0].weight != 1;
    if (is_about_itself || !is_new(all)) return;
    RelationSet& relations = all_are(all, {Presence::absent, Presence::blank}) ? related_.blank : related_.relations;
    if (relation.kind == Kind::bound) relations.add_at_least(rule_, all, relation.rest);
    else relations.add_equality(rule_, all, relation.rest);
  }

  void relate_product(const UnitCost& unit_cost, Index funds) {
    const CostSearch cost = find_cost(budget_, funds, unit_cost);
    if (cost.is_unclear) not_checked("unit-cost-unclear", {});
    if (cost.cost == kNone) return;
    if (cost.quantity == kNone) {
      related_.relations.add_equality(rule_, std::vector<Term>{{funds, 1}, {cost.cost, -unit_cost.times}});
    } else {
      related_.relations.add_ratio(rule_, cost.cost, std::vector<Term>{{funds, cost.funds_weight}},
                                   std::vector<Term>{{cost.quantity, cost.quantity_weight * unit_cost.times}});
    }
  }

  // The same figures with the same or all opposite signs say the same.
  bool is_new(const Terms& terms) {
    std::vector<std::pair<Index, std::int32_t>> key;
    for (const Term& term : terms) key.emplace_back(term.fact, term.weight);
    std::sort(key.begin(), key.end());
    const std::int32_t sign = key[0].second;
    for (auto& [fact, weight] : key) weight *= sign;
    return known_.insert(std::move(key)).second;
  }

  const Budget& budget_;
  const RuleSet& rules_;
  AddressIndex index_;
  bool is_ledger_alone_;
  std::uint16_t rule_ = 0;
  std::set<std::vector<std::pair<Index, std::int32_t>>> known_;
  Related related_;
};

}  // namespace

Steps<Related> relate_in_steps(const Budget& budget, const RuleSet& rules) {
  Relater relater(budget, rules);
  Steps<Related> relating = relater.relate_all();
  while (relating.step()) co_yield relating.fraction();
  co_return relating.take();
}

Related relate(const Budget& budget, const RuleSet& rules) { return relate_in_steps(budget, rules).finish(); }

}  // namespace gouji
