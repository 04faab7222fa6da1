#include "report/budget_lines.h"

#include <algorithm>
#include <string_view>

#include "model/classification.h"

namespace gouji {
namespace {

constexpr std::string_view kTotal = "total";
constexpr std::string_view kSubtotal = "current";  // 本年收入小计: a sum of its neighbours, no source

bool has_figure(const Budget& budget, Index fact) {
  return fact != kNone && budget.fact(fact).presence == Presence::value && budget.fact(fact).unit.measure == Measure::money;
}

Index first_figure(const Budget& budget, std::initializer_list<std::string_view> addresses) {
  for (const std::string_view address : addresses) {
    const Index fact = budget.find_fact(address);
    if (has_figure(budget, fact)) return fact;
  }
  return kNone;
}

// Rows "<stem><one more word>" of a table, in a column of money.
std::vector<Index> rows_below(const Budget& budget, std::string_view table_id, std::string_view stem, std::string_view column_id) {
  std::vector<Index> facts;
  const Table* table = budget.find_table(table_id);
  const Index column = table == nullptr ? kNone : table->find_column(column_id);
  if (column == kNone) return facts;
  for (Index row = 0; row < table->rows.size(); ++row) {
    const std::string_view id = table->rows[row].id;
    if (!id.starts_with(stem)) continue;
    const std::string_view part = id.substr(stem.size());
    const bool is_sum = part == kTotal || part == kSubtotal || part.find('.') != std::string_view::npos;
    if (!is_sum && has_figure(budget, table->fact(row, column))) facts.push_back(table->fact(row, column));
  }
  return facts;
}

}  // namespace

std::vector<Index> revenue_sources(const Budget& budget) {
  std::vector<Index> facts;
  const Table* table = budget.find_table("revenue");
  const Index total = table == nullptr ? kNone : table->find_row(kTotal);
  if (total != kNone) {
    for (const Index column : part_columns(*table)) {
      if (has_figure(budget, table->fact(total, column))) facts.push_back(table->fact(total, column));
    }
  }
  if (facts.empty()) facts = rows_below(budget, "overview", "revenue.", "amount");
  if (facts.empty()) facts = rows_below(budget, "narrative", "revenue.", "amount");
  return facts;
}

Index total_revenue(const Budget& budget) {
  return first_figure(budget, {"revenue/total/total", "overview/revenue.total/amount", "narrative/revenue/amount"});
}

const Table* spending_table(const Budget& budget) {
  for (const std::string_view id : {"expenditure", "general"}) {
    const Table* table = budget.find_table(id);
    if (table != nullptr && !outermost_rows(*table).empty() && table->find_column(kTotal) != kNone) return table;
  }
  return nullptr;
}

Index total_spending(const Budget& budget) {
  const Table* table = spending_table(budget);
  if (table != nullptr && table->find_row(kTotal) != kNone) {
    const Index fact = table->fact(table->find_row(kTotal), table->find_column(kTotal));
    if (has_figure(budget, fact)) return fact;
  }
  return first_figure(budget, {"overview/total/amount", "narrative/expenditure/amount", "general/total/total"});
}

std::vector<Index> part_columns(const Table& table) {
  std::vector<Index> columns;
  const Index total = table.find_column(kTotal);
  for (Index i = 0; i < table.columns.size(); ++i) {
    const Column& column = table.columns[i];
    if (total != kNone && column.parent == total && column.id != kSubtotal) columns.push_back(i);
  }
  return columns;
}

std::vector<Index> outermost_rows(const Table& table) {
  std::vector<Index> rows;
  for (Index i = 0; i < table.rows.size(); ++i) {
    const Row& row = table.rows[i];
    if (!row.code.empty() && (row.parent == kNone || table.rows[row.parent].code.empty())) rows.push_back(i);
  }
  return rows;
}

std::vector<Index> figures_under(const Budget& budget, Index fact) {
  std::vector<Index> facts;
  const Table& table = budget.table_of(fact);
  for (Index row = 0; row < table.rows.size(); ++row) {
    if (table.rows[row].parent == budget.fact(fact).row) facts.push_back(table.fact(row, budget.fact(fact).column));
  }
  return facts;
}

std::vector<Index> basic_uses(const Budget& budget) {
  std::vector<Index> facts;
  const Table* table = budget.find_table("basic");
  const Index column = table == nullptr ? kNone : table->find_column(kTotal);
  if (column != kNone) {
    for (const Index row : outermost_rows(*table)) facts.push_back(table->fact(row, column));
  }
  for (const std::string_view stem : {"expenditure.basic.", "appropriation.basic."}) {
    if (facts.empty()) facts = rows_below(budget, "narrative", stem, "amount");
  }
  return facts;
}

std::vector<Index> project_uses(const Budget& budget) {
  std::vector<Index> facts = rows_below(budget, "narrative", "project-", "amount");
  if (!facts.empty()) return facts;
  for (const Table& table : budget.tables()) {
    if (table.kind != TableKind::performance) continue;
    const Index fact = budget.find_fact(table.id + "/total/amount");
    if (has_figure(budget, fact)) facts.push_back(fact);
  }
  return facts;
}

}  // namespace gouji
