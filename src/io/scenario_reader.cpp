#include "io/scenario_reader.h"

#include <optional>
#include <string>
#include <utility>

#include "io/fault_list.h"
#include "io/figure_reader.h"
#include "io/json_tree.h"
#include "io/object_reader.h"
#include "io/scenario_words.h"
#include "whatif/typed_change.h"

namespace gouji {
namespace {

class ScenarioReader {
 public:
  ScenarioReader(FaultList& faults, FaultList& remarks) : faults_(faults), remarks_(remarks) {}

  Scenario read(ObjectReader& root) {
    Scenario scenario;
    scenario.name = root.string("name");
    scenario.baseline = root.string("baseline");
    money_unit_ = root.money_unit();
    if (root.find("funding")) scenario.funding = static_cast<Funding>(root.required_word("funding", kFundings));
    for_each_object(root.required_array("steps"), faults_, [&](ObjectReader& object) { scenario.steps.push_back(read_step(object)); });
    if (root.find("constraints")) {
      for_each_object(root.required_array("constraints"), faults_,
                      [&](ObjectReader& object) { scenario.constraints.push_back(read_constraint(object)); });
    }
    root.report_unknown(remarks_);
    return scenario;
  }

 private:
  Step read_step(ObjectReader& object) {
    Step step;
    step.description = object.string("description");
    if (const JsonNode on = object.find("on")) step.is_on = expect_kind(on, JsonKind::boolean, faults_) && on.text() == "true";
    for_each_object(object.required_array("changes"), faults_, [&](ObjectReader& change) { step.changes.push_back(read_change(change)); });
    object.report_unknown(remarks_);
    return step;
  }

  Change read_change(ObjectReader& object) {
    Change change;
    change.kind = static_cast<Change::Kind>(object.required_word("kind", kChangeKinds));
    if (object.required_array("targets")) change.targets = object.strings("targets");
    if (change.kind == Change::Kind::move) change.from = object.required_string("from");
    if (change.kind == Change::Kind::scale) change.factor = read_factor(object.require("factor"));
    else change.amount = read_amount(object);
    change.onto = object.string("onto");
    object.report_unknown(remarks_);
    return change;
  }

  Constraint read_constraint(ObjectReader& object) {
    Constraint constraint;
    constraint.kind = static_cast<Constraint::Kind>(object.required_word("kind", kConstraintKinds));
    constraint.target = object.required_string("target");
    constraint.amount = read_amount(object);
    constraint.description = object.string("description");
    object.report_unknown(remarks_);
    return constraint;
  }

  Amount read_amount(ObjectReader& object) {
    const Unit unit{object.measure(), money_unit_};
    const JsonNode node = object.require("amount");
    if (!node) return {};
    const Fact fact = read_fact(node, unit, faults_);
    if (fact.presence == Presence::blank || node.kind() == JsonKind::null) {
      faults_.add("not-a-number", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
    }
    return fact.value;
  }

  Factor read_factor(JsonNode node) {
    if (!node || !expect_kind(node, JsonKind::string, faults_)) return {};
    const std::optional<Factor> factor = factor_from_text(node.text());
    if (!factor) faults_.add("bad-factor", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
    return factor.value_or(Factor{});
  }

  FaultList& faults_;
  FaultList& remarks_;
  MoneyUnit money_unit_ = MoneyUnit::wan_yuan;
};

}  // namespace

bool is_scenario_file(std::string_view bytes) {
  constexpr std::size_t kBeginning = 1024;
  const std::string_view beginning = bytes.substr(0, kBeginning);
  const std::size_t first = beginning.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  return first != std::string_view::npos && beginning[first] == '{' &&
         beginning.find('"' + std::string(kScenarioFormat) + '"') != std::string_view::npos;
}

Result<ReadScenario> read_scenario(std::string_view text) {
  FaultList faults(text);
  FaultList remarks(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();
  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, kScenarioFormat, "not-a-scenario", faults)) return faults.take();
  Scenario scenario = ScenarioReader(faults, remarks).read(root);
  if (!faults.empty()) return faults.take();
  ReadScenario read{std::move(scenario), remarks.take()};
  for (Diagnostic& remark : read.remarks) remark.severity = Severity::remark;
  return read;
}

}  // namespace gouji
