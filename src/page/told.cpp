#include "page/told.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "report/finding_view.h"
#include "report/place.h"
#include "report/summary.h"

namespace gouji {
namespace {

JsonValue text(std::string_view value) { return JsonValue::string(harmless(value)); }
JsonValue number(std::size_t value) { return JsonValue::number(static_cast<std::int64_t>(value)); }

JsonValue told_cause(const Budget& budget, const CauseView& cause) {
  std::set<std::string> rules;
  for (const FindingView& finding : cause.findings) rules.insert(finding.rule);
  JsonValue named = JsonValue::array();
  for (const std::string& rule : rules) named.push(text(rule));
  JsonValue figures = JsonValue::array();
  for (const Index fact : cause.marked) figures.push(text(budget.address(fact)));
  JsonValue value = JsonValue::object();
  value.add("severity", text(name_of(cause.severity)))
      .add("title", text(cause.title))
      .add("message", text(cause.message))
      .add("remedy", text(cause.remedy))
      .add("rules", std::move(named))
      .add("figures", std::move(figures));
  return value;
}

void add_verdict(JsonValue& value, const SummaryView& summary) {
  value.add("verdict", text(summary.verdict_line)).add("errors", number(summary.errors)).add("remarks", number(summary.remarks));
}

}  // namespace

JsonValue told_summary(const ReportInput& input) {
  const std::vector<CauseView> causes = list_causes(input);
  const SummaryView summary = summarise(input, causes);
  JsonValue unit = JsonValue::object();
  unit.add("code", text(summary.unit_code)).add("name", text(summary.unit_name)).add("department", text(summary.department));
  JsonValue tables = JsonValue::array();
  for (std::size_t i = 0; i < input.budget->tables().size(); ++i) {
    const Table& table = input.budget->tables()[i];
    const BadgeCounts badge = badge_of_table(input, causes, static_cast<Index>(i));
    JsonValue told = JsonValue::object();
    told.add("id", text(table.id))
        .add("title", text(table_title(*input.budget, table, *input.language)))
        .add("errors", number(badge.errors))
        .add("remarks", number(badge.remarks));
    tables.push(std::move(told));
  }
  JsonValue value = JsonValue::object();
  value.add("title", text(summary.title)).add("unit", std::move(unit));
  value.add("year", summary.year > 0 ? JsonValue::number(summary.year) : JsonValue()).add("total", text(summary.total));
  add_verdict(value, summary);
  value.add("tables", std::move(tables));
  return value;
}

JsonValue told_findings(const ReportInput& input) {
  const std::vector<CauseView> causes = list_causes(input);
  JsonValue findings = JsonValue::array();
  for (const CauseView& cause : causes) findings.push(told_cause(*input.budget, cause));
  JsonValue value = JsonValue::object();
  add_verdict(value, summarise(input, causes));
  value.add("findings", std::move(findings));
  return value;
}

JsonValue told_change(const ScenarioInput& scenario, std::string_view state) {
  const Budget& budget = *scenario.report->budget;
  JsonValue figures = JsonValue::array();
  std::size_t moved = 0;
  for (const ScenarioTable& table : list_scenario_lines({&scenario, 1})) {
    for (const ScenarioLine& line : table.lines) {
      if (moved++ >= kMostToldFigures) continue;
      JsonValue figure = JsonValue::object();
      figure.add("address", text(budget.address(line.fact)))
          .add("name", text(line.name))
          .add("column", text(line.column))
          .add("unit", text(line.unit_text))
          .add("published", text(line.published))
          .add("value", text(line.scenarios.front().text))
          .add("difference", text(line.scenarios.front().difference));
      figures.push(std::move(figure));
    }
  }
  JsonValue value = JsonValue::object();
  value.add("state", text(state)).add("moved", number(moved)).add("figures", std::move(figures));
  return value;
}

JsonValue told_no_change() {
  JsonValue value = JsonValue::object();
  value.add("state", text("")).add("moved", number(0)).add("figures", JsonValue::array());
  return value;
}

}  // namespace gouji
