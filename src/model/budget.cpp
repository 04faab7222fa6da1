#include "model/budget.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "model/classification.h"

namespace gouji {
namespace {

constexpr std::string_view kTotal = "total";

void link_columns(Table& table) {
  const Index total = table.find_column(kTotal);
  for (Index i = 0; i < table.columns.size(); ++i) {
    Column& column = table.columns[i];
    const std::size_t dot = column.id.rfind('.');
    const bool is_money = column.measure == Measure::money;
    if (dot != std::string::npos) column.parent = table.find_column(std::string_view(column.id).substr(0, dot));
    else if (is_money && i != total) column.parent = total;
  }
}

// The nearest code above `code` that has a row: 20801 may be missing between 208 and 2080101.
Index parent_row(const std::unordered_map<std::string_view, Index>& row_of_code, std::string_view code) {
  for (std::string_view above = parent_code(code); !above.empty(); above = parent_code(above)) {
    const auto found = row_of_code.find(above);
    if (found != row_of_code.end()) return found->second;
  }
  return kNone;
}

// The row before the last dot of the id ("revenue.tax" is part of "revenue"), or the total of its side.
Index parent_by_id(const Table& table, Index row) {
  const std::string_view id = table.rows[row].id;
  const std::size_t dot = id.rfind('.');
  if (dot == std::string_view::npos) return kNone;
  const Index above = table.find_row(id.substr(0, dot));
  if (above != kNone) return above;
  const Index total = table.find_row(std::string(id.substr(0, dot)) + ".total");
  return total == row ? kNone : total;
}

void link_rows(Table& table) {
  std::unordered_map<std::string_view, Index> row_of_code;
  for (Index i = 0; i < table.rows.size(); ++i) {
    if (!table.rows[i].code.empty()) row_of_code.emplace(table.rows[i].code, i);
  }
  const Index total = table.find_row(kTotal);
  for (Index i = 0; i < table.rows.size(); ++i) {
    Row& row = table.rows[i];
    if (row.code.empty()) {
      row.parent = parent_by_id(table, i);
    } else {
      // Codes of units lie in one another where their sums do not: each unit has its own lines.
      row.parent = table.kind == TableKind::ledger_unit ? total : parent_row(row_of_code, row.code);
      if (row.parent == kNone) row.parent = total;
    }
  }
  for (Row& row : table.rows) {
    for (Index above = row.parent; above != kNone; above = table.rows[above].parent) ++row.depth;
  }
}

void take_finer(Amount& finest, Amount quantum) {
  if (quantum.fen != 0 && (finest.fen == 0 || quantum < finest)) finest = quantum;
}

// 30人, 20000册: whole things, counted and not rounded. 500万人, 98% and 58万元 are not.
bool is_count(const Row& row, const Fact& fact) {
  if (!row.indicator || fact.printed_quantum.fen != power_of_ten(scale_digits(fact.unit))) return false;
  const std::string& unit = row.indicator->measured_in;
  constexpr std::string_view kMeasures[] = {"万", "亿", "千", "元", "%", "％", "‰", "米", "吨", "克", "亩", "公里", "公顷", "小时", "分钟", "天"};
  return !unit.empty() && std::none_of(std::begin(kMeasures), std::end(kMeasures), [&](std::string_view measure) {
    return unit.find(measure) != std::string::npos;
  });
}

void infer_quanta(const Table& table, std::vector<Fact>& facts) {
  const auto cell = [&](std::size_t row, std::size_t column) -> Fact& {
    return facts[table.fact(static_cast<Index>(row), static_cast<Index>(column))];
  };
  const bool is_prose = table.kind == TableKind::narrative;
  std::vector<Amount> finest(table.columns.size());
  Amount finest_money;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const Fact& fact = cell(row, column);
      take_finer(finest[column], fact.printed_quantum);
      if (fact.unit.measure == Measure::money) take_finer(finest_money, fact.printed_quantum);
    }
  }
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      Fact& fact = cell(row, column);
      if (fact.unit.measure == Measure::quantity && is_count(table.rows[row], fact)) fact.quantum = {};
      if (fact.unit.measure != Measure::money) continue;
      // The amounts of a ledger are kept, not printed.
      if (is_of_ledger(table.kind)) fact.quantum = {};
      else fact.quantum = is_prose || finest[column].fen == 0 ? finest_money : finest[column];
    }
  }
}

}  // namespace

Budget::Budget(Cover cover, std::vector<Table> tables, std::vector<Fact> facts)
    : cover_(std::move(cover)), tables_(std::move(tables)), facts_(std::move(facts)) {
  Index next_fact = 0;
  for (Index t = 0; t < tables_.size(); ++t) {
    Table& table = tables_[t];
    link_columns(table);
    link_rows(table);
    table.first_fact = next_fact;
    for (Index row = 0; row < table.rows.size(); ++row) {
      for (Index column = 0; column < table.columns.size(); ++column) {
        Fact& fact = facts_[next_fact++];
        fact.table = t;
        fact.row = row;
        fact.column = column;
      }
    }
    infer_quanta(table, facts_);
  }
  assert(next_fact == facts_.size());
}

const Table* Budget::find_table(std::string_view id) const {
  const auto found = std::find_if(tables_.begin(), tables_.end(), [&](const Table& table) { return table.id == id; });
  return found == tables_.end() ? nullptr : &*found;
}

Index Budget::find_fact(std::string_view address) const {
  const std::size_t first = address.find('/');
  const std::size_t second = address.find('/', first + 1);
  if (first == std::string_view::npos || second == std::string_view::npos) return kNone;
  const Table* table = find_table(address.substr(0, first));
  if (table == nullptr) return kNone;
  const Index row = table->find_row(address.substr(first + 1, second - first - 1));
  const Index column = table->find_column(address.substr(second + 1));
  return row == kNone || column == kNone ? kNone : table->fact(row, column);
}

std::string Budget::address(Index fact) const {
  return table_of(fact).id + '/' + row_of(fact).id + '/' + column_of(fact).id;
}

}  // namespace gouji
