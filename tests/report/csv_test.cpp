#include "report/csv.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(CsvText, IsNeverTakenForAFormula) {
  for (const char* text : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "＝1", "－1"}) EXPECT_EQ(csv_text(text), "'" + std::string(text)) << text;
  EXPECT_EQ(csv_text("=HYPERLINK(\"http://x\",\"y\")"), "\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
  EXPECT_EQ(csv_text("办公费"), "办公费");
}

TEST(CsvText, ShowsWhatIsHidden) {
  EXPECT_EQ(csv_text("甲\u202E乙\u200B"), "甲\uFFFD乙\uFFFD");
  EXPECT_EQ(csv_text("\u200B=1+1"), "'\uFFFD=1+1");
}

TEST(CsvText, QuotesWhatWouldPartTheCell) {
  EXPECT_EQ(csv_text("a,b"), "\"a,b\"");
  EXPECT_EQ(csv_text("a \"b\""), "\"a \"\"b\"\"\"");
  EXPECT_EQ(csv_text("a\nb"), "\"a\nb\"");
}

}  // namespace
}  // namespace gouji
