// Reads a file of rules (JSON, format version 1; see README and assets/schemas/rules-1.schema.json).
#pragma once

#include <string_view>

#include "base/result.h"
#include "model/rule.h"

namespace gouji {

// The rules of `base` and then those of the file, or every fault of the file; ids and slots as in
// io/faults.h. A rule or condition whose id `base` has already is a fault ("known-id"). Conditions of
// `base` may be used. Safe on any bytes.
[[nodiscard]] Result<RuleSet> read_rules(std::string_view text, RuleSet base = {});

// True where the beginning of the bytes says that they are a file of rules and no disclosure.
[[nodiscard]] bool is_rule_file(std::string_view bytes);

}  // namespace gouji
