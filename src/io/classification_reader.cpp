#include "io/classification_reader.h"

#include <utility>
#include <vector>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"

namespace gouji {
namespace {

// [code, name] or [code, name, English name]; an empty code where it is neither.
Subject read_subject(JsonNode node, FaultList& faults) {
  Subject subject;
  if (!expect_kind(node, JsonKind::array, faults)) return subject;
  if (node.child_count() < 2 || node.child_count() > 3) {
    faults.add("cell-count", node.offset(), node.pointer(),
               {{"expected", "3"}, {"found", std::to_string(node.child_count())}});
    return subject;
  }
  const JsonNode code = node.first_child();
  const JsonNode name = code.next_sibling();
  const JsonNode english_name = name.next_sibling();
  bool is_good = true;
  for (JsonNode part = code; part; part = part.next_sibling()) is_good &= expect_kind(part, JsonKind::string, faults);
  if (!is_good) return subject;
  if (!is_code(code.text())) {
    faults.add("bad-code", code.offset(), code.pointer(), {{"text", shortened(code.text())}});
    return subject;
  }
  subject.code = code.text();
  subject.name = name.text();
  if (english_name) subject.english_name = english_name.text();
  return subject;
}

}  // namespace

Result<Classification> read_classification(std::string_view text) {
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();
  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, "gouji-classification", "not-a-classification", faults)) return faults.take();

  std::string title = root.required_string("title");
  const JsonNode year = root.require("year");
  const auto year_value = year ? static_cast<int>(read_positive_integer(year, faults)) : 0;
  std::vector<Subject> subjects;
  if (const JsonNode codes = root.required_array("codes")) {
    for (JsonNode code = codes.first_child(); code; code = code.next_sibling()) {
      Subject subject = read_subject(code, faults);
      if (subject.code.empty()) continue;
      if (!subjects.empty() && subject.code <= subjects.back().code) {
        faults.add("unordered-code", code.offset(), code.pointer(), {{"text", subject.code}});
        continue;
      }
      subjects.push_back(std::move(subject));
    }
  }
  if (!faults.empty()) return faults.take();
  return Classification(std::move(title), year_value, std::move(subjects));
}

}  // namespace gouji
