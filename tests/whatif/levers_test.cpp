#include "whatif/levers.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

Lever lever(std::string_view id) {
  const std::vector<Lever> all = levers_of(founding_whatif().budget(), founding_whatif().linkage());
  const auto found = std::find_if(all.begin(), all.end(), [&](const Lever& one) { return one.id == id; });
  return found == all.end() ? Lever{} : *found;
}

TEST(Levers, AreThoseWhoseFiguresAreThere) {
  EXPECT_EQ(levers_of(founding_whatif().budget(), founding_whatif().linkage()).size(), 6U);
  const WhatIf empty{Budget()};
  EXPECT_TRUE(levers_of(empty.budget(), empty.linkage()).empty());
  EXPECT_TRUE(movable_figures(empty.budget(), empty.linkage()).empty());
}

TEST(Levers, FewerHeadsTakeTheirPayAndContributionsAlong) {
  const Outcome outcome = founding_whatif().outcome(lever_step(lever("head-count"), 43).changes);
  EXPECT_TRUE(outcome.faults.empty());
  EXPECT_EQ(founding_whatif().value(outcome, "profile/in-service/count"), 43);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30101/personnel"), 186'380'000);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/2080505/total"), 84'720'000);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/total/operating"), 358'631'500);
}

TEST(Levers, ARateScalesItsContributionInBothViews) {
  const Outcome outcome = founding_whatif().outcome(lever_step(lever("housing-rate"), 60).changes);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30113/total"), 78'440'000);
  EXPECT_EQ(founding_whatif().value(outcome, "general/2210201/basic"), 78'440'000);
}

TEST(Levers, AMoveBetweenProjectsKeepsTheTotal) {
  const std::vector<Index> projects = movable_figures(founding_whatif().budget(), founding_whatif().linkage());
  ASSERT_GE(projects.size(), 2U);
  const Lever move = move_lever(founding_whatif().budget(), projects[0], projects[1]);
  const Outcome outcome = founding_whatif().outcome(lever_step(move, move.step).changes);
  EXPECT_EQ(outcome.figures[projects[0]].fen, founding_whatif().budget().fact(projects[0]).value.fen - move.step);
  EXPECT_EQ(outcome.figures[projects[1]].fen, founding_whatif().budget().fact(projects[1]).value.fen + move.step);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), 3'463'960'000);
}

TEST(Levers, StandWhereTheirStepPutsThem) {
  Scenario scenario;
  for (const Lever& one : levers_of(founding_whatif().budget(), founding_whatif().linkage())) {
    EXPECT_FALSE(lever_setting(one, scenario)) << one.id;
    scenario.steps.push_back(lever_step(one, one.least + one.step));
    const auto setting = lever_setting(one, scenario);
    ASSERT_TRUE(setting) << one.id;
    EXPECT_EQ(setting->step, scenario.steps.size() - 1) << one.id;
    EXPECT_EQ(setting->value, one.least + one.step) << one.id;
    EXPECT_TRUE(lever_step(one, one.neutral).changes.empty()) << one.id;
    scenario.steps.back().is_on = false;
    EXPECT_FALSE(lever_setting(one, scenario)) << one.id;
  }
}

TEST(Levers, ReadATypedPosition) {
  constexpr Unit kWan{Measure::money, MoneyUnit::wan_yuan};
  EXPECT_EQ(typed_position(lever("operating"), "−12.5 %", kWan), -125);
  EXPECT_EQ(typed_position(lever("head-count"), "80", kWan), 80);
  EXPECT_EQ(typed_position(lever("head-count"), "80.5", kWan), std::nullopt);
  EXPECT_EQ(typed_position(lever("operating"), "half", kWan), std::nullopt);
}

}  // namespace
}  // namespace gouji
