#include "report/place.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

std::string place(std::string_view address, LanguageId language = LanguageId::zh) {
  const Index fact = founding_report().budget().find_fact(address);
  return fact == kNone ? "none" : place_of(founding_report().budget(), fact, language_from_assets(language));
}

PlacedFact placed(std::string_view address, LanguageId language = LanguageId::zh) {
  return placed_fact(founding_report().input(language), founding_report().budget().find_fact(address));
}

TEST(Place, NamesTableRowColumnAndLine) {
  EXPECT_EQ(place("basic/30201/operating"), "表六 一般公共预算基本支出表 · 30201 办公费 · 公用经费（第297行）");
}

TEST(Place, NamesTheSectionOfAClaim) {
  EXPECT_EQ(place("narrative/operating/change"),
            "预算情况说明 · （六）机关运行经费等重要情况说明 · 机关运行经费 · 增减额（第86行）");
}

TEST(Place, LeavesOutTheOnlyColumn) { EXPECT_EQ(place("profile/staffing/count"), "概况 · 编制人数（第42行）"); }

TEST(Place, NamesTheProjectOfAPerformanceTable) {
  EXPECT_EQ(place("performance-1/total/amount"),
            "表十 项目支出绩效目标表 · 社会保险经办业务 · 年度资金总额 · 金额（第363行）");
}

TEST(Place, HasEnglishTitlesWhereThereAreSome) {
  EXPECT_EQ(place("general/total/basic", LanguageId::en), "Table 5 General public budget: spending · 合计 · Basic, line 260");
}

TEST(TableNumber, FindsATableUnderTheOtherNameOfItsKind) {
  const Budget& budget = founding_report().budget();
  EXPECT_EQ(table_number(budget, "部门支出总表", TableKind::expenditure), 3);
  EXPECT_EQ(table_number(budget, "", TableKind::overview), 1);
  EXPECT_EQ(table_number(budget, "概况", TableKind::profile), 0);
}

TEST(OfficialTitle, IsTheSameInChineseAsInTheListOfContents) {
  const Language& chinese = language_from_assets(LanguageId::zh);
  for (const TableKind kind : {TableKind::overview, TableKind::revenue, TableKind::expenditure, TableKind::appropriation,
                               TableKind::general, TableKind::basic, TableKind::three_public, TableKind::funds,
                               TableKind::state_capital, TableKind::performance}) {
    EXPECT_GT(table_number(founding_report().budget(), official_title(kind, chinese), TableKind::other), 0) << name_of(kind);
  }
  EXPECT_EQ(official_title(TableKind::other, chinese), "");
}

TEST(PlacedFact, SaysInWordsWhatIsNotAFigure) {
  EXPECT_EQ(placed("three-public/601017/reception").shown, "空白");
  EXPECT_EQ(placed("three-public/601017/reception").value, "0");
  EXPECT_EQ(placed("narrative/procurement/change").shown, "未列示");
  EXPECT_EQ(placed("narrative/procurement/change").value, "");
}

TEST(PlacedFact, ShowsAChangeWithItsDirection) {
  EXPECT_EQ(placed("narrative/revenue/change").shown, "减少 298.13 万元");
  EXPECT_EQ(placed("narrative/revenue/change", LanguageId::en).shown, "down 298.13 wan yuan");
  EXPECT_EQ(placed("narrative/revenue/change").value, "-298.13");
  EXPECT_EQ(placed("narrative/revenue.appropriation/change", LanguageId::en).shown, "增加减少 3,463.96 wan yuan");
  EXPECT_EQ(placed("narrative/expenditure.project/change").shown, "持平");
}

TEST(PlacedFact, CallsARowWithoutNameATotalIfItIsOne) {
  const ReportMaker maker(budget_from_document(R"({"format": "gouji-budget", "version": 1, "unit": {"name": "甲"}, "year": 2024, "tables": [
    {"id": "three-public", "amounts_in": "万元", "columns": [{"id": "total"}], "rows": [{"id": "total", "cells": ["3.00"]}, {"id": "row-2", "cells": ["1.00"]}]}]})"));
  const auto titles = [&](Index row, LanguageId language) { return row_title(maker.budget().tables()[0].rows[row], language_from_assets(language)); };
  EXPECT_EQ(titles(0, LanguageId::zh), "合计");
  EXPECT_EQ(titles(0, LanguageId::en), "Total");
  EXPECT_EQ(titles(1, LanguageId::zh), "row-2");
}

TEST(PlacedFact, KeepsWhatWasPrinted) {
  const PlacedFact fact = placed("basic/total/operating");
  EXPECT_EQ(fact.printed, "358.6315");
  EXPECT_EQ(fact.value, "358.6315");
  EXPECT_EQ(fact.line, 285U);
  EXPECT_EQ(fact.address, "basic/total/operating");
}

}  // namespace
}  // namespace gouji
