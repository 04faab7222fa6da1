// Final accounts: a small one whose figures agree, and the same with one figure changed at a time.
#include <gtest/gtest.h>

#include <functional>

#include "tests/rules/texts_of_rule.h"
#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

struct Figures {
  std::string title = "某单位2023年度部门决算";
  std::string revenue = "900.00";         // of the year
  std::string opening = "120.00";         // 年初结转和结余
  std::string spending = "950.00";        // of the year
  std::string closing = "70.00";          // 年末结转和结余
  std::string total = "1020.00";          // of both sides
  std::string revenue_table = "900.00";
  std::string spending_table = "950.00";
  std::string funds_spending = "30.00";
};

Budget account(const Figures& figures) {
  return BudgetMaker()
      .title(figures.title)
      .table("overview", {"amount"},
             {{"revenue.current", {figures.revenue}},
              {"revenue.carry-over", {figures.opening}},
              {"revenue.total", {"1020.00"}},
              {"208", {"920.00"}},
              {"229", {"30.00"}},
              {"current", {figures.spending}},
              {"total.carry-forward", {figures.closing}},
              {"total", {figures.total}}})
      .table("revenue", {"total", "appropriation"}, {{"total", {figures.revenue_table, figures.revenue_table}}})
      .table("expenditure", {"total"}, {{"total", {figures.spending_table}}})
      .table("funds", {"beside.carry-over", "beside.revenue", "total", "beside.carry-forward"},
             {{"total", {"10.00", "25.00", figures.funds_spending, "5.00"}}})
      .claim({.id = "revenue", .amount = "1020.00"})
      .claim({.id = "expenditure", .amount = "950.00"})
      .budget();
}

std::vector<std::string> errors(const Budget& budget) {
  std::vector<std::string> rules;
  const CheckResult result = check(budget);
  for (const Index relation : result.with_verdict(Verdict::error)) rules.push_back(result.rule_of(relation).id);
  return rules;
}

using Rules = std::vector<std::string>;

TEST(FinalAccounts, AreSilentWhereTheFiguresAgree) {
  const Budget budget = account({});
  EXPECT_EQ(errors(budget), Rules{});
  EXPECT_EQ(verdicts_of_rule(budget, "final-balance").size(), 2U);
  EXPECT_EQ(verdicts_of_rule(budget, "final-spending-of-year").size(), 1U);
  EXPECT_EQ(verdicts_of_rule(budget, "final-totals").size(), 2U);
  EXPECT_EQ(verdicts_of_rule(budget, "final-funds-balance").size(), 1U);
}

TEST(FinalAccounts, FireWhereOneFigureDiffers) {
  EXPECT_EQ(errors(account({.total = "1002.00"})), (Rules{"grand-total", "final-balance"}));
  EXPECT_EQ(errors(account({.revenue_table = "90.00"})), Rules{"final-totals"});
  EXPECT_EQ(errors(account({.spending_table = "905.00"})), Rules{"final-totals"});
  EXPECT_EQ(errors(account({.funds_spending = "33.00"})), Rules{"final-funds-balance"});
}

TEST(FinalAccounts, BalanceRevenueAndSpendingOfTheYear) {
  EXPECT_EQ(errors_of_rule(account({.opening = "102.00"}), "final-balance"), Addresses{"overview/revenue.current/amount"});
  EXPECT_EQ(errors_of_rule(account({.spending = "590.00"}), "final-spending-of-year"), Addresses{"overview/current/amount"});
}

TEST(FinalAccounts, ThreePublicStaysWithinItsBudgetInTotalAndInEachItem) {
  constexpr const char* kRule = "final-three-public-budget";
  const auto budget = [](const std::string& total, const std::string& reception) {
    return BudgetMaker()
        .title("某单位2023年度部门决算")
        .table("three-public", {"beside.budget", "beside.budget.reception", "total", "reception"}, {{"total", {"35.00", "5.00", total, reception}}})
        .budget();
  };
  EXPECT_EQ(verdicts_of_rule(budget("35.00", "5.00"), kRule).size(), 2U);
  EXPECT_TRUE(errors_of_rule(budget("35.00", "5.00"), kRule).empty());
  EXPECT_EQ(errors_of_rule(budget("36.00", "5.00"), kRule), Addresses{"three-public/total/beside.budget"});
  EXPECT_EQ(errors_of_rule(budget("33.00", "5.50"), kRule), Addresses{"three-public/total/beside.budget.reception"});
}

// Revenue of the year need not be its spending there, but must in a budget; and the other way about.
TEST(FinalAccounts, AndBudgetsHaveRulesOfTheirOwn) {
  constexpr const char* kBalance = "revenue-equals-expenditure";
  EXPECT_TRUE(verdicts_of_rule(account({}), kBalance).empty());
  EXPECT_TRUE(reasons_of_rule(account({}), kBalance).empty());
  const Budget budget = account({.title = "某单位2024年单位预算", .spending = "590.00"});
  EXPECT_FALSE(errors_of_rule(budget, kBalance).empty());
  for (const char* rule : {"final-balance", "final-spending-of-year", "final-totals", "final-funds-balance"}) {
    EXPECT_TRUE(verdicts_of_rule(budget, rule).empty());
    EXPECT_TRUE(reasons_of_rule(budget, rule).empty());
  }
}

}  // namespace
}  // namespace gouji
