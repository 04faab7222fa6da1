// Cells of a CSV file (RFC 4180) that a spreadsheet shows and never runs.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// Text that a spreadsheet could take for a formula (= + - @, a tab or a line break in front, full-width ones too) gets
// an apostrophe before it. Hidden characters are shown (base/utf8.h). Quotes, separators and line breaks are quoted. Numbers go without this: a minus is theirs.
// Source: OWASP, CSV Injection.
[[nodiscard]] std::string csv_text(std::string_view text);

}  // namespace gouji
