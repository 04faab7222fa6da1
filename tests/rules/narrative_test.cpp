#include <gtest/gtest.h>

#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

TEST(NarrativeEqualsTable, HoldsSpendingAgainstItsTables) {
  const auto budget = [](const std::string& pensions) {
    return BudgetMaker()
        .table("expenditure", kByKind, {{"total", {"30.00", "20.00", "10.00"}}, {"20805", {"5.00", "5.00", ""}}})
        .claim({.id = "expenditure", .amount = "30"})
        .claim({.id = "expenditure.basic", .amount = "20"})
        .claim({.id = "expenditure.project", .amount = "10"})
        .claim({.id = "expenditure.20805", .amount = pensions})
        .budget();
  };
  EXPECT_EQ(verdicts_of_rule(budget("5"), "narrative-equals-table").size(), 4U);
  EXPECT_TRUE(errors_of_rule(budget("5"), "narrative-equals-table").empty());
  EXPECT_EQ(errors_of_rule(budget("50"), "narrative-equals-table"), Addresses{"narrative/expenditure.20805/amount"});
}

TEST(NarrativeEqualsTable, AddsTheSourcesOfAppropriation) {
  const auto budget = [](const std::string& appropriation) {
    return BudgetMaker()
        .table("general", kByKind, {{"total", {"30.00", "20.00", "10.00"}}})
        .table("funds", kByKind, {{"total", {"5.00", "", "5.00"}}})
        .claim({.id = "appropriation", .amount = appropriation})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("35.00"), "narrative-equals-table").empty());
  // Nothing can be said where the table of the general public budget is not there.
  const Budget without_general = BudgetMaker()
                                     .table("funds", kByKind, {{"total", {"", "", ""}}})
                                     .claim({.id = "appropriation", .amount = "30.00"})
                                     .budget();
  EXPECT_TRUE(verdicts_of_rule(without_general, "narrative-equals-table").empty());
  EXPECT_EQ(errors_of_rule(budget("30.00"), "narrative-equals-table"), Addresses{"narrative/appropriation/amount"});
}

TEST(NarrativeEqualsTable, ComparesBasicSpendingOnlyWhereItIsAllGeneralBudget) {
  const auto maker = [](const std::string& wages) {
    return BudgetMaker()
        .table("basic", {"total"}, {{"301", {"20.00"}}})
        .claim({.id = "expenditure.basic.301", .amount = wages});
  };
  EXPECT_EQ(errors_of_rule(maker("21.00").only_general_budget("30.00").budget(), "narrative-equals-table"),
            Addresses{"narrative/expenditure.basic.301/amount"});
  EXPECT_TRUE(errors_of_rule(maker("20.00").only_general_budget("30.00").budget(), "narrative-equals-table").empty());
  EXPECT_TRUE(errors_of_rule(maker("21.00").budget(), "narrative-equals-table").empty());
  EXPECT_EQ(reasons_of_rule(maker("21.00").budget(), "narrative-equals-table"), Addresses{"condition-unknown"});
}

TEST(NarrativeEqualsTable, HoldsThreePublicItemsAgainstTheirColumns) {
  const auto budget = [](const std::string& reception) {
    return BudgetMaker()
        .table("three-public", {"total", "abroad", "reception", "vehicle-operation", "vehicle-purchase"},
               {{"601017", {"12.83", "", "12.83", "", ""}}})
        .claim({.id = "three-public.abroad", .amount = "0"})
        .claim({.id = "three-public.reception", .amount = reception})
        .claim({.id = "three-public.vehicle-operation", .amount = "0"})
        .claim({.id = "three-public.vehicle-purchase", .amount = "0"})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("12.83"), "narrative-equals-table").empty());
  EXPECT_EQ(errors_of_rule(budget("12.38"), "narrative-equals-table"), Addresses{"narrative/three-public.reception/amount"});
  EXPECT_TRUE(errors_of_rule(budget("12.83"), "three-public-items").empty());
  EXPECT_EQ(errors_of_rule(budget("12.38"), "three-public-items"), Addresses{"three-public/601017/total"});
}

TEST(NarrativeParts, AddUpByKindFunctionAndEconomicClass) {
  const auto budget = [](const std::string& goods) {
    return BudgetMaker()
        .claim({.id = "expenditure", .amount = "30"})
        .claim({.id = "expenditure.basic", .amount = "20"})
        .claim({.id = "expenditure.project", .amount = "10"})
        .claim({.id = "expenditure.20801", .amount = "25"})
        .claim({.id = "expenditure.221", .amount = "5"})
        .claim({.id = "expenditure.301", .amount = "15"})
        .claim({.id = "expenditure.302", .amount = goods})
        .budget();
  };
  EXPECT_EQ(verdicts_of_rule(budget("15"), "narrative-parts"),
            (std::vector<RuleVerdict>(3, {"narrative/expenditure/amount", Verdict::exact})));
  EXPECT_EQ(errors_of_rule(budget("51"), "narrative-parts"), Addresses{"narrative/expenditure/amount"});
}

TEST(NarrativeParts, CountAReserveBesideBasicAndProjectSpending) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "expenditure", .amount = "30.00"})
                            .claim({.id = "expenditure.basic", .amount = "20.00"})
                            .claim({.id = "expenditure.project", .amount = "7.00"})
                            .claim({.id = "expenditure.reserve", .amount = "3.00"})
                            .budget();
  EXPECT_EQ(verdicts_of_rule(budget, "narrative-parts"),
            (std::vector<RuleVerdict>{{"narrative/expenditure/amount", Verdict::exact}}));
}

TEST(NarrativeParts, ProjectsAreAllSpendingLessBasicSpendingOverTheEconomicClasses) {
  const auto budget = [](const std::string& goods) {
    return BudgetMaker()
        .claim({.id = "expenditure.project", .amount = "10.00"})
        .claim({.id = "expenditure.basic.301", .amount = "15"})
        .claim({.id = "expenditure.basic.302", .amount = "5"})
        .claim({.id = "expenditure.301", .amount = "15"})
        .claim({.id = "expenditure.302", .amount = goods})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("15"), "narrative-parts").empty());
  EXPECT_EQ(errors_of_rule(budget("16"), "narrative-parts"), Addresses{"narrative/expenditure.project/amount"});
}

TEST(NarrativeRestated, FiresWhereASecondStatementDiffers) {
  const auto maker = [](const std::string& second) {
    return BudgetMaker()
        .claim({.id = "expenditure.20805", .amount = "5.00"})
        .claim({.id = "appropriation", .amount = "30.00"})
        .claim({.id = "appropriation.20805", .amount = second});
  };
  EXPECT_TRUE(errors_of_rule(maker("5.00").only_general_budget("30").budget(), "narrative-restated").empty());
  EXPECT_EQ(errors_of_rule(maker("5.50").only_general_budget("30").budget(), "narrative-restated"),
            Addresses{"narrative/appropriation.20805/amount"});
  EXPECT_TRUE(errors_of_rule(maker("5.50").budget(), "narrative-restated").empty());
}

TEST(OperatingEqualsBasicTable, IsOnlyARemark) {
  const Budget budget = BudgetMaker()
                            .table("basic", {"total", "personnel", "operating"}, {{"total", {"30.00", "20.00", "10.00"}}})
                            .claim({.id = "operating", .amount = "8.00"})
                            .budget();
  EXPECT_EQ(errors_of_rule(budget, "operating-equals-basic-table"), Addresses{"narrative/operating/amount"});
  EXPECT_FALSE(check(budget).has_error());
}

TEST(ProcurementParts, FireWhereTheyDoNotAddUp) {
  const auto budget = [](const std::string& services) {
    return BudgetMaker()
        .claim({.id = "procurement", .amount = "787.8"})
        .claim({.id = "procurement.goods", .amount = "67.8"})
        .claim({.id = "procurement.works", .amount = "0"})
        .claim({.id = "procurement.services", .amount = services})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("720"), "procurement-parts").empty());
  EXPECT_EQ(errors_of_rule(budget("702"), "procurement-parts"), Addresses{"narrative/procurement/amount"});
}

Budget projects(const std::string& second) {
  return BudgetMaker()
      .table("expenditure", kByKind, {{"total", {"30.00", "", "30.00"}}, {"2080102", {"20.00", "", "20.00"}}, {"2080199", {"10.00", "", "10.00"}}})
      .claim({.id = "project-1", .amount = "20.00", .function = "2080102", .performance = "performance-1"})
      .claim({.id = "project-2", .amount = second, .function = "2080199", .performance = "performance-2"})
      .performance("performance-1", "20", "20", "")
      .performance("performance-2", "10.00", "10.00", "")
      .budget();
}

TEST(ProjectSpending, IsComparedAsAWholeAndByFunction) {
  EXPECT_EQ(verdicts_of_rule(projects("10"), "project-spending").size(), 3U);
  EXPECT_TRUE(errors_of_rule(projects("10"), "project-spending").empty());
  EXPECT_EQ(errors_of_rule(projects("11"), "project-spending"),
            (Addresses{"expenditure/total/project", "expenditure/2080199/project"}));
}

TEST(ProjectPerformance, FiresWhereTheFundsOfTheTableDiffer) {
  EXPECT_TRUE(errors_of_rule(projects("10"), "project-performance").empty());
  EXPECT_EQ(errors_of_rule(projects("11"), "project-performance"), Addresses{"narrative/project-2/amount"});
}

TEST(ProjectPerformance, IsNotCheckedWithoutTheTable) {
  const Budget budget = BudgetMaker().claim({.id = "project-1", .amount = "1", .performance = "performance-9"}).budget();
  EXPECT_EQ(reasons_of_rule(budget, "project-performance"), Addresses{"table-missing"});
}

}  // namespace
}  // namespace gouji
