#include <string_view>

#include "report/json_head.h"
#include "cli/show_printer.h"
#include "report/place.h"
#include "report/table_view.h"

namespace gouji {
namespace {

JsonValue cell_of(const ReportInput& input, Index index, const CellView& cell) {
  const PlacedFact fact = placed_fact(input, index);
  JsonValue value = JsonValue::object();
  value.add("address", JsonValue::string(fact.address)).add("printed", JsonValue::string(fact.printed)).add("value", JsonValue::string(fact.value));
  if (cell.verdict) value.add("verdict", JsonValue::string(name_of(*cell.verdict)));
  return value;
}

JsonValue row_of(const ReportInput& input, const TableView& view, const Row& row, const RowView& shown) {
  JsonValue cells = JsonValue::array();
  for (std::size_t i = 0; i < shown.cells.size(); ++i) {
    const CellView& cell = shown.cells[i];
    // Cells that the document does not have are left out.
    if (view.columns[i].column != kNone && cell.presence != Presence::absent) cells.push(cell_of(input, cell.fact, cell));
  }
  JsonValue value = JsonValue::object();
  value.add("id", JsonValue::string(row.id));
  if (!row.code.empty()) value.add("code", JsonValue::string(row.code));
  value.add("name", JsonValue::string(row.name)).add("depth", JsonValue::number(row.depth));
  if (row.line > 0) value.add("line", JsonValue::number(row.line));
  if (row.claim && !row.claim->section.empty()) value.add("section", JsonValue::string(row.claim->section));
  if (row.claim && !row.claim->direction_word.empty()) value.add("direction", JsonValue::string(row.claim->direction_word));
  if (row.claim && !row.claim->base.empty()) value.add("base", JsonValue::string(row.claim->base));
  value.add("cells", std::move(cells));
  return value;
}

JsonValue table_of(const ReportInput& input, Index index) {
  const Table& table = input.budget->tables()[index];
  const TableView view = view_of_table(input, index);
  JsonValue columns = JsonValue::array();
  for (const Column& column : table.columns) {
    JsonValue value = JsonValue::object();
    value.add("id", JsonValue::string(column.id)).add("title", JsonValue::string(column_title(column, *input.language)));
    columns.push(std::move(value));
  }
  JsonValue rows = JsonValue::array();
  for (std::size_t i = 0; i < table.rows.size(); ++i) rows.push(row_of(input, view, table.rows[i], view.rows[i]));
  JsonValue value = JsonValue::object();
  value.add("id", JsonValue::string(table.id)).add("title", JsonValue::string(view.caption));
  if (!table.header.empty()) value.add("header", JsonValue::string(table.header));
  if (!table.project.empty()) value.add("project", JsonValue::string(table.project));
  if (!view.unit_label.empty()) value.add("amounts_in", JsonValue::string(text_from_money_unit(table.money_unit)));
  value.add("columns", std::move(columns)).add("rows", std::move(rows));
  return value;
}

}  // namespace

JsonValue show_as_json(const ReportInput& input, const std::string& path, const std::string& table) {
  const Cover& cover = input.budget->cover();
  JsonValue tables = JsonValue::array();
  JsonValue absent = JsonValue::array();
  for (const TableEntry& entry : list_tables(input, list_causes(input))) {
    if (entry.table == kNone) absent.push(JsonValue::string(entry.id));
    else if (table.empty() || entry.id == table) tables.push(table_of(input, entry.table));
  }
  JsonValue value = json_head(cover, path);
  value.add("title", JsonValue::string(cover.title)).add("tables", std::move(tables));
  if (table.empty()) value.add("absent", std::move(absent));
  return value;
}

}  // namespace gouji
