#include "tests/support/reprint.h"

#include <utility>

#include "tests/support/budget_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {

Budget reprinted(const Budget& budget, const std::vector<Reprint>& figures) {
  std::vector<Table> tables = budget.tables();
  for (Table& table : tables) {
    for (Row& row : table.rows) row.depth = 0;  // the budget counts it anew
  }
  std::vector<Fact> facts = budget.facts();
  for (const Reprint& figure : figures) {
    const Fact& before = budget.fact(figure.fact);
    Fact fact;
    if (read_figure(figure.printed, before.unit, fact) != FigureFault::none) continue;
    if ((before.value.fen < 0) != figure.turns_sign) fact.value.fen = -fact.value.fen;
    facts[figure.fact] = fact;
  }
  return Budget(budget.cover(), std::move(tables), std::move(facts));
}

Budget repaired_founding_budget() {
  const Budget& founding = founding_budget();
  const auto at = [&](const char* address) { return founding.find_fact(address); };
  return reprinted(founding, {{at("three-public/601017/abroad.general"), "", false},
                              {at("three-public/601017/reception"), "12.83", false},
                              {at("narrative/revenue.appropriation/change"), "298.13", true},
                              {at("narrative/expenditure.301/change"), "198.00", true},
                              {at("narrative/expenditure.302/change"), "100.85", true}});
}

}  // namespace gouji
