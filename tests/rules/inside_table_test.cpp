#include <gtest/gtest.h>

#include "tests/rules/verdicts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

Budget expenditure(const std::vector<BudgetMaker::Row>& rows) {
  return BudgetMaker().table("expenditure", kByKind, rows).budget();
}

TEST(RowTotal, IsSilentWhereEveryRowAddsUp) {
  const Budget budget = expenditure({{"total", {"30.00", "20.00", "10.00"}}, {"208", {"30.00", "20.00", "10.00"}}});
  EXPECT_EQ(verdicts_of_rule(budget, "row-total"),
            (std::vector<RuleVerdict>{{"expenditure/total/total", Verdict::exact}, {"expenditure/208/total", Verdict::exact}}));
}

TEST(RowTotal, FiresInTheRowThatDoesNotAddUp) {
  const Budget budget = expenditure({{"total", {"30.00", "20.00", "10.00"}}, {"208", {"30.00", "20.00", "1.00"}}});
  EXPECT_EQ(errors_of_rule(budget, "row-total"), Addresses{"expenditure/208/total"});
}

TEST(RowTotal, TakesBlanksAsNothingAndRowsOfBlanksAsNoRelation) {
  const Budget budget = expenditure({{"208", {"20.00", "20.00", ""}}, {"221", {"", "", ""}}});
  EXPECT_EQ(verdicts_of_rule(budget, "row-total"),
            (std::vector<RuleVerdict>{{"expenditure/208/total", Verdict::exact}}));
}

TEST(RowTotal, SumsDottedColumnsIntoTheColumnBeforeTheDot) {
  const Budget budget = BudgetMaker()
                            .table("three-public", {"total", "abroad", "abroad.general", "abroad.academic", "reception"},
                                   {{"601017", {"3.00", "1.00", "0.50", "0.50", "2.00"}}})
                            .budget();
  EXPECT_EQ(verdicts_of_rule(budget, "row-total"),
            (std::vector<RuleVerdict>{{"three-public/601017/total", Verdict::exact},
                                      {"three-public/601017/abroad", Verdict::exact}}));
}

TEST(RowTotal, IsUnverifiableWhereACellIsAbsent) {
  const Budget budget = expenditure({{"208", {"20.00", "20.00", BudgetMaker::kAbsentCell}}});
  EXPECT_EQ(verdicts_of_rule(budget, "row-total"),
            (std::vector<RuleVerdict>{{"expenditure/208/total", Verdict::unverifiable}}));
}

TEST(ChildrenTotal, SumsTheCodesDirectlyUnderACode) {
  const Budget budget = expenditure({{"208", {"30.00", "30.00", ""}},
                                     {"20801", {"10.00", "10.00", ""}},
                                     {"2080101", {"10.00", "10.00", ""}},
                                     {"20805", {"20.00", "20.00", ""}}});
  EXPECT_EQ(verdicts_of_rule(budget, "children-total"),
            (std::vector<RuleVerdict>{{"expenditure/208/total", Verdict::exact},
                                      {"expenditure/208/basic", Verdict::exact},
                                      {"expenditure/20801/total", Verdict::exact},
                                      {"expenditure/20801/basic", Verdict::exact}}));
}

TEST(ChildrenTotal, FiresForThePathAndColumnThatDoNotAddUp) {
  const Budget budget = expenditure({{"208", {"31.00", "30.00", ""}}, {"20801", {"10.00", "10.00", ""}}, {"20805", {"20.00", "20.00", ""}}});
  EXPECT_EQ(errors_of_rule(budget, "children-total"), Addresses{"expenditure/208/total"});
}

TEST(ChildrenTotal, ReachesOverAMissingLevel) {
  const Budget budget = expenditure({{"208", {"10.00", "10.00", ""}}, {"2080101", {"9.00", "9.00", ""}}});
  EXPECT_EQ(errors_of_rule(budget, "children-total"), (Addresses{"expenditure/208/total", "expenditure/208/basic"}));
}

TEST(ChildrenTotal, TakesChildrenThatComeAfterLaterSiblings) {
  const Budget budget = BudgetMaker()
                            .table("basic", {"total"}, {{"302", {"3.00"}}, {"30299", {"1.00"}}, {"303", {"5.00"}}, {"30211", {"2.00"}}})
                            .budget();
  EXPECT_EQ(verdicts_of_rule(budget, "children-total"), (std::vector<RuleVerdict>{{"basic/302/total", Verdict::exact}}));
}

TEST(GrandTotal, IsTheSumOfTheTopRowsAndOfTheLeaves) {
  const Budget budget = expenditure({{"total", {"30.00", "30.00", ""}},
                                     {"208", {"10.00", "10.00", ""}},
                                     {"20801", {"10.00", "10.00", ""}},
                                     {"221", {"20.00", "20.00", ""}}});
  EXPECT_EQ(verdicts_of_rule(budget, "grand-total").size(), 4U);
  EXPECT_TRUE(errors_of_rule(budget, "grand-total").empty());
}

TEST(GrandTotal, FiresOnALeafThatItsParentDoesNotShow) {
  const Budget budget = expenditure({{"total", {"30.00", "30.00", ""}},
                                     {"208", {"10.00", "10.00", ""}},
                                     {"20801", {"11.00", "11.00", ""}},
                                     {"221", {"20.00", "20.00", ""}}});
  EXPECT_EQ(errors_of_rule(budget, "grand-total"), (Addresses{"expenditure/total/total", "expenditure/total/basic"}));
}

TEST(GrandTotal, HoldsForBothSidesOfATwoSidedTable) {
  const auto overview = [](const std::string& tax) {
    return BudgetMaker()
        .table("overview", {"amount"},
               {{"revenue.total", {"30.00"}}, {"revenue.appropriation", {tax}}, {"revenue.other", {"5.00"}}, {"208", {"30.00"}}, {"total", {"30.00"}}})
        .budget();
  };
  EXPECT_TRUE(errors_of_rule(overview("25.00"), "grand-total").empty());
  EXPECT_EQ(errors_of_rule(overview("26.00"), "grand-total"), Addresses{"overview/revenue.total/amount"});
}

TEST(PerformanceFunds, FireWhereTheSourcesDoNotAddUp) {
  EXPECT_TRUE(errors_of_rule(BudgetMaker().performance("performance-1", "30", "25", "5").budget(), "performance-funds").empty());
  EXPECT_EQ(errors_of_rule(BudgetMaker().performance("performance-1", "30", "25", "").budget(), "performance-funds"),
            Addresses{"performance-1/total/amount"});
}

TEST(HeadCounts, FireWhereThePartsDoNotAddUp) {
  const auto profile = [](const std::string& actual) {
    return BudgetMaker().profile({{"actual", {actual}}, {"in-service", {"86"}}, {"retired", {"58"}}}).budget();
  };
  EXPECT_TRUE(errors_of_rule(profile("144"), "head-counts").empty());
  EXPECT_EQ(errors_of_rule(profile("145"), "head-counts"), Addresses{"profile/actual/count"});
}

TEST(HeadCounts, AreNotCheckedWithoutAProfile) {
  EXPECT_EQ(reasons_of_rule(expenditure({}), "head-counts"), Addresses{"table-missing"});
}

TEST(HeadCountWithinStaffing, FiresWhereMoreServeThanPostsExist) {
  const auto profile = [](const std::string& in_service) {
    return BudgetMaker().profile({{"staffing", {"133"}}, {"in-service", {in_service}}}).budget();
  };
  EXPECT_TRUE(errors_of_rule(profile("133"), "head-count-within-staffing").empty());
  EXPECT_EQ(errors_of_rule(profile("134"), "head-count-within-staffing"), Addresses{"profile/staffing/count"});
}

}  // namespace
}  // namespace gouji
