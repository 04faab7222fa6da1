#include <algorithm>
#include <iterator>

#include "report/place.h"
#include "report/scenario_view.h"

namespace gouji {
namespace {

using Outcomes = std::span<const Outcome* const>;

std::vector<Index> shown_facts(Outcomes outcomes, ShownLines shown) {
  std::vector<Index> facts;
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

}  // namespace

ScenarioLine scenario_line(const ReportInput& input, Outcomes outcomes, Index index) {
  const Fact& fact = input.budget->fact(index);
  const Row& row = input.budget->row_of(index);
  ScenarioLine line;
  line.fact = index;
  line.code = row.code;
  line.name = row.name.empty() ? row.id : row.name;
  const bool has_one_column = input.budget->table_of(index).columns.size() == 1;
  if (!has_one_column) line.column = column_title(input.budget->column_of(index), *input.language);
  line.unit = shown_unit(fact.unit, input.unit);
  line.unit_text = unit_text(line.unit, *input.language);
  line.is_total = row.id == "total";
  const int digits = fraction_digits(fact.quantum, line.unit);
  line.published = number_text(fact.value.fen, line.unit, digits);
  for (const Outcome* outcome : outcomes) {
    ScenarioCell cell;
    cell.value = outcome->figures[index];
    cell.is_moved = cell.value != fact.value;
    cell.text = number_text(cell.value.fen, line.unit, digits);
    if (cell.is_moved) cell.difference = signed_number_text(Wide{cell.value.fen} - fact.value.fen, line.unit, digits);
    line.scenarios.push_back(std::move(cell));
  }
  return line;
}

std::vector<ScenarioTable> list_scenario_lines(const ReportInput& input, Outcomes outcomes, ShownLines shown) {
  std::vector<ScenarioTable> tables;
  for (const Index fact : shown_facts(outcomes, shown)) {
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

}  // namespace gouji
