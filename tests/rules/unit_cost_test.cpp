#include <gtest/gtest.h>

#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

using Indicator = BudgetMaker::Indicator;
using Verdicts = std::vector<RuleVerdict>;
constexpr const char* kRule = "unit-cost";
constexpr const char* kCost = "performance-1/indicator-2/value";

Budget project(const std::string& funds, const std::vector<Indicator>& indicators, const std::string& unit = "万元") {
  return BudgetMaker().performance("performance-1", funds, funds, "", unit, indicators).budget();
}

Budget hired(const std::string& persons, const std::string& cost, const std::string& measured_in = "万元/人/年") {
  return project("135", {{"聘用人数", "=", persons, "人", "数量"}, {"人均聘用成本", "=", cost, measured_in, "成本"}});
}

TEST(UnitCost, TimesPersonsIsTheFundsForPersonsAreCounted) {
  EXPECT_EQ(verdicts_of_rule(hired("30", "4.5"), kRule), (Verdicts{{kCost, Verdict::exact}}));
  EXPECT_EQ(verdicts_of_rule(hired("31", "4.5"), kRule), (Verdicts{{kCost, Verdict::error}}));
  EXPECT_EQ(verdicts_of_rule(hired("30", "5.4"), kRule), (Verdicts{{kCost, Verdict::error}}));
}

TEST(UnitCost, OfAPieceInYuanIsConverted) {
  const auto printed = [](const std::string& funds, const std::string& unit) {
    return project(funds, {{"宣传册份数", "≥", "20000", "册", "数量"}, {"平均每册费用", "≤", "3.11", "元", "成本"}}, unit);
  };
  EXPECT_EQ(verdicts_of_rule(printed("6.22", "万元"), kRule), (Verdicts{{kCost, Verdict::exact}}));
  EXPECT_EQ(verdicts_of_rule(printed("62200", "元"), kRule), (Verdicts{{kCost, Verdict::exact}}));
  EXPECT_EQ(verdicts_of_rule(printed("62.2", "万元"), kRule), (Verdicts{{kCost, Verdict::error}}));
}

TEST(UnitCost, OfAMonthTimesTwelveIsTheFunds) {
  const auto monthly = [](const std::string& cost) {
    return project("706.9", {{"月均受理量", "≥", "60000", "条", "数量"}, {"业务月均成本", "≤", cost, "万元", "成本"}});
  };
  constexpr const char* kFunds = "performance-1/total/amount";
  EXPECT_EQ(verdicts_of_rule(monthly("58.91"), kRule), (Verdicts{{kFunds, Verdict::rounding}}));
  EXPECT_EQ(verdicts_of_rule(monthly("85.91"), kRule), (Verdicts{{kFunds, Verdict::error}}));
}

TEST(UnitCost, IsNotCheckedWhereWhatBelongsTogetherIsOpen) {
  const Indicator persons{"聘用人数", "=", "30", "人", "数量"};
  const Indicator cost{"人均聘用成本", "=", "9", "万元", "成本"};
  const Budget two_costs = project("135", {persons, cost, {"设备成本", "≤", "10", "万元", "成本"}});
  const Budget two_quantities = project("135", {persons, cost, {"培训次数", "=", "3", "次", "数量"}});
  const Budget monthly_in_yuan = project("135", {{"月均成本", "=", "100", "元", "成本"}});
  for (const Budget& budget : {two_costs, two_quantities, monthly_in_yuan}) {
    EXPECT_TRUE(verdicts_of_rule(budget, kRule).empty());
    EXPECT_EQ(reasons_of_rule(budget, kRule), Addresses{"unit-cost-unclear"});
  }
}

TEST(UnitCost, TakesNeitherTotalsNorBenefitsForUnitCosts) {
  const Budget budget = project("135", {{"聘用人数", "=", "30", "人", "数量"}, {"项目总成本", "≤", "150", "万元", "成本"}});
  EXPECT_TRUE(verdicts_of_rule(budget, kRule).empty());
  EXPECT_EQ(reasons_of_rule(budget, kRule), Addresses{"nothing-to-compare"});
}

}  // namespace
}  // namespace gouji
