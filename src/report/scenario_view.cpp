#include "report/scenario_view.h"

#include <algorithm>
#include <charconv>
#include <span>
#include <string_view>
#include <utility>

#include "base/sort.h"
#include "report/change_text.h"
#include "report/number_format.h"
#include "report/place.h"
#include "report/summary.h"
#include "report/verdict_text.h"
#include "whatif/fingerprint.h"
#include "whatif/selector.h"

namespace gouji {
namespace {

// "/steps/2/changes/0" is of step 2.
std::optional<std::size_t> step_of(std::string_view pointer) {
  constexpr std::string_view kSteps = "/steps/";
  std::size_t step = 0;
  if (!pointer.starts_with(kSteps)) return std::nullopt;
  const char* end = pointer.data() + pointer.size();
  if (std::from_chars(pointer.data() + kSteps.size(), end, step).ec != std::errc()) return std::nullopt;
  return step;
}

// What a change has moved although the published figures leave several amounts possible: the widest first.
void add_assumptions(const ScenarioInput& input, std::vector<ScenarioFaultView>& views) {
  constexpr std::size_t kMostShown = 5;
  const Budget& budget = *input.report->budget;
  const Language& language = *input.report->language;
  std::vector<const Entry*> assumed;
  for (const Entry& entry : input.linkage->entries) {
    const bool has_moved = input.outcome->figures[entry.figure] != input.linkage->figures[entry.figure];
    const bool is_printed = entry.row < input.linkage->fact_count && entry.column < input.linkage->fact_count;
    if (entry.knowledge == Knowledge::guessed && has_moved && is_printed) assumed.push_back(&entry);
  }
  sort_stably(assumed, [](const Entry* a, const Entry* b) { return a->upper.fen - a->lower.fen > b->upper.fen - b->lower.fen; });
  for (std::size_t i = 0; i < std::min(assumed.size(), kMostShown); ++i) {
    const Fact& row = budget.fact(assumed[i]->row);
    const Unit unit = shown_unit(row.unit, input.report->unit);
    const auto text = [&](Amount amount) { return number_with_unit(amount.fen, unit, digits_of(row, unit), language); };
    views.push_back({Severity::remark, "not-determined", std::nullopt,
                     language.fill("whatif.not-determined", {{"row", figure_name(*input.report, assumed[i]->row)},
                                                             {"column", figure_name(*input.report, assumed[i]->column)},
                                                             {"amount", text(input.linkage->figures[assumed[i]->figure])},
                                                             {"lower", text(assumed[i]->lower)},
                                                             {"upper", text(assumed[i]->upper)}})});
  }
  if (assumed.size() > kMostShown) {
    views.push_back({Severity::remark, "not-determined", std::nullopt, language.count("whatif.not-determined.more", assumed.size() - kMostShown)});
  }
}

// The first figure of a table that a change took below zero, which is hardly meant, and how many there are. Changes from
// year to year may well be below zero.
std::pair<Index, std::size_t> below_zero(const ScenarioInput& input) {
  const Budget& budget = *input.report->budget;
  Index first = kNone;
  std::size_t count = 0;
  for (Index i = 0; i < input.linkage->fact_count; ++i) {
    const Fact& fact = budget.fact(i);
    if (input.outcome->figures[i].fen >= 0 || fact.value.fen < 0 || fact.unit.measure == Measure::percent) continue;
    if (budget.table_of(i).kind == TableKind::narrative || budget.column_of(i).id == "change") continue;
    if (count++ == 0) first = i;
  }
  return {first, count};
}

// Whether its own table was published with a fault in what adds up to it, or what it adds up to.
bool is_at_fault(const ScenarioInput& input, Index fact) {
  const CheckResult& check = *input.report->check;
  const std::span<const Index> relations = check.relations.relations_of(fact);
  return std::any_of(relations.begin(), relations.end(), [&](Index relation) {
    const std::vector<Index> facts = check.relations.facts_of(relation);
    const auto is_near = [&](Index other) { return input.report->budget->fact(other).table == input.report->budget->fact(fact).table; };
    return check.judgements[relation].verdict == Verdict::error && std::all_of(facts.begin(), facts.end(), is_near);
  });
}

// The first figure at fault that a step changes.
Index changed_at_fault(const ScenarioInput& input) {
  for (const Step& step : input.scenario->steps) {
    for (std::size_t i = 0; step.is_on && i < step.changes.size(); ++i) {
      for (const std::string& target : step.changes[i].targets) {
        for (const Index figure : select_figures(*input.report->budget, *input.linkage, target)) {
          if (figure < input.linkage->fact_count && is_at_fault(input, figure)) return figure;
        }
      }
    }
  }
  return kNone;
}

void add_warnings(const ScenarioInput& input, std::vector<ScenarioFaultView>& views) {
  const Language& language = *input.report->language;
  const auto warn = [&](std::string id, std::string message) { views.push_back({Severity::warning, std::move(id), std::nullopt, std::move(message)}); };
  const auto carried_on = [&](const std::string& figure) { return language.fill("whatif.published-fault", {{"figure", figure}}); };
  const auto [below, count] = below_zero(input);
  const bool is_explained = below != kNone && is_at_fault(input, below);
  if (below != kNone) {
    const Fact& fact = input.report->budget->fact(below);
    const Unit unit = shown_unit(fact.unit, input.report->unit);
    const std::string value = number_with_unit(input.outcome->figures[below].fen, unit, digits_of(fact, unit), language);
    const std::string message = language.count("whatif.below-zero", count, {{"figure", figure_name(*input.report, below)}, {"value", value}});
    warn("below-zero", is_explained ? carried_on(message) : message);
  }
  const Index at_fault = is_explained ? kNone : changed_at_fault(input);
  if (at_fault != kNone) warn("published-fault", carried_on(figure_name(*input.report, at_fault)));
}

std::string balance_text(const ScenarioInput& input, const Balance& balance) {
  const Language& language = *input.report->language;
  if (balance.over == 0) return std::string(language.text("whatif.balance.even"));
  const Fact& reported = input.report->budget->fact(input.linkage->relations.reported(balance.relation));
  const Unit unit = shown_unit(reported.unit, input.report->unit);
  const bool is_short = balance.over < 0;
  const std::string amount =
      number_with_unit(is_short ? -balance.over : balance.over, unit, digits_of(reported, unit), language);
  return language.fill(is_short ? "whatif.balance.short" : "whatif.balance.over", {{"amount", amount}});
}

}  // namespace

std::optional<std::string> total_sentence(const ScenarioInput& input) {
  const Index total = total_figure(*input.report->budget);
  if (total == kNone) return std::nullopt;
  const ScenarioLine line = scenario_line(*input.report, {&input.outcome, 1}, total);
  const ScenarioCell& cell = line.scenarios[0];
  return input.report->language->fill(cell.is_moved ? "whatif.total" : "whatif.total-stays",
                                      {{"published", line.published}, {"value", cell.text}, {"difference", cell.difference}, {"unit", line.unit_text}});
}

std::vector<StepView> list_steps(const ScenarioInput& input) {
  std::vector<StepView> views;
  for (const Step& step : input.scenario->steps) {
    views.push_back({step_text(*input.report, *input.linkage, step), step.is_on, false});
  }
  for (const Diagnostic& fault : input.outcome->faults) {
    const std::optional<std::size_t> step = step_of(fault.pointer);
    if (fault.severity == Severity::error && step && *step < views.size()) views[*step].has_fault = true;
  }
  return views;
}

std::vector<ConstraintView> list_constraints(const ScenarioInput& input) {
  std::vector<ConstraintView> views;
  for (std::size_t i = 0; i < input.scenario->constraints.size(); ++i) {
    const Constraint& constraint = input.scenario->constraints[i];
    const ConstraintOutcome& outcome = input.outcome->constraints[i];
    ConstraintView view;
    view.text = constraint_text(*input.report, *input.linkage, constraint);
    view.is_known = outcome.is_known;
    view.is_kept = outcome.is_kept;
    std::string distance;
    if (outcome.is_known) {
      const Wide above = Wide{outcome.value.fen} - constraint.amount.fen;
      const auto text = [&](Wide amount) {
        return amount_text(*input.report, *input.linkage, constraint.target, amount_from_wide(amount).value_or(Amount{}));
      };
      view.value = text(outcome.value.fen);
      view.slack = text(constraint.kind == Constraint::Kind::at_most ? -above : above);
      distance = text(above < 0 ? -above : above);
    }
    const bool binds = view.is_kept && outcome.value == constraint.amount;
    const char* key = !view.is_known ? "whatif.constraint.unknown" : binds ? "whatif.constraint.binding"
                      : view.is_kept ? "whatif.constraint.kept" : "whatif.constraint.broken";
    view.sentence = input.report->language->fill(key, {{"constraint", view.text}, {"value", view.value}, {"distance", distance}});
    views.push_back(std::move(view));
  }
  return views;
}

std::vector<BalanceView> list_balances(const ScenarioInput& input) {
  std::vector<BalanceView> views;
  for (const Balance& balance : input.outcome->balances) {
    const Index reported = input.linkage->relations.reported(balance.relation);
    if (input.report->budget->column_of(reported).id == "change") continue;  // year on year, nothing to spend
    const bool is_known = std::any_of(views.begin(), views.end(), [&](const BalanceView& view) { return view.over == balance.over; });
    if (!is_known) views.push_back({balance.relation, balance.over, balance_text(input, balance)});
  }
  if (views.size() > 1) std::erase_if(views, [](const BalanceView& view) { return view.over == 0; });
  return views;
}

std::vector<VerdictChangeView> list_verdict_changes(const ScenarioInput& input) {
  const CheckResult& check = *input.report->check;
  std::vector<VerdictChangeView> views;
  for (Index relation = 0; relation < check.judgements.size(); ++relation) {
    const Verdict before = check.judgements[relation].verdict;
    const Verdict after = input.outcome->judgements[relation].verdict;
    const auto is_it = [&](const Balance& balance) { return balance.relation == relation; };
    if (before == after || std::any_of(input.outcome->balances.begin(), input.outcome->balances.end(), is_it)) continue;
    const Language& language = *input.report->language;
    VerdictChangeView view{relation, before, after, check.rule_of(relation).id, {}, {}, {}};
    view.title = text_in(check.rule_of(relation).title, language);
    view.place = place_of(*input.report->budget, check.relations.reported(relation), language);
    view.sentence = language.fill("whatif.verdict", {{"title", view.title}, {"place", view.place},
                                                     {"before", word(before, language)}, {"after", word(after, language)}});
    views.push_back(std::move(view));
  }
  return views;
}

bool has_error(const ScenarioInput& input) {
  return gouji::has_error(input.outcome->faults) ||
         std::any_of(input.outcome->constraints.begin(), input.outcome->constraints.end(),
                     [](const ConstraintOutcome& constraint) { return !constraint.is_known || !constraint.is_kept; });
}

std::vector<ScenarioFaultView> list_scenario_faults(const ScenarioInput& input) {
  const Language& language = *input.report->language;
  std::vector<ScenarioFaultView> views;
  if (!is_made_for(*input.scenario, *input.report->budget)) {
    views.push_back({Severity::remark, "other-baseline", std::nullopt, std::string(language.text("whatif.other-baseline"))});
  }
  for (const Diagnostic& fault : input.outcome->faults) {
    ScenarioFaultView view{fault.severity, fault.id, step_of(fault.pointer), language.fill("whatif." + fault.id, fault.slots)};
    if (view.step) {
      view.message = language.fill("whatif.at-step", {{"number", std::to_string(*view.step + 1)}, {"message", view.message}});
    }
    views.push_back(std::move(view));
  }
  add_warnings(input, views);
  add_assumptions(input, views);
  return views;
}

}  // namespace gouji
