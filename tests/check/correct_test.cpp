#include "check/correct.h"

#include <gtest/gtest.h>

#include "check/check.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

Correction correction_of(const Suspect& suspect) {
  return {.slip = suspect.slip, .fact = suspect.fact, .belongs_in = suspect.belongs_in, .suggested = suspect.suggested};
}

TEST(Correct, MovesTheValueThatStandsInTheWrongColumn) {
  const Budget& budget = founding_budget();
  const Budget mended = corrected(budget, correction_of(check(budget).suspects.at(0)));
  const Fact& from = mended.fact(mended.find_fact("three-public/601017/abroad.general"));
  const Fact& to = mended.fact(mended.find_fact("three-public/601017/reception"));
  EXPECT_EQ(from.presence, Presence::blank);
  EXPECT_EQ(from.printed, "");
  EXPECT_EQ(to.printed, "12.83");
  EXPECT_EQ(check(mended).count(Verdict::error), check(budget).count(Verdict::error) - 4);
}

TEST(Correct, GivesAChangeTheWordOfItsSign) {
  const Budget& budget = founding_budget();
  const Budget mended = corrected(budget, correction_of(check(budget).suspects.at(1)));
  const Index change = mended.find_fact("narrative/revenue.appropriation/change");
  EXPECT_EQ(mended.fact(change).printed, "298.13");
  EXPECT_EQ(mended.row_of(change).claim->direction_word, "减少");
  EXPECT_FALSE(mended.fact(change).sign_is_open);
  EXPECT_EQ(check(mended).count(Verdict::error), check(budget).count(Verdict::error) - 1);
}

TEST(Correct, LeavesEverythingElseAsItWas) {
  const Budget& budget = founding_budget();
  const Budget mended = corrected(budget, correction_of(check(budget).suspects.at(0)));
  ASSERT_EQ(mended.facts().size(), budget.facts().size());
  std::size_t changed = 0;
  for (Index i = 0; i < budget.facts().size(); ++i) {
    if (budget.fact(i).printed != mended.fact(i).printed || budget.fact(i).quantum != mended.fact(i).quantum) ++changed;
  }
  EXPECT_EQ(changed, 2U);
  EXPECT_EQ(mended.tables()[0].rows.back().depth, budget.tables()[0].rows.back().depth);
}

TEST(Correct, SwapsTwoValues) {
  const Budget budget = BudgetMaker().table("expenditure", {"total", "basic"}, {{"208", {"1.00", "2.00"}}}).budget();
  const Budget mended = corrected(budget, {.slip = Slip::swapped_values, .fact = 0, .belongs_in = 1, .suggested = {}});
  EXPECT_EQ(mended.fact(0).printed, "2.00");
  EXPECT_EQ(mended.fact(1).printed, "1.00");
}

}  // namespace
}  // namespace gouji
