// Figures of a budget file: a string as printed, a JSON number taken digit by digit, or null.
#pragma once

#include <string_view>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "model/fact.h"
#include "model/table.h"

namespace gouji {

// The fact of one figure; absent where there is no node, where it is null, and after a fault. A fact has
// its unit in any case.
[[nodiscard]] Fact read_fact(JsonNode node, Unit unit, FaultList& faults);

// The same for an indicator's value: words are kept as printed and are no fault.
[[nodiscard]] Fact read_indicator_value(JsonNode node, FaultList& faults);

// Gives the fact of a change or of its percentage the sign that the direction word says.
void apply_direction(Direction direction, Fact& fact);
// 持平 states a change of zero without printing it.
void state_no_change(Fact& change);

}  // namespace gouji
