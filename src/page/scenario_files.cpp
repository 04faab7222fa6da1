#include "page/scenario_files.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "io/scenario_link.h"
#include "io/scenario_writer.h"
#include "report/scenario_csv.h"
#include "report/scenario_json.h"
#include "report/scenario_markdown.h"
#include "ui/what_if_views.h"

namespace gouji {
namespace {

constexpr char kCurrent = '*';

}  // namespace

std::string scenarios_to_keep(const ScenarioSession& session) {
  std::string kept;
  const std::vector<Scenario> scenarios = session.scenarios();
  const bool has_any = scenarios.size() > 1 || !scenarios[0].steps.empty() || !scenarios[0].constraints.empty();
  for (std::size_t i = 0; has_any && i < scenarios.size(); ++i) {
    const Result<std::string> link = write_scenario_link(scenarios[i]);
    if (!link.ok()) continue;
    if (!kept.empty()) kept += ' ';
    if (i == session.current() && scenarios.size() > 1) kept += kCurrent;
    kept += link.value();
  }
  return kept;
}

KeptScenarios read_kept(std::string_view text) {
  KeptScenarios kept;
  while (!text.empty()) {
    std::string_view fragment = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(fragment.size() + 1, text.size()));
    const bool is_current = fragment.starts_with(kCurrent);
    if (is_current) fragment.remove_prefix(1);
    Result<Scenario> read = read_scenario_link(fragment);
    if (!read.ok()) continue;
    if (is_current) kept.current = kept.scenarios.size();
    kept.scenarios.push_back(std::move(read).value());
  }
  return kept;
}

HostRequest scenario_export(const ScenarioSession& session, const ReportInput& input, const std::string& name, ExportKind as, bool all) {
  const ShownScenario what_if = session.what_if();
  std::vector<ScenarioInput> scenarios = listed_scenarios(input, what_if);
  HostRequest request{HostRequest::Kind::save_file, name.substr(0, name.rfind('.')) + ".scenario", {}};
  if (!all) {
    if (scenarios.size() > 1) request.name += '.' + harmless(scenarios[what_if.current].title);
    scenarios = {std::move(scenarios[what_if.current])};
    scenarios[0].title.clear();
  }
  switch (as) {
    case ExportKind::file:
      request.name += ".json";
      request.data = write_scenario(session.scenario(), *input.budget, *what_if.linkage);
      break;
    case ExportKind::csv:
      request.name += ".csv";
      request.data = scenario_as_csv(scenarios);
      break;
    case ExportKind::json:
      request.name += ".figures.json";
      request.data = text_from_json(scenario_as_json(scenarios, name));
      break;
    case ExportKind::markdown:
      request.name += ".md";
      request.data = scenario_as_markdown(scenarios);
      break;
  }
  return request;
}

}  // namespace gouji
