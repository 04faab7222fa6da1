#include "tests/fuzz/support.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>

#include "assets/embedded.h"
#include "check/check.h"
#include "io/budget_reader.h"
#include "io/budget_writer.h"
#include "io/classification_reader.h"
#include "io/rule_reader.h"

namespace gouji {
namespace {

template <typename T>
T sound(Result<T> result) {
  require(result.ok(), "a file of assets/ cannot be read");
  return std::move(result).value();
}

std::string project_file(std::string_view path) {
  std::ifstream file(std::string(GOUJI_SOURCE_DIR) + '/' + std::string(path), std::ios::binary);
  require(file.is_open(), "a file of the project is not there");
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

RuleSet embedded_rules() {
  RuleSet rules;
  rules.classifications = {fuzz_reading().functions, fuzz_reading().economics};
  for (const char* path : {"rules/unit-budget.json", "rules/final-accounts.json", "rules/disclosure-text.json"}) {
    rules = sound(read_rules(embedded_asset(path), std::move(rules)));
  }
  return rules;
}

}  // namespace

const ReadingAssets& fuzz_reading() {
  static const ReadingAssets assets{
      .functions = sound(read_classification(embedded_asset("classifications/function.json"))),
      .economics = sound(read_classification(embedded_asset("classifications/economic.json"))),
      .titles = sound(read_titles(embedded_asset("vocabulary/titles.json"))),
      .vocabulary = sound(read_vocabulary(embedded_asset("vocabulary/narrative.json")))};
  return assets;
}

const std::shared_ptr<const RuleSet>& fuzz_rules() {
  static const auto rules = std::make_shared<const RuleSet>(embedded_rules());
  return rules;
}

const Budget& founding_budget() {
  static const Budget budget = sound(read_budget(project_file("assets/budgets/nanchang-social-insurance-2024.json")));
  return budget;
}

void require(bool holds, std::string_view what) {
  if (holds) return;
  std::fprintf(stderr, "NOT SO: %.*s\n", static_cast<int>(what.size()), what.data());
  std::abort();
}

void require_sound(const Budget& budget) {
  const std::string written = write_budget(budget);
  const Result<Budget> again = read_budget(written);
  if (!again.ok()) {
    for (const Diagnostic& fault : again.faults()) {
      std::fprintf(stderr, "%u:%u %s %s\n", fault.position.line, fault.position.column, fault.id.c_str(), fault.pointer.c_str());
    }
  }
  require(again.ok(), "what was written cannot be read");
  require(again.value().facts().size() == budget.facts().size(), "writing and reading changes the number of figures");
  require(write_budget(again.value()) == written, "what was written and read is written otherwise");
  const CheckResult result = check(budget, fuzz_rules());
  require(result.judgements.size() == result.relations.size(), "a relation without a verdict");
}

void require_sound(const Diagnostics& faults) {
  require(has_error(faults), "a refusal without an error");
  for (const Diagnostic& fault : faults) require(!fault.id.empty(), "a fault without an id");
}

}  // namespace gouji
