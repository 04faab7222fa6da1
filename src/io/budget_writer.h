// Writes a budget file in canonical form: the layout of io/json_writer.h, members in the order of the
// format, figures as strings as they were printed, unknown members last in their object.
#pragma once

#include <string>

#include "model/budget.h"

namespace gouji {

// The text of the file. Reading a canonical text and writing the budget gives the same bytes.
[[nodiscard]] std::string write_budget(const Budget& budget);

}  // namespace gouji
