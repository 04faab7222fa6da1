// What a page that embeds this one is told, as JSON on one line (web/gouji-embed.d.ts describes it for its authors).
// Amounts are decimal text in the unit that stands beside them.
//
//   summary   {"title", "unit": {"code", "name", "department"}, "year": 2024 or null, "total": "3,463.96 万元",
//              "verdict": sentence, "errors", "remarks", "tables": [{"id", "title", "errors", "remarks"}, …]}
//   findings  {"verdict", "errors", "remarks", "findings": [{"severity", "title", "message", "remedy",
//              "rules": ["row-total", …], "figures": ["basic/30201/total", …]}, …]}
//   change    {"state": "scenario=1…", "moved": 42, "figures": [{"address", "name", "column", "unit",
//              "published", "value", "difference"}, …]}; the first kMostToldFigures of them, totals first
//   faults    as report/fault_json.h says
#pragma once

#include <cstddef>
#include <string_view>

#include "io/json_writer.h"
#include "report/report_input.h"
#include "report/scenario_view.h"

namespace gouji {

inline constexpr std::size_t kMostToldFigures = 200;

// REQUIRES: a budget is open.
[[nodiscard]] JsonValue told_summary(const ReportInput& input);
[[nodiscard]] JsonValue told_findings(const ReportInput& input);

// `state` is the scenario as a link's fragment; empty where nothing is changed, or where it is too long for a link.
[[nodiscard]] JsonValue told_change(const ScenarioInput& scenario, std::string_view state);
// Of a budget without a scenario.
[[nodiscard]] JsonValue told_no_change();

}  // namespace gouji
