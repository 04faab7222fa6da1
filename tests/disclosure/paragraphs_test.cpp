#include "disclosure/paragraphs.h"

#include <gtest/gtest.h>

#include "disclosure/parts.h"
#include "tests/support/prose.h"

namespace gouji {
namespace {

std::vector<Paragraph> joined(std::string_view text, Diagnostics* remarks = nullptr) {
  Diagnostics found;
  std::vector<ProseLine> lines;
  for (const TextLine& line : without_page_furniture(split_lines(text), found)) lines.push_back({line, false});
  std::vector<Paragraph> paragraphs = join_paragraphs(lines, *reading_data().titles, found);
  if (remarks != nullptr) *remarks = found;
  return paragraphs;
}

std::string shown(const std::vector<Paragraph>& paragraphs) {
  std::string text;
  for (const Paragraph& paragraph : paragraphs) text += std::to_string(paragraph.line) + ' ' + paragraph.text + '\n';
  return text;
}

TEST(Paragraphs, GoOnAcrossAPageBreak) {
  const std::vector<Paragraph> paragraphs = joined("收入比上年增长\n\n3\n\n17.31%。\n");
  EXPECT_EQ(shown(paragraphs), "1 收入比上年增长17.31%。\n");
  EXPECT_EQ(line_at(paragraphs[0], 0), 1U);
  EXPECT_EQ(line_at(paragraphs[0], paragraphs[0].text.find("17")), 5U);
}

TEST(Paragraphs, KeepDigitsApartThatMeetAtAPageBreak) {
  Diagnostics remarks;
  EXPECT_EQ(shown(joined("这一年的支出比上年减少30\n\f30.8万元。\n", &remarks)), "1 这一年的支出比上年减少30 30.8万元。\n");
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_EQ(remarks[0].id, "number-across-pages");
}

TEST(Paragraphs, BeginAtNumbersAndHeadings) {
  EXPECT_EQ(shown(joined("一、收入情况\n（一）一般公共预算\n本单位收入为这些\n1.财政拨款\n2、其他收入\n（1）利息\n")),
            "1 一、收入情况\n2 （一）一般公共预算\n3 本单位收入为这些\n4 1.财政拨款\n5 2、其他收入\n6 （1）利息\n");
}

TEST(Paragraphs, AreToldFromAmountsThatLookLikeNumbers) {
  EXPECT_EQ(shown(joined("这一段文字在此处断行，下一行以金额开头，合计\n30.8万元。\n")), "1 这一段文字在此处断行，下一行以金额开头，合计30.8万元。\n");
}

TEST(Paragraphs, OfWrappedTextGoOnBehindAFullLine) {
  const std::string wrapped =
      "  一、收支情况\n"
      "  本年收入合计一百二十万元，全部来自财政拨款；上年\n"
      "没有结转。本年支出与收入相等，其中基本支出一百万元。\n"
      "其余是项目支出。\n"
      "  第二段从这里开始，它的行也写满，并且在下一行里继\n"
      "续写下去，直到这里。\n"
      "  第三段从这里开始，它的行也写满，并且在下一行里继\n"
      "续写下去，直到这里。\n"
      "  第四段。\n";
  EXPECT_EQ(shown(joined(wrapped)),
            "1 一、收支情况\n"
            "2 本年收入合计一百二十万元，全部来自财政拨款；上年没有结转。本年支出与收入相等，其中基本支出一百万元。其余是项目支出。\n"
            "5 第二段从这里开始，它的行也写满，并且在下一行里继续写下去，直到这里。\n"
            "7 第三段从这里开始，它的行也写满，并且在下一行里继续写下去，直到这里。\n"
            "9 第四段。\n");
}

TEST(Paragraphs, OfOneWidthAreNoWrappedText) {
  std::string text;
  for (int i = 1; i <= 9; ++i) text += "本单位的收入预算第" + std::to_string(i) + "项为十二万元。\n";
  EXPECT_EQ(joined(text).size(), 9U);
}

TEST(Paragraphs, ThatComeTwiceAtOnceAreTakenOnce) {
  Diagnostics remarks;
  const std::string twice = "这一段在两页相接的地方印了两次，甲。\n这一段同样在两页相接的地方印了两次，乙。\n";
  EXPECT_EQ(shown(joined(twice + "\f" + twice + "丙。\n", &remarks)),
            "1 这一段在两页相接的地方印了两次，甲。\n2 这一段同样在两页相接的地方印了两次，乙。\n5 丙。\n");
  ASSERT_EQ(remarks.size(), 1U);
  EXPECT_EQ(remarks[0].position.line, 3U);
}

TEST(Parts, FollowTheHeadings) {
  PartTracker tracker(*reading_data().titles);
  std::string parts;
  for (const Paragraph& paragraph : paragraphs_of({"第一部分 单位概况", "一、主要职责", "职责。", "第二部分 预算情况说明",
                                                   "一、收支情况说明", "收入。", "第三部分 名词解释", "一、基本支出：指支出。"})) {
    parts += std::to_string(static_cast<int>(tracker.part_of(paragraph)));
  }
  EXPECT_EQ(parts, "11100022");
}

TEST(Parts, FollowHeadingsWithoutNumbers) {
  PartTracker tracker(*reading_data().titles);
  std::string parts;
  for (const Paragraph& paragraph : paragraphs_of({"某局主要职能", "职责。", "名词解释", "（一）基本支出：指支出。", "其他相关情况说明",
                                                   "一、机构设置", "经费。"})) {
    parts += std::to_string(static_cast<int>(tracker.part_of(paragraph)));
  }
  EXPECT_EQ(parts, "1122000");
}

}  // namespace
}  // namespace gouji
