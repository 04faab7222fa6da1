#include "ui/what_if_views.h"

#include <algorithm>
#include <utility>

#include "model/measure.h"
#include "report/change_text.h"
#include "report/place.h"
#include "whatif/limits.h"

namespace gouji {
namespace {

constexpr std::int64_t kOneTenth = 1000;  // of a per cent, in its smallest units
constexpr Wide kPerMille = 1000;

LeverView view_of(const ReportInput& input, const ShownScenario& what_if, Lever lever, std::string title) {
  LeverView view{.lever = std::move(lever), .title = std::move(title), .shown = {}, .value = 0, .step = kNoStep};
  const auto shown = lever_setting(view.lever, *what_if.scenario);
  const auto lasting = lever_setting(view.lever, *what_if.lasting);
  view.value = shown ? shown->value : view.lever.neutral;
  view.step = lasting ? lasting->step : kNoStep;
  view.shown = position_text(input, view.lever, view.value);
  return view;
}

std::string name_of_figure(const ReportInput& input, Index fact) {
  const Budget& budget = *input.budget;
  const Table& table = budget.table_of(fact);
  return table.kind == TableKind::performance && !table.project.empty() ? table.project : row_title(budget.row_of(fact), *input.language);
}

// Those that are not in the scenario yet, under the names that they will have there.
std::vector<Constraint> list_offers(const ReportInput& input, const ShownScenario& what_if) {
  std::vector<Constraint> offers;
  for (Limit& limit : limits_of(*input.budget, *what_if.linkage)) {
    Constraint& offer = limit.constraint;
    const std::vector<Constraint>& there = what_if.scenario->constraints;
    const bool is_there = std::any_of(there.begin(), there.end(), [&](const Constraint& one) {
      return one.kind == offer.kind && one.target == offer.target && one.amount == offer.amount;
    });
    if (is_there) continue;
    const std::string amount = amount_text(input, *what_if.linkage, offer.target, offer.amount);
    offer.description = input.language->fill("limit." + std::string(limit.id), {{"amount", amount}});
    offers.push_back(std::move(offer));
  }
  return offers;
}

// Money left over is no fault; money that is missing is one.
void list_result(const ScenarioInput& input, WhatIfViews& views) {
  std::vector<ResultLine>& lines = views.result;
  lines.clear();
  views.notes.clear();
  for (BalanceView& balance : list_balances(input)) {
    if (balance.over > 0) lines.push_back({std::move(balance.text), Severity::remark});
    else lines.push_back({std::move(balance.text), balance.over == 0 ? Verdict::exact : Verdict::error});
  }
  for (const ConstraintView& limit : views.limits) {
    if (limit.is_known && !limit.is_kept) lines.push_back({limit.sentence, Verdict::error});
  }
  for (VerdictChangeView& change : list_verdict_changes(input)) views.notes.push_back({std::move(change.sentence), change.after});
  for (ScenarioFaultView& fault : list_scenario_faults(input)) {
    (fault.severity == Severity::remark ? views.notes : lines).push_back({std::move(fault.message), fault.severity});
  }
}

}  // namespace

std::string position_text(const ReportInput& input, const Lever& lever, std::int64_t value) {
  switch (lever.kind) {
    case LeverKind::percent:
      return signed_number_text(value * kOneTenth, kPercent, 0) + '%';
    case LeverKind::rate:
      return number_text(value * kOneTenth, kPercent, 0) + '%';
    case LeverKind::head_count:
      return number_text(value, {Measure::count, MoneyUnit::wan_yuan}, 0);
    case LeverKind::move:
      break;
  }
  const Index from = input.budget->find_fact(lever.from);
  return from == kNone ? std::string() : number_text(value, shown_unit(input.budget->fact(from).unit, input.unit), 0);
}

std::vector<ScenarioInput> listed_scenarios(const ReportInput& input, const ShownScenario& what_if) {
  std::vector<ScenarioInput> inputs;
  for (const ListedScenario& listed : what_if.listed) {
    const std::string& name = listed.scenario->name;
    const std::string number = std::to_string(inputs.size() + 1);
    inputs.push_back({&input, listed.linkage, listed.scenario, listed.outcome,
                      name.empty() ? input.language->fill("whatif.unnamed", {{"number", number}}) : name});
  }
  return inputs;
}

ComparisonView view_comparison(const ReportInput& input, const ShownScenario& what_if, bool all_lines) {
  const std::vector<ScenarioInput> inputs = listed_scenarios(input, what_if);
  return {scenario_titles(inputs), moved_sentence(inputs), list_scenario_lines(inputs, all_lines ? ShownLines::all : ShownLines::differing)};
}

void list_levers(const ReportInput& input, const ShownScenario& what_if, WhatIfViews& views) {
  views.levers.clear();
  views.movable.clear();
  for (Lever& lever : levers_of(*input.budget, *what_if.linkage)) {
    std::string title(input.language->text("lever." + std::string(lever.id)));
    views.levers.push_back({.lever = std::move(lever), .title = std::move(title), .shown = {}, .value = 0, .step = kNoStep});
  }
  for (const Index fact : movable_figures(*input.budget, *what_if.linkage)) {
    views.movable.push_back({fact, name_of_figure(input, fact) + "  " + figure_text(input.budget->fact(fact), input.unit)});
  }
}

void view_scenario(const ReportInput& input, const ShownScenario& what_if, Index total, WhatIfViews& views) {
  const ScenarioInput all{&input, what_if.linkage, what_if.scenario, what_if.outcome, {}};
  views.scenarios.clear();
  for (ScenarioInput& listed : listed_scenarios(input, what_if)) views.scenarios.push_back(std::move(listed.title));
  views.steps = list_steps(all);
  views.limits = list_constraints(all);
  views.offers = list_offers(input, what_if);
  list_result(all, views);
  views.total_moved.reset();
  views.total_after.clear();
  if (total != kNone) {
    const Fact& fact = input.budget->fact(total);
    const Unit unit = shown_unit(fact.unit, input.unit);
    const int digits = digits_of(fact, unit);
    const Amount now = what_if.outcome->figures[total];
    views.total_after = number_with_unit(now.fen, unit, digits, *input.language);
    views.total_moved = moved_figure(input, total, now);
  }
  views.moved_in_table.assign(input.budget->tables().size(), 0);
  for (const Index fact : what_if.outcome->moved) ++views.moved_in_table[input.budget->fact(fact).table];

  std::erase_if(views.levers, [](const LeverView& view) { return view.lever.kind == LeverKind::move; });
  for (LeverView& view : views.levers) view = view_of(input, what_if, std::move(view.lever), std::move(view.title));
  if (views.move_from != views.move_to) {
    views.levers.push_back(view_of(input, what_if, move_lever(*input.budget, views.move_from, views.move_to),
                                   std::string(input.language->text("lever.move"))));
  }
}

void list_parts(const ReportInput& input, const ShownScenario& what_if, Index selected, WhatIfViews& views) {
  views.parts.clear();
  views.leaves = 0;
  if (selected == kNone) return;
  const Budget& budget = *input.budget;
  const Fact& fact = budget.fact(selected);
  if (fact.presence == Presence::absent) return;
  const std::vector<Index> leaves = what_if.linkage->leaves_of(selected);
  views.leaves = leaves.size();
  const auto has_amount = [&](Index leaf) { return what_if.linkage->figures[leaf].fen != 0; };
  views.moving = static_cast<std::size_t>(std::count_if(leaves.begin(), leaves.end(), has_amount));
  if (views.moving == 0) views.moving = views.leaves;
  if (views.leaves < 2) return;
  // Rows of the lowest level in the same column that hold some of its leaves.
  const Table& table = budget.table_of(selected);
  std::vector<bool> has_parts(table.rows.size());
  for (const Row& row : table.rows) {
    if (row.parent != kNone) has_parts[row.parent] = true;
  }
  for (Index row = 0; row < table.rows.size(); ++row) {
    const Index part = table.fact(row, fact.column);
    if (part == selected || has_parts[row] || budget.fact(part).presence != Presence::value) continue;
    const std::vector<Index> own = what_if.linkage->leaves_of(part);
    const bool is_part = std::all_of(own.begin(), own.end(), [&](Index leaf) { return std::binary_search(leaves.begin(), leaves.end(), leaf); });
    if (is_part && own.size() < leaves.size()) views.parts.push_back({part, row_title(table.rows[row], *input.language)});
  }
}

void view_selected(const ReportInput& input, const ShownScenario& what_if, Index selected, const std::string& onto, WhatIfViews& views) {
  views.moved.reset();
  views.own_step = kNoStep;
  views.onto = onto;
  views.onto_name.clear();
  views.lever = {};
  if (selected == kNone) return;
  views.moved = moved_figure(input, selected, what_if.outcome->figures[selected]);
  const std::string address = input.budget->address(selected);
  const std::vector<Step>& steps = what_if.lasting->steps;
  if (!steps.empty() && steps.back().is_on && steps.back().changes.size() == 1) {
    const Change& change = steps.back().changes[0];
    if (change.kind != Change::Kind::move && change.targets == std::vector{address}) {
      views.own_step = steps.size() - 1;
      views.onto = change.onto;
    }
  }
  for (const NamedFigure& part : views.parts) {
    if (input.budget->address(part.fact) == views.onto) views.onto_name = part.name;
  }
  views.lever = view_of(input, what_if, figure_lever(address, views.onto), {});
  // Moved by something else: where the lever would stand for it.
  if (views.moved && !views.moved->share.empty() && !lever_setting(views.lever.lever, *what_if.scenario)) {
    const Lever& lever = views.lever.lever;
    const Wide was = input.budget->fact(selected).value.fen;
    const Wide by = what_if.outcome->figures[selected].fen - was;
    views.lever.value = static_cast<std::int64_t>(std::clamp<Wide>(by * kPerMille / (was < 0 ? -was : was), lever.least, lever.most));
    views.lever.shown = views.moved->share;
  }
}

}  // namespace gouji
