#include "io/budget_reader.h"

#include <gtest/gtest.h>

#include "tests/support/faults_of.h"

namespace gouji {
namespace {

Budget read(std::string_view text) {
  Result<Budget> budget = read_budget(text);
  if (budget.ok()) return std::move(budget).value();
  ADD_FAILURE() << described(budget.faults());
  return {};
}

const Fact& fact_at(const Budget& budget, std::string_view address) {
  static const Fact kNoFact;
  const Index index = budget.find_fact(address);
  EXPECT_NE(index, kNone) << address;
  return index == kNone ? kNoFact : budget.fact(index);
}

std::string budget_file(std::string_view members) {
  return R"({"format": "gouji-budget", "version": 1, "unit": {"name": "甲"}, "year": 2024, )" + std::string(members) + "}";
}

Budget with_claim(std::string_view members) {
  return read(budget_file(R"("tables": [], "narrative": {"amounts_in": "万元", "claims": [{"id": "other", "amount": "1.25"}, )"
                   R"({"id": "x", )" + std::string(members) + "}]}"));
}

TEST(BudgetReader, ReadsTheCover) {
  const Budget budget = read(R"({"format": "gouji-budget", "version": 1, "year": 2024, "title": "预算",
    "unit": {"code": "601017", "name": "中心", "department": "局"}, "contents": ["甲表", "乙表"], "tables": []})");
  EXPECT_EQ(budget.cover().unit_code, "601017");
  EXPECT_EQ(budget.cover().unit_name, "中心");
  EXPECT_EQ(budget.cover().department, "局");
  EXPECT_EQ(budget.cover().year, 2024);
  EXPECT_EQ(budget.cover().title, "预算");
  EXPECT_EQ(budget.cover().contents, (std::vector<std::string>{"甲表", "乙表"}));
  EXPECT_TRUE(budget.tables().empty());
}

TEST(BudgetReader, KeepsTheOrderOfTheTablesThenTheNarrativeThenPerformance) {
  const Budget budget = read(budget_file(R"("performance": [{"id": "performance-1", "rows": [], "indicators": []}],
    "narrative": {"claims": []},
    "tables": [{"id": "profile", "columns": [], "rows": []}, {"id": "general", "columns": [], "rows": []}])"));
  ASSERT_EQ(budget.tables().size(), 4U);
  EXPECT_EQ(budget.tables()[0].id, "profile");
  EXPECT_EQ(budget.tables()[1].id, "general");
  EXPECT_EQ(budget.tables()[2].kind, TableKind::narrative);
  EXPECT_EQ(budget.tables()[3].kind, TableKind::performance);
}

TEST(BudgetReader, HasNoNarrativeWhereTheFileHasNone) {
  EXPECT_EQ(read(budget_file(R"("tables": [])")).find_table("narrative"), nullptr);
}

TEST(BudgetReader, TakesTheCodeAsTheIdOfARowWithoutOne) {
  const Budget budget = read(budget_file(R"("tables": [{"id": "general", "amounts_in": "万元", "columns": [{"id": "total"}], "rows": [
    {"id": "total", "cells": ["3"]}, {"code": "20801", "printed": "01", "name": "事务", "line": 9, "cells": ["3"]}]}])"));
  const Index fact = budget.find_fact("general/20801/total");
  ASSERT_NE(fact, kNone);
  EXPECT_EQ(budget.row_of(fact).code, "20801");
  EXPECT_EQ(budget.row_of(fact).printed, "01");
  EXPECT_EQ(budget.row_of(fact).name, "事务");
  EXPECT_EQ(budget.row_of(fact).line, 9U);
  EXPECT_EQ(budget.row_of(fact).parent, 0U);
  EXPECT_EQ(budget.row_of(budget.find_fact("general/total/total")).code, "");
}

TEST(BudgetReader, TellsAbsentBlankZeroAndValueApart) {
  const Budget budget = read(budget_file(R"("tables": [{"id": "general", "amounts_in": "元",
    "columns": [{"id": "a"}, {"id": "b"}, {"id": "c"}, {"id": "d"}], "rows": [{"id": "r", "cells": [null, "", "0.00", "5"]}]}])"));
  EXPECT_EQ(fact_at(budget, "general/r/a").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "general/r/b").presence, Presence::blank);
  EXPECT_EQ(fact_at(budget, "general/r/c").presence, Presence::zero);
  EXPECT_EQ(fact_at(budget, "general/r/d").presence, Presence::value);
  EXPECT_EQ(fact_at(budget, "general/r/d").value, Amount{500});
}

TEST(BudgetReader, TakesANumberDigitByDigitLikeAString) {
  // As doubles, 0.1 + 0.2 is not 0.3 and the long ones lose their last digits.
  for (const std::string_view digits : {"0.1", "0.30", "3463.96", "1.000001", "9007199254740.993001", "-0.07", "100"}) {
    const std::string cells = std::string(digits) + ", \"" + std::string(digits) + '"';
    const Budget budget = read(budget_file(R"("tables": [{"id": "general", "amounts_in": "万元", "columns": [{"id": "a"}, {"id": "b"}],
      "rows": [{"id": "r", "cells": [)" + cells + "]}]}]"));
    const Fact& number = fact_at(budget, "general/r/a");
    const Fact& string = fact_at(budget, "general/r/b");
    EXPECT_EQ(number.printed, digits);
    EXPECT_EQ(string.printed, digits);
    EXPECT_EQ(number.value, string.value) << digits;
    EXPECT_EQ(number.printed_quantum, string.printed_quantum) << digits;
  }
}

TEST(BudgetReader, KeepsEveryDigitOfAnAmount) {
  const Budget budget = read(budget_file(R"("tables": [{"id": "general", "amounts_in": "万元", "columns": [{"id": "a"}, {"id": "b"}],
      "rows": [{"id": "r", "cells": [0.1, 9007199254740.993001]}]}])"));
  EXPECT_EQ(fact_at(budget, "general/r/a").value, Amount{100'000});
  EXPECT_EQ(fact_at(budget, "general/r/b").value, Amount{9'007'199'254'740'993'001});
}

TEST(BudgetReader, TakesAByteOrderMark) {
  EXPECT_EQ(read("\xEF\xBB\xBF" + budget_file(R"("tables": [])")).cover().unit_name, "甲");
}

TEST(BudgetReader, MeasuresColumnsAsTheySay) {
  const Budget budget = read(budget_file(R"("tables": [{"id": "profile", "columns": [{"id": "count", "title": "人数", "measure": "count"}],
    "rows": [{"id": "actual", "cells": ["144"]}]}])"));
  const Index fact = budget.find_fact("profile/actual/count");
  EXPECT_EQ(budget.fact(fact).value, Amount{144});
  EXPECT_EQ(budget.fact(fact).unit.measure, Measure::count);
  EXPECT_EQ(budget.column_of(fact).title, "人数");
}

TEST(Claims, AreRowsWithAmountChangeAndPercentage) {
  const Budget budget = with_claim(R"json("name": "收入", "section": "(一)", "line": 56, "amount": "3463.96", "change": "298.13",
    "direction": "减少", "percentage": "7.9", "base": "上年", "function": "2080102", "performance": "performance-1")json");
  const Index amount = budget.find_fact("narrative/x/amount");
  ASSERT_NE(amount, kNone);
  EXPECT_EQ(budget.fact(amount).value, Amount{3'463'960'000});
  const Row& row = budget.row_of(amount);
  EXPECT_EQ(row.name, "收入");
  EXPECT_EQ(row.line, 56U);
  ASSERT_TRUE(row.claim);
  EXPECT_EQ(row.claim->section, "(一)");
  EXPECT_EQ(row.claim->direction_word, "减少");
  EXPECT_EQ(row.claim->direction, Direction::decrease);
  EXPECT_EQ(row.claim->base, "上年");
  EXPECT_EQ(row.claim->function, "2080102");
  EXPECT_EQ(row.claim->performance, "performance-1");
  EXPECT_EQ(fact_at(budget, "narrative/x/percentage").unit.measure, Measure::percent);
}

TEST(Claims, HaveAbsentFiguresWhereNothingIsStated) {
  const Budget budget = with_claim(R"("amount": "1", "change": null)");
  EXPECT_EQ(fact_at(budget, "narrative/x/change").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "narrative/x/percentage").presence, Presence::absent);
}

TEST(Claims, TakeTheSignOfAChangeFromTheDirection) {
  const struct {
    std::string_view members;
    Amount change;
    Amount percentage;
    bool sign_is_open;
  } kCases[] = {
      {R"("change": "5", "percentage": "2", "direction": "减少")", {-5'000'000}, {-20'000}, false},
      {R"("change": "5", "percentage": "2", "direction": "增加")", {5'000'000}, {20'000}, false},
      {R"("change": "5", "percentage": "2", "direction": "增加减少")", {5'000'000}, {20'000}, true},
      {R"("change": "-5", "percentage": "-2")", {-5'000'000}, {-20'000}, false},
      {R"("change": "5", "percentage": "2")", {5'000'000}, {20'000}, false},
      {R"("change": "-5", "percentage": "-2", "direction": "减少")", {-5'000'000}, {-20'000}, false},
      {R"("change": "-5", "percentage": "-2", "direction": "增加")", {5'000'000}, {20'000}, true},
      {R"("change": "5", "percentage": "2", "direction": "持平")", {5'000'000}, {20'000}, false},
      {R"("change": "0", "percentage": "0", "direction": "减少")", {0}, {0}, false},
  };
  for (const auto& each : kCases) {
    const Budget budget = with_claim(each.members);
    const Fact& change = fact_at(budget, "narrative/x/change");
    const Fact& percentage = fact_at(budget, "narrative/x/percentage");
    EXPECT_EQ(change.value, each.change) << each.members;
    EXPECT_EQ(percentage.value, each.percentage) << each.members;
    EXPECT_EQ(change.sign_is_open, each.sign_is_open) << each.members;
    EXPECT_EQ(percentage.sign_is_open, each.sign_is_open) << each.members;
  }
}

TEST(Claims, StateNoChangeWhereTheySayUnchanged) {
  for (const std::string_view members : {R"("amount": "1", "direction": "持平")", R"("change": null, "direction": "保持一致")"}) {
    const Budget budget = with_claim(members);
    const Fact& change = fact_at(budget, "narrative/x/change");
    EXPECT_EQ(change.presence, Presence::zero) << members;
    EXPECT_EQ(change.printed, "") << members;
    EXPECT_EQ(change.value, Amount{0}) << members;
    EXPECT_EQ(change.printed_quantum, Amount{0}) << members;
    EXPECT_EQ(change.quantum, Amount{10'000}) << members << ": of the amounts in the prose";
    EXPECT_EQ(fact_at(budget, "narrative/x/percentage").presence, Presence::absent) << members;
  }
}

TEST(Claims, MayCountThings) {
  const Budget budget = with_claim(R"("amount": "3", "change": "1", "direction": "减少", "measure": "count")");
  EXPECT_EQ(fact_at(budget, "narrative/x/amount").value, Amount{3});
  EXPECT_EQ(fact_at(budget, "narrative/x/change").value, Amount{-1});
  EXPECT_EQ(fact_at(budget, "narrative/x/amount").unit.measure, Measure::count);
}

TEST(Performance, HasFundsAndIndicatorsInOneTable) {
  const Budget budget = read(budget_file(R"("tables": [], "performance": [{"id": "performance-1", "title": "绩效", "line": 5,
    "project": "项目", "department": "局", "executor": "中心", "amounts_in": "万元",
    "rows": [{"id": "total", "name": "总额", "line": 6, "amount": "706.9"}, {"id": "other", "amount": ""}],
    "indicators": [{"level1": "产出指标", "level2": "数量", "name": "受理量", "comparison": "≥", "value": "60000",
      "measured_in": "条", "line": 9}, {"name": "成本", "value": 58.91}]}])"));
  const Table* table = budget.find_table("performance-1");
  ASSERT_NE(table, nullptr);
  EXPECT_EQ(table->project, "项目");
  EXPECT_EQ(table->department, "局");
  EXPECT_EQ(table->executor, "中心");
  ASSERT_EQ(table->rows.size(), 4U);
  EXPECT_EQ(fact_at(budget, "performance-1/total/amount").value, Amount{706'900'000});
  EXPECT_EQ(fact_at(budget, "performance-1/total/value").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "performance-1/other/amount").presence, Presence::blank);
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-1/amount").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-1/value").value, Amount{60'000'000'000});
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-2/value").printed, "58.91");
  const Row& row = table->rows[2];
  EXPECT_EQ(row.name, "受理量");
  ASSERT_TRUE(row.indicator);
  EXPECT_EQ(row.indicator->level1, "产出指标");
  EXPECT_EQ(row.indicator->level2, "数量");
  EXPECT_EQ(row.indicator->comparison, "≥");
  EXPECT_EQ(row.indicator->measured_in, "条");
}

TEST(Performance, KeepsAnIndicatorInWordsAsAnAbsentFigure) {
  const Budget budget = read(budget_file(R"("tables": [], "performance": [{"id": "performance-1", "rows": [],
    "indicators": [{"name": "合规性", "value": "合规"}, {"name": "精度", "value": "0.12345678"}]}])"));
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-1/value").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-1/value").printed, "合规");
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-2/value").presence, Presence::absent);
  EXPECT_EQ(fact_at(budget, "performance-1/indicator-2/value").printed, "0.12345678");
}

TEST(BudgetReader, KeepsUnknownMembersWithTheirObject) {
  const Budget budget = read(budget_file(R"("source": {"url":[ 1.50 ,"x"]}, "tables": [{"id": "general", "amounts_in": "元", "note": true,
    "columns": [{"id": "total", "width": 12}], "rows": [{"id": "r", "cells": ["1"], "colour": null}]}])"));
  ASSERT_EQ(budget.cover().unknown.size(), 1U);
  EXPECT_EQ(budget.cover().unknown[0].name, "source");
  EXPECT_EQ(budget.cover().unknown[0].json, R"({"url": [1.50, "x"]})");
  const Table& table = budget.tables()[0];
  ASSERT_EQ(table.unknown.size(), 1U);
  EXPECT_EQ(table.unknown[0].name, "note");
  EXPECT_EQ(table.columns[0].unknown[0].json, "12");
  EXPECT_EQ(table.rows[0].unknown[0].json, "null");
}

}  // namespace
}  // namespace gouji
