#include "report/scenario_view.h"

#include <gtest/gtest.h>

#include "report/change_text.h"
#include "tests/support/languages.h"
#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

// A scenario of the founding budget with all that its views are made from.
class Tried {
 public:
  explicit Tried(Scenario scenario, LanguageId language = LanguageId::zh)
      : Tried(founding_budget(), std::move(scenario), language) {}
  Tried(Budget budget, Scenario scenario, LanguageId language)
      : whatif_(std::move(budget), scenario.funding),
        report_{&whatif_.budget(), &whatif_.checked(), &language_from_assets(language), nullptr, nullptr, DisplayUnit::as_printed},
        scenario_(std::move(scenario)),
        outcome_(evaluate(whatif_.baseline(), whatif_.linkage(), scenario_)) {}
  explicit Tried(Change change, LanguageId language = LanguageId::zh)
      : Tried(Scenario{.name = {}, .baseline = {}, .funding = Funding::follows,
                       .steps = {{.description = {}, .is_on = true, .changes = {std::move(change)}}}, .constraints = {}},
              language) {}
  Tried(const Tried&) = delete;
  Tried& operator=(const Tried&) = delete;

  [[nodiscard]] ScenarioInput input() const { return {&report_, &whatif_.linkage(), &scenario_, &outcome_}; }
  [[nodiscard]] const ReportInput& report() const { return report_; }
  [[nodiscard]] const Outcome& outcome() const { return outcome_; }
  [[nodiscard]] Index fact(const char* address) const { return whatif_.budget().find_fact(address); }
  [[nodiscard]] std::string words(const Change& change) const { return change_text(report_, whatif_.linkage(), change); }

 private:
  WhatIf whatif_;
  ReportInput report_;
  Scenario scenario_;
  Outcome outcome_;
};

TEST(ChangeText, SaysWhatAPersonWouldSay) {
  const Tried tried{Scenario{}};
  EXPECT_EQ(tried.words(scale("basic/30201/operating", 9, 10)), "30201 办公费 −10%");
  EXPECT_EQ(tried.words(add_to("30201", 10'000'000)), "30201 办公费 +10 万元");
  EXPECT_EQ(tried.words(scale("301", 80, 86)), "301 工资福利支出 × 80/86");
  EXPECT_EQ(tried.words(move_from("社会保险经办业务", "系统运维费项目", 10'000'000)), "从社会保险经办业务调 10 万元到系统运维费项目");
  EXPECT_EQ(tried.words(scale("302*", 97, 100)), "302* 共 12 项 −3%");
  EXPECT_EQ(tried.words(scale("basic/total/operating", 9, 10)), "表六 一般公共预算基本支出表 · 公用经费 −10%");
  EXPECT_EQ(tried.words(scale("three-public/601017/total", 8, 10)), "表七 财政拨款“三公”经费支出表 −20%");
  EXPECT_EQ(tried.words(set_to("没有的科目", 1'000'000)), "没有的科目设为 1 万元");
}

TEST(ScenarioView, WarnsOfFiguresThatAChangeTookBelowZero) {
  const auto warned = [](const Change& change) {
    const Tried tried(change);
    std::string text;
    for (const ScenarioFaultView& fault : list_scenario_faults(tried.input())) {
      if (fault.severity == Severity::warning) text += fault.message;
    }
    return text;
  };
  EXPECT_EQ(warned(set_to("basic/30201/operating", {})), "");
  EXPECT_EQ(warned(set_to("basic/30201/operating", -10'000'000)), "低于零：30201 办公费 −10.00 万元，共 2 个数字");
}

TEST(ScenarioView, WarnsOfAFaultThatAChangeCarriesOn) {
  const auto warnings = [](const Change& change) {
    const Tried tried(change);
    std::string ids;
    for (const ScenarioFaultView& fault : list_scenario_faults(tried.input())) ids += fault.id + ' ';
    return ids;
  };
  // 三公: the reception stands in the cell of official travel abroad.
  EXPECT_EQ(warnings(scale("three-public/601017/total", 9, 10)), "below-zero ");
  EXPECT_EQ(warnings(scale("three-public/601017/total", 11, 10)), "published-fault ");
  EXPECT_EQ(warnings(scale("basic/total/operating", 11, 10)), "");
}

TEST(ScenarioView, ListsTheMovedFiguresByTableTotalsFirst) {
  const Tried tried(scale("basic/total/operating", 9, 10));
  const Outcome* outcomes[] = {&tried.outcome()};
  const std::vector<ScenarioTable> tables = list_scenario_lines(tried.report(), outcomes);
  std::size_t lines = 0;
  for (const ScenarioTable& table : tables) {
    bool was_part = false;
    for (const ScenarioLine& line : table.lines) {
      ++lines;
      EXPECT_NE(line.scenarios[0].difference, "");
      EXPECT_FALSE(line.is_total && was_part) << table.title;
      was_part |= !line.is_total;
    }
  }
  EXPECT_EQ(lines, tried.outcome().moved.size());
  const ScenarioLine total = scenario_line(tried.report(), outcomes, tried.fact("expenditure/total/total"));
  EXPECT_EQ(total.published, "3,463.96");
  EXPECT_EQ(total.scenarios[0].text, "3,428.0969");
  EXPECT_EQ(total.scenarios[0].difference, "−35.8631");
}

TEST(ScenarioView, ComparesOnlyWhereScenariosDiffer) {
  const Tried a(scale("30201", 9, 10));
  const Tried b(scale("30201", 8, 10));
  const Outcome* same[] = {&a.outcome(), &a.outcome()};
  EXPECT_TRUE(list_scenario_lines(a.report(), same, ShownLines::differing).empty());
  const Outcome* both[] = {&a.outcome(), &b.outcome()};
  const std::vector<ScenarioTable> tables = list_scenario_lines(a.report(), both, ShownLines::differing);
  ASSERT_FALSE(tables.empty());
  EXPECT_NE(tables[0].lines[0].scenarios[0].text, tables[0].lines[0].scenarios[1].text);
}

TEST(ScenarioView, ShowsTheBalanceWhereRevenueStays) {
  const Tried follows(scale("basic/total/operating", 9, 10));
  ASSERT_EQ(list_balances(follows.input()).size(), 1U);
  EXPECT_EQ(list_balances(follows.input())[0].text, "收支平衡");
  const Tried fixed(Scenario{.name = {}, .baseline = {}, .funding = Funding::fixed,
                             .steps = {{.description = {}, .is_on = true, .changes = {add_to("30201", 10'000'000)}}}, .constraints = {}});
  ASSERT_EQ(list_balances(fixed.input()).size(), 1U);
  EXPECT_EQ(list_balances(fixed.input())[0].text, "支出比收入多 10.00 万元");
}

TEST(ScenarioView, SaysWhichConstraintIsBroken) {
  const Tried tried(Scenario{.name = {}, .baseline = {}, .funding = Funding::follows,
                             .steps = {{.description = {}, .is_on = true, .changes = {add_to("30201", 10'000'000)}}},
                             .constraints = {{.kind = Constraint::Kind::at_most, .target = "30201", .amount = {0}, .description = {}},
                                             {.kind = Constraint::Kind::at_least, .target = "没有", .amount = {0}, .description = "名称"}}});
  const std::vector<ConstraintView> views = list_constraints(tried.input());
  EXPECT_EQ(views[0].text, "30201 办公费 ≤ 0 万元");
  EXPECT_FALSE(views[0].is_kept);
  EXPECT_EQ(views[0].slack, "−" + views[0].value);
  EXPECT_EQ(views[1].text, "名称");
  EXPECT_FALSE(views[1].is_known);
}

TEST(ScenarioView, SaysWhatDoesNotFitAnotherBudget) {
  Scenario scenario;
  scenario.baseline = "0123456789abcdef";
  scenario.steps = {{.description = {}, .is_on = true, .changes = {scale("30201", 9, 10)}},
                    {.description = {}, .is_on = true, .changes = {scale("301", 9, 10), scale("没有", 9, 10)}}};
  const Tried tried(scenario);
  const std::vector<ScenarioFaultView> faults = list_scenario_faults(tried.input());
  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].id, "other-baseline");
  EXPECT_EQ(faults[1].step, 1U);
  EXPECT_EQ(faults[1].message, "第 2 步：本预算中没有“没有”，这项改动没有执行");
  const std::vector<StepView> steps = list_steps(tried.input());
  EXPECT_FALSE(steps[0].has_fault);
  EXPECT_TRUE(steps[1].has_fault);
  EXPECT_FALSE(tried.outcome().moved.empty());
}

// Two functions and two subjects of different amounts: who spends what on which is open.
TEST(ScenarioView, SaysWhatThePublishedFiguresDoNotDetermineAndItsRange) {
  const auto faults_after = [](const char* target) {
    Budget budget = BudgetMaker()
                        .table("general", {"total", "basic"}, {{"total", {"100", "100"}}, {"201", {"60", "60"}, "一般公共服务支出"}, {"208", {"40", "40"}, "社会保障和就业支出"}})
                        .table("basic", {"total"}, {{"total", {"100"}}, {"301", {"70"}, "工资福利支出"}, {"302", {"30"}, "商品和服务支出"}})
                        .budget();
    const Scenario scenario{.name = {}, .baseline = {}, .funding = Funding::follows,
                            .steps = {{.description = {}, .is_on = true, .changes = {scale(target, 9, 10)}}}, .constraints = {}};
    const Tried tried(std::move(budget), scenario, LanguageId::en);
    return list_scenario_faults(tried.input());
  };
  const std::vector<ScenarioFaultView> faults = faults_after("302");
  ASSERT_EQ(faults.size(), 2U);
  EXPECT_EQ(faults[0].id, "not-determined");
  EXPECT_EQ(faults[0].severity, Severity::remark);
  EXPECT_EQ(faults[0].message, "How much of 201 一般公共服务支出 falls on 302 商品和服务支出 is not determined by the published figures: "
                               "18 wan yuan is assumed, 0 wan yuan to 30 wan yuan is possible");
  EXPECT_EQ(faults_after("basic/total/total").size(), 4U);
}

}  // namespace
}  // namespace gouji
