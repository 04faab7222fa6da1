#include <algorithm>
#include <iterator>

#include "model/ledger_tables.h"
#include "report/place.h"
#include "report/table_view.h"

namespace gouji {
namespace {

constexpr TableKind kOfficialOrder[] = {
    TableKind::overview, TableKind::revenue,      TableKind::expenditure, TableKind::appropriation, TableKind::general,
    TableKind::basic,    TableKind::three_public, TableKind::funds,       TableKind::state_capital,
};
constexpr TableKind kBehindThem[] = {TableKind::performance, TableKind::narrative, TableKind::profile,
                                       TableKind::ledger_function, TableKind::ledger_economic, TableKind::ledger_unit, TableKind::other};

TableEntry entry_of(const ReportInput& input, const std::vector<CauseView>& causes, Index index) {
  const Table& table = input.budget->tables()[index];
  TableEntry entry;
  entry.table = index;
  entry.kind = table.kind;
  entry.id = table.id;
  entry.title = table_title(*input.budget, table, *input.language);
  if (table.rows.empty()) entry.note = input.language->text("table.no-rows.short");
  entry.is_announced = table_number(*input.budget, table.title, table.kind) > 0;
  entry.row_count = table.rows.size();
  entry.badge = badge_of_table(input, causes, index);
  return entry;
}

TableEntry entry_of_absent(const ReportInput& input, TableKind kind) {
  Table absent;
  absent.id = name_of(kind);
  absent.kind = kind;
  TableEntry entry;
  entry.kind = kind;
  entry.id = absent.id;
  entry.title = table_title(*input.budget, absent, *input.language);
  entry.is_announced = table_number(*input.budget, "", kind) > 0;
  entry.note = input.language->text(entry.is_announced ? "table.absent.announced" : "table.absent");
  return entry;
}

}  // namespace

std::vector<TableEntry> list_tables(const ReportInput& input, const std::vector<CauseView>& causes) {
  std::vector<TableEntry> entries;
  const std::vector<Table>& tables = input.budget->tables();
  const auto add_kind = [&](TableKind kind) {
    const std::size_t before = entries.size();
    for (Index i = 0; i < tables.size(); ++i) {
      if (tables[i].kind == kind) entries.push_back(entry_of(input, causes, i));
    }
    return entries.size() > before;
  };
  for (const TableKind kind : kOfficialOrder) {
    if (!add_kind(kind) && !is_ledger_alone(*input.budget)) entries.push_back(entry_of_absent(input, kind));
  }
  for (const TableKind kind : kBehindThem) {
    const bool is_there = add_kind(kind);
    const bool is_missed = !is_there && kind == TableKind::performance && table_number(*input.budget, "", kind) > 0;
    if (is_missed) entries.push_back(entry_of_absent(input, kind));
  }
  return entries;
}

}  // namespace gouji
