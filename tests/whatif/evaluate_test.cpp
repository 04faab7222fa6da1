#include "whatif/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/random_numbers.h"
#include "tests/support/whatif_maker.h"
#include "whatif/selector.h"

namespace gouji {
namespace {

std::int64_t published(const std::string& address) { return founding_whatif().budget().fact(founding_whatif().budget().find_fact(address)).value.fen; }

TEST(Evaluate, NoChangeGivesThePublishedFigures) {
  const Outcome outcome = founding_whatif().outcome({});
  EXPECT_TRUE(outcome.moved.empty());
  for (Index fact = 0; fact < founding_whatif().linkage().fact_count; ++fact) {
    EXPECT_EQ(outcome.figures[fact], founding_whatif().budget().fact(fact).value);
  }
  EXPECT_TRUE(outcome.faults.empty());
}

TEST(Evaluate, ACutOfOperatingSpendingMovesEveryLinkedFigure) {
  const Outcome outcome = founding_whatif().outcome({scale("basic/total/operating", 9, 10)});
  constexpr std::int64_t kBy = -35'863'100;  // 358.6315 × 0.9 = 322.76835, printed to 0.0001
  EXPECT_TRUE(outcome.faults.empty());
  for (const char* address :
       {"basic/total/operating", "basic/total/total", "basic/302/total", "general/total/basic", "general/total/total", "general/2080101/basic",
        "general/20801/total", "expenditure/208/total", "expenditure/total/total", "narrative/revenue/amount", "narrative/expenditure.basic/amount",
        "narrative/expenditure.302/amount", "narrative/operating/amount", "narrative/expenditure/change", "narrative/expenditure.20801/change"}) {
    EXPECT_EQ(founding_whatif().value(outcome, address), published(address) + kBy) << address;
  }
  for (const char* address : {"basic/total/personnel", "expenditure/2080505/total", "general/total/project", "expenditure/221/basic", "performance-1/total/amount"}) {
    EXPECT_EQ(founding_whatif().value(outcome, address), published(address)) << address;
  }
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30226/operating"), 119'700'000);
  // (298.13 + 35.8631) / 3,762.09 = 8.88 %: published 7.9 plus 0.96, to the digit that is printed.
  EXPECT_EQ(founding_whatif().value(outcome, "narrative/expenditure/percentage"), published("narrative/expenditure/percentage") - 10'000);
}

TEST(Evaluate, NoVerdictOfAnEqualityChangesByACut) {
  const Outcome outcome = founding_whatif().outcome({scale("basic/total/operating", 9, 10)});
  for (Index r = 0; r < outcome.judgements.size(); ++r) {
    if (founding_whatif().linkage().relations[r].kind == RelationKind::ratio) continue;
    const Verdict before = founding_whatif().checked().judgements[r].verdict;
    EXPECT_EQ(outcome.judgements[r].verdict == Verdict::error, before == Verdict::error) << founding_whatif().checked().rule_of(r).id;
  }
}

TEST(Evaluate, AFunctionCarriesOverToTheEconomicView) {
  const Outcome outcome = founding_whatif().outcome({set_to("general/2210201/total", 100'000'000)});
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30113/personnel"), 100'000'000);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/301/total"), 2'084'500'000 - 56'880'000);
  EXPECT_EQ(founding_whatif().value(outcome, "narrative/expenditure.221/amount"), published("narrative/expenditure.221/amount") - 56'880'000);
}

TEST(Evaluate, ATotalIsSharedOutAndKeepsItsSumToTheLastDigit) {
  const Outcome outcome = founding_whatif().outcome({set_to("expenditure/total/total", 3'300'000'000)});
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), 3'300'000'000);
  EXPECT_EQ(founding_whatif().value(outcome, "general/total/basic") + founding_whatif().value(outcome, "general/total/project"), 3'300'000'000);
  EXPECT_LT(founding_whatif().value(outcome, "basic/30101/personnel"), published("basic/30101/personnel"));
  EXPECT_LT(founding_whatif().value(outcome, "performance-1/total/amount"), published("performance-1/total/amount"));
}

TEST(Evaluate, OntoPutsATotalOnOneFigure) {
  Change change = set_to("expenditure/total/total", 3'400'000'000);
  change.onto = "系统运维费项目";
  const Outcome outcome = founding_whatif().outcome({change});
  EXPECT_EQ(founding_whatif().value(outcome, "performance-2/total/amount"), 145'600'000 - 63'960'000);
  EXPECT_EQ(founding_whatif().value(outcome, "general/total/basic"), published("general/total/basic"));
}

TEST(Evaluate, AMoveBetweenProjectsKeepsTheTotal) {
  const Outcome outcome = founding_whatif().outcome({move_from("社会保险经办业务", "系统运维费项目", 10'000'000)});
  EXPECT_EQ(founding_whatif().value(outcome, "performance-1/total/amount"), 696'900'000);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/2080102/project"), 696'900'000);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/2080199/project"), 290'600'000);
  EXPECT_EQ(founding_whatif().value(outcome, "expenditure/total/total"), published("expenditure/total/total"));
}

TEST(Evaluate, AMonthlyCostIsATwelfthOfItsFunds) {
  const Outcome outcome = founding_whatif().outcome({add_to("社会保险经办业务", -12'000'000)});
  const Index cost = founding_whatif().budget().find_fact("performance-1/indicator-4/value");
  EXPECT_EQ(outcome.figures[cost].fen, published("performance-1/indicator-4/value") - 1'000'000);
}

TEST(Evaluate, AFaultOfWhatWasPublishedStaysTheSame) {
  const Outcome outcome = founding_whatif().outcome({scale("30217", 1, 2)});
  EXPECT_EQ(founding_whatif().value(outcome, "three-public/601017/total"), published("three-public/601017/total") - 6'410'000);
  EXPECT_EQ(founding_whatif().value(outcome, "three-public/601017/abroad.general"), published("three-public/601017/abroad.general"));
}

TEST(Evaluate, FixedFundingShowsWhatIsOver) {
  const WhatIf fixed(founding_budget(), Funding::fixed);
  const Outcome outcome = fixed.outcome({add_to("302", -10'000'000)});
  EXPECT_EQ(fixed.value(outcome, "narrative/revenue/amount"), published("narrative/revenue/amount"));
  ASSERT_FALSE(outcome.balances.empty());
  EXPECT_EQ(static_cast<std::int64_t>(outcome.balances[0].over), 10'000'000);
}

TEST(Evaluate, TellsWhatAFigureComesToAfterEachStep) {
  Scenario scenario;
  scenario.steps = {{.description = {}, .is_on = true, .changes = {scale("basic/total/operating", 9, 10)}},
                    {.description = {}, .is_on = false, .changes = {scale("301", 9, 10)}},
                    {.description = {}, .is_on = true, .changes = {add_to("30201", 10'000'000)}}};
  const Index total = founding_whatif().budget().find_fact("expenditure/total/total");
  const std::vector<Amount> after = amounts_after_steps(founding_whatif().baseline(), founding_whatif().linkage(), scenario, total);
  EXPECT_EQ(after, (std::vector<Amount>{{3'428'096'900}, {3'428'096'900}, {3'438'096'900}}));
  EXPECT_EQ(after.back(), evaluate(founding_whatif().baseline(), founding_whatif().linkage(), scenario).figures[total]);
}

TEST(Evaluate, UndoneStepsAndStepsThatAreOffDoNothing) {
  Scenario scenario;
  scenario.steps.push_back({.description = {}, .is_on = false, .changes = {scale("302", 1, 2)}});
  EXPECT_TRUE(evaluate(founding_whatif().baseline(), founding_whatif().linkage(), scenario).moved.empty());
}

TEST(Evaluate, ReportsWhatCannotBeDoneAndDoesTheRest) {
  const Outcome outcome = founding_whatif().outcome({set_to("basic/39999/total", 1), add_to("302", INT64_MAX - 5), add_to("30201", 1'000'000), move_from("30205", "30201", INT64_MIN)});
  ASSERT_EQ(outcome.faults.size(), 3u);
  EXPECT_EQ(outcome.faults[0].id, "no-such-figure");
  EXPECT_EQ(outcome.faults[1].id, "too-large");
  EXPECT_EQ(outcome.faults[1].pointer, "/steps/1/changes/0");
  EXPECT_EQ(outcome.faults[2].id, "too-large");
  EXPECT_EQ(outcome.figures, founding_whatif().outcome({add_to("30201", 1'000'000)}).figures);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30201/operating"), 26'000'000);
  EXPECT_EQ(founding_whatif().value(outcome, "basic/total/total"), published("basic/total/total") + 1'000'000);
}

TEST(Evaluate, ReportsAFigureThatIsSetTwice) {
  const Outcome outcome = founding_whatif().outcome({set_to("30201", 30'000'000), set_to("30201", 20'000'000)});
  ASSERT_EQ(outcome.faults.size(), 1u);
  EXPECT_EQ(outcome.faults[0].id, "set-overridden");
  EXPECT_EQ(outcome.faults[0].pointer, "/steps/0/changes/0");
  EXPECT_EQ(founding_whatif().value(outcome, "basic/30201/operating"), 20'000'000);
  const Outcome by_total = founding_whatif().outcome({set_to("30201", 30'000'000), scale("302", 97, 100)});
  ASSERT_EQ(by_total.faults.size(), 1u);
  EXPECT_EQ(by_total.faults[0].id, "set-overridden");
  EXPECT_TRUE(founding_whatif().outcome({set_to("30201", 30'000'000), scale("301", 97, 100)}).faults.empty());
}

TEST(Evaluate, ConstraintsSayWhetherTheyAreKept) {
  Scenario scenario;
  scenario.steps.push_back({.description = {}, .is_on = true, .changes = {scale("302", 1, 2)}});
  scenario.constraints.push_back({.kind = Constraint::Kind::at_most, .target = "expenditure/total/total", .amount = {3'300'000'000}, .description = {}});
  scenario.constraints.push_back({.kind = Constraint::Kind::at_least, .target = "30201", .amount = {20'000'000}, .description = {}});
  const Outcome outcome = evaluate(founding_whatif().baseline(), founding_whatif().linkage(), scenario);
  ASSERT_EQ(outcome.constraints.size(), 2u);
  EXPECT_TRUE(outcome.constraints[0].is_kept);
  EXPECT_FALSE(outcome.constraints[1].is_kept);
  EXPECT_EQ(outcome.constraints[1].value.fen, 12'500'000);
  EXPECT_EQ(outcome.constraints[1].published.fen, 25'000'000);
}

TEST(Evaluate, TheScenarioAsABudgetPrintsItsFigures) {
  const Outcome outcome = founding_whatif().outcome({set_to("30201", 26'500'000)});
  const Budget scenario = scenario_budget(founding_whatif().budget(), outcome);
  EXPECT_EQ(scenario.fact(scenario.find_fact("basic/30201/total")).printed, "26.50");
  EXPECT_EQ(scenario.fact(scenario.find_fact("basic/total/total")).printed, "2,449.24");
  EXPECT_EQ(scenario.fact(scenario.find_fact("basic/30205/total")).printed, "20.00");
}

// Independent changes: by functions and subjects that have no leaf in common.
TEST(Evaluate, TheOrderOfIndependentChangesDoesNotMatter) {
  const std::vector<Change> changes{scale("30201", 3, 4), set_to("30113", 150'000'000), add_to("社会保险经办业务", -7'000'000), scale("30101", 101, 100)};
  const std::vector<Change> reversed(changes.rbegin(), changes.rend());
  EXPECT_EQ(founding_whatif().outcome(changes).figures, founding_whatif().outcome(reversed).figures);
}

// A figure that has no leaf in common with what is changed stays as it was published; percentages follow theirs.
TEST(Evaluate, FiguresOutOfReachAreUntouched) {
  const Linkage& linkage = founding_whatif().linkage();
  for (const char* target : {"302*", "30113", "2080101", "系统运维费项目", "expenditure/208/project", "narrative/revenue/amount"}) {
    const Outcome outcome = founding_whatif().outcome({scale(target, 9, 10)});
    EXPECT_TRUE(outcome.faults.empty()) << target;
    const std::vector<Index> reached = linkage.leaves_of(select_figures(founding_whatif().budget(), linkage, target));
    for (Index fact = 0; fact < linkage.fact_count; ++fact) {
      const Unit unit = founding_whatif().budget().fact(fact).unit;
      if (unit.measure != Measure::money || outcome.figures[fact] == linkage.figures[fact]) continue;
      const std::vector<Index> leaves = linkage.leaves_of(fact);
      EXPECT_TRUE(std::find_first_of(leaves.begin(), leaves.end(), reached.begin(), reached.end()) != leaves.end()) << target << ' ' << founding_whatif().budget().address(fact);
    }
  }
}

// The sum by function is the sum by economic subject in every scenario, as far apart as it was published.
TEST(Evaluate, BothViewsOfBasicSpendingMoveAlikeWhateverIsChanged) {
  RandomNumbers random(7);
  const std::vector<std::string> targets{"302*", "301*", "2080101", "221", "expenditure/total/basic", "30102", "basic/total/total", "208*"};
  for (int trial = 0; trial < 50; ++trial) {
    std::vector<Change> changes;
    for (int i = 0; i < 3; ++i) {
      changes.push_back(scale(targets[random.below(targets.size())], random.between(80, 120), 100));
    }
    const Outcome outcome = founding_whatif().outcome(changes);
    const auto moved = [&](const std::string& address) { return founding_whatif().value(outcome, address) - published(address); };
    EXPECT_EQ(moved("general/total/basic"), moved("basic/total/total"));
    EXPECT_EQ(moved("general/208/basic") + moved("general/221/basic"), moved("basic/301/total") + moved("basic/302/total") + moved("basic/303/total"));
    EXPECT_EQ(moved("general/total/basic") + moved("general/total/project"), moved("expenditure/total/total"));
  }
}

}  // namespace
}  // namespace gouji
