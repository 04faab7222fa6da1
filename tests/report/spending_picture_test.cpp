#include "report/spending_picture.h"

#include <gtest/gtest.h>

#include "tests/support/report_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

std::string tree(const SpendingPicture& picture, Index number = 0, int deepest = 2) {
  const SpendingNode& node = picture.nodes[number];
  std::string all = std::string(node.depth, ' ') + node.label + ' ' + node.shown + '\n';
  for (const Index part : node.parts) all += node.depth < deepest ? tree(picture, part, deepest) : "";
  return all;
}

// What a node takes of the picture is what its parts take.
void expect_sizes_add_up(const SpendingPicture& picture) {
  for (const SpendingNode& node : picture.nodes) {
    Wide sum = 0;
    for (const Index part : node.parts) sum += picture.nodes[part].size.fen;
    EXPECT_GE(node.size.fen, 0);
    if (!node.parts.empty()) {
      EXPECT_TRUE(sum == node.size.fen) << node.label;
    }
  }
}

TEST(SpendingPicture, ByUseBasicSpendingHasClassesAndProjectsTheirNames) {
  const ReportMaker& maker = founding_report();
  const SpendingPicture picture = spending_picture(maker.input(), SpendingBy::use);
  EXPECT_EQ(tree(picture),
            "全部支出 3,463.96\n 基本支出 2,447.74\n  工资福利支出 2,084.50\n  商品和服务支出 358.63\n  对个人和家庭的补助 4.60\n  尾差 0.01\n"
            " 项目支出 1,016.22\n  社会保险经办业务项目 706.90\n  系统运维费项目 145.60\n  12333公益性岗位项目 135.00\n  公益性岗位项目 22.50\n"
            "  城居保及被征地项目 6.22\n");
  const Index goods = picture.find_group(maker.budget().find_fact("basic/302/total"));
  ASSERT_NE(goods, 0U);
  EXPECT_EQ(picture.nodes[picture.nodes[goods].parts[0]].label, "劳务费");
  EXPECT_EQ(picture.find_group(kNone), 0U);
  expect_sizes_add_up(picture);
}

TEST(SpendingPicture, ByFunctionItGoesDownToTheItems) {
  const ReportMaker& maker = founding_report();
  const SpendingPicture picture = spending_picture(maker.input(), SpendingBy::function);
  EXPECT_EQ(tree(picture), "全部支出 3,463.96\n 社会保障和就业支出 3,283.16\n  人力资源和社会保障管理事务 3,109.11\n  行政事业单位养老支出 174.04\n"
                                 "  尾差 0.01\n 住房保障支出 180.80\n  住房改革支出 180.80\n");
  expect_sizes_add_up(picture);
}

TEST(SpendingPicture, WhatThePartsLackOrExceedIsSaid) {
  const ReportMaker maker(BudgetMaker()
                              .table("expenditure", {"total", "basic"}, {{"total", {"100", "100"}}, {"205", {"70", "70"}}, {"20501", {"90", "90"}}})
                              .budget());
  const SpendingPicture picture = spending_picture(maker.input(), SpendingBy::function);
  EXPECT_EQ(tree(picture), "全部支出 100\n 205 70\n  20501 90\n  未说明 −20\n 未说明 30\n");
  expect_sizes_add_up(picture);
}

TEST(SpendingPicture, BudgetsOfOtherShapesHaveSizesThatAddUp) {
  for (const SampleBudget& sample : sample_budgets()) {
    const ReportMaker maker(sample.budget);
    for (const SpendingBy by : {SpendingBy::use, SpendingBy::function}) {
      const SpendingPicture picture = spending_picture(maker.input(), by);
      EXPECT_FALSE(picture.is_empty()) << sample.name;
      expect_sizes_add_up(picture);
    }
  }
}

}  // namespace
}  // namespace gouji
