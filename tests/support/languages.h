// The languages of assets/, read as the programs read them.
#pragma once

#include "report/language.h"

namespace gouji {

// Fails the test where the file is no language.
[[nodiscard]] const Language& language_from_assets(LanguageId id);

}  // namespace gouji
