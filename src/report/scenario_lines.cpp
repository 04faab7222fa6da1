#include <algorithm>
#include <iterator>

#include "report/place.h"
#include "report/scenario_view.h"

namespace gouji {
namespace {

using Outcomes = std::span<const Outcome* const>;

std::vector<Index> shown_facts(const Budget& budget, Outcomes outcomes, ShownLines shown) {
  std::vector<Index> facts;
  if (shown == ShownLines::all) {
    for (Index fact = 0; fact < budget.facts().size(); ++fact) {
      if (budget.fact(fact).presence == Presence::value) facts.push_back(fact);
    }
    return facts;
  }
  for (const Outcome* outcome : outcomes) {
    std::vector<Index> both;
    std::set_union(facts.begin(), facts.end(), outcome->moved.begin(), outcome->moved.end(), std::back_inserter(both));
    facts = std::move(both);
  }
  if (shown == ShownLines::moved) return facts;
  std::erase_if(facts, [&](Index fact) {
    return std::all_of(outcomes.begin(), outcomes.end(), [&](const Outcome* o) { return o->figures[fact] == outcomes[0]->figures[fact]; });
  });
  return facts;
}

std::vector<const Outcome*> outcomes_of(std::span<const ScenarioInput> scenarios) {
  std::vector<const Outcome*> outcomes;
  for (const ScenarioInput& scenario : scenarios) outcomes.push_back(scenario.outcome);
  return outcomes;
}

}  // namespace

ScenarioLine scenario_line(const ReportInput& input, Outcomes outcomes, Index index) {
  const Fact& fact = input.budget->fact(index);
  const Row& row = input.budget->row_of(index);
  ScenarioLine line;
  line.fact = index;
  line.code = row.code;
  line.name = row_name(row, *input.language);
  const bool has_one_column = input.budget->table_of(index).columns.size() == 1;
  if (!has_one_column) line.column = column_title(input.budget->column_of(index), *input.language);
  if (row.claim) line.section = row.claim->section;
  line.unit = shown_unit(fact.unit, input.unit);
  line.unit_text = unit_text(line.unit, *input.language);
  line.is_total = row.id == "total";
  line.digits = digits_of(fact, line.unit);
  line.published_value = fact.value;
  const bool is_blank = fact.presence == Presence::blank;
  if (!is_blank) line.published = number_text(fact.value.fen, line.unit, shown_digits(fact, line.unit));
  for (const Outcome* outcome : outcomes) {
    ScenarioCell cell;
    cell.value = outcome->figures[index];
    cell.is_moved = cell.value != fact.value;
    if (!cell.is_moved) cell.text = line.published;
    else cell.text = number_text(cell.value.fen, line.unit, line.digits);
    if (cell.is_moved) cell.difference = difference_text(Wide{cell.value.fen} - fact.value.fen, line.unit, line.digits, *input.language);
    line.scenarios.push_back(std::move(cell));
  }
  return line;
}

std::vector<ScenarioTable> list_scenario_lines(const ReportInput& input, Outcomes outcomes, ShownLines shown) {
  std::vector<ScenarioTable> tables;
  for (const Index fact : shown_facts(*input.budget, outcomes, shown)) {
    const Index number = input.budget->fact(fact).table;
    if (tables.empty() || tables.back().table != number) {
      tables.push_back({number, table_title(*input.budget, input.budget->tables()[number], *input.language), {}});
    }
    tables.back().lines.push_back(scenario_line(input, outcomes, fact));
  }
  for (ScenarioTable& table : tables) {
    std::stable_partition(table.lines.begin(), table.lines.end(), [](const ScenarioLine& line) { return line.is_total; });
  }
  return tables;
}

std::vector<ScenarioTable> list_scenario_lines(std::span<const ScenarioInput> scenarios) {
  const ShownLines shown = scenarios.size() == 1 ? ShownLines::moved : ShownLines::differing;
  return list_scenario_lines(scenarios, shown);
}

std::vector<ScenarioTable> list_scenario_lines(std::span<const ScenarioInput> scenarios, ShownLines shown) {
  return list_scenario_lines(*scenarios[0].report, outcomes_of(scenarios), shown);
}

std::vector<std::string> scenario_titles(std::span<const ScenarioInput> scenarios) {
  const Language& language = *scenarios[0].report->language;
  if (scenarios.size() == 1) return {std::string(language.text("whatif.scenario"))};
  std::vector<std::string> titles;
  for (const ScenarioInput& scenario : scenarios) {
    const std::string& name = scenario.title.empty() ? scenario.scenario->name : scenario.title;
    titles.push_back(!name.empty() ? name : language.fill("whatif.unnamed", {{"number", std::to_string(titles.size() + 1)}}));
  }
  return titles;
}

std::string moved_sentence(std::span<const ScenarioInput> scenarios) {
  const Language& language = *scenarios[0].report->language;
  std::size_t count = 0;
  for (const ScenarioTable& table : list_scenario_lines(scenarios)) count += table.lines.size();
  const bool is_one = scenarios.size() == 1;
  if (count == 0) return std::string(language.text(is_one ? "whatif.nothing-moved" : "whatif.nothing-differs"));
  return language.count(is_one ? "whatif.moved" : "whatif.differing", count);
}

}  // namespace gouji
