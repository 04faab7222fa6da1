#include "report/goal_view.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/languages.h"
#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

class GoalViewTest : public testing::Test {
 protected:
  GoalViewTest() : whatif(founding_budget()) {
    report.budget = &whatif.budget();
    report.check = &whatif.checked();
    report.language = &language_from_assets(LanguageId::zh);
  }

  ScenarioInput input() {
    outcome = evaluate(whatif.baseline(), whatif.linkage(), scenario);
    return {.report = &report, .linkage = &whatif.linkage(), .scenario = &scenario, .outcome = &outcome};
  }

  GoalView seek(const Goal& goal) {
    return view_of_goal(input(), goal, seek_goal(whatif.baseline(), whatif.linkage(), scenario, goal));
  }

  WhatIf whatif;
  ReportInput report;
  Scenario scenario;
  Outcome outcome;
};

TEST_F(GoalViewTest, SaysWhatToChangeAndWhatComesOfIt) {
  const GoalView view = seek({.target = "expenditure/total/total", .wanted = {3'300'000'000}, .by = {"302"}});
  EXPECT_TRUE(view.is_found);
  EXPECT_EQ(view.answer, "把302 商品和服务支出从 358.6315 万元调到 194.6715 万元（−45.7%），表三 部门支出总表 · 合计就由 3,463.96 万元变为 3,300 万元。");
  EXPECT_EQ(view.changes.size(), 12u);
}

TEST_F(GoalViewTest, SaysWhatBinds) {
  scenario.constraints.push_back({.kind = Constraint::Kind::at_least, .target = "30226", .amount = {120'000'000}, .description = {}});
  const GoalView view = seek({.target = "expenditure/total/total", .wanted = {3'363'960'000}, .by = {"302"}});
  ASSERT_EQ(view.notes.size(), 1u);
  EXPECT_NE(view.notes[0].find("30226"), std::string::npos);
}

TEST_F(GoalViewTest, SaysWhyThereIsNoAnswer) {
  const GoalView view = seek({.target = "expenditure/total/total", .wanted = {3'000'000'000}, .by = {"302"}});
  EXPECT_FALSE(view.is_found);
  EXPECT_NE(view.answer.find("减到下限后"), std::string::npos);
  EXPECT_NE(view.notes[0].find("12 项"), std::string::npos);
}

}  // namespace
}  // namespace gouji
