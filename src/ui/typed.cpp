#include "ui/typed.h"

#include <utility>

#include "whatif/typed_change.h"

namespace gouji {

namespace {

Command reject(const char* field, std::string text, TypingFault fault) { return command::Type{{field, std::move(text), fault, false}}; }

Unit unit_of(const Views& views, const State& state, Index fact) { return shown_unit(views.input.budget->fact(fact).unit, state.unit); }

}  // namespace

Command typed_figure(const Views& views, const State& state, const char* field, std::string text) {
  std::optional<Change> change = change_from_text(text, unit_of(views, state, state.selected));
  if (!change) {
    return reject(field, std::move(text), TypingFault::not_understood);
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
    return reject(field, std::move(text), TypingFault::not_understood);
  }
  if (*typed < view.lever.least || *typed > view.lever.most) {
    return reject(field, std::move(text), TypingFault::out_of_range);
  }
  return lever_edit(view, *typed, ScenarioEdit::Kind::put);
}

Command typed_goal(const Views& views, const State& state, std::string text) {
  const Index target = views.trial.goal.target;
  const auto wanted = amount_from_text(text, unit_of(views, state, target));
  if (!wanted) {
    return reject(kGoalField, std::move(text), TypingFault::not_understood);
  }
  return command::AskGoal{{.target = target, .wanted = *wanted, .means = state.goal.means}};
}

Command typed_limit(const Views& views, const State& state, Constraint::Kind kind, std::string text) {
  const auto amount = amount_from_text(text, unit_of(views, state, state.selected));
  if (!amount) {
    return reject(kLimitField, std::move(text), TypingFault::not_understood);
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

Command lever_edit(const LeverView& view, std::int64_t value, ScenarioEdit::Kind kind) {
  return command::EditScenario{{.kind = kind, .number = view.step, .step = lever_step(view.lever, value)}};
}

std::string field_of(const LeverView& view) { return "lever." + std::string(view.lever.id); }

std::string_view fault_text(const Language& words, const State& state, std::string_view field) {
  if (state.typing.field != field) {
    return {};
  }
  switch (state.typing.fault) {
    case TypingFault::none:
      break;
    case TypingFault::not_understood:
      return words.text("what-if.fault.not-understood");
    case TypingFault::out_of_range:
      return words.text("what-if.fault.out-of-range");
  }
  return {};
}

}  // namespace gouji
