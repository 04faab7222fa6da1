#include "page/scenario_session.h"

#include <utility>

#include "report/baseline.h"
#include "whatif/fingerprint.h"
#include "whatif/link.h"

namespace gouji {
namespace {

// The scenario with a step put in the place of another, at the end, or taken away.
Scenario with_step(Scenario scenario, std::size_t number, Step step) {
  const bool is_there = number < scenario.steps.size();
  if (step.changes.empty()) {
    if (is_there) scenario.steps.erase(scenario.steps.begin() + static_cast<std::ptrdiff_t>(number));
  } else if (is_there) {
    scenario.steps[number] = std::move(step);
  } else {
    scenario.steps.push_back(std::move(step));
  }
  return scenario;
}

}  // namespace

void ScenarioSession::use(const Budget& budget, const CheckResult& check) {
  published_ = &check;
  baseline_ = baseline_of(budget, check);
  if (linkage_) {
    link_anew();
    work_out();
  }
}

void ScenarioSession::load(Scenario scenario) {
  shown_.reset();
  history_.edit(std::move(scenario));
  link_anew();
  work_out();
}

Scenario ScenarioSession::scenario() const {
  Scenario scenario = history_.current();
  if (scenario.baseline.empty()) scenario.baseline = fingerprint_of(*baseline_.budget);
  return scenario;
}

bool ScenarioSession::fits(const Scenario& scenario) const { return is_made_for(scenario, *baseline_.budget); }

bool ScenarioSession::carry_out(ScenarioEdit edit) {
  shown_.reset();
  Scenario next = history_.current();
  const bool has_step = edit.number < next.steps.size();
  switch (edit.kind) {
    case ScenarioEdit::Kind::begin:
      break;
    case ScenarioEdit::Kind::put:
      history_.edit(with_step(std::move(next), edit.number, std::move(edit.step)));
      break;
    case ScenarioEdit::Kind::show:
      shown_ = with_step(std::move(next), edit.number, std::move(edit.step));
      break;
    case ScenarioEdit::Kind::switch_step:
      if (has_step) next.steps[edit.number].is_on = !next.steps[edit.number].is_on;
      history_.edit(std::move(next));
      break;
    case ScenarioEdit::Kind::remove:
      if (has_step) next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(edit.number));
      history_.edit(std::move(next));
      break;
    case ScenarioEdit::Kind::undo:
      history_.undo();
      break;
    case ScenarioEdit::Kind::redo:
      history_.redo();
      break;
    case ScenarioEdit::Kind::start_anew:
      next.steps.clear();
      history_.edit(std::move(next));
      break;
    case ScenarioEdit::Kind::fund:
      next.funding = edit.funding;
      history_.edit(std::move(next));
      break;
  }
  const bool is_new = !linkage_ || linked_for_ != history_.current().funding;
  if (is_new) link_anew();
  work_out();
  return is_new;
}

void ScenarioSession::link_anew() {
  linked_for_ = history_.current().funding;
  linkage_ = link(baseline_, linked_for_);
  check_ = *published_;
}

void ScenarioSession::work_out() {
  outcome_ = evaluate(baseline_, *linkage_, shown_ ? *shown_ : history_.current());
  budget_ = scenario_budget(*baseline_.budget, outcome_);
  check_.judgements = outcome_.judgements;
}

ShownScenario ScenarioSession::what_if() const {
  if (!linkage_) return {};
  return {baseline_, &*linkage_, shown_ ? &*shown_ : &history_.current(), &history_.current(), &outcome_, &budget_, &check_, history_.can_undo(), history_.can_redo()};
}

}  // namespace gouji
