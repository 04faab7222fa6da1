#include "ui/typed.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "whatif/typed_change.h"

namespace gouji {

namespace {

Command reject(const char* field, std::string text, TypingFault fault) { return command::Type{{field, std::move(text), fault, false}}; }

// Of a text that was not taken. A whole number is only ever too large.
TypingFault fault_of(std::string_view text, TypingFault otherwise) {
  const ParsedDecimal parsed = decimal_from_text(text);
  const bool is_whole = parsed.fault == DecimalFault::none && parsed.decimal.fraction_digits == 0;
  return is_whole || parsed.fault == DecimalFault::too_large ? TypingFault::too_large : otherwise;
}

Unit unit_of(const Views& views, const State& state, Index fact) { return shown_unit(views.input.budget->fact(fact).unit, state.unit); }

}  // namespace

Command typed_figure(const Views& views, const State& state, const char* field, std::string text) {
  std::optional<Change> change = change_from_text(text, unit_of(views, state, state.selected));
  if (!change) {
    return reject(field, text, fault_of(text, TypingFault::not_understood));
  }
  change->targets = {views.input.budget->address(state.selected)};
  change->onto = views.trial.onto;
  const bool sets = change->kind == Change::Kind::set;
  ScenarioEdit edit{.kind = ScenarioEdit::Kind::put};
  edit.step.changes.push_back(std::move(*change));
  // A figure that was just set is set anew.
  const std::size_t own = views.trial.own_step;
  if (own != kNoStep && sets && views.what_if.lasting->steps[own].changes[0].kind == Change::Kind::set) {
    edit.number = own;
  }
  return command::EditScenario{std::move(edit)};
}

Command typed_lever(const Views& views, const State& state, const LeverView& view, const char* field, std::string text) {
  const Index from = views.input.budget->find_fact(view.lever.from);
  const std::optional<std::int64_t> typed = typed_position(view.lever, text, from == kNone ? Unit{} : unit_of(views, state, from));
  if (!typed) {
    return reject(field, text, fault_of(text, TypingFault::no_position));
  }
  if (*typed < view.lever.least || *typed > view.lever.most) {
    return command::Type{{.field = field, .text = std::move(text), .fault = TypingFault::out_of_range,
                          .least = position_text(views.input, view.lever, view.lever.least),
                          .most = position_text(views.input, view.lever, view.lever.most)}};
  }
  return lever_edit(views, view, *typed, ScenarioEdit::Kind::put);
}

Command typed_goal(const Views& views, const State& state, std::string text) {
  const Index target = views.trial.goal.target;
  const auto wanted = amount_from_text(text, unit_of(views, state, target));
  if (!wanted) {
    return reject(kGoalField, text, fault_of(text, TypingFault::no_amount));
  }
  return command::AskGoal{{.target = target, .wanted = *wanted, .means = state.goal.means}};
}

Command typed_limit(const Views& views, const State& state, Constraint::Kind kind, std::string text) {
  const auto amount = amount_from_text(text, unit_of(views, state, state.selected));
  if (!amount) {
    return reject(kLimitField, text, fault_of(text, TypingFault::no_amount));
  }
  return command::EditScenario{{.kind = ScenarioEdit::Kind::limit, .constraint = {kind, views.input.budget->address(state.selected), *amount, {}}}};
}

std::optional<Command> share_onto(const Views& views, std::size_t number) {
  const WhatIfViews& view = views.trial;
  if (number > view.parts.size()) {
    return std::nullopt;
  }
  const std::string onto = number == 0 ? std::string() : views.input.budget->address(view.parts[number - 1].fact);
  // What was just changed is shared out anew.
  if (view.own_step != kNoStep) {
    Step step = views.what_if.lasting->steps[view.own_step];
    step.changes[0].onto = onto;
    return command::EditScenario{{.kind = ScenarioEdit::Kind::put, .number = view.own_step, .step = std::move(step)}};
  }
  return command::ShareOnto{onto};
}

Command lever_edit(const Views& views, const LeverView& view, std::int64_t value, ScenarioEdit::Kind kind) {
  const Lever& lever = view.lever;
  Step step = lever_step(lever, value);
  if (!step.changes.empty() && (lever.kind == LeverKind::rate || lever.kind == LeverKind::head_count)) {
    step.description = view.title + ' ' + position_text(views.input, lever, lever.neutral) + " → " + position_text(views.input, lever, value);
  }
  return command::EditScenario{{.kind = kind, .number = view.step, .step = std::move(step)}};
}

std::string name_of_copy(const Views& views) {
  const std::vector<std::string>& names = views.trial.scenarios;
  const std::string copy = ' ' + std::string(views.language().text("what-if.copy"));
  std::string root = names[views.what_if.current];
  const std::size_t at = root.rfind(copy);
  if (at != std::string::npos && root.find_first_not_of(" 0123456789", at + copy.size()) == std::string::npos) root.resize(at);
  std::string name = root + copy;
  for (int number = 2; std::find(names.begin(), names.end(), name) != names.end(); ++number) name = root + copy + ' ' + std::to_string(number);
  return name;
}

std::string field_of(const LeverView& view) { return "lever." + std::string(view.lever.id); }

std::string fault_text(const Language& words, const State& state, std::string_view field) {
  if (state.typing.field != field) {
    return {};
  }
  switch (state.typing.fault) {
    case TypingFault::none:
      break;
    case TypingFault::not_understood:
      return std::string(words.text("what-if.fault.not-understood"));
    case TypingFault::no_amount:
      return std::string(words.text("what-if.fault.no-amount"));
    case TypingFault::no_position:
      return std::string(words.text("what-if.fault.no-position"));
    case TypingFault::too_large:
      return std::string(words.text("what-if.fault.too-large"));
    case TypingFault::out_of_range:
      return words.fill("what-if.fault.out-of-range", {{"least", state.typing.least}, {"most", state.typing.most}});
  }
  return {};
}

}  // namespace gouji
