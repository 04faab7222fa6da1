// What travels inside the program: the words of both languages, the official classifications, the names
// and words that readers of published text know, the rules.
//
// They are the project's own files and tested: one that cannot be read is a fault of the build, and ends
// the program.
#pragma once

#include <memory>
#include <string_view>

#include "disclosure/document_reader.h"
#include "model/rule.h"
#include "report/language.h"

namespace gouji {

struct Reference {
  ReadingAssets reading;  // classifications, titles and words that readers know
  std::shared_ptr<const RuleSet> rules;  // built-in ones
};

[[nodiscard]] Reference embedded_reference();
// The words of `more`, such a file too, join those that every program has.
[[nodiscard]] Language embedded_language(LanguageId id, std::string_view more = "{}");

}  // namespace gouji
