#include <gtest/gtest.h>

#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

constexpr const char* kExpenditure = "expenditure-equals-general";

BudgetMaker spending(const std::string& all, const std::string& general) {
  return BudgetMaker()
      .table("expenditure", kByKind, {{"total", {all, all, ""}}, {"208", {all, all, ""}}})
      .table("general", kByKind, {{"total", {general, general, ""}}, {"208", {general, general, ""}}});
}

TEST(ExpenditureEqualsGeneral, IsSilentWhereTheTablesAgree) {
  const Budget budget = spending("30.00", "30.00").only_general_budget("30.00").budget();
  EXPECT_EQ(verdicts_of_rule(budget, kExpenditure).size(), 4U);
  EXPECT_TRUE(errors_of_rule(budget, kExpenditure).empty());
}

TEST(ExpenditureEqualsGeneral, FiresInTheCellThatDiffers) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind, {{"208", {"30.00", "20.00", "10.00"}}})
                            .table("general", kByKind, {{"208", {"30.00", "20.00", "11.00"}}})
                            .only_general_budget("30.00")
                            .budget();
  EXPECT_EQ(errors_of_rule(budget, kExpenditure), Addresses{"expenditure/208/project"});
}

TEST(ExpenditureEqualsGeneral, FiresForARowThatOneTableLacks) {
  const Budget budget = BudgetMaker()
                            .table("expenditure", kByKind, {{"208", {"30.00", "30.00", ""}}})
                            .table("general", kByKind, {{"221", {"30.00", "30.00", ""}}})
                            .only_general_budget("30.00")
                            .budget();
  EXPECT_EQ(errors_of_rule(budget, kExpenditure),
            (Addresses{"expenditure/208/total", "expenditure/208/basic", "general/221/total", "general/221/basic"}));
}

TEST(ExpenditureEqualsGeneral, AddsFundsAndStateCapital) {
  const auto budget = [](const std::string& funds) {
    return BudgetMaker()
        .table("expenditure", kByKind, {{"229", {"30.00", "", "30.00"}}})
        .table("general", kByKind, {{"229", {"10.00", "", "10.00"}}})
        .table("funds", kByKind, {{"229", {funds, "", funds}}})
        .table("state-capital", kByKind, {{"229", {"5.00", "", "5.00"}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("15.00"), kExpenditure).empty());
  EXPECT_EQ(errors_of_rule(budget("16.00"), kExpenditure), (Addresses{"expenditure/229/total", "expenditure/229/project"}));
}

TEST(ExpenditureEqualsGeneral, IsOnlyABoundWhereOtherMoneyMayBeSpent) {
  const Budget more = spending("40.00", "30.00").budget();
  EXPECT_TRUE(errors_of_rule(more, kExpenditure).empty());
  EXPECT_EQ(reasons_of_rule(more, kExpenditure), Addresses{"condition-unknown"});
  EXPECT_EQ(errors_of_rule(spending("20.00", "30.00").budget(), kExpenditure).size(), 4U);
}

TEST(ExpenditureEqualsGeneral, IsNotCheckedWithoutItsTables) {
  EXPECT_EQ(reasons_of_rule(BudgetMaker().budget(), kExpenditure), (Addresses{"table-missing", "table-missing"}));
}

TEST(RevenueEqualsExpenditure, HoldsInTablesAndNarrative) {
  const auto budget = [](const std::string& revenue) {
    return BudgetMaker()
        .table("overview", {"amount"}, {{"revenue.total", {revenue}}, {"total", {"30.00"}}})
        .claim({.id = "revenue", .amount = "30.00"})
        .claim({.id = "expenditure", .amount = "30.00"})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("30.00"), "revenue-equals-expenditure").empty());
  EXPECT_EQ(errors_of_rule(budget("31.00"), "revenue-equals-expenditure"), Addresses{"overview/revenue.total/amount"});
}

TEST(BasicEqualsBasicTable, FiresWhereTheTotalsDiffer) {
  const auto budget = [](const std::string& total) {
    return BudgetMaker()
        .table("general", kByKind, {{"total", {"30.00", "20.00", "10.00"}}})
        .table("basic", {"total"}, {{"total", {total}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("20.00"), "basic-equals-basic-table").empty());
  EXPECT_EQ(errors_of_rule(budget("20.10"), "basic-equals-basic-table"), Addresses{"general/total/basic"});
}

TEST(OverviewEqualsTables, FiresForTheClassThatDiffers) {
  const auto budget = [](const std::string& amount) {
    return BudgetMaker().table("overview", {"amount"}, {{"208", {amount}}}).table("expenditure", {"total"}, {{"208", {"30.00"}}}).budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("30.00"), "overview-equals-tables").empty());
  EXPECT_EQ(errors_of_rule(budget("30.30"), "overview-equals-tables"), Addresses{"overview/208/amount"});
}

TEST(AppropriationEqualsTables, FiresForTheSourceThatDiffers) {
  const auto budget = [](const std::string& funds) {
    return BudgetMaker()
        .table("appropriation", {"total", "general", "funds"}, {{"229", {"30.00", "20.00", "10.00"}}})
        .table("general", {"total"}, {{"229", {"20.00"}}})
        .table("funds", {"total"}, {{"229", {funds}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("10.00"), "appropriation-equals-tables").empty());
  EXPECT_EQ(errors_of_rule(budget("11.00"), "appropriation-equals-tables"), Addresses{"appropriation/229/funds"});
}

TEST(FunctionEqualsEconomic, FiresWhereTheHousingFundDiffers) {
  const auto budget = [](const std::string& fund) {
    return BudgetMaker()
        .table("general", kByKind, {{"2210201", {"15.00", "15.00", ""}}})
        .table("basic", {"total"}, {{"30113", {fund}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("15.00"), "function-equals-economic").empty());
  EXPECT_EQ(errors_of_rule(budget("51.00"), "function-equals-economic"), Addresses{"general/2210201/basic"});
}

TEST(PensionsWithinFunction, FiresWhereTheFunctionHoldsLess) {
  const auto budget = [](const std::string& function, const std::string& other_support) {
    return BudgetMaker()
        .table("general", kByKind, {{"20805", {function, function, ""}}, {"2080505", {"169.44", "169.44", ""}}})
        .table("basic", {"total"}, {{"303", {other_support.empty() ? "4.60" : "9.60"}}, {"30302", {"4.60"}}, {"30399", {other_support}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(budget("174.04", ""), "pensions-within-function").empty());
  EXPECT_TRUE(errors_of_rule(budget("180.00", ""), "pensions-within-function").empty());
  EXPECT_EQ(errors_of_rule(budget("170.44", ""), "pensions-within-function"), Addresses{"general/20805/basic"});
  EXPECT_TRUE(verdicts_of_rule(budget("170.44", "5.00"), "pensions-within-function").empty());
}

TEST(PensionsWithinFunction, IsNotCheckedWhereSupportIsNotSplit) {
  const Budget budget = BudgetMaker()
                            .table("general", kByKind, {{"20805", {"1.00", "1.00", ""}}})
                            .table("basic", {"total"}, {{"303", {"4.60"}}})
                            .budget();
  EXPECT_EQ(reasons_of_rule(budget, "pensions-within-function"), Addresses{"condition-unknown"});
}

// 行政运行 takes what is left of basic spending; 事业运行 is performance pay where all else stands under it.
BudgetMaker running(const std::string& administrative, const std::string& institution, const std::string& total = "100.00") {
  return BudgetMaker()
      .table("general", {"total", "basic"},
             {{"total", {"100.00", "100.00"}},
              {"2080101", {administrative, administrative}, "行政运行"},
              {"2080150", {institution, institution}, "事业运行"},
              {"2080505", {"12.00", "12.00"}, "机关事业单位基本养老保险缴费支出"},
              {"2210201", {"8.00", "8.00"}, "住房公积金"}})
      .table("basic", {"total"}, {{"total", {total}}, {"30101", {"50.00"}}, {"30107", {"30.00"}}, {"30108", {"12.00"}}, {"30113", {"8.00"}}});
}

TEST(RunningEqualsEconomic, HoldsForWhatIsLeftAndForPerformancePay) {
  const Budget budget = running("50.00", "30.00").budget();
  EXPECT_EQ(verdicts_of_rule(budget, "running-equals-economic"),
            (std::vector<RuleVerdict>{{"general/2080150/basic", Verdict::exact}, {"general/2080101/basic", Verdict::exact}}));
}

TEST(RunningEqualsEconomic, FiresWhereTheTableByClassHoldsMore) {
  EXPECT_EQ(errors_of_rule(running("50.00", "30.00", "102.00").budget(), "running-equals-economic"), Addresses{"general/2080101/basic"});
}

TEST(RunningEqualsEconomic, LeavesInstitutionsThatPayMoreThanPerformance) {
  const Budget budget = running("40.00", "40.00").budget();
  EXPECT_EQ(verdicts_of_rule(budget, "running-equals-economic"), (std::vector<RuleVerdict>{{"general/2080101/basic", Verdict::exact}}));
}

TEST(RunningEqualsEconomic, IsNotCheckedWhereMoneyStandsUnderOtherCodes) {
  const Budget other = BudgetMaker()
                           .table("general", {"total", "basic"}, {{"total", {"100.00", "100.00"}}, {"2080101", {"60.00", "60.00"}, "行政运行"}, {"2130101", {"40.00", "40.00"}, "农业"}})
                           .table("basic", {"total"}, {{"total", {"100.00"}}, {"30108", {"12.00"}}})
                           .budget();
  EXPECT_TRUE(verdicts_of_rule(other, "running-equals-economic").empty());
}

Budget three_public(const std::string& reception, const std::string& spent_on_reception) {
  return BudgetMaker()
      .table("three-public", {"total", "abroad", "reception", "vehicle-operation", "vehicle-purchase"},
             {{"601017", {reception, "", reception, "", ""}}})
      .table("basic", {"total"}, {{"302", {spent_on_reception}}, {"30217", {spent_on_reception}}})
      .budget();
}

TEST(ThreePublicWithinBasicTable, LeavesRoomForProjectSpending) {
  EXPECT_TRUE(errors_of_rule(three_public("15.00", "12.83"), "three-public-within-basic-table").empty());
}

TEST(ThreePublicWithinBasicTable, FiresWhereBasicSpendingHoldsMore) {
  EXPECT_EQ(errors_of_rule(three_public("12.00", "12.83"), "three-public-within-basic-table"),
            (Addresses{"three-public/601017/reception", "three-public/601017/total"}));
}

// A department of two units; `total` is what its table of total spending says.
Budget department(const std::string& total, const std::string& granted) {
  return budget_from_document(R"({"format": "gouji-budget", "version": 1, "year": 2026, "unit": {"name": "某局"}, "tables": [
    {"id": "expenditure", "amounts_in": "万元", "columns": [{"id": "total"}], "rows": [{"id": "total", "cells": [")" + total + R"("]}, {"code": "208", "cells": ["30.00"]}]}],
   "ledger": {"amounts_in": "万元", "units": [
    {"code": "601001", "name": "一中心", "granted": ")" + granted + R"(", "spending": {"2080101": {"30101": "10.004"}}},
    {"code": "601002", "name": "二中心", "granted": "25", "spending": {"2080101": {"30101": "19.996"}}}]}})");
}

TEST(LedgerAgrees, IsSilentWhereTheTableIsItsSum) {
  const Budget budget = department("30.00", "10.004");
  EXPECT_EQ(verdicts_of_rule(budget, "ledger-agrees").size(), 4U);
  EXPECT_TRUE(errors_of_rule(budget, "ledger-agrees").empty());
  EXPECT_EQ(verdicts_of_rule(budget, "within-grant").size(), 3U);  // the total too
  EXPECT_TRUE(errors_of_rule(budget, "within-grant").empty());
}

TEST(LedgerAgrees, FiresWhereTheTableSaysMore) {
  EXPECT_EQ(errors_of_rule(department("30.01", "10.004"), "ledger-agrees"), Addresses{"expenditure/total/total"});
}

TEST(LedgerAgrees, IsNotMissedWhereThereIsNoLedger) {
  const Budget budget = spending("30.00", "30.00").budget();
  EXPECT_TRUE(reasons_of_rule(budget, "ledger-agrees").empty());
  EXPECT_TRUE(reasons_of_rule(budget, "within-grant").empty());
}

TEST(LedgerAlone, MissesNoTableOfADisclosure) {
  const Budget city = budget_from_document(R"({"format": "gouji-budget", "version": 1, "year": 2026, "unit": {"name": "某市"}, "tables": [],
   "ledger": {"amounts_in": "万元", "units": [
    {"code": "601001", "name": "一中心", "spending": {"2080101": {"30101": "10.00"}}}]}})");
  EXPECT_TRUE(reasons_of_rule(city, "basic-equals-basic-table").empty());
  EXPECT_TRUE(reasons_of_rule(city, "ledger-agrees").empty());
  EXPECT_FALSE(reasons_of_rule(city, "within-grant").empty());
  EXPECT_FALSE(reasons_of_rule(department("30.00", "10.004"), "basic-equals-basic-table").empty());
}

TEST(WithinGrant, FiresWhereAUnitSpendsMoreByTheLastDigit) {
  EXPECT_EQ(errors_of_rule(department("30.00", "10.003"), "within-grant"), Addresses{"ledger-unit/601001/granted"});
}

}  // namespace
}  // namespace gouji
