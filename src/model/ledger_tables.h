// The tables that a ledger comes to: by function, by economic subject, by unit. They are made when a file is read, so
// that its lines are shown, checked and tried out as every table is; the budget file does not keep them.
#pragma once

#include <vector>

#include "model/budget.h"
#include "model/classification.h"
#include "model/fact.h"
#include "model/ledger.h"
#include "model/table.h"

namespace gouji {

// Adds the tables of the kinds ledger_function, ledger_economic and ledger_unit, with the facts of each row by row.
// Their first row is the total, their column "amount"; by unit also "granted" (批复数), if one unit states it: absent
// where it is not stated, and in the total unless all state it. Subjects have the official names, rows of units lie in
// the order of the ledger. The figures are exact.
void add_ledger_tables(const Ledger& ledger, const Classification& functions, const Classification& economics,
                       std::vector<Table>& tables, std::vector<Fact>& facts);

// A budget of these tables and no others is not a disclosure: the tables of one are not missed in it.
[[nodiscard]] bool is_ledger_alone(const Budget& budget);

}  // namespace gouji
