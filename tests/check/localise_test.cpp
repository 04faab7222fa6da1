#include "check/localise.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

const std::vector<std::string> kByKind{"total", "basic", "project"};

BudgetMaker small(const std::string& leaf) {
  return BudgetMaker().table("expenditure", kByKind,
                             {{"total", {"30.00", "30.00", ""}},
                              {"208", {"10.00", "10.00", ""}},
                              {"20801", {leaf, leaf, ""}},
                              {"20805", {"4.00", "4.00", ""}},
                              {"221", {"20.00", "20.00", ""}}});
}

TEST(Localise, NamesNothingWhereAllRelationsHold) { EXPECT_TRUE(check(small("6.00").budget()).suspects.empty()); }

TEST(Localise, NamesTheOneFigureInEveryViolatedRelation) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind,
                                   {{"total", {"30.00", "20.00", "10.00"}},
                                    {"208", {"12.00", "8.00", "4.00"}},
                                    {"221", {"81.00", "12.00", "6.00"}}})
                            .budget();
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].slip, Suspect::Slip::wrong_value);
  EXPECT_EQ(budget.address(suspects[0].fact), "expenditure/221/total");
  EXPECT_EQ(suspects[0].suggested.fen, 18'000'000);
  EXPECT_EQ(suspects[0].relations.size(), 2U);
  EXPECT_EQ(suspects[0].equally_good, 1U);
}

TEST(Localise, SaysHowManyCorrectionsAreEquallyGood) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "procurement", .amount = "10.00"})
                            .claim({.id = "procurement.goods", .amount = "3.00"})
                            .claim({.id = "procurement.services", .amount = "6.00"})
                            .budget();
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].equally_good, 3U);
}

TEST(Localise, MovesAValueToTheEmptyCellThatSatisfiesAll) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind,
                                   {{"total", {"30.00", "20.00", "10.00"}}, {"208", {"20.00", "20.00", ""}}, {"221", {"10.00", "10.00", ""}}})
                            .budget();
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].slip, Suspect::Slip::wrong_column);
  EXPECT_EQ(budget.address(suspects[0].fact), "expenditure/221/basic");
  EXPECT_EQ(budget.address(suspects[0].belongs_in), "expenditure/221/project");
}

TEST(Localise, NamesNoFigureWhereNoSingleCorrectionExplainsTheGroup) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind, {{"total", {"30.00", "20.00", "11.00"}}, {"208", {"30.50", "20.00", "10.00"}}})
                            .budget();
  EXPECT_TRUE(check(budget).suspects.empty());
}

}  // namespace
}  // namespace gouji
