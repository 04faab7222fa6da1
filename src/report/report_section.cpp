#include "report/report_section.h"

#include <array>

namespace gouji {
namespace {

// In the order of ReportAction::Kind.
constexpr std::array kActions = std::to_array<std::string_view>({
    "none",          "fact",         "apply",           "undo",             "open-file",      "save-report",     "close-faults",
    "cancel",        "remove-rules", "ranges",          "language",         "unit",           "theme",           "large-text",
    "show-picture",  "print",        "forget-all",      "findings-page",   "try-out",          "undo-step",      "redo-step",       "start-anew",
    "copy-link",     "export",       "new-scenario",    "duplicate-scenario", "discard-scenario", "choose-scenario", "rename-scenario",
    "funding",       "switch-step",  "remove-step",     "offered-limit",    "remove-limit",   "limit",           "lever",
    "move-from",     "move-to",      "change-figure",   "share-onto",       "goal-means",     "goal",            "accept-goal",
});
static_assert(static_cast<std::size_t>(ReportAction::Kind::accept_goal) + 1 == kActions.size());

constexpr std::array<std::string_view, 4> kPlaces = {"bar", "alert", "main", "aside"};

}  // namespace

std::string_view name_of(ReportAction::Kind kind) { return kActions[static_cast<std::size_t>(kind)]; }

ReportAction::Kind report_action_from_name(std::string_view name) {
  for (std::size_t i = 0; i < kActions.size(); ++i) {
    if (kActions[i] == name) return static_cast<ReportAction::Kind>(i);
  }
  return ReportAction::Kind::none;
}

std::string_view name_of(ReportSection::Place place) { return kPlaces[static_cast<std::size_t>(place)]; }

}  // namespace gouji
