// Descriptions of projects.
#include <gtest/gtest.h>

#include "tests/support/prose.h"

namespace gouji {
namespace {

std::vector<DraftTable> tables() {
  std::vector<DraftTable> tables;
  tables.push_back(table_with_codes("expenditure", {{"2040602", "一般行政管理事务"}, {"2040699", "其他司法支出"}}));
  tables.push_back(performance_table("performance-1", "法律援助服务项目"));
  tables.push_back(performance_table("performance-2", "普法宣传"));
  return tables;
}

TEST(NarrativeProjects, TakeNameFunctionAmountAndPerformanceTable) {
  const Prose prose = read_narrative_lines({"（八）项目情况说明", "1. 普法宣传项目", "1) 项目概述：普法宣传项目为某局的其他司法支出，每年都有。",
                                            "2) 立项依据：某司〔2023〕5号，投入3万元。", "3) 年度预算安排：12.50万元", "4) 绩效目标和指标（见附件）",
                                            "2、法律援助项目", "1) 项目概述：本项目属于某局的一般行政管理事务。", "2) 年度预算安排：30 万元"},
                                           tables());
  EXPECT_EQ(prose.claims(),
            "project-1 普法宣传项目 12.50 | 2040699 performance-2\nproject-2 法律援助项目 30 | 2040602 performance-1\n");
  EXPECT_EQ(prose.remarks(), "4 text-figure-in-reason 某司〔2023〕5号，投入3万元\n");
  EXPECT_EQ(prose.table("narrative")->table.rows[0].claim->section, "（八）项目情况说明");
  EXPECT_EQ(prose.table("narrative")->table.rows[0].line, 5U);
  ASSERT_FALSE(prose.draft.cover.passages.empty());
  EXPECT_EQ(prose.draft.cover.passages[0].place, "project-1");
  EXPECT_EQ(prose.draft.cover.passages.back().place, "project-2");
}

TEST(NarrativeProjects, TakeTheNameFromAField) {
  const Prose prose = read_narrative_lines({"八、项目情况说明", "项目名称：夜校", "年度预算安排：2万元", "项目名称：日校", "年度预算安排：3万元"});
  EXPECT_EQ(prose.claims(), "project-1 夜校 2\nproject-2 日校 3\n");
}

TEST(NarrativeProjects, RemarkAMissingAmountAndInstalments) {
  const Prose prose = read_narrative_lines({"（八）项目情况说明", "1. 普法宣传项目", "（1）年度预算安排：一季度2万元，二季度3万元", "2. 夜校项目", "（1）年度预算安排：见附件"});
  EXPECT_EQ(prose.claims(), "");
  EXPECT_EQ(prose.remarks(),
            "3 text-figure-unnamed 一季度2万元\n3 text-figure-unnamed 一季度2万元，二季度3万元\n"
            "2 text-project-without-amount 普法宣传项目\n4 text-project-without-amount 夜校项目\n");
}

TEST(NarrativeProjects, AreLinkedInOrderWhereNamesDoNotTell) {
  std::vector<DraftTable> unlike;
  unlike.push_back(performance_table("performance-1", "甲乙丙丁"));
  unlike.push_back(performance_table("performance-2", "普法宣传"));
  const Prose prose = read_narrative_lines({"（八）项目情况说明", "1. 普法宣传项目", "（1）年度预算安排：2万元", "2. 夜校项目", "（1）年度预算安排：3万元"}, unlike);
  EXPECT_EQ(prose.claims(), "project-1 普法宣传项目 2 |  performance-2\nproject-2 夜校项目 3 |  performance-1\n");
}

TEST(NarrativeProjects, EndWithTheirSection) {
  const Prose prose = read_narrative_lines({"（八）项目情况说明", "1. 夜校项目", "（1）年度预算安排：3万元", "二、“三公”经费预算情况", "1. 公务接待费2万元，与上年一致。"});
  EXPECT_EQ(prose.claims(), "project-1 夜校项目 3\nthree-public.reception 公务接待费 2 | 一致 - - | 上年\n");
}

}  // namespace
}  // namespace gouji
