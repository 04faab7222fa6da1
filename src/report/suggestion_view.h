// A suspect in words: which figure is probably wrong, how it came about, what it should be.
#pragma once

#include <cstddef>
#include <string>

#include "check/suspect.h"
#include "report/finding_view.h"
#include "report/report_input.h"

namespace gouji {

// REQUIRES: number < check->suspects.size().
[[nodiscard]] SuggestionView view_of_suggestion(const ReportInput& input, std::size_t number);

// One of several corrections that would do, in one clause: "表六 … · 公用经费应为 12.83 万元（数字颠倒）".
[[nodiscard]] std::string possibility_of(const ReportInput& input, const Correction& correction);

}  // namespace gouji
