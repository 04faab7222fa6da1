// The report to hand over, in Markdown: what this is, whether it adds up, every cause with its figures,
// places and remedy, what was not checked and what was not understood.
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "report/report_input.h"

namespace gouji {

// `remarks`: what the reader of published text did not understand.
[[nodiscard]] std::string check_as_markdown(const ReportInput& input, const Diagnostics& remarks);

}  // namespace gouji
