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

// Two rows of 类 and their total; one cell of the second row as given.
BudgetMaker grid(const std::string& total_of_221, const std::string& basic_of_221 = "1,204.50", const std::string& project_of_221 = "618.37") {
  return BudgetMaker().table("expenditure", kByKind,
                             {{"total", {"3,041.43", "2,006.75", "1,034.68"}},
                              {"208", {"1,218.56", "802.25", "416.31"}},
                              {"221", {total_of_221, basic_of_221, project_of_221}}});
}

BudgetMaker procurement(const std::string& goods, const std::string& services) {
  return BudgetMaker()
      .claim({.id = "procurement", .amount = "10.00"})
      .claim({.id = "procurement.goods", .amount = goods})
      .claim({.id = "procurement.services", .amount = services});
}

struct Named {
  std::string fact;
  Slip slip = Slip::wrong_value;
  std::int64_t suggested_hundredths = 0;

  friend bool operator==(const Named&, const Named&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Named& named) {
    return out << named.fact << ' ' << name_of(named.slip) << ' ' << named.suggested_hundredths;
  }
};

std::vector<Named> named(const Budget& budget) {
  std::vector<Named> list;
  for (const Suspect& suspect : check(budget).suspects) {
    list.push_back({budget.address(suspect.fact), suspect.slip, suspect.suggested.fen / 10'000});
  }
  return list;
}

using List = std::vector<Named>;

TEST(Localise, NamesNothingWhereAllRelationsHold) {
  const CheckResult result = check(small("6.00").budget());
  EXPECT_TRUE(result.suspects.empty());
  EXPECT_TRUE(result.undetermined.empty());
}

TEST(Localise, NamesTheOneFigureInEveryViolatedRelation) {
  const Budget budget = grid("1,922.87").budget();
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(budget.address(suspects[0].fact), "expenditure/221/total");
  EXPECT_EQ(suspects[0].relations.size(), 2U);
  EXPECT_EQ(suspects[0].equally_good, 1U);
  EXPECT_EQ(suspects[0].confidence, Confidence::certain);
}

TEST(Localise, TellsTheSlipsOfTypingApart) {
  EXPECT_EQ(named(grid("1,922.87").budget()), (List{{"expenditure/221/total", Slip::wrong_digit, 182287}}));
  EXPECT_EQ(named(grid("1,282.87").budget()), (List{{"expenditure/221/total", Slip::swapped_digits, 182287}}));
  EXPECT_EQ(named(grid("122.87").budget()), (List{{"expenditure/221/total", Slip::dropped_digit, 182287}}));
  EXPECT_EQ(named(grid("11,822.87").budget()), (List{{"expenditure/221/total", Slip::added_digit, 182287}}));
  EXPECT_EQ(named(grid("18,228.70").budget()), (List{{"expenditure/221/total", Slip::moved_point, 182287}}));
  EXPECT_EQ(named(grid("-1,822.87").budget()), (List{{"expenditure/221/total", Slip::wrong_sign, 182287}}));
}

TEST(Localise, RestoresDigitsThatAMovedPointLost) {
  EXPECT_EQ(named(grid("18.23").budget()), (List{{"expenditure/221/total", Slip::moved_point, 182287}}));
}

TEST(Localise, KnowsARepeatedNeighbour) {
  EXPECT_EQ(named(grid("1,218.56").budget()), (List{{"expenditure/221/total", Slip::neighbour_value, 182287}}));
}

TEST(Localise, FindsAMissingValue) {
  EXPECT_EQ(named(grid("1,822.87", "1,204.50", "").budget()), (List{{"expenditure/221/project", Slip::missing_value, 61837}}));
}

TEST(Localise, FindsTwoValuesThatWereSwapped) {
  EXPECT_EQ(named(grid("1,822.87", "618.37", "1,204.50").budget()), (List{{"expenditure/221/basic", Slip::swapped_values, 120450}}));
}

TEST(Localise, CallsAValueWrongWhereNoSlipMakesIt) {
  EXPECT_EQ(named(grid("4,075.12").budget()), (List{{"expenditure/221/total", Slip::wrong_value, 182287}}));
}

TEST(Localise, MovesAValueToTheEmptyCellThatSatisfiesAll) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind,
                                   {{"total", {"30.00", "20.00", "10.00"}}, {"208", {"20.00", "20.00", ""}}, {"221", {"10.00", "10.00", ""}}})
                            .budget();
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].slip, Slip::wrong_column);
  EXPECT_EQ(budget.address(suspects[0].fact), "expenditure/221/basic");
  EXPECT_EQ(budget.address(suspects[0].belongs_in), "expenditure/221/project");
}

TEST(Localise, BlamesASharedTotalAndNotItsLeaves) {
  const std::vector<Named> found = named(BudgetMaker()
                                             .table("expenditure", kByKind,
                                                    {{"total", {"30.00", "30.00", ""}},
                                                     {"208", {"10.00", "10.00", ""}},
                                                     {"20801", {"6.00", "6.00", ""}},
                                                     {"20805", {"4.00", "4.00", ""}},
                                                     {"221", {"20.00", "26.00", ""}}})
                                             .budget());
  EXPECT_EQ(found, (List{{"expenditure/221/basic", Slip::wrong_digit, 2000}}));
}

TEST(Localise, FindsTwoFaultsOfOneTable) {
  const Budget budget = grid("1,922.87", "1,024.50").budget();
  EXPECT_EQ(named(budget), (List{{"expenditure/221/total", Slip::wrong_digit, 182287}, {"expenditure/221/basic", Slip::swapped_digits, 120450}}));
}

TEST(Localise, ShowsEveryExplanationWhereSlipsTie) {
  const std::vector<Suspect> suspects = check(procurement("3.00", "6.00").budget()).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(suspects[0].confidence, Confidence::possible);
  EXPECT_EQ(suspects[0].equally_good, 2U);
  ASSERT_GE(suspects[0].alternatives.size(), 1U);
  EXPECT_EQ(suspects[0].alternatives[0].slip, Slip::wrong_digit);
}

TEST(Localise, NamesNoFigureWhereSeveralAreAsUnlikely) {
  const CheckResult result = check(procurement("2.11", "4.56").budget());
  EXPECT_TRUE(result.suspects.empty());
  ASSERT_EQ(result.undetermined.size(), 1U);
  EXPECT_EQ(result.undetermined[0].reason, Undetermined::Reason::tied);
  EXPECT_EQ(result.undetermined[0].relations.size(), 1U);
  EXPECT_EQ(result.undetermined[0].candidates.size(), 3U);
}

TEST(Localise, TakesALikelySlipForOneThatIsNone) {
  const Budget budget = procurement("1.30", "6.90").budget();  // 3.10 + 6.90
  const std::vector<Suspect> suspects = check(budget).suspects;
  ASSERT_EQ(suspects.size(), 1U);
  EXPECT_EQ(budget.address(suspects[0].fact), "narrative/procurement.goods/amount");
  EXPECT_EQ(suspects[0].slip, Slip::swapped_digits);
  EXPECT_EQ(suspects[0].confidence, Confidence::likely);
}

}  // namespace
}  // namespace gouji
