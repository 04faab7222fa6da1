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

bool is_empty(const Scenario& scenario) { return scenario.steps.empty() && scenario.constraints.empty(); }

}  // namespace

void ScenarioSession::use(const Budget& budget, const CheckResult& check) {
  baseline_ = baseline_of(budget, check);
  linkages_ = {};
  check_ = check;
  if (!is_begun_) return;
  for (std::size_t i = 0; i < sheets_.size(); ++i) work_out(i);
  show_current();
}

void ScenarioSession::load(Scenario scenario) {
  shown_.reset();
  is_begun_ = true;
  if (!is_empty(history().current()) && sheets_.size() < kMostScenarios) {
    current_ = sheets_.size();
    sheets_.emplace_back();
  }
  history().edit(std::move(scenario));
  work_out(current_);
  show_current();
}

Scenario ScenarioSession::to_hand_on(std::size_t number) const {
  Scenario scenario = sheets_[number].history.current();
  if (scenario.baseline.empty()) scenario.baseline = fingerprint_of(*baseline_.budget);
  return scenario;
}

std::vector<Scenario> ScenarioSession::scenarios() const {
  std::vector<Scenario> all;
  for (std::size_t i = 0; i < sheets_.size(); ++i) all.push_back(to_hand_on(i));
  return all;
}

bool ScenarioSession::fits(const Scenario& scenario) const { return is_made_for(scenario, *baseline_.budget); }

// Returns whether it is an edit of the list of scenarios.
bool ScenarioSession::edit_sheets(const ScenarioEdit& edit) {
  const bool has_room = sheets_.size() < kMostScenarios;
  switch (edit.kind) {
    case ScenarioEdit::Kind::add:
    case ScenarioEdit::Kind::duplicate: {
      if (!has_room) return true;
      Scenario scenario;
      if (edit.kind == ScenarioEdit::Kind::duplicate) scenario = history().current();
      scenario.name = edit.name;
      sheets_.push_back({History(std::move(scenario)), {}});
      current_ = sheets_.size() - 1;
      return true;
    }
    case ScenarioEdit::Kind::choose:
      if (edit.number < sheets_.size()) current_ = edit.number;
      return true;
    case ScenarioEdit::Kind::discard:
      sheets_.erase(sheets_.begin() + static_cast<std::ptrdiff_t>(current_));
      if (sheets_.empty()) sheets_.emplace_back();
      if (current_ == sheets_.size()) --current_;
      return true;
    default:
      return false;
  }
}

bool ScenarioSession::carry_out(ScenarioEdit edit) {
  shown_.reset();
  const bool was_begun = std::exchange(is_begun_, true);
  if (!edit_sheets(edit)) {
    Scenario next = history().current();
    const bool has_step = edit.number < next.steps.size();
    switch (edit.kind) {
      case ScenarioEdit::Kind::put:
        next = with_step(std::move(next), edit.number, std::move(edit.step));
        break;
      case ScenarioEdit::Kind::show:
        shown_ = with_step(next, edit.number, std::move(edit.step));
        break;
      case ScenarioEdit::Kind::switch_step:
        if (has_step) next.steps[edit.number].is_on = !next.steps[edit.number].is_on;
        break;
      case ScenarioEdit::Kind::remove:
        if (has_step) next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(edit.number));
        break;
      case ScenarioEdit::Kind::undo:
        history().undo();
        break;
      case ScenarioEdit::Kind::redo:
        history().redo();
        break;
      case ScenarioEdit::Kind::start_anew:
        next.steps.clear();
        next.constraints.clear();
        break;
      case ScenarioEdit::Kind::fund:
        next.funding = edit.funding;
        break;
      case ScenarioEdit::Kind::limit:
        next.constraints.push_back(std::move(edit.constraint));
        break;
      case ScenarioEdit::Kind::remove_limit:
        if (edit.number < next.constraints.size()) next.constraints.erase(next.constraints.begin() + static_cast<std::ptrdiff_t>(edit.number));
        break;
      case ScenarioEdit::Kind::rename:
        next.name = std::move(edit.name);
        break;
      default:
        break;
    }
    const bool goes_in_history = edit.kind == ScenarioEdit::Kind::undo || edit.kind == ScenarioEdit::Kind::redo;
    if (!goes_in_history) history().edit(std::move(next));  // nothing where nothing changed
  }
  work_out(current_);
  return show_current() || !was_begun;
}

const Linkage& ScenarioSession::linkage_for(Funding funding) {
  std::optional<Linkage>& linkage = linkages_[static_cast<std::size_t>(funding)];
  if (!linkage) linkage = link(baseline_, funding);
  return *linkage;
}

void ScenarioSession::work_out(std::size_t number) {
  Sheet& sheet = sheets_[number];
  const Scenario& scenario = shown_ && number == current_ ? *shown_ : sheet.history.current();
  sheet.outcome = evaluate(baseline_, linkage_for(scenario.funding), scenario);
}

// Returns whether its linkage is another than before.
bool ScenarioSession::show_current() {
  const Sheet& sheet = sheets_[current_];
  budget_ = scenario_budget(*baseline_.budget, sheet.outcome);
  check_.judgements = sheet.outcome.judgements;
  const Funding before = std::exchange(linked_for_, sheet.history.current().funding);
  return before != linked_for_;
}

ShownScenario ScenarioSession::what_if() const {
  if (!is_begun_) return {};
  std::vector<ListedScenario> listed;
  for (const Sheet& sheet : sheets_) {
    const Scenario& scenario = sheet.history.current();
    const std::optional<Linkage>& linkage = linkages_[static_cast<std::size_t>(scenario.funding)];
    listed.push_back({&*linkage, &scenario, &sheet.outcome});
  }
  const ListedScenario& now = listed[current_];
  const History& history = sheets_[current_].history;
  return {baseline_, now.linkage, shown_ ? &*shown_ : now.scenario, now.scenario, now.outcome, &budget_, &check_,
          history.can_undo(), history.can_redo(), std::move(listed), current_};
}

}  // namespace gouji
