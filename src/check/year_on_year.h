// Rules on changes against last year, which the narrative states.
#pragma once

#include <cstdint>

#include "check/rules.h"

namespace gouji {

// The changes of the parts add up to the change of the whole: by kind, by function, by economic class.
void apply_change_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// The change of one figure stated twice: 收入 = 支出, 财政拨款收入 = 财政拨款支出.
void apply_change_restated(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// Where 商品和服务支出 is made of 机关运行经费 and 项目支出 this year, so should its change be.
void apply_change_composition(const Budget& budget, std::uint16_t rule, RuleOutput& output);
// Percentage = change / last year, last year = this year − change.
void apply_percentage_matches_change(const Budget& budget, std::uint16_t rule, RuleOutput& output);

}  // namespace gouji
