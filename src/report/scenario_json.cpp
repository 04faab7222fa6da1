#include "report/scenario_json.h"

#include <string_view>
#include <utility>
#include <vector>

#include "report/json_head.h"
#include "report/number_format.h"
#include "report/place.h"
#include "whatif/fingerprint.h"

namespace gouji {
namespace {

template <typename T, typename ValueOf>
JsonValue array_of(const std::vector<T>& elements, ValueOf value_of) {
  JsonValue array = JsonValue::array();
  for (const T& element : elements) array.push(value_of(element));
  return array;
}

// In the unit that the document prints the figure in.
JsonValue amount(const Fact& fact, Wide value) {
  return JsonValue::string(decimal_text(value, fact.unit, digits_of(fact, fact.unit)));
}

JsonValue scenario_of(const ScenarioInput& input, const std::string& name) {
  const Budget& budget = *input.report->budget;
  const auto relation_fact = [&](Index relation) { return input.linkage->relations.reported(relation); };
  JsonValue value = JsonValue::object();
  value.add("name", JsonValue::string(name))
      .add("funding", JsonValue::string(input.scenario->funding == Funding::follows ? "follows" : "fixed"))
      .add("steps", array_of(list_steps(input), [&](const StepView& step) {
             JsonValue one = JsonValue::object();
             one.add("text", JsonValue::string(step.text)).add("on", JsonValue::boolean(step.is_on)).add("failed", JsonValue::boolean(step.has_fault));
             return one;
           }))
      .add("balances", array_of(list_balances(input), [&](const BalanceView& balance) {
             JsonValue one = JsonValue::object();
             one.add("over", amount(budget.fact(relation_fact(balance.relation)), balance.over)).add("text", JsonValue::string(balance.text));
             return one;
           }))
      .add("constraints", array_of(list_constraints(input), [&](const ConstraintView& constraint) {
             JsonValue one = JsonValue::object();
             one.add("text", JsonValue::string(constraint.text))
                 .add("known", JsonValue::boolean(constraint.is_known))
                 .add("kept", JsonValue::boolean(constraint.is_known && constraint.is_kept))
                 .add("message", JsonValue::string(constraint.sentence));
             return one;
           }))
      .add("verdicts", array_of(list_verdict_changes(input), [&](const VerdictChangeView& verdict) {
             JsonValue one = JsonValue::object();
             one.add("rule", JsonValue::string(verdict.rule))
                 .add("address", JsonValue::string(budget.address(relation_fact(verdict.relation))))
                 .add("before", JsonValue::string(name_of(verdict.before)))
                 .add("after", JsonValue::string(name_of(verdict.after)));
             return one;
           }))
      .add("faults", array_of(list_scenario_faults(input), [&](const ScenarioFaultView& fault) {
             JsonValue one = JsonValue::object();
             one.add("id", JsonValue::string(fault.id)).add("severity", JsonValue::string(name_of(fault.severity)));
             if (fault.step) one.add("step", JsonValue::number(static_cast<std::int64_t>(*fault.step + 1)));
             one.add("message", JsonValue::string(fault.message));
             return one;
           }));
  return value;
}

JsonValue figure_of(const ReportInput& input, const ScenarioLine& line) {
  const Fact& fact = input.budget->fact(line.fact);
  JsonValue value = JsonValue::object();
  value.add("address", JsonValue::string(input.budget->address(line.fact)))
      .add("place", JsonValue::string(place_of(*input.budget, line.fact, *input.language)))
      .add("published", amount(fact, fact.value.fen))
      .add("values", array_of(line.scenarios, [&](const ScenarioCell& cell) {
             JsonValue one = JsonValue::object();
             one.add("value", amount(fact, cell.value.fen)).add("difference", amount(fact, Wide{cell.value.fen} - fact.value.fen));
             return one;
           }));
  return value;
}

}  // namespace

JsonValue scenario_as_json(std::span<const ScenarioInput> scenarios, const std::string& path) {
  const ReportInput& input = *scenarios[0].report;
  const std::vector<std::string> titles = scenario_titles(scenarios);
  JsonValue listed = JsonValue::array();
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    listed.push(scenario_of(scenarios[i], scenarios.size() == 1 ? scenarios[0].scenario->name : titles[i]));
  }
  JsonValue figures = JsonValue::array();
  for (const ScenarioTable& table : list_scenario_lines(scenarios)) {
    for (const ScenarioLine& line : table.lines) figures.push(figure_of(input, line));
  }
  JsonValue value = json_head(input.budget->cover(), path);
  value.add("fingerprint", JsonValue::string(fingerprint_of(*input.budget)))
      .add("scenarios", std::move(listed))
      .add("figures", std::move(figures));
  return value;
}

}  // namespace gouji
