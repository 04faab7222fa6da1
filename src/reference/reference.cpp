#include "reference/reference.h"

#include <cstdlib>
#include <string>
#include <utility>

#include "assets/embedded.h"
#include "io/classification_reader.h"
#include "io/rule_reader.h"
#include "io/strings_reader.h"

namespace gouji {
namespace {

template <typename T>
T sound(Result<T> result) {
  if (!result.ok()) std::abort();
  return std::move(result).value();
}

RuleSet embedded_rules(const ReadingAssets& reading) {
  RuleSet rules;
  rules.classifications = {reading.functions, reading.economics};
  for (const char* path : {"rules/unit-budget.json", "rules/final-accounts.json", "rules/disclosure-text.json"}) {
    rules = sound(read_rules(embedded_asset(path), std::move(rules)));
  }
  return rules;
}

}  // namespace

Reference embedded_reference() {
  Reference reference{.reading = {.functions = sound(read_classification(embedded_asset("classifications/function.json"))),
                                  .economics = sound(read_classification(embedded_asset("classifications/economic.json"))),
                                  .titles = sound(read_titles(embedded_asset("vocabulary/titles.json"))),
                                  .vocabulary = sound(read_vocabulary(embedded_asset("vocabulary/narrative.json")))},
                      .rules = nullptr};
  reference.rules = std::make_shared<const RuleSet>(embedded_rules(reference.reading));
  return reference;
}

Language embedded_language(LanguageId id, std::string_view more) {
  NamedStrings words = sound(read_strings(embedded_asset("languages/" + std::string(name_of(id)) + ".json")));
  for (auto& word : sound(read_strings(more))) words.push_back(std::move(word));
  return Language(id, std::move(words));
}

}  // namespace gouji
