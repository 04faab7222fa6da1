// The answer of `gouji check` for one file, as text, JSON and Markdown.
#pragma once

#include <string>

#include "cli/console_text.h"
#include "cli/session.h"
#include "io/json_writer.h"
#include "report/report_input.h"

namespace gouji {

[[nodiscard]] std::string check_as_text(const ReportInput& input, const OpenedFile& file, const Painter& painter);
[[nodiscard]] std::string check_as_markdown(const ReportInput& input, const OpenedFile& file);
// {file, unit, year, summary, findings, suspects, not_checked, not_understood}; amounts are decimal strings in the unit
// that the document prints them in.
[[nodiscard]] JsonValue check_as_json(const ReportInput& input, const OpenedFile& file);

// A file that could not be read: {file, faults: [{id, severity, line, column, pointer, message, remedy}]}.
[[nodiscard]] JsonValue faults_as_json(const OpenedFile& file, const Language& language);
// One line a fault or remark: "file:line:column: fault: message — remedy".
[[nodiscard]] std::string faults_as_text(const OpenedFile& file, const Language& language, const Painter& painter);

}  // namespace gouji
