// What the commands share: the words and classifications that travel inside the program, and the budgets
// that they read.
#pragma once

#include <optional>
#include <string>

#include "base/diagnostic.h"
#include "check/check.h"
#include "model/budget.h"
#include "reference/reference.h"
#include "report/language.h"
#include "report/report_input.h"

namespace gouji {

class Session {
 public:
  explicit Session(LanguageId language);

  [[nodiscard]] const Language& language() const { return language_; }
  [[nodiscard]] CheckResult check_budget(const Budget& budget) const { return check(budget, reference_.rules); }
  [[nodiscard]] ReportInput input(const Budget& budget, const CheckResult& check, DisplayUnit unit) const;

 private:
  Language language_;
  Reference reference_;
};

// A budget file, or why there is none.
struct OpenedFile {
  std::string path;
  std::optional<Budget> budget;
  Diagnostics faults;  // "cannot-read" where there are no bytes at all
};
[[nodiscard]] OpenedFile open_budget(const std::string& path);

}  // namespace gouji
