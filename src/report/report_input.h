// What every view of a report is made from. All views are pure functions of it: made when it changes,
// kept and shown until then. They hold texts and numbers of facts and relations, no pointers into it.
#pragma once

#include "check/check.h"
#include "model/budget.h"
#include "model/classification.h"
#include "report/language.h"
#include "report/number_format.h"

namespace gouji {

// All pointers but the classifications must be set, and outlive the call.
struct ReportInput {
  const Budget* budget = nullptr;
  const CheckResult* check = nullptr;  // of that budget
  const Language* language = nullptr;
  const Classification* functions = nullptr;  // official names; null: none are known
  const Classification* economics = nullptr;
  DisplayUnit unit = DisplayUnit::as_printed;  // that amounts of money are shown in
};

// The official entry of a code, or null where the code is unknown, or its classification is.
[[nodiscard]] const Subject* find_subject(const ReportInput& input, std::string_view code);

}  // namespace gouji
