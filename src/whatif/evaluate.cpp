#include "whatif/evaluate.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "model/printed_figure.h"
#include "whatif/moves.h"
#include "whatif/selector.h"
#include "whatif/share_out.h"

namespace gouji {
namespace {

constexpr Wide kWhole = 1'000'000;  // 100 % in units of 0.0001 %

// value / divisor to the nearest whole number, halves away from zero. REQUIRES: divisor > 0.
Wide rounded_quotient(Wide value, Wide divisor) {
  const Wide half = divisor / 2;
  return (value < 0 ? value - half : value + half) / divisor;
}

class Evaluator {
 public:
  Evaluator(const Baseline& baseline, const Linkage& linkage)
      : baseline_(baseline), budget_(*baseline.budget), linkage_(linkage), moves_(linkage) {}

  void apply(const Step& step, std::size_t number) {
    if (!step.is_on) return;
    for (std::size_t i = 0; i < step.changes.size(); ++i) {
      pointer_ = "/steps/" + std::to_string(number) + "/changes/" + std::to_string(i);
      done_.clear();
      if (!apply(step.changes[i])) take_back();
    }
  }

  [[nodiscard]] Amount current(Index figure) const { return {linkage_.figures[figure].fen + moves_.by[figure]}; }

  Outcome finish(const Scenario& scenario) {
    for (const auto& [figure, amount, pointer, selector] : settings_) {
      if (current(figure) == amount) continue;
      outcome_.faults.push_back({Severity::remark, "set-overridden", {}, pointer, {{"selector", selector}}});
    }
    for (Index figure = 0; figure < linkage_.figures.size(); ++figure) outcome_.figures.push_back(current(figure));
    move_percentages();
    move_unit_costs();
    for (Index fact = 0; fact < linkage_.fact_count; ++fact) {
      if (outcome_.figures[fact] != budget_.fact(fact).value) outcome_.moved.push_back(fact);
    }
    judge_moved();
    for (const Constraint& constraint : scenario.constraints) outcome_.constraints.push_back(try_constraint(constraint));
    return std::move(outcome_);
  }

 private:
  struct Setting {
    Index figure;
    Amount amount;
    std::string pointer;
    std::string selector;
  };

  bool fail(std::string id, const std::string& selector) {
    outcome_.faults.push_back({Severity::error, std::move(id), {}, pointer_, {{"selector", selector}}});
    return false;
  }

  // Empty where a selector finds nothing; then it is reported.
  std::vector<Index> select(std::span<const std::string> selectors) {
    std::vector<Index> all;
    for (const std::string& selector : selectors) {
      const std::vector<Index> found = select_figures(budget_, linkage_, selector);
      if (found.empty()) {
        fail("no-such-figure", selector);
        return {};
      }
      for (const Index figure : found) {
        if (std::find(all.begin(), all.end(), figure) == all.end()) all.push_back(figure);
      }
    }
    return all;
  }

  bool apply(const Change& change) {
    const std::vector<Index> targets = select(change.targets);
    if (targets.empty()) return false;
    label_ = change.targets[0];
    switch (change.kind) {
      case Change::Kind::set:
        for (const Index target : targets) {
          const auto by = subtract(change.amount, current(target));
          if (!by) return fail("too-large", label_);
          if (!move_figure(target, *by, change.onto)) return false;
          settings_.push_back({target, change.amount, pointer_, label_});
        }
        return true;
      case Change::Kind::scale:
        for (const Index target : targets) {
          if (!scale(target, change)) return false;
        }
        return true;
      case Change::Kind::add:
        return add_to(targets, change.amount, change.onto);
      case Change::Kind::move: {
        const std::vector<Index> sources = select(std::span(&change.from, 1));
        if (sources.empty()) return false;
        const auto taken = subtract({}, change.amount);
        if (!taken) return fail("too-large", label_);
        return add_to(sources, *taken, {}) && add_to(targets, change.amount, change.onto);
      }
    }
    return false;
  }

  bool scale(Index target, const Change& change) {
    const auto [numerator, denominator] = change.factor;
    if (denominator <= 0) return fail("too-large", label_);
    const Wide unit = unit_of(target).fen;
    const Wide whole = rounded_quotient(Wide{current(target).fen} * numerator, denominator);
    const auto by = amount_from_wide(numerator == denominator ? Wide{0} : rounded_quotient(whole, unit) * unit - current(target).fen);
    if (!by) return fail("too-large", label_);
    return move_figure(target, *by, change.onto);
  }

  bool add_to(const std::vector<Index>& targets, Amount amount, const std::string& onto) {
    std::vector<Amount> weights;
    for (const Index target : targets) weights.push_back(current(target));
    const std::vector<Amount> shares = share_out(amount, weights, unit_of(targets[0]));
    for (std::size_t i = 0; i < targets.size(); ++i) {
      if (!move_figure(targets[i], shares[i], onto)) return false;
    }
    return true;
  }

  // The smallest step of a figure: its last digit.
  [[nodiscard]] Amount unit_of(Index figure) const {
    const std::int64_t quantum = figure < linkage_.fact_count ? budget_.fact(figure).quantum.fen : 0;
    return {std::max<std::int64_t>(quantum, 1)};
  }

  bool move_figure(Index target, Amount by, const std::string& onto) {
    if (by.fen == 0) return true;
    std::vector<Index> leaves = linkage_.leaves_of(target);
    if (!onto.empty()) {
      const std::vector<Index> chosen = select(std::span(&onto, 1));
      if (chosen.empty()) return false;
      const std::vector<Index> wanted = linkage_.leaves_of(chosen);
      std::erase_if(leaves, [&](Index leaf) { return !std::binary_search(wanted.begin(), wanted.end(), leaf); });
      if (leaves.empty()) return fail("nothing-to-move", onto);
    }
    std::vector<Amount> weights;
    for (const Index leaf : leaves) weights.push_back(current(leaf));
    const std::vector<Amount> shares = share_out(by, weights, unit_of(target));
    for (std::size_t i = 0; i < leaves.size(); ++i) {
      if (shares[i].fen == 0) continue;
      if (!carry(linkage_, leaves[i], shares[i], moves_)) return fail("too-large", label_);
      done_.emplace_back(leaves[i], shares[i]);
    }
    return true;
  }

  // A change that failed half way leaves nothing behind.
  void take_back() {
    for (const auto& [leaf, by] : done_) {
      [[maybe_unused]] const bool is_back = carry(linkage_, leaf, {-by.fen}, moves_);
    }
    std::erase_if(settings_, [&](const Setting& setting) { return setting.pointer == pointer_; });
  }

  // Percentage of the terms over the base terms with these figures, to the claim's last digit.
  [[nodiscard]] std::optional<Wide> quotient(Index relation, std::span<const Amount> figures) const {
    const auto sum = [&](std::span<const Term> terms) {
      Wide total = 0;
      for (const Term& term : terms) total += Wide{figures[term.fact].fen} * term.weight;
      return total;
    };
    const Wide base = sum(linkage_.relations.base_terms(relation));
    if (base <= 0) return std::nullopt;
    const Wide exact = rounded_quotient(sum(linkage_.relations.terms(relation)) * kWhole, base);
    const Wide unit = unit_of(linkage_.relations.reported(relation)).fen;
    return rounded_quotient(exact, unit) * unit;
  }

  void move_percentages() {
    for (Index r = 0; r < linkage_.relation_count; ++r) {
      if (linkage_.relations[r].kind != RelationKind::ratio) continue;
      const std::optional<Wide> before = quotient(r, linkage_.figures);
      const std::optional<Wide> after = quotient(r, outcome_.figures);
      if (!before || !after || *before == *after) continue;
      Amount& claim = outcome_.figures[linkage_.relations.reported(r)];
      claim = amount_from_wide(claim.fen + *after - *before).value_or(claim);
    }
  }

  // A cost of one of several: funds = 12 × monthly cost.
  void move_unit_costs() {
    for (Index r = 0; r < linkage_.relation_count; ++r) {
      const std::span<const Term> terms = linkage_.relations.terms(r);
      if (linkage_.relations[r].kind != RelationKind::equality || terms.size() != 2 || terms[1].weight >= -1) continue;
      const Wide moved = Wide{outcome_.figures[terms[0].fact].fen} - linkage_.figures[terms[0].fact].fen;
      const Wide unit = unit_of(terms[1].fact).fen;
      Amount& cost = outcome_.figures[terms[1].fact];
      cost = amount_from_wide(cost.fen + rounded_quotient(moved, -terms[1].weight * unit) * unit).value_or(cost);
    }
  }

  void judge_moved() {
    std::vector<Fact> facts = budget_.facts();
    std::vector<bool> is_moved(linkage_.relation_count);
    for (const Index fact : outcome_.moved) {
      facts[fact].value = outcome_.figures[fact];
      facts[fact].presence = facts[fact].value.fen == 0 ? Presence::zero : Presence::value;
      for (const Index r : baseline_.relations->relations_of(fact)) is_moved[r] = true;
    }
    outcome_.judgements.assign(baseline_.judgements.begin(), baseline_.judgements.end());
    for (Index r = 0; r < linkage_.relation_count; ++r) {
      if (is_moved[r]) outcome_.judgements[r] = judge(facts, *baseline_.relations, r);
      if (linkage_.relations[r].rest == Rest::balance && signs_are_known(r)) outcome_.balances.push_back({r, sum_of(r)});
    }
  }

  [[nodiscard]] bool signs_are_known(Index relation) const {
    const std::span<const Term> terms = linkage_.relations.terms(relation);
    return std::none_of(terms.begin(), terms.end(), [&](const Term& term) { return budget_.fact(term.fact).sign_is_open; });
  }

  [[nodiscard]] Wide sum_of(Index relation) const {
    Wide sum = 0;
    for (const Term& term : linkage_.relations.terms(relation)) sum += Wide{outcome_.figures[term.fact].fen} * term.weight;
    return sum;
  }

  [[nodiscard]] ConstraintOutcome try_constraint(const Constraint& constraint) const {
    ConstraintOutcome result;
    const std::vector<Index> targets = select_figures(budget_, linkage_, constraint.target);
    result.is_known = !targets.empty();
    Wide value = 0;
    Wide published = 0;
    for (const Index target : targets) {
      value += outcome_.figures[target].fen;
      published += linkage_.figures[target].fen;
    }
    result.value = nearest_amount(value);
    result.published = nearest_amount(published);
    result.is_kept = constraint.kind == Constraint::Kind::at_most ? value <= constraint.amount.fen : value >= constraint.amount.fen;
    return result;
  }

  const Baseline& baseline_;
  const Budget& budget_;
  const Linkage& linkage_;
  Moves moves_;
  Outcome outcome_;
  std::string pointer_;  // of the change at hand
  std::string label_;    // its first selector
  std::vector<std::pair<Index, Amount>> done_;  // leaves that it has moved
  std::vector<Setting> settings_;
};

}  // namespace

Outcome evaluate(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario) {
  Evaluator evaluator(baseline, linkage);
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) evaluator.apply(scenario.steps[i], i);
  return evaluator.finish(scenario);
}

std::vector<Amount> amounts_after_steps(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario, Index figure) {
  Evaluator evaluator(baseline, linkage);
  std::vector<Amount> amounts;
  for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
    evaluator.apply(scenario.steps[i], i);
    amounts.push_back(evaluator.current(figure));
  }
  return amounts;
}

Budget scenario_budget(const Budget& budget, const Outcome& outcome) {
  std::vector<Table> tables = budget.tables();
  std::vector<Fact> facts = budget.facts();
  for (const Index fact : outcome.moved) print_value(tables, facts[fact], outcome.figures[fact]);
  for (Table& table : tables) {
    for (Row& row : table.rows) row.depth = 0;  // worked out anew
  }
  return Budget(budget.cover(), std::move(tables), std::move(facts));
}

}  // namespace gouji
