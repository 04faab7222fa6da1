// Scenarios as they are handed on: kept for the next visit, and as files of several kinds.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "page/content.h"
#include "page/scenario_session.h"
#include "report/report_input.h"

namespace gouji {

// All scenarios as fragments with a blank between them, the current one behind a *; empty where there is nothing to be
// kept. One that is too long for a link is left out.
[[nodiscard]] std::string scenarios_to_keep(const ScenarioSession& session);
struct KeptScenarios {
  std::vector<Scenario> scenarios;
  std::size_t current = 0;
};
// Those of that text that can be read.
[[nodiscard]] KeptScenarios read_kept(std::string_view text);

// `input` is of the published budget. `name` is the budget's file. REQUIRES: the session is begun.
[[nodiscard]] HostRequest scenario_export(const ScenarioSession& session, const ReportInput& input, const std::string& name, ExportKind as, bool all);

}  // namespace gouji
