#include "base/utf8.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Utf8, DecodesCharactersOfEveryLength) {
  const std::string_view text = "aé勾𠮷";
  std::size_t at = 0;
  EXPECT_EQ(next_code_point(text, at), U'a');
  EXPECT_EQ(next_code_point(text, at), U'é');
  EXPECT_EQ(next_code_point(text, at), U'勾');
  EXPECT_EQ(next_code_point(text, at), U'𠮷');
  EXPECT_EQ(at, text.size());
}

TEST(Utf8, TakesWellFormedText) {
  for (const std::string_view good : {"", "plain", "勾稽", "\xEF\xBB\xBF{}", "\xF4\x8F\xBF\xBF", "\xED\x9F\xBF"}) {
    EXPECT_EQ(first_invalid_utf8(good), std::nullopt) << good;
  }
}

TEST(Utf8, RejectsIllFormedBytesAndSaysWhere) {
  const struct {
    std::string_view text;
    std::size_t at;
  } kBad[] = {
      {"\x80", 0},                // continuation without a lead
      {"ab\xFF", 2},              // no byte of UTF-8
      {"\xC0\xAF", 0},            // overlong
      {"\xE0\x80\x80", 0},        // overlong
      {"\xF0\x80\x80\x80", 0},    // overlong
      {"勾\xED\xA0\x80", 3},      // surrogate
      {"\xF4\x90\x80\x80", 0},    // beyond U+10FFFF
      {"\xF8\x88\x80\x80\x80", 0},
      {"\xE5\x8B", 0},            // cut short
      {"\xE5\x8Bz", 0},           // cut short by another character
      {"\xB9\xB4\xB6\xC8", 0},    // 年度 in GBK
  };
  for (const auto& bad : kBad) EXPECT_EQ(first_invalid_utf8(bad.text), bad.at) << bad.text;
}

TEST(Utf8, MovesOnByOneByteOverIllFormedBytes) {
  const std::string_view text = "\xE5\x8Bz";
  std::size_t at = 0;
  EXPECT_EQ(next_code_point(text, at), std::nullopt);
  EXPECT_EQ(at, 1U);
  EXPECT_EQ(next_code_point(text, at), std::nullopt);
  EXPECT_EQ(next_code_point(text, at), U'z');
}

TEST(Utf8, CodePointsAreWrittenAsTheyAreRead) {
  for (const char32_t c : {U'\0', U'z', U'\u007F', U'\u0080', U'\u07FF', U'\u0800', U'勾', U'\uFFFD', U'\uFFFF', U'\U00010000', U'\U0010FFFF'}) {
    std::string text;
    append_code_point(text, c);
    std::size_t at = 0;
    EXPECT_EQ(next_code_point(text, at), c);
    EXPECT_EQ(at, text.size());
  }
}

TEST(Trim, TakesBlanksOfAllKindsFromBothEnds) {
  EXPECT_EQ(trim(" \t\r\n合 计\u3000\u00A0"), "合 计");
  EXPECT_EQ(trim("合计"), "合计");
  EXPECT_EQ(trim(" \u3000 "), "");
  EXPECT_EQ(trim(""), "");
}

TEST(DisplayWidth, CountsWideCharactersTwiceAndMarksNotAtAll) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("合计"), 4);
  EXPECT_EQ(display_width("維修（护）费"), 12);
  EXPECT_EQ(display_width("𠮷"), 2);
  EXPECT_EQ(display_width("e\u0301"), 1);
  EXPECT_EQ(display_width("\u200B"), 0);
  EXPECT_EQ(display_width("ﾊﾝｶｸ"), 4);
  EXPECT_EQ(display_width(""), 0);
}

TEST(Harmless, ShowsEveryHiddenCharacterAndKeepsTheVisibleOnes) {
  EXPECT_EQ(harmless("甲\u202E乙\u2066丙\u200B丁\uFEFF\u00AD\u061C"), "甲\uFFFD乙\uFFFD丙\uFFFD丁\uFFFD\uFFFD\uFFFD");
  EXPECT_EQ(harmless("a\tb\x1b[2J\u0085"), "a b [2J ");
  EXPECT_EQ(harmless("e\u0301 维修（护）费 𠮷\u3000é"), "e\u0301 维修（护）费 𠮷\u3000é");
  EXPECT_EQ(with_hidden_shown("a\tb\nc\u200Fd"), "a\tb\nc\uFFFDd");
}

TEST(DisplayWidth, LeavesAmbiguousCharactersToTheCaller) {
  EXPECT_EQ(display_width("“三公”"), 6);
  EXPECT_EQ(display_width("“三公”", 2), 8);
  EXPECT_EQ(display_width("≥", 2), 2);
}

}  // namespace
}  // namespace gouji
