#include "io/scenario_reader.h"

#include <gtest/gtest.h>

#include "io/scenario_writer.h"
#include "tests/support/faults_of.h"
#include "tests/support/scenario_maker.h"

namespace gouji {
namespace {

std::string scenario_file(const std::string& steps, const std::string& more = "") {
  return R"({"format": "gouji-scenario", "version": 1, "amounts_in": "万元",)" + more + R"( "steps": [)" + steps + "]}";
}
std::string step_of(const std::string& change) { return R"({"changes": [)" + change + "]}"; }

std::string faults_of_scenario(const std::string& text) {
  const Result<ReadScenario> result = read_scenario(text);
  return result.ok() ? "" : described(result.faults());
}

TEST(ScenarioReader, ReadsWhatTheWriterWrites) {
  const WhatIf& founding = founding_whatif();
  const Scenario scenario = full_scenario();
  const std::string text = write_scenario(scenario, founding.budget(), founding.linkage());
  const Result<ReadScenario> read = read_scenario(text);
  ASSERT_TRUE(read.ok()) << text << described(read.faults());
  EXPECT_EQ(read.value().scenario, scenario) << text;
  EXPECT_TRUE(read.value().remarks.empty());
  EXPECT_NE(text.find(R"("factor": "-3%")"), std::string::npos) << text;
}

TEST(ScenarioReader, WritesAHeadCountInPersons) {
  const WhatIf whatif(BudgetMaker().table("general", {"total"}, {{"208", {"1.00"}}}).profile({{"staff", {"86"}}}).budget());
  Scenario scenario;
  scenario.steps = {{.description = {}, .is_on = true, .changes = {set_to("profile/staff/count", 80)}}};
  const std::string text = write_scenario(scenario, whatif.budget(), whatif.linkage());
  EXPECT_NE(text.find(R"("amount": "80", "measure": "count")"), std::string::npos) << text;
  EXPECT_EQ(read_scenario(text).value().scenario, scenario);
}

TEST(ScenarioReader, LeavesOutWhatItDoesNotKnowAndSaysSo) {
  const Result<ReadScenario> read =
      read_scenario(scenario_file(step_of(R"({"kind": "add", "targets": ["302"], "amount": "-10", "colour": 1})"), R"("author": "某某",)"));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().scenario.steps[0].changes[0], add_to("302", -10'000'000));
  ASSERT_EQ(read.value().remarks.size(), 2U);
  EXPECT_EQ(read.value().remarks[1].pointer, "/steps/0/changes/0/colour");
  EXPECT_EQ(read.value().remarks[1].severity, Severity::remark);
}

TEST(ScenarioReader, RejectsOtherFiles) {
  EXPECT_EQ(faults_of_scenario(R"({"format": "gouji-budget", "version": 1})"), "1:12 not-a-scenario /format\n");
  EXPECT_EQ(faults_of_scenario(R"({"format": "gouji-scenario", "version": 2})"), "1:41 unknown-version /version version=2\n");
}

TEST(ScenarioReader, RejectsWhatIsNoChangeAndSaysWhere) {
  EXPECT_EQ(faults_of_scenario(scenario_file(step_of(R"({"kind": "cut", "targets": [], "factor": "-3%"})"))),
            "1:87 missing-member /steps/0/changes/0 member=amount\n"
            "1:96 unknown-word /steps/0/changes/0/kind member=kind text=cut expected=set, add, scale, move\n");
  EXPECT_EQ(faults_of_scenario(scenario_file(step_of(R"({"kind": "scale", "targets": ["302"], "factor": "a little"})"))),
            "1:135 bad-factor /steps/0/changes/0/factor text=a little\n");
  EXPECT_EQ(faults_of_scenario(scenario_file(step_of(R"({"kind": "set", "targets": ["302"], "amount": ""})"))),
            "1:133 not-a-number /steps/0/changes/0/amount text=\n");
  EXPECT_EQ(faults_of_scenario(scenario_file(step_of(R"({"kind": "set", "targets": ["302"], "amount": "0.0000001"})"))),
            "1:133 beyond-smallest-unit /steps/0/changes/0/amount text=0.0000001 unit=万元\n");
  EXPECT_EQ(faults_of_scenario(scenario_file(step_of(R"({"kind": "move", "targets": ["302"], "amount": "1"})"))),
            "1:87 missing-member /steps/0/changes/0 member=from\n");
  EXPECT_EQ(faults_of_scenario(scenario_file(R"({"changes": "none", "on": 1})")),
            "1:86 wrong-type /steps/0/changes member=changes expected=array found=string\n"
            "1:100 wrong-type /steps/0/on member=on expected=boolean found=number\n");
}

}  // namespace
}  // namespace gouji
