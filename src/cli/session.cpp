#include "cli/session.h"

#include <cassert>
#include <utility>

#include "assets/embedded.h"
#include "cli/files.h"
#include "io/budget_reader.h"
#include "io/classification_reader.h"
#include "io/strings_reader.h"

namespace gouji {
namespace {

Language embedded_language(LanguageId id) {
  Result<NamedStrings> texts = read_strings(embedded_asset("languages/" + std::string(name_of(id)) + ".json"));
  assert(texts.ok());
  return texts.ok() ? Language(id, std::move(texts).value()) : Language();
}

Classification embedded_classification(std::string_view path) {
  Result<Classification> classification = read_classification(embedded_asset(path));
  assert(classification.ok());
  return classification.ok() ? std::move(classification).value() : Classification();
}

}  // namespace

Session::Session(LanguageId language)
    : language_(embedded_language(language)),
      functions_(embedded_classification("classifications/function.json")),
      economics_(embedded_classification("classifications/economic.json")) {}

ReportInput Session::input(const Budget& budget, const CheckResult& check, DisplayUnit unit) const {
  return {&budget, &check, &language_, &functions_, &economics_, unit};
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
