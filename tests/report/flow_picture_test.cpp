#include "report/flow_picture.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/report_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

const FlowNode* node_called(const FlowPicture& picture, std::string_view label) {
  const auto found = std::find_if(picture.nodes.begin(), picture.nodes.end(), [&](const FlowNode& n) { return n.label == label; });
  return found == picture.nodes.end() ? nullptr : &*found;
}

// "社会保障和就业支出 → 基本支出 2,266.94"
std::string flows(const FlowPicture& picture) {
  std::string all;
  for (const FlowLink& link : picture.links) {
    all += picture.nodes[link.from].label + " → " + picture.nodes[link.to].label + ' ' + link.shown + '\n';
  }
  return all;
}

// At every node between the first and the last layer as much comes in as goes out, unless it is a rest or
// its uses are not published.
void expect_balanced(const FlowPicture& picture) {
  for (Index i = 0; i < picture.nodes.size(); ++i) {
    Wide in = 0;
    Wide out = 0;
    for (const FlowLink& link : picture.links) {
      EXPECT_GT(link.amount.fen, 0);
      EXPECT_LT(picture.nodes[link.from].layer, picture.nodes[link.to].layer);
      in += link.to == i ? link.amount.fen : 0;
      out += link.from == i ? link.amount.fen : 0;
    }
    const FlowNode& node = picture.nodes[i];
    if (node.series == Series::unexplained || in == 0 || out == 0) continue;
    EXPECT_TRUE(in == out) << node.label;
  }
}

TEST(FlowPicture, TheFoundingBudgetFlowsFromItsSourceToItsUses) {
  const ReportMaker& maker = founding_report();
  const FlowPicture picture = flow_picture(maker.input());
  EXPECT_EQ(flows(picture),
            "财政拨款收入 → 社会保障和就业支出 3,283.16\n财政拨款收入 → 住房保障支出 180.80\n"
            "社会保障和就业支出 → 基本支出 2,266.94\n住房保障支出 → 基本支出 180.80\n社会保障和就业支出 → 项目支出 1,016.22\n"
            "基本支出 → 工资福利支出 2,084.50\n基本支出 → 商品和服务支出 358.63\n基本支出 → 对个人和家庭的补助 4.60\n"
            "项目支出 → 社会保险经办业务项目 706.90\n项目支出 → 系统运维费项目 145.60\n项目支出 → 12333公益性岗位项目 135.00\n"
            "项目支出 → 公益性岗位项目 22.50\n项目支出 → 城居保及被征地项目 6.22\n"
            "基本支出 → 尾差 0.01\n");
  expect_balanced(picture);
  EXPECT_EQ(maker.budget().address(node_called(picture, "商品和服务支出")->fact), "basic/302/total");
  EXPECT_EQ(node_called(picture, "社会保障和就业支出")->detail, "3,283.16 万元 · 94.8%");
  EXPECT_EQ(picture.source, "来源：" + maker.budget().cover().title +
                                "（表三 部门支出总表、表六 一般公共预算基本支出表、预算情况说明）");
}

TEST(FlowPicture, WhatDoesNotAddUpIsAFlowOfItsOwn) {
  const ReportMaker maker(BudgetMaker()
                              .table("revenue", {"total", "appropriation", "other"}, {{"total", {"100", "90", "10"}}, {"205", {"60", "60", ""}}, {"208", {"30", "25", "5"}}})
                              .table("expenditure", {"total", "basic", "project"},
                                     {{"total", {"100", "70", "30"}}, {"205", {"60", "50", "10"}}, {"208", {"40", "20", "15"}}})
                              .table("basic", {"total"}, {{"total", {"70"}}, {"301", {"80"}}})
                              .budget());
  const FlowPicture picture = flow_picture(maker.input());
  EXPECT_EQ(flows(picture),
            "appropriation → 205 60\nappropriation → 208 25\nother → 208 5\n205 → basic 50\n208 → basic 20\n205 → project 10\n208 → project 15\n"
            "basic → 301 80\n"
            // 208 has 40 but 30 come in; the sources have 100 but 90 go on; projects have 30 but 25 come in;
            // 301 asks for 10 more than basic spending has.
            "未说明 → 208 10\n"
            "appropriation → 未说明 5\nother → 未说明 5\n未说明 → basic 10\n未说明 → project 5\n"
            "208 → 未说明 5\n");
  expect_balanced(picture);
}

TEST(FlowPicture, SeveralSourcesWithoutTheirSplitMeetInOneNode) {
  const ReportMaker maker(BudgetMaker()
                              .table("overview", {"amount"}, {{"revenue.a", {"70"}}, {"revenue.b", {"30"}}, {"revenue.current", {"100"}}, {"revenue.total", {"100"}}})
                              .table("expenditure", {"total"}, {{"total", {"100"}}, {"205", {"60"}}, {"208", {"40"}}})
                              .budget());
  const FlowPicture picture = flow_picture(maker.input());
  EXPECT_EQ(flows(picture), "revenue.a → 全部收入 70\nrevenue.b → 全部收入 30\n全部收入 → 205 60\n全部收入 → 208 40\n");
  EXPECT_EQ(picture.layers.size(), 3U);
}

TEST(FlowPicture, BudgetsOfOtherShapesBalanceToo) {
  for (const SampleBudget& sample : sample_budgets()) {
    const ReportMaker maker(sample.budget);
    const FlowPicture picture = flow_picture(maker.input());
    EXPECT_FALSE(picture.is_empty()) << sample.name;
    EXPECT_LT(picture.nodes.size(), 45U) << sample.name;
    // The department's basic table is of its general budget alone: what its other money is for is not said.
    const FlowNode* unexplained = node_called(picture, "未说明");
    EXPECT_EQ(unexplained != nullptr, sample.name == "department") << sample.name;
    if (unexplained != nullptr) {
      EXPECT_EQ(picture.layers[unexplained->layer], "用途");
    }
    expect_balanced(picture);
  }
}

TEST(FlowPicture, AScenarioShowsItsFiguresAndWhatTheyWere) {
  const ReportMaker& maker = founding_report();
  const Budget& budget = maker.budget();
  std::vector<Amount> figures;
  for (const Fact& fact : budget.facts()) figures.push_back(fact.value);
  for (const char* address : {"basic/302/total", "basic/total/total", "expenditure/208/basic", "expenditure/208/total",
                              "expenditure/total/basic", "expenditure/total/total", "narrative/revenue.appropriation/amount"}) {
    figures[budget.find_fact(address)].fen -= 35'86'00'00;
  }
  const FlowPicture picture = flow_picture(maker.input(), figures);
  EXPECT_EQ(node_called(picture, "商品和服务支出")->detail, "322.77 万元 · 9.4% · 原 358.63，−35.86");
  EXPECT_EQ(node_called(picture, "工资福利支出")->change, "0.00");
  EXPECT_EQ(node_called(picture, "未说明"), nullptr);
  expect_balanced(picture);
}

TEST(FlowPicture, ADocumentWithoutSpendingHasNone) {
  const ReportMaker maker(BudgetMaker().claim({.id = "revenue", .amount = "10"}).budget());
  EXPECT_TRUE(flow_picture(maker.input()).is_empty());
}

}  // namespace
}  // namespace gouji
