#include "disclosure/titles.h"

#include <gtest/gtest.h>

#include "disclosure/fold.h"
#include "tests/support/faults_of.h"
#include "tests/support/prose.h"

namespace gouji {
namespace {

std::string_view id_of(std::string_view title) { return reading_data().titles->table_id(fold(title)); }

TEST(Titles, AreKnownInTheirVariants) {
  EXPECT_EQ(id_of("收支预算总表"), "overview");
  EXPECT_EQ(id_of("2025年预算单位财务收支预算总表"), "overview");
  EXPECT_EQ(id_of("一、2017年度某某局部门收支预算总表"), "overview");
  EXPECT_EQ(id_of("单位收入总表"), "revenue");
  EXPECT_EQ(id_of("部门支出总表"), "expenditure");
  EXPECT_EQ(id_of("公开01表：支出预算总表"), "expenditure");
  EXPECT_EQ(id_of("表4 财政拨款收支总表"), "appropriation");
  EXPECT_EQ(id_of("一般公共预算支出预算表（功能科目）"), "general");
  EXPECT_EQ(id_of("2025年部门一般公共预算基本支出部门预算经济分类预算表"), "basic");
  EXPECT_EQ(id_of("《财政拨款“三公”经费支出表》"), "three-public");
  EXPECT_EQ(id_of("财政拨款政府性基金支出预算表"), "funds");
  EXPECT_EQ(id_of("国有资本经营预算支出表（续）"), "state-capital");
  EXPECT_EQ(id_of("项目支出绩效目标表（2024年度）"), "performance");
}

TEST(Titles, OfOtherTablesAreNotTakenForKnownOnes) {
  EXPECT_EQ(id_of("一般公共预算机关运行经费支出预算总表"), "");
  EXPECT_EQ(id_of("财政拨款支出预算总表"), "");
  EXPECT_EQ(id_of("2019年政府采购预算表"), "");
  EXPECT_EQ(id_of("预算表"), "");
}

TEST(Titles, KnowColumnsByTable) {
  const Titles& titles = *reading_data().titles;
  EXPECT_EQ(titles.column_id("overview", "预算数"), "amount");
  EXPECT_EQ(titles.column_id("general", "预算数"), "total");
  EXPECT_EQ(titles.column_id("appropriation", "一般公共预算"), "general");
  EXPECT_EQ(titles.column_id("expenditure", "一般公共预算"), "");
}

TEST(Titles, RejectOtherFilesAndLocateFaults) {
  EXPECT_EQ(described(read_titles("{}").faults()), "1:1 not-titles \n");
  EXPECT_EQ(described(read_titles(R"({"format": "gouji-titles", "version": 2})").faults()),
            "1:39 unknown-version /version version=2\n");
  const Result<Titles> titles = read_titles("{\"format\": \"gouji-titles\", \"version\": 1,\n\"tables\": [{\"id\": 1}]}");
  ASSERT_FALSE(titles.ok());
  EXPECT_NE(described(titles.faults()).find("2:19 wrong-type /tables/0/id"), std::string::npos);
}

TEST(Fold, MakesVariantsOfOneTextEqual) {
  EXPECT_EQ(fold(" 因公出国（境）费 "), "因公出国(境)费");
  EXPECT_EQ(fold("“三公”　经费：１２"), "三公经费:12");
  EXPECT_EQ(fold("——－-"), "----");
}

TEST(Enumerations, AreToldFromFigures) {
  EXPECT_EQ(enumeration_of("第 一 部分 概况").level, ParagraphLevel::part);
  EXPECT_EQ(enumeration_of("二十一、其他").level, ParagraphLevel::section);
  EXPECT_EQ(enumeration_of("( 一 )收入").level, ParagraphLevel::subsection);
  EXPECT_EQ(enumeration_of("1．财政拨款").level, ParagraphLevel::item);
  EXPECT_EQ(enumeration_of("9.2025年单位").level, ParagraphLevel::item);
  EXPECT_EQ(enumeration_of("１、负责").level, ParagraphLevel::item);
  EXPECT_EQ(enumeration_of("6) 年度").level, ParagraphLevel::subitem);
  EXPECT_EQ(enumeration_of("（1）利息").level, ParagraphLevel::subitem);
  EXPECT_EQ(enumeration_of("30.8万元").size, 0U);
  EXPECT_EQ(enumeration_of("2024年").size, 0U);
  EXPECT_EQ(enumeration_of("一般公共预算").size, 0U);
  EXPECT_EQ(enumeration_of("").size, 0U);
}

}  // namespace
}  // namespace gouji
