// What the commands share: the words, classifications and rules that travel inside the program, the rules
// that the user adds, and the budgets that they read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.h"
#include "check/check.h"
#include "model/budget.h"
#include "reference/reference.h"
#include "report/language.h"
#include "report/report_input.h"

namespace gouji {

// A disclosure, or why there is none.
struct OpenedFile {
  std::string path;
  std::optional<Budget> budget;
  Diagnostics faults;   // "cannot-read" where there are no bytes at all
  Diagnostics remarks;  // of published text: what was not understood
};

// The fault of a file that gives no bytes.
[[nodiscard]] Diagnostic cannot_read();

class Session {
 public:
  explicit Session(LanguageId language);

  // Adds the rules of a file; its faults, none where all is well.
  [[nodiscard]] OpenedFile add_rules(const std::string& path);
  // Keeps only these rules (all where `only` is empty), without those; the first id that no rule has.
  [[nodiscard]] std::optional<std::string> select_rules(const std::vector<std::string>& only, const std::vector<std::string>& without);

  [[nodiscard]] OpenedFile open(const std::string& path) const;
  [[nodiscard]] const RuleSet& rules() const { return *reference_.rules; }

  [[nodiscard]] const Language& language() const { return language_; }
  [[nodiscard]] CheckResult check_budget(const Budget& budget) const { return check(budget, reference_.rules); }
  [[nodiscard]] ReportInput input(const Budget& budget, const CheckResult& check, DisplayUnit unit) const;

 private:
  Language language_;
  Reference reference_;
};

}  // namespace gouji
