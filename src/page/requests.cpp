#include "page/requests.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace gouji {
namespace {

bool is_fact_of(const Budget* budget, std::size_t number) { return budget != nullptr && number < budget->facts().size(); }

}  // namespace

HostRequest host_request(AppRequest request) {
  HostRequest made;
  made.name = std::move(request.text);
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
    case AppRequest::Kind::save_scenario:
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

std::optional<Command> command_of(ReportAction::Kind kind, std::size_t number, const Budget* budget) {
  switch (kind) {
    case ReportAction::Kind::fact:
      if (!is_fact_of(budget, number)) return std::nullopt;
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
    case ReportAction::Kind::none:
    case ReportAction::Kind::show_picture:
    case ReportAction::Kind::print:
      break;
  }
  return std::nullopt;
}

}  // namespace gouji
