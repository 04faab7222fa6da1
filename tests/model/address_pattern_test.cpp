#include "model/address_pattern.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(AddressPattern, TakesALiteralAddress) {
  const auto pattern = pattern_from_text("basic/30217/total");
  ASSERT_TRUE(pattern);
  EXPECT_EQ(pattern->weight, 1);
  EXPECT_FALSE(pattern->is_optional);
  ASSERT_EQ(pattern->row.pieces.size(), 1U);
  EXPECT_EQ(pattern->row.pieces[0].kind, PatternPiece::Kind::literal);
  EXPECT_EQ(pattern->row.pieces[0].text, "30217");
}

TEST(AddressPattern, TakesNamesSetsAndLiteralsInOneSegment) {
  const auto pattern = pattern_from_text("-narrative/{spending=expenditure|appropriation}.[function]/amount?");
  ASSERT_TRUE(pattern);
  EXPECT_EQ(pattern->weight, -1);
  EXPECT_TRUE(pattern->is_optional);
  ASSERT_EQ(pattern->row.pieces.size(), 3U);
  EXPECT_EQ(pattern->row.pieces[0].kind, PatternPiece::Kind::name);
  EXPECT_EQ(pattern->row.pieces[0].choices, (std::vector<std::string>{"expenditure", "appropriation"}));
  EXPECT_EQ(pattern->row.pieces[1].text, ".");
  EXPECT_EQ(pattern->row.pieces[2].kind, PatternPiece::Kind::set);
  EXPECT_EQ(pattern->row.pieces[2].text, "function");
}

TEST(AddressPattern, TakesDescentsAndSetsOfAName) {
  EXPECT_EQ(pattern_from_text("{table}/{total}>>/{column}")->row.descent, PatternSegment::Descent::leaves);
  EXPECT_EQ(pattern_from_text("{table}/{row}/{column}>")->column.descent, PatternSegment::Descent::parts);
  EXPECT_EQ(pattern_from_text("narrative/[project of {function}]/amount")->row.pieces[0].of, "function");
}

TEST(AddressPattern, TakesTheNameOfARow) {
  for (const char* row : {"{function named 行政运行}", "[function named 行政运行]"}) {
    const auto pattern = pattern_from_text("general/" + std::string(row) + "/basic");
    ASSERT_TRUE(pattern);
    EXPECT_EQ(pattern->row.pieces[0].text, "function");
    EXPECT_EQ(pattern->row.pieces[0].named, "行政运行");
  }
}

TEST(AddressPattern, RejectsWhatIsNoPattern) {
  for (const char* text : {"", "-", "?", "basic/30217", "basic/30217/total/x", "basic//total", "basic/{row/total", "basic/row}/total",
                           "basic/[function/total", "basic/[nothing]/total", "basic/{}/total", "basic/{ROW}/total", "basic/>/total",
                           "basic/a>b/total", "narrative/[function of {x}]/amount", "narrative/[project of x]/amount"}) {
    EXPECT_FALSE(pattern_from_text(text)) << text;
  }
}

}  // namespace
}  // namespace gouji
