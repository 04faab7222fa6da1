#include "page/scenario_session.h"

#include <gtest/gtest.h>

#include <utility>

#include "tests/support/budget_maker.h"
#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

class ScenarioSessionTest : public testing::Test {
 protected:
  ScenarioSessionTest() : budget_(founding_budget()), check_(check(budget_)) {
    session_.use(budget_, check_);
    session_.carry_out({});
  }

  void put(ScenarioEdit::Kind kind, Change change, std::size_t number = kNoStep) {
    session_.carry_out({.kind = kind, .number = number, .step = {{}, true, {std::move(change)}}, .funding = {}});
  }
  void carry_out(ScenarioEdit::Kind kind, std::size_t number = kNoStep) {
    session_.carry_out({.kind = kind, .number = number, .step = {}, .funding = {}});
  }
  [[nodiscard]] std::int64_t figure(const char* address) const {
    return session_.what_if().outcome->figures[budget_.find_fact(address)].fen;
  }
  [[nodiscard]] std::int64_t total() const { return figure("expenditure/total/total"); }
  [[nodiscard]] std::size_t steps() const { return session_.what_if().scenario->steps.size(); }

  static constexpr std::int64_t kPublished = 3'463'960'000;
  static constexpr std::int64_t kCut = kPublished - 35'863'100;  // a tenth of 358.6315 less

  Budget budget_;
  CheckResult check_;
  ScenarioSession session_;
};

TEST_F(ScenarioSessionTest, ADragIsOneStepOfUndo) {
  for (int percent = 99; percent >= 90; --percent) put(ScenarioEdit::Kind::show, scale("basic/total/operating", percent, 100));
  EXPECT_EQ(total(), kCut);
  EXPECT_FALSE(session_.what_if().can_undo);
  put(ScenarioEdit::Kind::put, scale("basic/total/operating", 9, 10));
  EXPECT_EQ(total(), kCut);
  carry_out(ScenarioEdit::Kind::undo);
  EXPECT_EQ(total(), kPublished);
  EXPECT_FALSE(session_.what_if().can_undo);
  carry_out(ScenarioEdit::Kind::redo);
  EXPECT_EQ(total(), kCut);
}

TEST_F(ScenarioSessionTest, AStepIsReplacedSwitchedOffAndTakenAway) {
  put(ScenarioEdit::Kind::put, add_to("basic/30201/total", 1'000'000));
  put(ScenarioEdit::Kind::put, add_to("basic/30201/total", 2'000'000), 0);
  EXPECT_EQ(steps(), 1U);
  EXPECT_EQ(total(), kPublished + 2'000'000);
  carry_out(ScenarioEdit::Kind::switch_step, 0);
  EXPECT_EQ(total(), kPublished);
  carry_out(ScenarioEdit::Kind::switch_step, 0);
  carry_out(ScenarioEdit::Kind::put, 0);  // without changes
  EXPECT_EQ(steps(), 0U);
  carry_out(ScenarioEdit::Kind::undo);
  EXPECT_EQ(steps(), 1U);
  carry_out(ScenarioEdit::Kind::remove, 7);
  EXPECT_EQ(steps(), 1U);
  carry_out(ScenarioEdit::Kind::start_anew);
  EXPECT_EQ(total(), kPublished);
}

TEST_F(ScenarioSessionTest, FixedFundingLeavesRevenueAndUndoLinksItAgain) {
  put(ScenarioEdit::Kind::put, scale("basic/total/operating", 9, 10));
  const std::int64_t published = budget_.fact(budget_.find_fact("narrative/revenue/amount")).value.fen;
  EXPECT_LT(figure("narrative/revenue/amount"), published);
  EXPECT_TRUE(session_.carry_out({.kind = ScenarioEdit::Kind::fund, .number = kNoStep, .step = {}, .funding = Funding::fixed}));
  EXPECT_EQ(figure("narrative/revenue/amount"), published);
  carry_out(ScenarioEdit::Kind::undo);
  EXPECT_LT(figure("narrative/revenue/amount"), published);
}

TEST_F(ScenarioSessionTest, AnotherVersionOfTheBudgetKeepsTheScenario) {
  put(ScenarioEdit::Kind::put, scale("basic/total/operating", 9, 10));
  session_.use(budget_, check_);
  EXPECT_EQ(total(), kCut);
  session_.forget();
  EXPECT_FALSE(session_.what_if().is_there());
}

TEST_F(ScenarioSessionTest, ScenariosStandBesideEachOther) {
  put(ScenarioEdit::Kind::put, scale("basic/total/operating", 9, 10));
  session_.carry_out({.kind = ScenarioEdit::Kind::limit, .constraint = {Constraint::Kind::at_most, "expenditure/total/total", {kCut}, {}}});
  session_.carry_out({.kind = ScenarioEdit::Kind::add, .name = "B"});
  EXPECT_EQ(total(), kPublished);
  EXPECT_EQ(session_.what_if().listed.size(), 2U);
  EXPECT_EQ(session_.what_if().listed[0].outcome->figures[budget_.find_fact("expenditure/total/total")].fen, kCut);
  EXPECT_FALSE(session_.what_if().can_undo) << "each has its own history";
  carry_out(ScenarioEdit::Kind::duplicate);
  carry_out(ScenarioEdit::Kind::add);
  carry_out(ScenarioEdit::Kind::add);
  EXPECT_EQ(session_.what_if().listed.size(), kMostScenarios);
  EXPECT_TRUE(session_.carry_out({.kind = ScenarioEdit::Kind::fund, .funding = Funding::fixed}));
  EXPECT_TRUE(session_.carry_out({.kind = ScenarioEdit::Kind::choose, .number = 0})) << "another funding, another linkage";
  EXPECT_EQ(total(), kCut);
  EXPECT_TRUE(session_.what_if().outcome->constraints[0].is_kept);
  carry_out(ScenarioEdit::Kind::discard);
  EXPECT_EQ(session_.what_if().scenario->name, "B");
  for (int i = 0; i < 5; ++i) carry_out(ScenarioEdit::Kind::discard);
  EXPECT_EQ(session_.what_if().listed.size(), 1U);
  EXPECT_EQ(total(), kPublished);
}

}  // namespace
}  // namespace gouji
