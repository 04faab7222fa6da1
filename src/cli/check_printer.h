// The answer of `gouji check` for one file, as text and JSON; as Markdown see report/check_markdown.h.
#pragma once

#include <string>

#include "cli/console_text.h"
#include "cli/session.h"
#include "io/json_writer.h"
#include "report/report_input.h"

namespace gouji {

[[nodiscard]] std::string check_as_text(const ReportInput& input, const OpenedFile& file, const Painter& painter);
// {file, unit, year, summary, findings, suspects, not_checked, not_understood}; amounts are decimal strings in the unit
// that the document prints them in.
[[nodiscard]] JsonValue check_as_json(const ReportInput& input, const OpenedFile& file);

// A file that could not be read: {file, faults: [{id, severity, line, column, pointer, message, remedy}]}.
[[nodiscard]] JsonValue faults_as_json(const OpenedFile& file, const Language& language);
// One line a fault or remark: "file:line:column: fault: message — remedy".
[[nodiscard]] std::string faults_as_text(const OpenedFile& file, const Language& language, const Painter& painter);

}  // namespace gouji
