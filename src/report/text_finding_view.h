// What is wrong in the words of a budget, as findings of the report.
#pragma once

#include <vector>

#include "report/finding_view.h"
#include "report/report_input.h"

namespace gouji {

// One finding a place, in the order of CheckResult::texts. `relation` is kNone and the equation empty;
// `reported` is what stands there, `expected` what should, where that can be said.
[[nodiscard]] std::vector<FindingView> list_text_findings(const ReportInput& input);

// One cause a rule: nine times the same mistyped word are one entry.
[[nodiscard]] std::vector<CauseView> list_text_causes(const ReportInput& input);

}  // namespace gouji
