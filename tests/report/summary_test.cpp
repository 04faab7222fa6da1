#include "report/summary.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

SummaryView summary_of(const ReportMaker& report, LanguageId language = LanguageId::zh) {
  return summarise(report.input(language), list_causes(report.input(language)));
}

ReportMaker row(const std::string& total, const std::string& basic, const std::string& project) {
  return ReportMaker(
      BudgetMaker().table("funds", {"total", "basic", "project"}, {{"208", {total, basic, project}}}).budget());
}

std::string first_part(const std::string& line) { return line.substr(0, line.find(';')); }

TEST(Summary, OfTheFoundingBudget) {
  const ReportMaker& report = founding_report();
  const SummaryView summary = summary_of(report);
  EXPECT_EQ(summary.unit_name, "南昌市社会保险事业服务中心");
  EXPECT_EQ(summary.unit_code, "601017");
  EXPECT_EQ(summary.year, 2024);
  EXPECT_EQ(summary.total, "3,463.96 万元");
  EXPECT_EQ(report.budget().address(summary.total_fact), "expenditure/total/total");
  EXPECT_EQ(summary.errors, 9U);
  EXPECT_EQ(summary.remarks, 4U);
  EXPECT_TRUE(summary.has_error);
  std::size_t all = 0;
  for (const std::size_t count : summary.counts) all += count;
  EXPECT_EQ(all, summary.relations);
  EXPECT_EQ(summary.verdict_line.find("发现 9 处错误，4 处疑点或提示；") == std::string::npos, false) << summary.verdict_line;
}

TEST(Summary, SaysThatNothingWasFound) {
  EXPECT_EQ(first_part(summary_of(row("3.00", "1.00", "2.00"), LanguageId::en).verdict_line), "No fault in 1 relation");
}

TEST(Summary, UsesTheSingular) {
  EXPECT_EQ(first_part(summary_of(row("3.00", "1.00", "1.00"), LanguageId::en).verdict_line), "1 fault in 1 relation");
}

TEST(Summary, ListsWhatWasNotCheckedWithTheReason) {
  const SummaryView summary = summary_of(row("1.00", BudgetMaker::kAbsentCell, "1.00"));
  bool names_figure = false;
  bool names_table = false;
  for (const NotCheckedView& entry : summary.not_checked) {
    EXPECT_EQ(entry.reason.find('{'), std::string::npos) << entry.reason;
    names_figure |= entry.rule == "row-total" && entry.reason == "缺少funds · 208 208 · basic。" && entry.relations == 1;
    names_table |= entry.reason_id == "table-missing" && entry.reason == "文件中没有《一般公共预算支出表》。";
  }
  EXPECT_TRUE(names_figure);
  EXPECT_TRUE(names_table);
}

TEST(NotChecked, IsGroupedByReason) {
  const std::vector<NotCheckedReason> reasons =
      by_reason({{"a", "A", "r", "no table", 0}, {"b", "B", "r", "no table", 2}, {"a", "A", "q", "other", 1}, {"a", "A", "r", "no table", 1}});
  ASSERT_EQ(reasons.size(), 2U);
  EXPECT_EQ(reasons[0].titles, (std::vector<std::string>{"A", "B"}));
  EXPECT_EQ(reasons[0].relations, 3U);
}

TEST(Summary, OfAnEmptyBudgetHasNothingToSay) {
  const SummaryView summary = summary_of(ReportMaker(BudgetMaker().table("other-1", {"total"}, {}).budget()));
  EXPECT_EQ(summary.relations, 0U);
  EXPECT_EQ(summary.verdict_line, "没有可以核对的勾稽关系。");
  EXPECT_EQ(summary.total, "");
  EXPECT_EQ(summary.total_fact, kNone);
}

}  // namespace
}  // namespace gouji
