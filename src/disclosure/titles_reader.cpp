// read_titles(): assets/vocabulary/titles.json.
#include <utility>

#include "disclosure/fold.h"
#include "disclosure/titles.h"
#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/object_reader.h"

namespace gouji {
namespace {

constexpr std::string_view kWordNames[kWordKinds] = {
    "code", "code_level", "name", "group", "subtotal", "budgeted", "outcome", "filer", "amounts_in", "empty", "generic_title",
    "profile_part", "narrative_part", "terms_part", "tables_part",
    "project", "department", "executor", "funds", "target", "passing", "level1", "level2", "indicator", "value",
};

std::vector<std::string> read_words(JsonNode array, FaultList& faults) {
  std::vector<std::string> words;
  if (!array || !expect_kind(array, JsonKind::array, faults)) return words;
  for (JsonNode word = array.first_child(); word; word = word.next_sibling()) {
    if (expect_kind(word, JsonKind::string, faults)) words.push_back(fold(word.text()));
  }
  return words;
}

std::vector<Titles::Entry> read_entries(JsonNode array, FaultList& faults) {
  std::vector<Titles::Entry> entries;
  if (!array) return entries;
  for (JsonNode node = array.first_child(); node; node = node.next_sibling()) {
    if (!expect_kind(node, JsonKind::object, faults)) continue;
    ObjectReader object(node, faults);
    Titles::Entry entry;
    entry.id = object.required_string("id");
    if (const JsonNode tables = object.find("tables"); tables && expect_kind(tables, JsonKind::array, faults)) {
      for (JsonNode table = tables.first_child(); table; table = table.next_sibling()) entry.tables.emplace_back(table.text());
    }
    entry.titles = read_words(object.required_array("titles"), faults);
    entries.push_back(std::move(entry));
  }
  return entries;
}

}  // namespace

Result<Titles> read_titles(std::string_view json) {
  FaultList faults(json);
  const std::optional<JsonTree> tree = JsonTree::read(json, faults);
  if (!tree) return faults.take();
  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, "gouji-titles", "not-titles", faults)) return faults.take();
  Titles::Lists lists;
  lists.tables = read_entries(root.required_array("tables"), faults);
  lists.columns = read_entries(root.required_array("columns"), faults);
  lists.revenue_rows = read_entries(root.required_array("revenue_rows"), faults);
  lists.expenditure_rows = read_entries(root.required_array("expenditure_rows"), faults);
  lists.funds_rows = read_entries(root.required_array("funds_rows"), faults);
  if (const JsonNode words = root.require("words"); words && expect_kind(words, JsonKind::object, faults)) {
    ObjectReader object(words, faults);
    for (std::size_t i = 0; i < kWordKinds; ++i) {
      lists.words[i] = read_words(object.required_array(kWordNames[i]), faults);
    }
  }
  if (!faults.empty()) return faults.take();
  return Titles(std::move(lists));
}

}  // namespace gouji
