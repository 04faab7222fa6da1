// Changes of a scenario in words: "30201 办公费 −10%".
#pragma once

#include <string>
#include <string_view>

#include "report/report_input.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

// A figure by the shortest name that says which it is: "30201 办公费", the project's name, "表六 … · 合计 · 公用经费".
// The column goes without saying where it is the total, or the whole of it stands there.
[[nodiscard]] std::string figure_name(const ReportInput& input, Index fact);
// What a selector picks out: the name of its figure, "302* 共 12 项" of several, the selector where there is none.
[[nodiscard]] std::string selector_text(const ReportInput& input, const Linkage& linkage, std::string_view selector);

[[nodiscard]] std::string change_text(const ReportInput& input, const Linkage& linkage, const Change& change);
// Its description, or its changes in words.
[[nodiscard]] std::string step_text(const ReportInput& input, const Linkage& linkage, const Step& step);
// Its description, or "“三公”经费 ≤ 12.83 万元".
[[nodiscard]] std::string constraint_text(const ReportInput& input, const Linkage& linkage, const Constraint& constraint);

// An amount in the unit of the figures that a selector picks out: "3,300 万元".
[[nodiscard]] std::string amount_text(const ReportInput& input, const Linkage& linkage, std::string_view selector, Amount amount);

}  // namespace gouji
