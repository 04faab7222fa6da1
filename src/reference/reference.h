// What travels inside the program: the words of both languages, the official classifications, the rules.
//
// They are the project's own files and tested: one that cannot be read is a fault of the build, and ends
// the program.
#pragma once

#include <memory>

#include "model/classification.h"
#include "model/rule.h"
#include "report/language.h"

namespace gouji {

struct Reference {
  Classification functions;
  Classification economics;
  std::shared_ptr<const RuleSet> rules;  // built-in ones
};

[[nodiscard]] Reference embedded_reference();
[[nodiscard]] Language embedded_language(LanguageId id);

}  // namespace gouji
