#include <gtest/gtest.h>

#include "page/scenario_session.h"
#include "tests/support/app_driver.h"
#include "tests/support/budget_maker.h"
#include "ui/typed.h"
#include "ui/views.h"

namespace gouji {
namespace {

// A page whose host works scenarios out.
class WhatIfPage : public testing::Test {
 protected:
  WhatIfPage() : check_(check(page.budget())) {
    session_.use(page.budget(), check_);
    obey(command::TryOut{});
  }

  void obey(const Command& command) {
    page.app().carry_out(command);
    while (const auto request = page.app().take_request()) {
      if (request->kind == AppRequest::Kind::scenario) {
        const bool is_new = session_.carry_out(request->edit);
        page.app().show_what_if(session_.what_if(), is_new);
      }
    }
    page.settle();
  }
  void put(Step step) { obey(command::EditScenario{{.kind = ScenarioEdit::Kind::put, .step = std::move(step)}}); }
  void select(const char* address) { obey(command::SelectFact{page.budget().find_fact(address)}); }
  void type_figure(const char* text) { obey(typed_figure(views(), page.state(), kFigureField, text)); }
  void type_goal(const char* text) { obey(typed_goal(views(), page.state(), text)); }
  [[nodiscard]] const Views& views() { return page.app().views(); }
  [[nodiscard]] const LeverView& lever(std::string_view id) {
    const auto& levers = views().trial.levers;
    return *std::find_if(levers.begin(), levers.end(), [&](const LeverView& one) { return one.lever.id == id; });
  }

  AppDriver page{1440, 900};

 private:
  CheckResult check_;
  ScenarioSession session_;
};

TEST_F(WhatIfPage, AStepThatIsOffNeitherCountsNorMovesItsLever) {
  obey(lever_edit(views(), lever("operating"), -100, ScenarioEdit::Kind::put));
  EXPECT_EQ(lever("operating").shown, "−10%");
  EXPECT_TRUE(page.has_item("试算  1"));
  obey(command::EditScenario{{.kind = ScenarioEdit::Kind::switch_step, .number = 0}});
  EXPECT_EQ(lever("operating").shown, "0%");
  EXPECT_FALSE(page.has_item("试算  1"));
}

TEST_F(WhatIfPage, RatesAndHeadCountsSayWhereTheyStoodBefore) {
  obey(lever_edit(views(), lever("housing-rate"), 100, ScenarioEdit::Kind::put));
  EXPECT_EQ(views().trial.steps[0].text, "住房公积金比例 12% → 10%");
  EXPECT_EQ(lever("housing-rate").shown, "10%");
}

TEST_F(WhatIfPage, ShowsAGoalsAnswerUntilTheQuestionIsNotUnderstood) {
  type_goal("3,300");
  EXPECT_TRUE(page.has_item("采用这个答案"));
  type_goal("abc");
  EXPECT_FALSE(page.has_item("采用这个答案"));
  EXPECT_EQ(page.state().typing.fault, TypingFault::no_amount);
  const Command command = typed_goal(views(), page.state(), "99999999999999999");
  ASSERT_TRUE(command.is<command::Type>());
  EXPECT_EQ(command.as<command::Type>()->typing.fault, TypingFault::too_large);
}

TEST_F(WhatIfPage, SaysAtTheTopWhichLimitIsNotKept) {
  Constraint limit{.kind = Constraint::Kind::at_most, .target = "30201", .amount = {1'000'000}, .description = {}};
  obey(command::EditScenario{{.kind = ScenarioEdit::Kind::limit, .constraint = limit}});
  const std::string text = page.text();
  const std::size_t at = text.find("30201 办公费 ≤ 1 万元");
  ASSERT_NE(at, std::string::npos);
  EXPECT_LT(at, text.find("重新开始"));
}

TEST_F(WhatIfPage, TheFiguresOwnLeverShowsWhatAnAmountDidToIt) {
  select("expenditure/2080505/total");
  type_figure("-10");
  EXPECT_EQ(views().trial.lever.shown, views().trial.moved->share);
  EXPECT_NE(views().trial.lever.value, 0);
}

TEST_F(WhatIfPage, CountsOnlyWhatAChangeIsSharedOutOver) {
  EXPECT_LT(views().trial.moving, views().trial.leaves);
  EXPECT_GT(views().trial.moving, 1U);
}

TEST_F(WhatIfPage, SaysThatTheLinkIsCopiedUntilSomethingElseIsDone) {
  put(lever_step(lever("housing-rate").lever, 100));
  obey(command::CopyLink{});
  EXPECT_TRUE(page.has_item("已复制"));
  select("basic/30201/total");
  EXPECT_TRUE(page.has_item("复制链接"));
}

TEST_F(WhatIfPage, KeepsTheCellsEditorClosedHoweverLongEnterIsHeld) {
  select("basic/30201/total");
  page.click("##basic/30201/total");
  page.press("Enter");
  EXPECT_EQ(page.state().typing.field, kCellField);
  page.type("5");
  page.press("Enter", {}, 20);  // long enough to be repeated once
  EXPECT_EQ(page.state().typing.field, "");
  page.press("Enter");
  EXPECT_EQ(page.state().typing.field, kCellField);
}

TEST_F(WhatIfPage, NumbersCopiesOfCopies) {
  EXPECT_EQ(name_of_copy(views()), "方案 1 副本");
  for (int i = 0; i < 2; ++i) obey(command::EditScenario{{.kind = ScenarioEdit::Kind::duplicate, .name = name_of_copy(views())}});
  EXPECT_EQ(views().trial.scenarios[2], "方案 1 副本 2");
}

TEST_F(WhatIfPage, TheTotalAboveAndASavedPictureAreTheScenarios) {
  put({.description = {}, .is_on = true, .changes = {{.kind = Change::Kind::set, .targets = {"general/total/total"}, .from = {}, .amount = {3'300'000'000}, .factor = {}, .onto = {}}}});
  EXPECT_TRUE(page.shows("总额 3,300.00 万元（公开数 3,463.96）")) << page.text().substr(0, 400);
  page.click("图");
  page.click("保存图片");
  std::optional<AppRequest> request = page.app().take_request();
  while (request && request->kind != AppRequest::Kind::save_picture) request = page.app().take_request();
  ASSERT_TRUE(request);
  EXPECT_EQ(request->text, "南昌市社会保险事业服务中心 钱从哪里来，到哪里去（试算：方案 1）");
  EXPECT_NE(page.picture(request->width, request->height, 2).find("钱从哪里来，到哪里去（试算：方案 1）"), std::string::npos);
}

}  // namespace
}  // namespace gouji
