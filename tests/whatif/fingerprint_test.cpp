#include "whatif/fingerprint.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

BudgetMaker two_tables(const std::string& amount) {
  return BudgetMaker().table("general", {"total"}, {{"208", {amount}}}).table("basic", {"total"}, {{"301", {"2.00"}}});
}

// The same on every machine: scenario files that were saved elsewhere name it.
TEST(Fingerprint, OfTheFoundingBudgetIsFixed) {
  EXPECT_EQ(fingerprint_of(founding_budget()), "40b7e56e7ec34869");
}

TEST(Fingerprint, DependsOnFiguresAndTheirDigitsAlone) {
  const std::string fingerprint = fingerprint_of(two_tables("1.00").budget());
  const Budget other_order = BudgetMaker()
                                 .title("另一个标题")
                                 .table("basic", {"total"}, {{"301", {"2.00"}, "工资福利支出"}})
                                 .table("general", {"total"}, {{"208", {"1.00"}}})
                                 .budget();
  EXPECT_EQ(fingerprint_of(other_order), fingerprint);
  EXPECT_NE(fingerprint_of(two_tables("1.01").budget()), fingerprint);
  EXPECT_NE(fingerprint_of(two_tables("1.000").budget()), fingerprint);
}

TEST(Fingerprint, AScenarioWithoutOneFitsEveryBudget) {
  Scenario scenario;
  EXPECT_TRUE(is_made_for(scenario, two_tables("1.00").budget()));
  scenario.baseline = fingerprint_of(two_tables("1.00").budget());
  EXPECT_TRUE(is_made_for(scenario, two_tables("1.00").budget()));
  EXPECT_FALSE(is_made_for(scenario, two_tables("1.01").budget()));
}

}  // namespace
}  // namespace gouji
