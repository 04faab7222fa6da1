// Faults of a file for machines.
#pragma once

#include "base/diagnostic.h"
#include "io/json_writer.h"
#include "report/language.h"

namespace gouji {

// [{id, severity, line, column, pointer, message, remedy}]; line and column are 0 where a fault is of the whole file.
[[nodiscard]] JsonValue faults_as_json(const Diagnostics& faults, const Language& language);

}  // namespace gouji
