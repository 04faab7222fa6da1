// What every JSON answer begins with: the file, the unit, the year.
#pragma once

#include <string>

#include "io/json_writer.h"
#include "model/budget.h"

namespace gouji {

// {file, unit: {code, name, department}, year}; the year is null where the document does not say it.
[[nodiscard]] JsonValue json_head(const Cover& cover, const std::string& path);

}  // namespace gouji
