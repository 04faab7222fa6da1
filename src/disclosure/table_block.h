// Finds the tables of a published text: title, label, unit of amounts, rows, notes.
//
//   附件2-7:                        label, above or below the title
//   财政拨款“三公”经费支出表            title, in one line or two
//   填报单位:[601017]南昌市…  单位:万元   marks
//   单位编码→单位名称→合计 …             rows: tabs, Markdown, or columns kept by blanks
//   注:若为空表 …                     notes
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "base/diagnostic.h"
#include "disclosure/cover.h"
#include "disclosure/document.h"
#include "disclosure/lines.h"
#include "disclosure/titles.h"

namespace gouji {

struct TableBlock {
  TextTable table;
  TableMark mark;
  std::size_t end = 0;  // number of the first line behind the table
  bool is_read = true;  // false: the table is there, but its columns are not clear; a remark says so
};

// The table that begins at line `at` (with its title, a label, a mark or, without any of them, a row), or
// nothing. A row that is cut in two becomes a remark ("stray-line"), a table whose columns are not clear
// another ("unread-table").
[[nodiscard]] std::optional<TableBlock> table_at(std::span<const TextLine> lines, std::size_t at, const Titles& titles,
                                                 Diagnostics& remarks);

// True for a line of cells: with tabs, or between Markdown's bars.
[[nodiscard]] bool is_row(std::string_view line);
// The cells of such a line, without blanks at their ends.
[[nodiscard]] std::vector<std::string> cells_of(std::string_view line);

}  // namespace gouji
