#include "page/requests.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "base/utf8.h"
#include "ui/typed.h"

namespace gouji {
namespace {

bool is_fact_of(const Budget* budget, std::size_t number) { return budget != nullptr && number < budget->facts().size(); }

Command edit(ScenarioEdit::Kind kind, std::size_t number = kNoStep, std::string name = {}) {
  return command::EditScenario{{.kind = kind, .number = number, .name = std::move(name)}};
}

// What can be done to a scenario. REQUIRES: it is shown.
std::optional<Command> scenario_command(ReportAction::Kind kind, std::size_t number, std::string text, const Views& views, const State& state) {
  using Kind = ReportAction::Kind;
  using Edit = ScenarioEdit::Kind;
  const WhatIfViews& trial = views.trial;
  const bool has_figure = state.selected != kNone && trial.leaves > 0;
  switch (kind) {
    case Kind::undo_step: return edit(Edit::undo);
    case Kind::redo_step: return edit(Edit::redo);
    case Kind::start_anew: return edit(Edit::start_anew);
    case Kind::copy_link: return command::CopyLink{};
    case Kind::export_scenario: return command::ExportScenario{static_cast<ExportKind>(std::min<std::size_t>(number, 3)), false};
    case Kind::new_scenario: return edit(Edit::add);
    case Kind::duplicate_scenario:
      return edit(Edit::duplicate, kNoStep, name_of_copy(views));
    case Kind::discard_scenario: return edit(Edit::discard);
    case Kind::choose_scenario: return edit(Edit::choose, number);
    case Kind::rename_scenario: return edit(Edit::rename, kNoStep, std::move(text));
    case Kind::funding: return command::EditScenario{{.kind = Edit::fund, .funding = number == 0 ? Funding::follows : Funding::fixed}};
    case Kind::switch_step: return edit(Edit::switch_step, number);
    case Kind::remove_step: return edit(Edit::remove, number);
    case Kind::remove_limit: return edit(Edit::remove_limit, number);
    case Kind::offered_limit:
      if (number >= trial.offers.size()) break;
      return command::EditScenario{{.kind = Edit::limit, .constraint = trial.offers[number]}};
    case Kind::limit:
      if (!has_figure) break;
      return typed_limit(views, state, number == 0 ? Constraint::Kind::at_most : Constraint::Kind::at_least, std::move(text));
    case Kind::lever:
      if (number >= trial.levers.size()) break;
      return typed_lever(views, state, trial.levers[number], field_of(trial.levers[number]).c_str(), std::move(text));
    case Kind::move_from:
    case Kind::move_to: {
      if (number >= trial.movable.size()) break;
      Index from = trial.move_from;
      Index to = trial.move_to;
      Index& end = kind == Kind::move_from ? from : to;
      Index& other = kind == Kind::move_from ? to : from;
      const Index chosen = trial.movable[number].fact;
      if (other == chosen) other = end;  // the ends change places
      end = chosen;
      return command::ChooseMove{from, to};
    }
    case Kind::change_figure:
      if (!has_figure) break;
      return typed_figure(views, state, kFigureField, std::move(text));
    case Kind::share_onto:
      return share_onto(views, number);
    case Kind::goal_means: {
      GoalQuestion question = state.goal;
      question.means = number;
      return command::AskGoal{question};
    }
    case Kind::goal:
      if (!has_figure) break;
      return typed_goal(views, state, std::move(text));
    case Kind::accept_goal:
      if (!trial.goal.answer.is_found) break;
      return command::EditScenario{{.kind = Edit::put, .step = trial.goal.step}};
    default:
      break;
  }
  return std::nullopt;
}

}  // namespace

HostRequest host_request(AppRequest request) {
  HostRequest made;
  made.name = harmless(request.text);
  switch (request.kind) {
    case AppRequest::Kind::open_file:
      made.kind = HostRequest::Kind::open_file;
      break;
    case AppRequest::Kind::forget_all:
      made.kind = HostRequest::Kind::forget_all;
      break;
    case AppRequest::Kind::save_report:
    case AppRequest::Kind::apply_suggestion:
    case AppRequest::Kind::remove_rules:
    case AppRequest::Kind::cancel_reading:
    case AppRequest::Kind::undo:
    case AppRequest::Kind::scenario:
    case AppRequest::Kind::copy_link:
    case AppRequest::Kind::export_scenario:
      break;  // PageContent does these itself
    case AppRequest::Kind::save_picture:
      made.kind = HostRequest::Kind::save_picture;
      made.name += ".png";
      made.data = std::to_string(std::lround(request.width)) + ' ' + std::to_string(std::lround(request.height));
      break;
    case AppRequest::Kind::text_view:
      made.kind = HostRequest::Kind::text_view;
      break;
    case AppRequest::Kind::large_text:
      made.kind = HostRequest::Kind::large_text;
      break;
    case AppRequest::Kind::title:
      made.kind = HostRequest::Kind::title;
      break;
    case AppRequest::Kind::language:
      made.kind = HostRequest::Kind::language;
      break;
    case AppRequest::Kind::theme:
      made.kind = HostRequest::Kind::theme;
      break;
  }
  return made;
}

std::optional<Command> command_of(ReportAction::Kind kind, std::size_t number, std::string text, const Views& views, const State& state) {
  switch (kind) {
    case ReportAction::Kind::fact:
      if (!is_fact_of(views.input.budget, number)) return std::nullopt;
      return command::GoToFact{static_cast<Index>(number)};
    case ReportAction::Kind::apply:
      return command::ApplySuggestion{number};
    case ReportAction::Kind::undo:
      return command::UndoCorrection{};
    case ReportAction::Kind::open_file:
      return command::OpenFile{};
    case ReportAction::Kind::forget_all:
      return command::ForgetAll{};
    case ReportAction::Kind::save_report:
      return command::SaveReport{};
    case ReportAction::Kind::close_faults:
      return command::CloseFaults{};
    case ReportAction::Kind::cancel:
      return command::CancelReading{};
    case ReportAction::Kind::remove_rules:
      return command::RemoveRules{number};
    case ReportAction::Kind::ranges:
      return command::ShowRanges{number != 0};
    case ReportAction::Kind::language:
      return command::SetLanguage{number == 0 ? LanguageId::zh : LanguageId::en};
    case ReportAction::Kind::unit:
      return command::SetUnit{static_cast<DisplayUnit>(std::min<std::size_t>(number, 3))};
    case ReportAction::Kind::theme:
      return command::SetTheme{static_cast<ThemeChoice>(std::min<std::size_t>(number, 2))};
    case ReportAction::Kind::large_text:
      return command::SetLargeText{number != 0};
    case ReportAction::Kind::try_out:
      if (!views.has_budget()) break;
      return command::TryOut{number != 0};
    default:
      if (views.shows_scenario(state)) return scenario_command(kind, number, std::move(text), views, state);
      break;
  }
  return std::nullopt;
}

}  // namespace gouji
