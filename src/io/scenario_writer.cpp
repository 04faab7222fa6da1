#include "io/scenario_writer.h"

#include <string_view>
#include <utility>
#include <vector>

#include "base/decimal.h"
#include "io/json_writer.h"
#include "io/scenario_words.h"
#include "whatif/selector.h"
#include "whatif/typed_change.h"

namespace gouji {
namespace {

template <typename Words, typename Kind>
JsonValue word(const Words& words, Kind kind) {
  return JsonValue::string(words[static_cast<std::size_t>(kind)]);
}

class ScenarioWriter {
 public:
  ScenarioWriter(const Budget& budget, const Linkage& linkage) : budget_(budget), linkage_(linkage) {
    if (!budget.tables().empty()) money_unit_ = budget.tables()[0].money_unit;
  }

  JsonValue write(const Scenario& scenario) {
    JsonValue steps = JsonValue::array();
    for (const Step& step : scenario.steps) steps.push(write(step));
    JsonValue constraints = JsonValue::array();
    for (const Constraint& constraint : scenario.constraints) constraints.push(write(constraint));
    JsonValue root = JsonValue::object();
    root.add("format", JsonValue::string(kScenarioFormat)).add("version", JsonValue::number(1));
    root.add_text("name", scenario.name);
    root.add_text("baseline", scenario.baseline);
    root.add("amounts_in", JsonValue::string(text_from_money_unit(money_unit_)))
        .add("funding", word(kFundings, scenario.funding))
        .add("steps", std::move(steps));
    if (!scenario.constraints.empty()) root.add("constraints", std::move(constraints));
    return root;
  }

 private:
  JsonValue write(const Step& step) {
    JsonValue changes = JsonValue::array();
    for (const Change& change : step.changes) changes.push(write(change));
    JsonValue object = JsonValue::object();
    object.add_text("description", step.description);
    if (!step.is_on) object.add("on", JsonValue::boolean(false));
    object.add("changes", std::move(changes));
    return object;
  }

  JsonValue write(const Change& change) {
    JsonValue targets = JsonValue::array();
    for (const std::string& target : change.targets) targets.push(JsonValue::string(target));
    JsonValue object = JsonValue::object();
    object.add("kind", word(kChangeKinds, change.kind));
    if (change.kind == Change::Kind::move) object.add("from", JsonValue::string(change.from));
    object.add("targets", std::move(targets));
    if (change.kind == Change::Kind::scale) object.add("factor", JsonValue::string(text_from_factor(change.factor)));
    else add_amount(object, change.targets.empty() ? std::string_view() : change.targets[0], change.amount);
    object.add_text("onto", change.onto);
    return object;
  }

  JsonValue write(const Constraint& constraint) {
    JsonValue object = JsonValue::object();
    object.add("kind", word(kConstraintKinds, constraint.kind)).add("target", JsonValue::string(constraint.target));
    add_amount(object, constraint.target, constraint.amount);
    object.add_text("description", constraint.description);
    return object;
  }

  void add_amount(JsonValue& object, std::string_view selector, Amount amount) {
    const std::vector<Index> figures = select_figures(budget_, linkage_, selector);
    const Measure measure = figures.empty() ? Measure::money : budget_.fact(figures[0]).unit.measure;
    object.add("amount", JsonValue::string(text_from_wide(amount.fen, scale_digits({measure, money_unit_}), 0, false)));
    if (measure != Measure::money) object.add("measure", JsonValue::string(text_from_measure(measure)));
  }

  const Budget& budget_;
  const Linkage& linkage_;
  MoneyUnit money_unit_ = MoneyUnit::wan_yuan;
};

}  // namespace

std::string write_scenario(const Scenario& scenario, const Budget& budget, const Linkage& linkage) {
  return text_from_json(ScenarioWriter(budget, linkage).write(scenario));
}

}  // namespace gouji
