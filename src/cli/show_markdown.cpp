#include "cli/figure_marks.h"
#include "report/markdown.h"
#include "cli/show_printer.h"
#include "report/table_view.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

std::string table_as_markdown(const TableView& view, const FigureMarks& marks) {
  std::string out = "## " + markdown_text(view.caption) + "\n\n";
  std::string label = view.header;
  if (!view.unit_label.empty()) label += (label.empty() ? "" : " · ") + view.unit_label;
  if (!label.empty()) out += markdown_text(label) + "\n\n";
  for (const auto& [name, text] : view.particulars) out += "- " + markdown_text(name) + " · " + markdown_text(text) + '\n';
  if (!view.particulars.empty()) out += '\n';
  if (view.rows.empty()) return out + markdown_text(view.note) + '\n';

  const bool has_codes = !view.code_title.empty();
  std::string titles = has_codes ? "| " + markdown_text(view.code_title) + ' ' : "";
  std::string rule = has_codes ? "| --- " : "";
  titles += "| " + markdown_text(view.name_title) + ' ';
  rule += "| --- ";
  for (const ColumnView& column : view.columns) {
    titles += "| " + markdown_text(column.title) + ' ';
    rule += column.align == Align::right ? "| ---: " : "| --- ";
  }
  out += titles + "|\n" + rule + "|\n";
  for (const RowView& row : view.rows) {
    if (has_codes) out += "| " + markdown_text(row.code) + ' ';
    out += "| ";
    for (int i = 0; i < row.depth; ++i) out += "&emsp;";
    out += markdown_text(row.name);
    if (!row.gloss.empty()) out += " (" + markdown_text(row.gloss) + ')';
    out += ' ';
    for (const CellView& cell : row.cells) {
      out += "| " + markdown_text(cell.text);
      if (const auto mark = marks.of(cell.fact)) out += (cell.text.empty() ? "" : " ") + std::string(glyph(*mark));
      out += ' ';
    }
    out += "|\n";
  }
  return out;
}

}  // namespace

std::string show_as_markdown(const ReportInput& input, const std::string& table) {
  const std::vector<CauseView> causes = list_causes(input);
  const FigureMarks marks(causes);
  const Cover& cover = input.budget->cover();
  std::string out = "# " + markdown_text(cover.title.empty() ? cover.unit_name : cover.title) + '\n';
  std::string absent;
  for (const TableEntry& entry : list_tables(input, causes)) {
    if (entry.table == kNone) {
      absent += "- " + markdown_text(entry.title) + " · " + markdown_text(entry.note) + '\n';
    } else if (table.empty() || entry.id == table) {
      out += '\n' + table_as_markdown(view_of_table(input, entry.table), marks);
    }
  }
  if (table.empty() && !absent.empty()) {
    out += "\n## " + markdown_text(input.language->text("report.absent-tables")) + "\n\n" + absent;
  }
  return out;
}

}  // namespace gouji
