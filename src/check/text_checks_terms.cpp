// Checks of the terms that are explained against the subjects that the tables have.
#include <algorithm>
#include <string>
#include <vector>

#include "check/text_checks.h"
#include "model/classification.h"

namespace gouji {
namespace {

constexpr std::size_t kItemDigits = 7;  // 项
constexpr std::size_t kItemLevel = 3;   // 类, 款, 项

struct NamedRow {
  std::string name;
  const Table* table;
  const Row* row;
};

// Rows of function codes to the level of 项, each name once.
std::vector<NamedRow> items_of_tables(const Budget& budget) {
  std::vector<NamedRow> items;
  for (const Table& table : budget.tables()) {
    for (const Row& row : table.rows) {
      if (row.code.size() != kItemDigits || !is_code(row.code) || is_economic(row.code)) continue;
      std::string name = comparable(row.name);
      const bool is_known = std::any_of(items.begin(), items.end(), [&](const NamedRow& item) { return item.name == name; });
      if (!is_known) items.push_back({std::move(name), &table, &row});
    }
  }
  return items;
}

std::vector<std::string> explained_items(const Budget& budget) {
  std::vector<std::string> names;
  for (const ExplainedTerm& term : budget.cover().terms) {
    if (term.names.size() == kItemLevel) names.push_back(comparable(term.names.back()));
  }
  return names;
}

}  // namespace

void find_unused_terms(const Budget& budget, TextFindings& findings) {
  const std::vector<NamedRow> items = items_of_tables(budget);
  if (items.empty()) return;
  for (const ExplainedTerm& term : budget.cover().terms) {
    if (term.names.size() != kItemLevel) continue;
    const std::string name = comparable(term.names.back());
    const bool is_used = std::any_of(items.begin(), items.end(), [&](const NamedRow& item) { return item.name == name; });
    if (!is_used) findings.push_back({.rule = 0, .place = {}, .line = term.line, .text = term.names.back(), .instead = {}, .fact = kNone});
  }
}

void find_missing_terms(const Budget& budget, TextFindings& findings) {
  const std::vector<std::string> explained = explained_items(budget);
  if (explained.empty()) return;
  for (const NamedRow& item : items_of_tables(budget)) {
    if (std::find(explained.begin(), explained.end(), item.name) != explained.end()) continue;
    const Index total = item.table->find_column("total");
    const auto row = static_cast<Index>(item.row - item.table->rows.data());
    findings.push_back({.rule = 0, .place = item.table->title, .line = item.row->line,
                        .text = item.row->code + " " + item.row->name, .instead = {},
                        .fact = total == kNone ? kNone : item.table->fact(row, total)});
  }
}

}  // namespace gouji
