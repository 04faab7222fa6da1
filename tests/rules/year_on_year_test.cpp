#include <gtest/gtest.h>

#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

TEST(ChangeParts, AddUpToTheChangeOfTheWhole) {
  const auto budget = [](const std::string& pensions) {
    return BudgetMaker()
        .claim({.id = "expenditure", .amount = "30", .change = "5.00", .direction = "减少"})
        .claim({.id = "expenditure.20801", .amount = "25", .change = "7.00", .direction = "减少"})
        .claim({.id = "expenditure.20805", .amount = "5", .change = pensions, .direction = "增加"})
        .budget();
  };
  EXPECT_EQ(verdicts_of_rule(budget("2.00"), "change-parts"),
            (std::vector<RuleVerdict>{{"narrative/expenditure/change", Verdict::exact}}));
  EXPECT_EQ(errors_of_rule(budget("2.50"), "change-parts"), Addresses{"narrative/expenditure/change"});
}

TEST(ChangeParts, CountAPartThatStaysLevelAsNoChange) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "expenditure", .amount = "30", .change = "5.00", .direction = "减少"})
                            .claim({.id = "expenditure.basic", .amount = "20", .change = "5.00", .direction = "减少"})
                            .claim({.id = "expenditure.project", .amount = "10", .direction = "持平"})
                            .budget();
  EXPECT_EQ(verdicts_of_rule(budget, "change-parts"),
            (std::vector<RuleVerdict>{{"narrative/expenditure/change", Verdict::exact}}));
}

TEST(ChangeParts, AreUnverifiableWhereOnePartStatesNoChange) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "expenditure", .amount = "30", .change = "5.00", .direction = "减少"})
                            .claim({.id = "expenditure.20801", .amount = "25", .change = "7.00", .direction = "减少"})
                            .claim({.id = "expenditure.20805", .amount = "5"})
                            .budget();
  EXPECT_EQ(verdicts_of_rule(budget, "change-parts"),
            (std::vector<RuleVerdict>{{"narrative/expenditure/change", Verdict::unverifiable}}));
}

TEST(ChangeParts, AreNotComparedWhereNoPartStatesAChange) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "expenditure", .amount = "30", .change = "5.00", .direction = "减少"})
                            .claim({.id = "expenditure.301", .amount = "25"})
                            .claim({.id = "expenditure.302", .amount = "5"})
                            .budget();
  EXPECT_TRUE(verdicts_of_rule(budget, "change-parts").empty());
}

TEST(ChangeRestated, FiresWhereTheAmountWasTypedForTheChange) {
  const auto budget = [](const std::string& change, const std::string& word) {
    return BudgetMaker()
        .claim({.id = "revenue.appropriation", .amount = "30", .change = change, .direction = word})
        .claim({.id = "appropriation", .amount = "30", .change = "5", .direction = "减少"})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("5", "减少"), "change-restated").empty());
  EXPECT_TRUE(errors_of_rule(budget("5", "增加减少"), "change-restated").empty());
  EXPECT_EQ(errors_of_rule(budget("5", "增加"), "change-restated"), Addresses{"narrative/revenue.appropriation/change"});
  EXPECT_EQ(errors_of_rule(budget("30", "增加减少"), "change-restated"), Addresses{"narrative/revenue.appropriation/change"});
}

TEST(ChangeRestated, ComparesPartsOnlyWhereTheWholesAgreeInBothYears) {
  const auto budget = [](const std::string& change_of_appropriation) {
    return BudgetMaker()
        .claim({.id = "expenditure", .amount = "30.00", .change = "5", .direction = "减少"})
        .claim({.id = "expenditure.20805", .amount = "5", .change = "1", .direction = "减少"})
        .claim({.id = "appropriation", .amount = "30", .change = change_of_appropriation, .direction = "减少"})
        .claim({.id = "appropriation.20805", .amount = "5", .change = "2", .direction = "减少"})
        .budget();
  };
  EXPECT_EQ(errors_of_rule(budget("5"), "change-restated"), Addresses{"narrative/appropriation.20805/change"});
  EXPECT_TRUE(errors_of_rule(budget("6"), "change-restated").empty());
}

TEST(ChangeComposition, FiresWhereGoodsAndServicesMoveAgainstTheirParts) {
  const auto budget = [](const std::string& all, const std::string& change) {
    return BudgetMaker()
        .claim({.id = "expenditure.project", .amount = "10.00", .direction = "持平"})
        .claim({.id = "expenditure.302", .amount = all, .change = change, .direction = "减少"})
        .claim({.id = "operating", .amount = "5", .change = "2", .direction = "减少"})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("15", "2"), "change-composition").empty());
  EXPECT_EQ(errors_of_rule(budget("15", "3"), "change-composition"), Addresses{"narrative/expenditure.302/change"});
  // Not made of these two this year: nothing follows for the change.
  EXPECT_TRUE(errors_of_rule(budget("25", "3"), "change-composition").empty());
}

TEST(LastYearNotNegative, FiresWhereTheIncreaseIsMoreThanTheAmount) {
  const auto budget = [](const std::string& change, const std::string& word) {
    return BudgetMaker().claim({.id = "revenue", .amount = "30.00", .change = change, .direction = word}).budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("30.00", "增加"), "last-year-not-negative").empty());
  EXPECT_TRUE(errors_of_rule(budget("300.00", "减少"), "last-year-not-negative").empty());
  EXPECT_EQ(errors_of_rule(budget("300.00", "增加"), "last-year-not-negative"), Addresses{"narrative/revenue/amount"});
}

TEST(PercentageMatchesChange, FiresWhereTheQuotientIsAnother) {
  const auto budget = [](const std::string& percentage) {
    return BudgetMaker()
        .claim({.id = "revenue", .amount = "3463.96", .change = "298.13", .direction = "减少", .percentage = percentage})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("7.9"), "percentage-matches-change").empty());
  EXPECT_EQ(errors_of_rule(budget("9.7"), "percentage-matches-change"), Addresses{"narrative/revenue/percentage"});
}

TEST(PercentageMatchesChange, IsUnverifiableWhereNoChangeIsStated) {
  const Budget budget = BudgetMaker().claim({.id = "revenue", .amount = "30", .direction = "减少", .percentage = "7.9"}).budget();
  EXPECT_EQ(verdicts_of_rule(budget, "percentage-matches-change"),
            (std::vector<RuleVerdict>{{"narrative/revenue/percentage", Verdict::unverifiable}}));
}

}  // namespace
}  // namespace gouji
