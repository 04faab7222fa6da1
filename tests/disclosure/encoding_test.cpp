#include "disclosure/encoding.h"

#include <gtest/gtest.h>

#include "tests/support/faults_of.h"

namespace gouji {
namespace {

std::string text_of(std::string_view bytes) {
  Result<std::string> text = utf8_from_bytes(bytes);
  return text.ok() ? std::move(text).value() : described(text.faults());
}

TEST(TextEncoding, TakesUtf8WithAndWithoutItsMark) {
  EXPECT_EQ(text_of("合计 1"), "合计 1");
  EXPECT_EQ(text_of("\xEF\xBB\xBF合计"), "合计");
}

TEST(TextEncoding, TakesGb18030WithItsLongCharacters) {
  EXPECT_EQ(text_of("\xBA\xCF\xBC\xC6"), "合计");
  EXPECT_EQ(text_of("\x81\x39\xEE\x39"), "㐀");  // four bytes
}

TEST(TextEncoding, TakesUtf16WithItsMark) {
  EXPECT_EQ(text_of(std::string_view("\xFF\xFE\x08\x54\x31\x00", 6)), "合1");
  EXPECT_EQ(text_of(std::string_view("\xFE\xFF\x54\x08\x00\x31", 6)), "合1");
}

TEST(TextEncoding, TakesMoreThanOneBufferful) {
  std::string gb;
  std::string utf8;
  for (int i = 0; i < 30000; ++i) {
    gb += "\xBA\xCF";
    utf8 += "合";
  }
  EXPECT_EQ(text_of(gb), utf8);
}

TEST(TextEncoding, RejectsMixedEncodingsWithTheFirstLines) {
  EXPECT_EQ(text_of("年度预算\n\xBA\xCF\xBC\xC6\n"), "2:1 mixed-encoding  utf8_line=1 other_line=2\n");
  EXPECT_EQ(text_of("\xBA\xCF\xBC\xC6\nabc\n年度预算说明\n"), "3:1 mixed-encoding  utf8_line=3 other_line=1\n");
}

TEST(TextEncoding, RejectsBinaryFilesAndUnknownBytes) {
  EXPECT_EQ(text_of("PK\x03\x04zzz"), "0:0 binary-file  kind=ZIP / DOCX / XLSX\n");
  EXPECT_EQ(text_of(std::string_view("a\nb\0c", 5)), "2:1 binary-file  kind=NUL\n");
  EXPECT_EQ(text_of("ab\n\xFF\xFF\xFF"), "2:1 unknown-encoding \n");
  EXPECT_EQ(text_of(""), "0:0 empty-file \n");
  EXPECT_EQ(text_of(std::string(kMaxTextBytes + 1, 'a')), "0:0 file-too-big  limit=64 MB\n");
}

}  // namespace
}  // namespace gouji
