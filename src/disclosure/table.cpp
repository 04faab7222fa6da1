#include "disclosure/table.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/heading.h"
#include "disclosure/row_builder.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

const std::string& cell_of(const TextRow& row, std::size_t column) {
  static const std::string kEmpty;
  return column < row.cells.size() ? row.cells[column] : kEmpty;
}

// Cells of one row of a table of one side.
class OneSidedReader {
 public:
  OneSidedReader(const TextTable& table, const TableHeading& heading, const Titles& titles, CodeReader& codes, DraftTable& out,
                 Diagnostics& remarks)
      : table_(table), heading_(heading), titles_(titles), codes_(codes), out_(out), remarks_(remarks),
        builder_(out, titles, remarks) {
    for (std::size_t c = 0; c < heading.columns.size(); ++c) {
      if (heading.columns[c].role == CellRole::code) code_cells_.push_back(c);
      if (heading.columns[c].role == CellRole::name) name_cell_ = c;
      if (heading.columns[c].role == CellRole::figure) figure_cells_.push_back(c);
    }
  }

  void read() {
    for (std::size_t r = heading_.first_row; r < table_.rows.size(); ++r) {
      const TextRow& row = table_.rows[r];
      if (row.is_blank() || is_number_row(row.cells) || repeats_heading(row)) continue;
      if (!continues_name(row)) read_row(row);
      note_extra_cells(row);
    }
  }

 private:
  bool repeats_heading(const TextRow& row) const {
    for (std::size_t r = 0; r < heading_.first_row; ++r) {
      if (table_.rows[r].cells == row.cells) return true;
    }
    return false;
  }

  bool has_figures(const TextRow& row) const {
    return std::any_of(figure_cells_.begin(), figure_cells_.end(), [&](std::size_t c) { return !cell_of(row, c).empty(); });
  }

  // The rest of a name that was wrapped in its cell: with the name before it makes the subject's name.
  bool continues_name(const TextRow& row) {
    if (name_cell_ == kNoCell || out_.table.rows.empty() || has_figures(row)) return false;
    if (std::any_of(code_cells_.begin(), code_cells_.end(), [&](std::size_t c) { return !cell_of(row, c).empty(); })) return false;
    const std::string& rest = cell_of(row, name_cell_);
    Row& last = out_.table.rows.back();
    if (rest.empty() || last.code.empty() || titles_.expenditure_row_id(fold(rest)) == "total") return false;
    if (!codes_.is_name_of(last.code, last.name + rest)) return false;
    last.name += rest;
    return true;
  }

  void read_row(const TextRow& cells) {
    Row row;
    row.line = cells.line;
    row.name = name_cell_ == kNoCell ? std::string() : cell_of(cells, name_cell_);
    std::vector<std::string> code_texts;
    for (const std::size_t c : code_cells_) code_texts.push_back(cell_of(cells, c));
    // 合计 may stand among the codes.
    if (row.name.empty() && !code_texts.empty() && titles_.expenditure_row_id(fold(code_texts.front())) == "total") {
      row.name = std::exchange(code_texts.front(), {});
    }
    give_id(row, code_texts);
    std::vector<const std::string*> figures;
    for (const std::size_t c : figure_cells_) figures.push_back(&cell_of(cells, c));
    if (row.id.empty()) {
      if (!has_figures(cells)) {
        remark("stray-row", cells.line, row.name);
        return;
      }
      row.id = builder_.next_row_id({});
      remark("row-without-code", cells.line, row.name);
    }
    builder_.add(std::move(row), figures);
  }

  void give_id(Row& row, const std::vector<std::string>& code_texts) {
    const std::string folded = fold(without_number(row.name));
    const std::string code = codes_.code(code_texts, row.name);
    if (!code.empty()) {
      row.code = code;
      row.id = code;
      std::string printed;
      for (const std::string& text : code_texts) {
        if (!text.empty()) printed += (printed.empty() ? "" : " ") + text;
      }
      if (printed != code) row.printed = printed;
      return;
    }
    for (const std::string& text : code_texts) {
      if (!text.empty()) remark("unread-code", row.line, text);
    }
    const bool is_revenue = out_.table.kind == TableKind::revenue;
    if (titles_.expenditure_row_id(folded) == "total" || (is_revenue && titles_.revenue_row_id(folded) == "total")) {
      row.id = "total";
    } else if (out_.table.kind == TableKind::three_public && code_cells_.empty() &&
               !titles_.column_id("three-public", folded).empty()) {
      row.id = titles_.column_id("three-public", folded);  // see turn_three_public()
    } else if (name_cell_ == kNoCell && code_cells_.empty()) {
      row.id = out_.table.rows.empty() ? "total" : builder_.next_row_id({});
    } else if (std::string named = codes_.code_of_name(folded); !named.empty() && code_cells_.empty()) {
      row.code = named;
      row.id = std::move(named);
    } else if (titles_.expenditure_row_id(folded) == "current") {
      row.id = "current";
    }
  }

  void note_extra_cells(const TextRow& row) {
    for (std::size_t c = heading_.columns.size(); c < row.cells.size(); ++c) {
      if (!row.cells[c].empty()) remark("extra-cell", row.line, row.cells[c]);
    }
  }

  void remark(const char* id, std::uint32_t line, const std::string& text) {
    remarks_.push_back(remark_at(id, line, {{"text", shortened(text)}}));
  }

  static constexpr std::size_t kNoCell = ~std::size_t{0};

  const TextTable& table_;
  const TableHeading& heading_;
  const Titles& titles_;
  CodeReader& codes_;
  DraftTable& out_;
  Diagnostics& remarks_;
  RowBuilder builder_;
  std::vector<std::size_t> code_cells_;
  std::size_t name_cell_ = kNoCell;
  std::vector<std::size_t> figure_cells_;
};

bool is_base(std::string_view id, std::string_view base) {
  return id == base || (id.size() > base.size() + 1 && id.starts_with(base) && id[base.size()] == '-' &&
                        is_digits(id.substr(base.size() + 1)));
}

// 三公 laid out as rows (因公出国（境）费 … with one column of amounts): turned into the columns of the budget file.
void turn_three_public(DraftTable& draft, const Titles& titles) {
  Table& table = draft.table;
  if (table.kind != TableKind::three_public || table.columns.size() != 1 || table.rows.size() < 2) return;
  std::vector<Column> columns;
  for (const Row& row : table.rows) {
    const std::string folded = fold(without_number(row.name));
    std::string id = row.id;
    if ((id != "total" && titles.column_id("three-public", folded) != id) || std::any_of(columns.begin(), columns.end(), [&](const Column& c) { return c.id == id; })) return;
    Column column;
    column.id = std::move(id);
    column.title = row.name;
    columns.push_back(std::move(column));
  }
  const bool has_vehicle = std::any_of(columns.begin(), columns.end(), [](const Column& c) { return c.id == "vehicle"; });
  for (Column& column : columns) {
    constexpr std::string_view kVehicle = "vehicle-";
    if (has_vehicle && column.id.substr(0, kVehicle.size()) == kVehicle) column.id[kVehicle.size() - 1] = '.';
  }
  Row row;
  row.id = "total";
  row.line = table.rows.front().line;
  table.columns = std::move(columns);
  table.rows.assign(1, std::move(row));
}

// Rows of a table that goes on; an id that is there already gets a number, as RowBuilder::add() gives it.
void append_rows(std::vector<Row> rows, Table& to, Diagnostics& remarks) {
  std::unordered_map<std::string, std::uint32_t> line_of_id;
  for (const Row& row : to.rows) line_of_id.emplace(row.id, row.line);
  std::unordered_map<std::string, int> times_repeated;
  for (Row& row : rows) {
    const auto known = line_of_id.find(row.id);
    if (known != line_of_id.end()) {
      if (!row.code.empty()) {
        remarks.push_back(remark_at("repeated-code", row.line,
                                    {{"text", shortened(row.name)}, {"first_line", std::to_string(known->second)}}));
      }
      const std::string id = row.id;
      int& times = times_repeated.try_emplace(id, 1).first->second;
      while (line_of_id.count(row.id) > 0) row.id = id + "-" + std::to_string(++times);
    }
    line_of_id.emplace(row.id, row.line);
    to.rows.push_back(std::move(row));
  }
}

}  // namespace

void TextTableReader::read(const TextTable& table, TextDraft& draft) {
  const std::string folded = fold(table.title);
  std::string id(titles_.table_id(folded));
  if (id == "performance") {
    read_performance_text(table, "performance-" + std::to_string(++performance_tables_), titles_, draft);
    return;
  }
  if (id.empty()) id = "other-" + std::to_string(++other_tables_);
  read_grid(table, id, draft);
}

void TextTableReader::read_grid(const TextTable& table, const std::string& id, TextDraft& draft) {
  const bool is_declared_empty = table.rows.empty() && !table.notes.empty();
  const std::optional<TableHeading> heading =
      is_declared_empty ? TableHeading() : heading_of(table, id, titles_, draft.remarks);
  if (!heading) {
    draft.remarks.push_back(remark_at("unread-table", table.line,
                                      {{"title", shortened(table.title)}, {"line", std::to_string(table.line)}}));
    return;
  }
  DraftTable read;
  Table& out = read.table;
  out.id = id;
  out.kind = table_kind_from_id(id);
  out.title = table.title;
  out.label = table.label;
  out.header = heading->header;
  out.line = table.line;
  if (!is_declared_empty) out.money_unit = money_unit_of(table, draft.remarks);
  CodeReader& codes = out.kind == TableKind::basic || table.title.find("经济") != std::string::npos ||
                              table.title.find("机关运行") != std::string::npos
                          ? economics_
                          : functions_;
  codes.begin_table();
  if (heading->side_count() > 1) {
    read_sides(table, *heading, titles_, codes, read, draft.remarks);
  } else {
    for (const HeadingColumn& column : heading->columns) {
      if (column.role != CellRole::figure) continue;
      Column made;
      made.id = column.id;
      made.title = column.title;
      out.columns.push_back(std::move(made));
    }
    OneSidedReader(table, *heading, titles_, codes, read, draft.remarks).read();
    turn_three_public(read, titles_);
  }

  // The same table again: its next page, or another one of the kind.
  int count = 1;
  for (DraftTable& before : draft.tables) {
    if (!is_base(before.table.id, id)) continue;
    ++count;
    const auto has_row = [&](const Row& row) { return before.table.find_row(row.id) != kNone; };
    const bool is_next_page = before.table.title == out.title && before.table.columns.size() == out.columns.size() &&
                              !out.rows.empty() && std::none_of(out.rows.begin(), out.rows.end(), has_row);
    if (!is_next_page && !is_continued_title(fold(out.title))) continue;
    if (before.table.columns.size() != out.columns.size()) continue;
    append_rows(std::move(out.rows), before.table, draft.remarks);
    before.facts.insert(before.facts.end(), read.facts.begin(), read.facts.end());
    return;
  }
  if (count > 1) out.id = id + "-" + std::to_string(count);
  draft.tables.push_back(std::move(read));
}

}  // namespace gouji
