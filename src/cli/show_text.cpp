#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "cli/figure_marks.h"
#include "cli/show_printer.h"
#include "report/table_view.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

constexpr int kWidestTitle = 16;  // of a column of figures; longer ones take several lines
constexpr int kWidestName = 44;

// One column of the printed table.
struct PrintedColumn {
  std::vector<std::string> title;  // lines
  Align align = Align::left;
  int width = 0;
  bool has_marks = false;
};

class TableText {
 public:
  TableText(const TableView& view, const FigureMarks& marks, const Painter& painter)
      : view_(view), marks_(marks), painter_(painter) {
    // Sections of the narrative become headings; as a column they would fill half the line.
    first_cell_ = view.kind == TableKind::narrative ? 1 : 0;
    lay_out();
  }

  std::string write() {
    write_caption();
    if (view_.rows.empty()) return out_ + "  " + painter_.paint(view_.note, Style::faint) + '\n';
    write_titles();
    std::string section;
    for (const RowView& row : view_.rows) {
      if (first_cell_ == 1 && row.cells[0].text != section) {
        section = row.cells[0].text;
        out_ += painter_.paint(harmless(section), Style::faint) + '\n';
      }
      write_row(row);
    }
    return std::move(out_);
  }

 private:
  bool has_codes() const { return !view_.code_title.empty(); }
  std::size_t leading() const { return has_codes() ? 2 : 1; }

  std::string name_of_row(const RowView& row) const {
    std::string name(static_cast<std::size_t>(row.depth) * 2, ' ');
    name += harmless(row.name);
    if (!row.gloss.empty()) name += " (" + row.gloss + ')';
    return name;
  }

  void widen(PrintedColumn& column, std::string_view text) { column.width = std::max(column.width, display_width(text)); }

  void lay_out() {
    const auto add = [&](std::string_view title, Align align, int widest) {
      PrintedColumn column;
      column.title = wrap(harmless(title), widest);
      column.align = align;
      for (const std::string& line : column.title) widen(column, line);
      columns_.push_back(std::move(column));
    };
    if (has_codes()) add(view_.code_title, Align::left, kWidestTitle);
    add(view_.name_title, Align::left, kWidestTitle);
    for (std::size_t i = first_cell_; i < view_.columns.size(); ++i) {
      add(view_.columns[i].title, view_.columns[i].align, kWidestTitle);
    }
    for (const RowView& row : view_.rows) {
      if (has_codes()) widen(columns_[0], row.code);
      widen(columns_[leading() - 1], name_of_row(row));
      for (std::size_t i = first_cell_; i < row.cells.size(); ++i) {
        PrintedColumn& column = columns_[leading() + i - first_cell_];
        widen(column, harmless(row.cells[i].text));
        column.has_marks |= marks_.of(row.cells[i].fact).has_value();
      }
    }
    PrintedColumn& names = columns_[leading() - 1];
    names.width = std::min(names.width, kWidestName);
  }

  void write_caption() {
    out_ += painter_.paint(harmless(view_.caption), Style::bold);
    for (const std::string& label : {view_.header, view_.unit_label}) {
      if (!label.empty()) out_ += "  " + painter_.paint(harmless(label), Style::faint);
    }
    out_ += '\n';
    for (const auto& [label, text] : view_.particulars) {
      out_ += "  " + painter_.paint(label, Style::faint) + "  " + harmless(text) + '\n';
    }
  }

  void write_titles() {
    std::size_t height = 0;
    int width = 0;
    for (const PrintedColumn& column : columns_) {
      height = std::max(height, column.title.size());
      width += column.width + 2 + (column.has_marks ? 1 : 0);
    }
    for (std::size_t line = 0; line < height; ++line) {
      std::string text;
      for (const PrintedColumn& column : columns_) {
        // Titles of several lines stand at the bottom.
        const std::size_t above = height - column.title.size();
        append_field(text, column, line < above ? std::string() : column.title[line - above], "");
      }
      end_line(text, Style::faint);
    }
    std::string rule;
    for (int i = 0; i < width - 2; ++i) rule += "─";
    out_ += painter_.paint(rule, Style::faint) + '\n';
  }

  void write_row(const RowView& row) {
    std::string text;
    std::size_t at = 0;
    if (has_codes()) append_field(text, columns_[at++], row.code, "");
    const std::vector<std::string> name = wrap(name_of_row(row), columns_[at].width);
    const int indent = at == 0 ? 0 : columns_[0].width + 2;
    append_field(text, columns_[at++], display_width(name_of_row(row)) <= kWidestName ? name_of_row(row) : name[0], "");
    for (std::size_t i = first_cell_; i < row.cells.size(); ++i) {
      const std::optional<Severity> mark = marks_.of(row.cells[i].fact);
      const std::string sign = mark ? painter_.paint(glyph(*mark), style_of(*mark)) : std::string();
      append_field(text, columns_[at++], harmless(row.cells[i].text), sign);
    }
    end_line(text, row.is_total ? Style::bold : Style::plain);
    if (display_width(name_of_row(row)) <= kWidestName) return;
    for (std::size_t i = 1; i < name.size(); ++i) {
      out_ += std::string(static_cast<std::size_t>(indent + row.depth * 2), ' ') + name[i] + '\n';
    }
  }

  void append_field(std::string& text, const PrintedColumn& column, const std::string& field, const std::string& mark) {
    text += column.align == Align::right ? padded_left(field, column.width) : padded_right(field, column.width);
    if (column.has_marks) text += mark.empty() ? " " : mark;
    text += "  ";
  }

  void end_line(std::string& text, Style style) {
    while (!text.empty() && text.back() == ' ') text.pop_back();
    out_ += painter_.paint(text, style) + '\n';
  }

  const TableView& view_;
  const FigureMarks& marks_;
  const Painter& painter_;
  std::size_t first_cell_ = 0;
  std::vector<PrintedColumn> columns_;
  std::string out_;
};

}  // namespace

std::string show_as_text(const ReportInput& input, const std::string& table, const Painter& painter) {
  const std::vector<CauseView> causes = list_causes(input);
  const FigureMarks marks(causes);
  std::string out;
  std::string absent;
  for (const TableEntry& entry : list_tables(input, causes)) {
    if (entry.table == kNone) {
      absent += "  " + entry.title + "  " + painter.paint(entry.note, Style::faint) + '\n';
    } else if (table.empty() || entry.id == table) {
      const TableView view = view_of_table(input, entry.table);
      out += (out.empty() ? "" : "\n") + TableText(view, marks, painter).write();
    }
  }
  if (table.empty() && !absent.empty()) {
    out += '\n' + painter.paint(input.language->text("report.absent-tables"), Style::bold) + '\n' + absent;
  }
  return out;
}

}  // namespace gouji
