// The answer of `gouji show` for one file: its tables, or one of them.
#pragma once

#include <string>

#include "cli/console_text.h"
#include "io/json_writer.h"
#include "report/report_input.h"

namespace gouji {

// `table` is an id, or empty for all tables. REQUIRES: the budget has a table of this id, or it is empty.
// Text and Markdown mark the figures of a finding: × a fault, ! a doubt, · a remark.
[[nodiscard]] std::string show_as_text(const ReportInput& input, const std::string& table, const Painter& painter);
[[nodiscard]] std::string show_as_markdown(const ReportInput& input, const std::string& table);
// {file, unit, year, title, tables: [{id, title, header, amounts_in, columns, rows}], absent}; amounts are
// decimal strings in the unit that the document prints them in.
[[nodiscard]] JsonValue show_as_json(const ReportInput& input, const std::string& path, const std::string& table);

}  // namespace gouji
