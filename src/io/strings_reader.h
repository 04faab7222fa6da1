// Reads a language file (assets/languages/, assets/command-line/): one flat object of strings.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gouji {

using NamedStrings = std::vector<std::pair<std::string, std::string>>;

// Name and text of each, in the order of the file; or every fault of it. Safe on any bytes.
[[nodiscard]] Result<NamedStrings> read_strings(std::string_view text);

}  // namespace gouji
