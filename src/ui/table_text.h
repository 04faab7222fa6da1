// Figures and tables as text for the clipboard.
#pragma once

#include <string>

#include "report/table_view.h"
#include "ui/table_rows.h"

namespace gouji {

// The whole table, rows inside folded ones too: a line a row, fields separated by tabs, titles first,
// figures without thousands separators so that a spreadsheet takes them for numbers. Text that a
// spreadsheet could run as a formula (= + - @ or a tab at its begin) gets a leading apostrophe.
[[nodiscard]] std::string table_as_tab_separated(const TableView& table);

// One figure as it is shown, without separators: "-1234.50".
[[nodiscard]] std::string figure_as_plain_text(const std::string& shown);

}  // namespace gouji
