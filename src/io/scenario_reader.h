// Reads a scenario file (JSON, format version 1; see README and assets/schemas/scenario-1.schema.json).
#pragma once

#include <string_view>

#include "base/result.h"
#include "whatif/scenario.h"

namespace gouji {

// True where it says that it is a scenario.
[[nodiscard]] bool is_scenario_file(std::string_view bytes);

struct ReadScenario {
  Scenario scenario;
  Diagnostics remarks;  // "unknown-member": a part of the file that this version leaves out
};

// The scenario, or every fault of the file; ids and slots as in io/faults.h. Whether its selectors find figures is for
// evaluate() to say. Safe on any bytes.
[[nodiscard]] Result<ReadScenario> read_scenario(std::string_view text);

}  // namespace gouji
