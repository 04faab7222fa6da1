#include "disclosure/lines.h"

#include <gtest/gtest.h>

#include <string>

namespace gouji {
namespace {

// "3:文字" a line, "*" before it where it begins a page; blanks as they are.
std::string shown(const std::vector<TextLine>& lines) {
  std::string text;
  for (const TextLine& line : lines) {
    text += (line.begins_page ? "*" : "") + std::to_string(line.line) + ':' + std::string(line.text) + '\n';
  }
  return text;
}

std::string cleaned(std::string_view text, Diagnostics* remarks = nullptr) {
  Diagnostics found;
  const std::string lines = shown(without_page_furniture(split_lines(text), found));
  if (remarks != nullptr) *remarks = found;
  return lines;
}

TEST(TextLines, EndAtEveryKindOfLineEnd) {
  EXPECT_EQ(shown(split_lines("甲\r\n乙\r丙\n丁")), "1:甲\n2:乙\n3:丙\n4:丁\n");
  EXPECT_EQ(shown(split_lines("甲\n\f乙\f\n丙")), "1:甲\n*2:乙\n*3:丙\n");
}

TEST(TextLines, LoseBlanksAtTheirEndsButNoEmptyCells) {
  EXPECT_EQ(shown(split_lines("  甲  \n甲\t\t \n")), "1:  甲\n2:甲\t\t\n");
}

TEST(PageFurniture, HasPageNumbersOfManyKinds) {
  EXPECT_EQ(cleaned("增长\n3\n17.31%\n"), "1:增长\n*3:17.31%\n");
  EXPECT_EQ(cleaned("甲\n - 9 -\n乙\n─10─\n丙\n第 11 页 共 20 页\n丁\n12/20\n戊\n"), "1:甲\n*3:乙\n*5:丙\n*7:丁\n*9:戊\n");
}

TEST(PageFurniture, HasNoFiguresOfTables) {
  EXPECT_EQ(cleaned("-3\n3.5\n合计\t3\n1234\n"), "1:-3\n2:3.5\n3:合计\t3\n4:1234\n");
}

TEST(PageFurniture, SaysWhereALoneNumberIsOutOfOrder) {
  Diagnostics remarks;
  cleaned("甲\n3\n乙\n4\n丙\n80\n丁\n5\n", &remarks);
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_EQ(remarks[0].id, "lone-number");
  EXPECT_EQ(remarks[0].position.line, 6U);
}

TEST(PageFurniture, HasTheLinesThatThreePagesShareAtTheirEdge) {
  const std::string text = "某局2024年预算\n甲\n\f某局2024年预算\n乙\n\f某局2024年预算\n丙\n\f某局2024年预算\n丁\n";
  EXPECT_EQ(cleaned(text), "1:某局2024年预算\n2:甲\n*4:乙\n*6:丙\n*8:丁\n");
}

TEST(PageFurniture, HasNoTitlesOfTables) {
  const std::string text = "甲\n\f项目支出绩效目标表\n乙\n\f项目支出绩效目标表\n丙\n\f项目支出绩效目标表\n丁\n";
  EXPECT_NE(cleaned(text).find("*2:项目支出绩效目标表"), std::string::npos);
}

}  // namespace
}  // namespace gouji
