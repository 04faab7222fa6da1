#include "io/rule_reader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"

namespace gouji {
namespace {

// Words by the number of their enumerator.
constexpr std::array<std::string_view, 3> kSeverities{"error", "warning", "remark"};
constexpr std::array<std::string_view, 5> kRelationKinds{"sum", "equality", "bound", "ratio", "product"};
constexpr std::array<std::string_view, 4> kRests{"none", "part", "fixed", "balance"};
constexpr std::array<std::string_view, 4> kConditionKinds{"all", "first-known", "empty-table", "holds"};

constexpr std::array<std::string_view, 4> kDocuments{"all", "budgets", "final-accounts", "ledgers"};

constexpr std::array<std::string_view, 17> kTextKinds{
    "wording", "repeated-words", "direction-words", "header-year", "contents-missing", "contents-title", "labels",
    "terms-unused", "terms-missing", "project-names", "indicator-unit", "indicator-unit-other", "above-whole",
    "promised-targets", "name-of-other-code", "name-of-code", "opposite-directions"};

class RuleReader {
 public:
  RuleReader(FaultList& faults, RuleSet& rules) : faults_(faults), rules_(rules) {}

  void read(ObjectReader& root) {
    if (root.find("conditions")) {
      for_each_object(root.required_array("conditions"), faults_, [&](ObjectReader& object) {
        Condition condition = read_condition(object);
        condition.id = read_new_id(object, [&](std::string_view id) { return rules_.find_condition(id) != nullptr; });
        condition.title = read_text(object, "title", true);
        rules_.conditions.push_back(std::move(condition));
      });
    }
    for_each_object(root.required_array("rules"), faults_, [&](ObjectReader& object) { rules_.rules.push_back(read_rule(object)); });
  }

 private:
  template <typename IsKnown>
  std::string read_new_id(ObjectReader& object, IsKnown is_known) {
    std::string id = object.required_string("id");
    const JsonNode node = object.find("id");
    if (id.empty() || !IdSet(faults_).check_id(node)) return id;
    if (is_known(id)) faults_.add("known-id", node.offset(), node.pointer(), {{"id", shortened(id)}});
    return id;
  }

  BilingualText read_text(ObjectReader& object, std::string_view member, bool is_required) {
    BilingualText text;
    const JsonNode node = is_required ? object.require(member) : object.find(member);
    if (!node || !expect_kind(node, JsonKind::object, faults_)) return text;
    ObjectReader languages(node, faults_);
    text.zh = languages.required_string("zh");
    text.en = languages.required_string("en");
    return text;
  }

  std::optional<AddressPattern> read_pattern(JsonNode node) {
    if (!expect_kind(node, JsonKind::string, faults_)) return std::nullopt;
    std::optional<AddressPattern> pattern = pattern_from_text(node.text());
    if (!pattern) faults_.add("bad-pattern", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
    return pattern;
  }

  std::vector<AddressPattern> read_patterns(JsonNode array, const AddressPattern& figure) {
    std::vector<AddressPattern> patterns;
    if (!array) return patterns;
    for (JsonNode child = array.first_child(); child; child = child.next_sibling()) {
      std::optional<AddressPattern> pattern = read_pattern(child);
      if (!pattern) continue;
      check_names(*pattern, figure, child);
      patterns.push_back(*std::move(pattern));
    }
    return patterns;
  }

  void check_names(const AddressPattern& pattern, const AddressPattern& figure, JsonNode node) {
    for (const PatternSegment* segment : {&pattern.table, &pattern.row, &pattern.column}) {
      for (const PatternPiece& piece : segment->pieces) {
        const std::string& name = piece.kind == PatternPiece::Kind::name ? piece.text : piece.of;
        if (name.empty() || name == "sole" || binds(figure, name)) continue;
        faults_.add("unbound-name", node.offset(), node.pointer(), {{"name", name}, {"text", shortened(node.text())}});
      }
    }
  }

  static bool binds(const AddressPattern& figure, std::string_view name) {
    const std::string_view stem = name.substr(0, name.find('.'));  // {project.function} comes with {project}
    for (const PatternSegment* segment : {&figure.table, &figure.row, &figure.column}) {
      for (const PatternPiece& piece : segment->pieces) {
        if (piece.kind == PatternPiece::Kind::name && piece.text == stem) return true;
      }
    }
    return false;
  }

  RelationTemplate read_relation(ObjectReader& object) {
    RelationTemplate relation;
    relation.kind = static_cast<RelationTemplate::Kind>(object.required_word("kind", kRelationKinds));
    if (const JsonNode figure = object.require("figure")) {
      relation.figure = read_pattern(figure).value_or(AddressPattern{});
    }
    if (relation.kind == RelationTemplate::Kind::product) relation.unit_cost = read_unit_cost(object);
    else relation.terms = read_patterns(object.required_array("terms"), relation.figure);
    if (relation.kind == RelationTemplate::Kind::ratio) {
      relation.base = read_patterns(object.required_array("base"), relation.figure);
    }
    if (object.find("rest")) relation.rest = static_cast<Rest>(object.required_word("rest", kRests));
    if (const JsonNode count = object.find("terms_at_least")) {
      const bool is_zero = count.kind() == JsonKind::number && count.text() == "0";
      relation.terms_at_least = is_zero ? 0 : read_positive_integer(count, faults_);
    }
    relation.condition = read_condition_name(object, "if");
    if (relation.condition.empty()) {
      relation.condition = read_condition_name(object, "unless");
      relation.unless_condition = !relation.condition.empty();
    }
    return relation;
  }

  UnitCost read_unit_cost(ObjectReader& object) {
    UnitCost cost;
    object.required_array("cost");
    cost.words = object.strings("cost");
    cost.lacks = object.strings("cost_lacks");
    if (const JsonNode times = object.find("times")) cost.times = read_times(times);
    return cost;
  }

  std::int32_t read_times(JsonNode node) {
    constexpr std::uint32_t kMost = 1'000;
    const std::uint32_t times = read_positive_integer(node, faults_);
    if (times <= kMost) return static_cast<std::int32_t>(times);
    faults_.add("unknown-word", node.offset(), node.pointer(),
                {{"member", "times"}, {"text", shortened(node.text())}, {"expected", "1 – " + std::to_string(kMost)}});
    return 1;
  }

  std::string read_condition_name(ObjectReader& object, std::string_view member) {
    const std::string name = object.string(member);
    if (!name.empty() && rules_.find_condition(name) == nullptr) {
      const JsonNode node = object.find(member);
      faults_.add("unknown-condition", node.offset(), node.pointer(), {{"text", shortened(name)}});
    }
    return name;
  }

  Rule read_rule(ObjectReader& object) {
    Rule rule;
    rule.id = read_new_id(object, [&](std::string_view id) { return rules_.find_rule(id) != nullptr; });
    rule.severity = static_cast<Severity>(object.required_word("severity", kSeverities));
    rule.title = read_text(object, "title", true);
    rule.explanation = read_text(object, "explanation", true);
    rule.remedy = read_text(object, "remedy", true);
    rule.message = read_text(object, "message", false);
    rule.source = object.string("source");
    if (object.find("documents")) rule.documents = static_cast<Documents>(object.required_word("documents", kDocuments));
    // A rule on words has texts, one on figures has relations.
    const JsonNode texts = object.find("texts");
    if (!texts || object.find("relations")) {
      for_each_object(object.required_array("relations"), faults_,
                      [&](ObjectReader& relation) { rule.relations.push_back(read_relation(relation)); });
    }
    if (texts) {
      for_each_object(object.required_array("texts"), faults_, [&](ObjectReader& text) { rule.texts.push_back(read_text_template(text)); });
    }
    return rule;
  }

  TextTemplate read_text_template(ObjectReader& object) {
    TextTemplate text;
    text.kind = static_cast<TextTemplate::Kind>(object.required_word("kind", kTextKinds));
    text.find = object.strings("find");
    text.units = object.strings("units");
    text.instead = object.string("instead");
    text.in = object.string("in");
    text.unless_unit_name_has = object.strings("unless_unit_name_has");
    text.condition = read_condition_name(object, "if");
    if (text.kind == TextTemplate::Kind::opposite_directions) {
      text.whole = object.required_string("whole");
      object.required_array("parts");
      text.parts = object.strings("parts");
    }
    return text;
  }

  // Conditions lie in conditions; JsonTree bounds the nesting.
  Condition read_condition(ObjectReader& object) {
    Condition condition;
    condition.kind = static_cast<Condition::Kind>(object.required_word("kind", kConditionKinds));
    switch (condition.kind) {
      case Condition::Kind::all:
      case Condition::Kind::first_known:
        for_each_object(object.required_array("of"), faults_, [&](ObjectReader& part) { condition.of.push_back(read_condition(part)); });
        break;
      case Condition::Kind::empty_table: condition.table = object.required_string("table"); break;
      case Condition::Kind::holds:
        condition.figure = object.required_string("figure");
        condition.terms = read_patterns(object.required_array("terms"), AddressPattern{});
        break;
    }
    return condition;
  }

  FaultList& faults_;
  RuleSet& rules_;
};

}  // namespace

Result<RuleSet> read_rules(std::string_view text, RuleSet base) {
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();
  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, "gouji-rules", "not-a-rule-file", faults)) return faults.take();
  RuleReader(faults, base).read(root);
  if (!faults.empty()) return faults.take();
  return base;
}

bool is_rule_file(std::string_view bytes) {
  constexpr std::size_t kBeginning = 1024;
  const std::string_view beginning = bytes.substr(0, kBeginning);
  const std::size_t first = beginning.find_first_not_of("\xEF\xBB\xBF \t\r\n");
  return first != std::string_view::npos && beginning[first] == '{' && beginning.find("\"gouji-rules\"") != std::string_view::npos;
}

}  // namespace gouji
