#include "cli/console_text.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "report/markdown.h"

namespace gouji {
namespace {

using Lines = std::vector<std::string>;

TEST(Padding, CountsWideCharactersTwice) {
  EXPECT_EQ(padded_right("合计", 6), "合计  ");
  EXPECT_EQ(padded_left("合计", 6), "  合计");
  EXPECT_EQ(padded_left("12.83", 4), "12.83");
}

TEST(Aligned, KeepsColumnsUnderOneAnotherAlsoOfWideCharacters) {
  const std::vector<std::string> lines = aligned({{"名称", "", "数"}, {"a", "", "1,234.5"}, {"合计", "", ""}}, 2);
  EXPECT_EQ(lines, (std::vector<std::string>{"名称       数", "a     1,234.5", "合计"}));
}

TEST(Wrap, BreaksAtBlanksAndBetweenChineseCharacters) {
  EXPECT_EQ(wrap("aaa bbb ccc", 7), (Lines{"aaa bbb", "ccc"}));
  EXPECT_EQ(wrap("一二三四五", 6), (Lines{"一二三", "四五"}));
  EXPECT_EQ(wrap("", 6), (Lines{""}));
}

TEST(Wrap, KeepsMarksWithTheirCharactersAndFiguresWhole) {
  EXPECT_EQ(wrap("一二三。四", 6), (Lines{"一二", "三。四"}));
  EXPECT_EQ(wrap("一二（三）", 6), (Lines{"一二", "（三）"}));
  EXPECT_EQ(wrap("共第323行一", 8), (Lines{"共第", "323行一"}));
  EXPECT_EQ(wrap("1,234,567.89 元", 6), (Lines{"1,234,567.89", "元"}));
}

TEST(Wrap, LeavesNoLineTooLong) {
  const std::string text = "核对这一行：合计数和各分项是否都填对、填在对应的栏内。The quick brown fox 跳过了 lazy dogs。";
  for (int width = 12; width < 60; ++width) {
    std::string joined;
    for (const std::string& line : wrap(text, width)) {
      EXPECT_LE(display_width(line), width) << line;
      joined += line;
    }
    std::string expected = text;
    const auto without_blanks = [](std::string& s) { std::erase(s, ' '); };
    without_blanks(joined);
    without_blanks(expected);
    EXPECT_EQ(joined, expected);
  }
}

TEST(Painter, MarksNothingWhereColoursAreOff) {
  EXPECT_EQ(Painter(false).paint("x", Style::red), "x");
  EXPECT_EQ(Painter(true).paint("x", Style::red), "\x1b[31mx\x1b[0m");
  EXPECT_EQ(Painter(true).paint("", Style::red), "");
}

TEST(Harmless, TakesAwayWhatWouldMoveTheCursorOrTurnTheText) {
  EXPECT_EQ(harmless("a\x1b[31mb\nc"), "a [31mb c");
  EXPECT_EQ(harmless("a\u202Eb"), "a\uFFFDb");
  EXPECT_EQ(harmless("a\xFF"
                     "b"),
            "a b");
}

TEST(MarkdownText, IsShownAsItIs) {
  EXPECT_EQ(markdown_text("a|b*c<script>"), "a\\|b\\*c\\<script\\>");
  EXPECT_EQ(markdown_text("办公费（30201）"), "办公费（30201）");
  EXPECT_EQ(markdown_text("甲\u202E[乙](x)\u200B\n# 丙"), "甲\uFFFD\\[乙\\](x)\uFFFD \\# 丙");
}

}  // namespace
}  // namespace gouji
