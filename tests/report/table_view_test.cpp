#include "report/table_view.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

TableView view(std::string_view id, LanguageId language = LanguageId::zh, DisplayUnit unit = DisplayUnit::as_printed) {
  const Budget& budget = founding_report().budget();
  return view_of_table(founding_report().input(language, unit), static_cast<Index>(budget.find_table(id) - budget.tables().data()));
}

const RowView& row(const TableView& table, std::string_view name) {
  const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const RowView& r) { return r.name == name; });
  EXPECT_NE(found, table.rows.end()) << name;
  return found == table.rows.end() ? table.rows[0] : *found;
}

std::vector<std::string> texts(const RowView& shown) {
  std::vector<std::string> texts;
  for (const CellView& cell : shown.cells) texts.push_back(cell.text);
  return texts;
}

std::vector<std::string> titles(const TableView& table) {
  std::vector<std::string> titles;
  for (const ColumnView& column : table.columns) titles.push_back(column.title);
  return titles;
}

using Texts = std::vector<std::string>;

TEST(TableView, ShowsRowsWithTheirDepthAndCells) {
  const TableView table = view("expenditure");
  EXPECT_EQ(table.caption, "表三 部门支出总表");
  EXPECT_EQ(table.unit_label, "单位：万元");
  EXPECT_EQ(table.code_title, "科目编码");
  EXPECT_EQ(titles(table), (Texts{"合计", "基本支出", "项目支出"}));
  EXPECT_EQ(table.rows[0].name, "合计");
  EXPECT_TRUE(table.rows[0].is_total);
  EXPECT_TRUE(table.rows[0].has_parts);
  const RowView& leaf = row(table, "行政运行");
  EXPECT_EQ(leaf.code, "2080101");
  EXPECT_EQ(leaf.depth, 3);
  EXPECT_FALSE(leaf.has_parts);
  EXPECT_EQ(leaf.line, 238U);
  EXPECT_EQ(texts(leaf), (Texts{"1,668.37", "1,668.37", ""}));
  EXPECT_EQ(leaf.cells[2].presence, Presence::blank);
  EXPECT_EQ(table.rows[leaf.parent].code, "20801");
}

TEST(TableView, ChangesTheUnitOfItsAmounts) {
  const TableView table = view("basic", LanguageId::en, DisplayUnit::yuan);
  EXPECT_EQ(table.unit_label, "Unit: yuan");
  EXPECT_EQ(texts(row(table, "办公费")), (Texts{"250,000", "", "250,000"}));
  EXPECT_EQ(titles(table), (Texts{"Total", "Personnel", "Operating"}));
}

TEST(TableView, TellsThePartOfAColumnAndTheSuspect) {
  const TableView table = view("three-public");
  EXPECT_EQ(table.code_title, "单位编码");
  EXPECT_EQ(table.columns[0].parent, kNone);
  EXPECT_EQ(table.columns[1].parent, kNone) << "parts of the total are not marked";
  EXPECT_EQ(table.columns[2].parent, 1U);
  EXPECT_TRUE(table.rows[0].cells[2].is_suspect);
  EXPECT_FALSE(table.rows[0].cells[0].is_suspect);
  EXPECT_EQ(table.rows[0].cells[0].verdict, Verdict::error);
}

TEST(TableView, ShowsClaimsWithTheirWords) {
  const TableView table = view("narrative");
  EXPECT_EQ(titles(table), (Texts{"所在章节", "金额", "增减", "增减额", "增减幅度", "比较基数"}));
  EXPECT_EQ(table.columns[0].align, Align::left);
  EXPECT_EQ(texts(row(table, "收入预算总额")), (Texts{"(一)收入预算情况", "3,463.96", "减少", "298.13", "7.9%", "上年"}));
  EXPECT_EQ(texts(row(table, "政府采购工程预算"))[1], "0");
  EXPECT_EQ(row(table, "收入预算总额").cells[2].fact, kNone);
}

TEST(TableView, ShowsIndicatorsWithComparisonAndUnit) {
  const TableView table = view("performance-1");
  EXPECT_EQ(titles(table), (Texts{"指标类别", "金额", "指标值"}));
  EXPECT_EQ(texts(row(table, "年度资金总额")), (Texts{"", "706.9", ""}));
  EXPECT_EQ(texts(row(table, "保险业务月均受理量")), (Texts{"产出指标 · 数量", "", "≥60,000 条"}));
  EXPECT_EQ(texts(row(table, "参保对象满意度")), (Texts{"满意度", "", "≥95%"}));
  ASSERT_EQ(table.particulars.size(), 3U);
  EXPECT_EQ(table.particulars[0].second, "社会保险经办业务");
}

TEST(TableView, OfAnEmptyTableSaysSo) {
  const TableView table = view("funds");
  EXPECT_TRUE(table.rows.empty());
  EXPECT_FALSE(table.note.empty());
  EXPECT_EQ(table.header, "2023年预算数");
  EXPECT_EQ(table.columns.size(), 3U);
}

TEST(TableView, HasNoVerdictWhereNothingIsLinked) {
  EXPECT_EQ(row(view("profile"), "独立核算单位").cells[0].verdict, std::nullopt);
  EXPECT_EQ(view("profile").unit_label, "");
}

TEST(TableView, GlossesSubjectsInEnglishOnly) {
  ReportMaker report(BudgetMaker().table("basic", {"total"}, {{"30201", {"1.00"}}}).budget());
  const Classification economics("经济分类", 2024, {{"30201", "办公费", "Office expenses"}});
  report.set_classifications(nullptr, &economics);
  EXPECT_EQ(view_of_table(report.input(LanguageId::en), 0).rows[0].gloss, "Office expenses");
  EXPECT_EQ(view_of_table(report.input(LanguageId::zh), 0).rows[0].gloss, "");
}

TEST(TableList, NamesAbsentTablesAndEmptyOnes) {
  const std::vector<TableEntry> entries = list_tables(founding_report().input(), list_causes(founding_report().input()));
  ASSERT_GE(entries.size(), 10U);
  EXPECT_EQ(entries[0].id, "overview");
  EXPECT_EQ(entries[0].table, kNone);
  EXPECT_EQ(entries[0].title, "表一 收支预算总表");
  EXPECT_TRUE(entries[0].is_announced);
  EXPECT_FALSE(entries[0].note.empty());
  EXPECT_EQ(entries[2].title, "表三 部门支出总表");
  EXPECT_EQ(entries[2].row_count, 15U);
  EXPECT_EQ(entries[2].note, "");
  EXPECT_EQ(entries[7].id, "funds");
  EXPECT_EQ(entries[7].note, "空表");
  EXPECT_EQ(entries.back().id, "profile");
}

TEST(TableList, DoesNotMissTablesOfADisclosureInALedger) {
  const ReportMaker city(budget_from_document(R"({"format": "gouji-budget", "version": 1, "year": 2026, "unit": {"name": "某市"}, "tables": [],
   "ledger": {"amounts_in": "万元", "units": [{"code": "601001", "spending": {"2080101": {"30101": "10.00"}}}]}})"));
  std::string ids;
  for (const TableEntry& entry : list_tables(city.input(), {})) ids += entry.id + ' ';
  EXPECT_EQ(ids, "ledger-function ledger-economic ledger-unit ");
}

}  // namespace
}  // namespace gouji
