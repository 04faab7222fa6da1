// The ledger of a budget file: the lines of many units.
#pragma once

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "model/ledger.h"

namespace gouji {

// Adds what is wrong to `faults`, and goes on. REQUIRES: node is an object.
[[nodiscard]] Ledger read_ledger(JsonNode node, FaultList& faults);

}  // namespace gouji
