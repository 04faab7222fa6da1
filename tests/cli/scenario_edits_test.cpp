#include "cli/scenario_edits.h"

#include <gtest/gtest.h>

#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

// The scenario after one option; empty where the option was refused.
Scenario after(const std::string& option, const std::string& text) {
  Scenario scenario;
  const auto fault = add_edit({option, text}, founding_whatif().budget(), founding_whatif().linkage(), scenario);
  EXPECT_EQ(fault.has_value(), scenario == Scenario{}) << text;
  return scenario;
}

TEST(ScenarioEdits, TakeEachFormOfAChange) {
  EXPECT_EQ(after("--set", "basic/30201/total=3,300").steps[0].changes[0], set_to("basic/30201/total", 3'300'000'000));
  EXPECT_EQ(after("--set", "302=-5").steps[0].changes[0], set_to("302", -5'000'000));
  EXPECT_EQ(after("--change", "302*:−3%").steps[0].changes[0], scale("302*", 97, 100));
  EXPECT_EQ(after("--change", "302:+10").steps[0].changes[0], add_to("302", 10'000'000));
  EXPECT_EQ(after("--move", "a:b:0.5").steps[0].changes[0], move_from("a", "b", 500'000));
  EXPECT_EQ(after("--at-most", "301=1").constraints[0].amount, Amount{1'000'000});
  EXPECT_EQ(after("--at-least", "301=1").constraints[0].kind, Constraint::Kind::at_least);
}

TEST(ScenarioEdits, RejectsOtherForms) {
  for (const char* text : {"", "302", "=3", "302=", "302=many", "302=0.0000001"}) EXPECT_EQ(after("--set", text), Scenario{}) << text;
  for (const char* text : {"302:10", "302:%", "302=-3%", ":-3%"}) EXPECT_EQ(after("--change", text), Scenario{}) << text;
  for (const char* text : {"a:1", "a::1", ":b:1", "a:b:c"}) EXPECT_EQ(after("--move", text), Scenario{}) << text;
}

}  // namespace
}  // namespace gouji
