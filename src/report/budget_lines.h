// Where a budget says where its money comes from and what it is for: the lines that pictures are drawn from.
// Disclosures lack one table or the other, so each question has several places to ask, the best first. All
// figures are of money; none is worked out.
#pragma once

#include <vector>

#include "model/budget.h"

namespace gouji {

// Revenue by source: columns of the revenue table, rows of the overview, or claims of the narrative.
[[nodiscard]] std::vector<Index> revenue_sources(const Budget& budget);
// All revenue; kNone where the document does not say it.
[[nodiscard]] Index total_revenue(const Budget& budget);

// The table of spending by function with columns of its kinds: all spending, or that of the general public
// budget. Null where there is neither.
[[nodiscard]] const Table* spending_table(const Budget& budget);
// The fact of all spending; kNone where the document does not say it.
[[nodiscard]] Index total_spending(const Budget& budget);
// The columns that a table's total is split into: 基本支出, 项目支出, ….
[[nodiscard]] std::vector<Index> part_columns(const Table& table);
// The outermost codes of a table, in its order.
[[nodiscard]] std::vector<Index> outermost_rows(const Table& table);
// The figures directly under one, in the same column.
[[nodiscard]] std::vector<Index> figures_under(const Budget& budget, Index fact);

// What basic spending is for, by economic class: the outermost codes of the basic table, or claims.
[[nodiscard]] std::vector<Index> basic_uses(const Budget& budget);
// The money of each project: claims of the narrative, or performance tables.
[[nodiscard]] std::vector<Index> project_uses(const Budget& budget);

}  // namespace gouji
