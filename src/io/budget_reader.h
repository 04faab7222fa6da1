// Reads a budget file (JSON, format version 1; see README and assets/schemas/budget-1.schema.json).
//
// Tables stand in the budget as in the file, then the narrative (id "narrative", only if the file has one),
// then the performance tables. The narrative and the performance tables become tables like the others:
//   narrative      a row a claim; columns amount, change (both in the claim's measure), percentage
//   performance-1  rows of funds, then indicator-1, indicator-2, …; columns amount (money), value (quantity)
// These columns have no title. A row's id is its code where the file gives none.
//
// Change and percentage take their sign from the direction word: 减少 below zero, 增加 above. Where the word
// contradicts itself (增加减少) or the printed sign, the sign is open and the value positive. 持平 without a
// stated change states a change of zero, which nothing is printed for. The printed text is kept as it is.
// An indicator whose value is no number (合规) keeps its text, and its figure is absent.
// The ledger, the lines of many units, becomes no table here: see Cover::ledger, and model/ledger_tables.h.
// Members that are not known here are kept with their object.
#pragma once

#include <string_view>

#include "base/result.h"
#include "model/budget.h"

namespace gouji {

// The budget, or every fault of the file in the order of the text (at most FaultList::kMaxFaults); ids and
// slots as in io/faults.h. Safe on any bytes; `text` need not outlive the budget.
[[nodiscard]] Result<Budget> read_budget(std::string_view text);

}  // namespace gouji
