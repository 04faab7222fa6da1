#include "model/classification.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Classification, FindsTheOfficialNameOfACode) {
  const Classification classification("支出功能分类", 2024,
                                      {{"208", "社会保障和就业支出", ""},
                                       {"20801", "人力资源和社会保障管理事务", ""},
                                       {"2080101", "行政运行", "Administrative operation"}});
  ASSERT_NE(classification.find("20801"), nullptr);
  EXPECT_EQ(classification.find("20801")->name, "人力资源和社会保障管理事务");
  EXPECT_EQ(classification.find("2080101")->english_name, "Administrative operation");
  EXPECT_EQ(classification.year(), 2024);
}

TEST(Classification, HasNothingForACodeThatTheListLacks) {
  const Classification classification("支出功能分类", 2024, {{"208", "社会保障和就业支出", ""}});
  for (const std::string_view code : {"", "207", "2080", "209"}) EXPECT_EQ(classification.find(code), nullptr) << code;
  EXPECT_EQ(Classification().find("208"), nullptr);
}

TEST(Codes, NestByTheirDigits) {
  EXPECT_EQ(parent_code("2080101"), "20801");
  EXPECT_EQ(parent_code("20801"), "208");
  EXPECT_EQ(parent_code("208"), "");
  EXPECT_EQ(parent_code("30201"), "302");
}

TEST(Codes, HaveThreeDigitsAndFurtherPairs) {
  for (const std::string_view good : {"208", "20801", "2080101", "208010199"}) EXPECT_TRUE(is_code(good)) << good;
}

TEST(Codes, RejectsOtherShapes) {
  for (const std::string_view bad : {"", "2", "01", "2080", "601017", "20801a", "20801010101", "２０８"}) {
    EXPECT_FALSE(is_code(bad)) << bad;
  }
}

TEST(Codes, TellEconomicFromFunctional) {
  EXPECT_TRUE(is_economic("301"));
  EXPECT_TRUE(is_economic("50101"));
  EXPECT_FALSE(is_economic("2080101"));
}

}  // namespace
}  // namespace gouji
