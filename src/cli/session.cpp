#include "cli/session.h"

#include <utility>

#include "cli/files.h"
#include "io/budget_reader.h"

namespace gouji {

Session::Session(LanguageId language) : language_(embedded_language(language)), reference_(embedded_reference()) {}

ReportInput Session::input(const Budget& budget, const CheckResult& check, DisplayUnit unit) const {
  return {&budget, &check, &language_, &reference_.functions, &reference_.economics, unit};
}

OpenedFile open_budget(const std::string& path) {
  OpenedFile opened{path, std::nullopt, {}};
  const std::optional<std::string> bytes = read_file(path);
  if (!bytes) {
    opened.faults.push_back({Severity::error, "cannot-read", {}, {}, {}});
    return opened;
  }
  Result<Budget> budget = read_budget(*bytes);
  if (budget.ok()) opened.budget = std::move(budget).value();
  else opened.faults = budget.faults();
  return opened;
}

}  // namespace gouji
