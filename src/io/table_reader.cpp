#include "io/table_reader.h"

#include <algorithm>
#include <string>
#include <utility>

#include "io/figure_reader.h"

namespace gouji {
namespace {

Column read_column(JsonNode node, IdSet& ids, FaultList& faults) {
  ObjectReader object(node, faults);
  Column column;
  column.id = object.required_id(ids);
  column.title = object.string("title");
  column.measure = object.measure();
  column.unknown = object.unknown();
  return column;
}

// The row's part of the address: its id, or its code where it has none.
void read_row_id(ObjectReader& object, IdSet& ids, Row& row) {
  row.id = object.string("id");
  row.code = object.string("code");
  const JsonNode id = object.node().find("id");
  const JsonNode code = object.node().find("code");
  const bool code_is_good = code && code.kind() == JsonKind::string && ids.check_code(code);
  if (!id && !code) object.report_missing("id");
  if (id && id.kind() == JsonKind::string) {
    // Only an id that repeats the code may have capital letters in it.
    if ((code_is_good && row.id == row.code) || ids.check_id(id)) ids.add(id);
  } else if (!id && code_is_good) {
    row.id = row.code;
    ids.add(code);
  }
}

// After a wrong number of cells there will be no budget: missing cells get no facts.
void read_cells(JsonNode cells, const Table& table, FaultList& faults, std::vector<Fact>& facts) {
  if (!cells) return;
  if (cells.child_count() != table.columns.size()) {
    faults.add("cell-count", cells.offset(), cells.pointer(),
               {{"expected", std::to_string(table.columns.size())}, {"found", std::to_string(cells.child_count())}});
  }
  JsonNode cell = cells.first_child();
  for (std::size_t i = 0; cell && i < table.columns.size(); ++i, cell = cell.next_sibling()) {
    facts.push_back(read_fact(cell, {.measure = table.columns[i].measure, .money_unit = table.money_unit}, faults));
  }
}

void read_row(JsonNode node, IdSet& ids, FaultList& faults, Table& table, std::vector<Fact>& facts) {
  ObjectReader object(node, faults);
  Row row;
  read_row_id(object, ids, row);
  row.printed = object.string("printed");
  row.name = object.string("name");
  row.line = object.line();
  read_cells(object.required_array("cells"), table, faults, facts);
  row.unknown = object.unknown();
  table.rows.push_back(std::move(row));
}

}  // namespace

void read_table(JsonNode node, IdSet& table_ids, FaultList& faults, TableDraft& draft) {
  ObjectReader object(node, faults);
  Table table;
  table.id = object.required_id(table_ids);
  table.kind = table_kind_from_id(table.id);
  if (table.kind == TableKind::narrative || table.kind == TableKind::performance || is_of_ledger(table.kind)) {
    const JsonNode id = object.find("id");
    faults.add("reserved-id", id.offset(), id.pointer(), {{"id", shortened(table.id)}});
  }
  table.title = object.string("title");
  table.header = object.string("header");
  table.line = object.line();

  IdSet column_ids(faults);
  if (const JsonNode columns = object.required_array("columns")) {
    for (JsonNode column = columns.first_child(); column; column = column.next_sibling()) {
      if (expect_kind(column, JsonKind::object, faults)) {
        table.columns.push_back(read_column(column, column_ids, faults));
      } else {
        table.columns.emplace_back();  // so that the cells keep their columns
      }
    }
  }
  const bool has_money = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const Column& column) { return column.measure == Measure::money; });
  if (has_money) table.money_unit = object.money_unit();

  IdSet row_ids(faults);
  if (const JsonNode rows = object.required_array("rows")) {
    for (JsonNode row = rows.first_child(); row; row = row.next_sibling()) {
      if (expect_kind(row, JsonKind::object, faults)) read_row(row, row_ids, faults, table, draft.facts);
    }
  }
  table.unknown = object.unknown();
  draft.tables.push_back(std::move(table));
}

}  // namespace gouji
