// Rules between tables.
#pragma once

#include <cstdint>

#include "check/rules.h"

namespace gouji {

// 支出总表 = 一般公共预算 + 政府性基金 + 国有资本经营, row by row, if there is no other source of money;
// at least that much otherwise.
void apply_expenditure_equals_general(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 收入总计 = 支出总计, in the tables and in the narrative.
void apply_revenue_equals_expenditure(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 基本支出 of 一般公共预算支出表 = total of 一般公共预算基本支出表.
void apply_basic_equals_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 三公 is at least what basic spending holds of it under 30212, 30217, 30231 and 31013; project spending
// may hold more.
void apply_three_public_within_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output);

}  // namespace gouji
