#include "io/budget_reader.h"

#include <memory>
#include <utility>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "io/ledger_reader.h"
#include "io/object_reader.h"
#include "io/table_reader.h"

namespace gouji {
namespace {

int read_year(JsonNode year, FaultList& faults) {
  constexpr std::uint32_t kFirstYear = 1949;
  constexpr std::uint32_t kLastYear = 2999;
  if (!year || year.kind() == JsonKind::null) return 0;
  const std::uint32_t value = read_positive_integer(year, faults);
  if (value != 0 && (value < kFirstYear || value > kLastYear)) {
    faults.add("bad-year", year.offset(), year.pointer(), {{"text", shortened(year.text())}});
  }
  return static_cast<int>(value);
}

void read_unit(JsonNode node, FaultList& faults, Cover& cover) {
  if (!node || !expect_kind(node, JsonKind::object, faults)) return;
  ObjectReader unit(node, faults);
  cover.unit_code = unit.string("code");
  cover.unit_name = unit.required_string("name");
  cover.department = unit.string("department");
  cover.unit_unknown = unit.unknown();
}

void read_contents(JsonNode contents, FaultList& faults, Cover& cover) {
  if (!contents || !expect_kind(contents, JsonKind::array, faults)) return;
  for (JsonNode title = contents.first_child(); title; title = title.next_sibling()) {
    if (expect_kind(title, JsonKind::string, faults)) cover.contents.emplace_back(title.text());
  }
}

}  // namespace

Result<Budget> read_budget(std::string_view text) {
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  if (!tree) return faults.take();

  ObjectReader root(tree->root(), faults);
  if (!expect_format(root, "gouji-budget", "not-a-budget", faults)) return faults.take();
  Cover cover;
  TableDraft draft;
  IdSet table_ids(faults);
  read_unit(root.require("unit"), faults, cover);
  cover.year = read_year(root.require("year"), faults);
  cover.title = root.string("title");
  read_contents(root.find("contents"), faults, cover);
  if (const JsonNode tables = root.required_array("tables")) {
    for_each_object(tables, faults, [&](ObjectReader& table) { read_table(table.node(), table_ids, faults, draft); });
  }
  if (const JsonNode narrative = root.find("narrative"); narrative && expect_kind(narrative, JsonKind::object, faults)) {
    read_narrative(narrative, faults, draft);
  }
  if (const JsonNode tables = root.find("performance"); tables && expect_kind(tables, JsonKind::array, faults)) {
    for_each_object(tables, faults, [&](ObjectReader& table) { read_performance(table.node(), table_ids, faults, draft); });
  }
  if (const JsonNode ledger = root.find("ledger"); ledger && expect_kind(ledger, JsonKind::object, faults)) {
    cover.ledger = std::make_shared<const Ledger>(read_ledger(ledger, faults));
  }
  cover.unknown = root.unknown();
  if (!faults.empty()) return faults.take();
  return Budget(std::move(cover), std::move(draft.tables), std::move(draft.facts));
}

}  // namespace gouji
