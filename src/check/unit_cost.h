// Finding what a unit cost of a performance table is to be multiplied with (model/rule.h, UnitCost).
#pragma once

#include <cstdint>

#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

// Cost and quantity are facts of indicators, kNone where there is none. Values of indicators count millionths of
// their printed unit, money counts 分, so that the weights of funds and quantity also carry the cost's unit:
// cost = funds × funds_weight / (quantity × quantity_weight).
struct CostSearch {
  Index cost = kNone;
  Index quantity = kNone;  // kNone: funds = cost × times
  std::int32_t funds_weight = 1;
  std::int32_t quantity_weight = 1;
  // There is such a cost, but others beside it, several quantities, or a unit that cannot be converted.
  bool is_unclear = false;
};

// Among the indicators of the table that the funds stand in.
[[nodiscard]] CostSearch find_cost(const Budget& budget, Index funds, const UnitCost& unit_cost);

}  // namespace gouji
