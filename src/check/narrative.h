// Rules that hold the narrative's amounts against the tables and against one another.
#pragma once

#include <cstdint>

#include "check/rules.h"

namespace gouji {

// A stated amount is the table's.
void apply_narrative_equals_table(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// Stated parts add up to the stated total: by kind, by function, by economic class.
void apply_narrative_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// One figure stated twice: 支出预算 and 财政拨款支出 if all money is 财政拨款.
void apply_narrative_restated(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 机关运行经费 = 公用经费, where every unit is administrative.
void apply_operating_equals_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// 政府采购 = 货物 + 工程 + 服务.
void apply_procurement_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// Projects add up to 项目支出, all together and by function code.
void apply_project_spending(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// A project's amount is the funds of its performance table.
void apply_project_performance(const Budget& budget, std::uint16_t rule, RuleOutput& output);

}  // namespace gouji
