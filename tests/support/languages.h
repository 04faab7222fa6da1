// The languages of assets/, read as the programs read them.
#pragma once

#include "report/language.h"

namespace gouji {

// The words of every program. Fails the test where the file is no language.
[[nodiscard]] const Language& language_from_assets(LanguageId id);
// The words that the command line alone has.
[[nodiscard]] const Language& command_line_words(LanguageId id);

}  // namespace gouji
