#include "whatif/goal_seek.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

Goal goal(std::string target, std::int64_t wanted, std::vector<std::string> by) {
  return {.target = std::move(target), .wanted = {wanted}, .by = std::move(by)};
}

Constraint constraint(Constraint::Kind kind, std::string target, std::int64_t amount) {
  return {.kind = kind, .target = std::move(target), .amount = {amount}, .description = {}};
}

// The scenario with the answer accepted.
Outcome accepted(const Scenario& scenario, const GoalAnswer& answer) {
  Scenario with = scenario;
  with.steps.push_back({.description = {}, .is_on = true, .changes = answer.changes});
  return evaluate(founding_whatif().baseline(), founding_whatif().linkage(), with);
}

GoalAnswer seek(const Scenario& scenario, const Goal& wanted) {
  return seek_goal(founding_whatif().baseline(), founding_whatif().linkage(), scenario, wanted);
}

TEST(GoalSeek, FindsTheCutOfGoodsThatBringsTheTotalTo3300) {
  const GoalAnswer answer = seek({}, goal("expenditure/total/total", 3'300'000'000, {"basic/302/total"}));
  ASSERT_FALSE(answer.fault.has_value());
  EXPECT_EQ(answer.before.fen, 3'463'960'000);
  EXPECT_EQ(answer.reached.fen, 3'300'000'000);
  EXPECT_EQ(answer.varied_before.fen, 358'631'500);
  EXPECT_EQ(answer.varied_after.fen, 358'631'500 - 163'960'000);
  const Outcome outcome = accepted({}, answer);
  EXPECT_TRUE(outcome.faults.empty());
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), 3'300'000'000);
  EXPECT_EQ(founding_whatif().value(outcome, "general/total/project"), 1'016'220'000);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/301/total"), 2'084'500'000);
}

TEST(GoalSeek, WithoutAChoiceEverythingInTheTargetChanges) {
  const GoalAnswer answer = seek({}, goal("expenditure/total/total", 3'300'000'000, {}));
  const Outcome outcome = accepted({}, answer);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), 3'300'000'000);
  EXPECT_LT(founding_whatif().value(outcome, "basic/30101/personnel"), 372'760'000);
  EXPECT_LT(founding_whatif().value(outcome, "performance-5/total/amount"), 6'220'000);
}

// 2210203 is a part of 30102, whose other parts are no figures of their own.
TEST(GoalSeek, MovesNoFigureTwice) {
  const Outcome outcome = accepted({}, seek({}, goal("expenditure/total/total", 3'300'000'000, {})));
  Scenario set;
  set.steps.push_back({.description = {}, .is_on = true, .changes = {set_to("expenditure/total/total", 3'300'000'000)}});
  const Outcome wanted = evaluate(founding_whatif().baseline(), founding_whatif().linkage(), set);
  for (const char* address : {"expenditure/2210203/total", "expenditure/2080101/total", "basic/30102/total", "expenditure/221/total", "general/total/project"}) {
    const std::int64_t off = founding_whatif().value(outcome, address) - founding_whatif().value(wanted, address);
    EXPECT_LE(off < 0 ? -off : off, 20'000) << address << ": as when the total is set, but for the rounding of shares";
  }
}

TEST(GoalSeek, SaysWhichConstraintBindsAndKeepsIt) {
  Scenario scenario;
  scenario.constraints.push_back(constraint(Constraint::Kind::at_least, "30226", 120'000'000));
  scenario.constraints.push_back(constraint(Constraint::Kind::at_least, "30201", 1'000'000));
  scenario.constraints.push_back(constraint(Constraint::Kind::at_most, "30205", 1'000'000));  // does not concern a cut
  const GoalAnswer answer = seek(scenario, goal("expenditure/total/total", 3'363'960'000, {"302"}));
  ASSERT_FALSE(answer.fault.has_value());
  EXPECT_EQ(answer.binding, std::vector<std::size_t>{0});
  const Outcome outcome = accepted(scenario, answer);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30226/operating"), 120'000'000);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), 3'363'960'000);
  EXPECT_TRUE(outcome.constraints[1].is_kept);
}

TEST(GoalSeek, SaysWhenTheBoundsLeaveTooLittleRoom) {
  const GoalAnswer answer = seek({}, goal("expenditure/total/total", 3'000'000'000, {"302"}));
  ASSERT_TRUE(answer.fault.has_value());
  EXPECT_EQ(answer.fault->id, "goal-out-of-reach");
  EXPECT_EQ(answer.reached.fen, 3'463'960'000 - 358'631'500);
  EXPECT_EQ(answer.at_floor, 12u);
  EXPECT_TRUE(answer.changes.empty());
}

TEST(GoalSeek, SaysSoWhereSixtyFourBitsDoNotReach) {
  constexpr std::int64_t kFar = 9'000'000'000'000'000'000;
  const auto with = [](std::vector<Change> changes) {
    Scenario scenario;
    scenario.steps.push_back({.description = {}, .is_on = true, .changes = std::move(changes)});
    return scenario;
  };
  const GoalAnswer up = seek(with({set_to("30201", -kFar)}), goal("302", kFar, {}));
  ASSERT_TRUE(up.fault.has_value());
  EXPECT_EQ(up.fault->id, "goal-out-of-reach");
  Scenario scenario = with({set_to("30201", kFar), set_to("profile/in-service/count", kFar)});
  const GoalAnswer down = seek(scenario, goal("*/*/*", -kFar, {}));  // persons and money, more than fits
  ASSERT_TRUE(down.fault.has_value());
  EXPECT_EQ(down.fault->id, "goal-out-of-reach");
  scenario.constraints.push_back(constraint(Constraint::Kind::at_most, "*/*/*", kFar));
  const Outcome outcome = evaluate(founding_whatif().baseline(), founding_whatif().linkage(), scenario);
  EXPECT_FALSE(outcome.constraints[0].is_kept);
  EXPECT_EQ(outcome.constraints[0].value.fen, INT64_MAX);
}

TEST(GoalSeek, SaysWhenWhatMayChangeIsNoPartOfTheTarget) {
  EXPECT_EQ(seek({}, goal("general/221/total", 1, {"302"})).fault->id, "goal-not-linked");
  EXPECT_EQ(seek({}, goal("general/999/total", 1, {"302"})).fault->id, "no-such-figure");
  EXPECT_EQ(seek({}, goal("302", 1, {"nothing of this name"})).fault->id, "no-such-figure");
}

// The part of 行政运行 that lies in 30102 has no printed figure of its own: it is changed as 30102 onto 2080101.
TEST(GoalSeek, ReachesAPartThatOnlyTwoViewsTogetherName) {
  const GoalAnswer answer = seek({}, goal("general/2080101/basic", 1'668'370'000 - 41'430'000, {"30102"}));
  ASSERT_FALSE(answer.fault.has_value());
  const Outcome outcome = accepted({}, answer);
  EXPECT_EQ(founding_whatif().value(outcome, "general/2080101/basic"), 1'668'370'000 - 41'430'000);
  EXPECT_EQ(founding_whatif().value(outcome, "general/2210203/basic"), 23'920'000);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30102/personnel"), 165'350'000 - 41'430'000);
}

TEST(GoalSeek, StartsFromTheScenarioAsItIs) {
  Scenario scenario;
  scenario.steps.push_back({.description = {}, .is_on = true, .changes = {add_to("社会保险经办业务", 36'040'000)}});
  const GoalAnswer answer = seek(scenario, goal("expenditure/total/total", 3'500'000'000, {}));
  EXPECT_FALSE(answer.fault.has_value());
  EXPECT_TRUE(answer.changes.empty());
}

TEST(Sensitivities, AreAHundredthOfWhatALinePutsIn) {
  const Index total = founding_whatif().budget().find_fact("expenditure/total/total");
  const std::vector<Sensitivity> found = sensitivities(founding_whatif().budget(), founding_whatif().linkage(), founding_whatif().linkage().figures, total);
  ASSERT_GE(found.size(), 5u);
  EXPECT_EQ(founding_whatif().budget().address(found[0].fact), "performance-1/total/amount");
  EXPECT_EQ(found[0].per_percent.fen, 7'069'000);
  EXPECT_EQ(founding_whatif().budget().address(found[1].fact), "basic/30103/total");
  const Index housing = founding_whatif().budget().find_fact("general/221/total");
  EXPECT_EQ(sensitivities(founding_whatif().budget(), founding_whatif().linkage(), founding_whatif().linkage().figures, housing).size(), 2u);
}

}  // namespace
}  // namespace gouji
