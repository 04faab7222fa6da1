// Rules inside one table.
#pragma once

#include <cstdint>

#include "check/rules.h"

namespace gouji {

// A column that has parts is their sum, row by row: 合计 = 基本支出 + 项目支出.
void apply_row_total(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// A code is the sum of the codes directly under it, column by column: 208 = 20801 + 20805.
void apply_children_total(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// The grand total is the sum of the rows at the top, and of the rows that have no parts.
void apply_grand_total(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 年度资金总额 of a performance table is the sum of its sources.
void apply_performance_funds(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 实有人数 = 在职人数 + 退休人员.
void apply_head_counts(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 在职人数 ≤ 编制人数.
void apply_head_count_within_staffing(const Budget& budget, std::uint16_t rule, RuleOutput& output);

}  // namespace gouji
