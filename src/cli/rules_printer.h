// The answer of `gouji rules`: what is checked, as text, JSON and Markdown.
#pragma once

#include <string>

#include "io/json_writer.h"
#include "model/rule.h"
#include "report/language.h"

namespace gouji {

// One rule a line: id, severity, title.
[[nodiscard]] std::string rules_as_text(const RuleSet& rules, const Language& language);
[[nodiscard]] std::string rules_as_markdown(const RuleSet& rules, const Language& language);
// [{id, severity, title, explanation, remedy, source}]
[[nodiscard]] JsonValue rules_as_json(const RuleSet& rules, const Language& language);

}  // namespace gouji
