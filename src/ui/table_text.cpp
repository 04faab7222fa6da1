#include "ui/table_text.h"

#include <string_view>

namespace gouji {

namespace {

constexpr std::string_view kMinus = "\u2212";

std::string text_field(std::string_view text) {
  std::string out;
  if (!text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) {
    out += '\'';
  }
  for (const char c : text) {
    out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
  }
  return out;
}

}  // namespace

std::string figure_as_plain_text(const std::string& shown) {
  std::string out;
  for (std::size_t i = 0; i < shown.size(); ++i) {
    if (shown.compare(i, kMinus.size(), kMinus) == 0) {
      out += '-';
      i += kMinus.size() - 1;
    } else if (shown[i] != ',') {
      out += shown[i];
    }
  }
  return out;
}

std::string table_as_tab_separated(const TableView& table) {
  bool has_codes = false;
  for (const RowView& row : table.rows) {
    has_codes = has_codes || !row.code.empty();
  }
  std::string out;
  if (has_codes) {
    out += text_field(table.code_title) + '\t';
  }
  out += text_field(table.name_title);
  for (const ColumnView& column : table.columns) {
    out += '\t' + text_field(column.title);
  }
  out += '\n';
  for (const RowView& row : table.rows) {
    if (has_codes) {
      out += text_field(row.code) + '\t';
    }
    out += text_field(row.name);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const CellView& cell = row.cells[i];
      out += '\t' + (cell.fact != kNone ? figure_as_plain_text(cell.text) : text_field(cell.text));
    }
    out += '\n';
  }
  return out;
}

}  // namespace gouji
