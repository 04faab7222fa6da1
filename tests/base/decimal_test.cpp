#include "base/decimal.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Decimal, ReadsNumbersAsPrinted) {
  const struct {
    std::string_view text;
    Decimal decimal;
  } kGood[] = {
      {"0", {0, 0}},
      {"25", {25, 0}},
      {"358.6315", {3586315, 4}},
      {"706.90", {70690, 2}},
      {"3,463.96", {346396, 2}},
      {"1,234,567", {1234567, 0}},
      {"007", {7, 0}},
      {"-298.13", {-29813, 2}},
      {"+5", {5, 0}},
      {"−1,234.50", {-123450, 2}},
      {"－１２．５", {-125, 1}},
      {"１，２３４", {1234, 0}},
      {"\u3000 12\u00A0", {12, 0}},
      {"9223372036854775807", {9223372036854775807, 0}},
      {"0.10000000000000000", {10000000000000000, 17}},
  };
  for (const auto& good : kGood) {
    const ParsedDecimal parsed = decimal_from_text(good.text);
    EXPECT_EQ(parsed.fault, DecimalFault::none) << good.text;
    EXPECT_EQ(parsed.decimal, good.decimal) << good.text;
  }
}

TEST(Decimal, RejectsWhatIsNoNumber) {
  for (const std::string_view bad :
       {"", " ", "-", "+", ".", ",", "12a", "a12", "1 2", "--1", "1-", "1.", ".5", "1.2.3", "1,23", "1,2345", "1,",
        ",123", "1234,567", "1,,234", "1.234,5", "1e5", "0x10", "∞", "NaN", "壹万", "1万", "\xFF", "1\xE4\xB8"}) {
    EXPECT_EQ(decimal_from_text(bad).fault, DecimalFault::not_a_number) << bad;
  }
}

TEST(Decimal, RejectsMoreDigitsThanFitIn64Bits) {
  for (const std::string_view bad : {"9223372036854775808", "99999999999999999999", "0.12345678901234567890"}) {
    EXPECT_EQ(decimal_from_text(bad).fault, DecimalFault::too_large) << bad;
  }
}

TEST(Decimal, BecomesWholeSmallestUnits) {
  EXPECT_EQ(amount_from_decimal({346396, 2}, 6), Amount{3'463'960'000});
  EXPECT_EQ(amount_from_decimal({-125, 1}, 2), Amount{-1250});
  EXPECT_EQ(amount_from_decimal({133, 0}, 0), Amount{133});
  EXPECT_EQ(amount_from_decimal({1, 2}, 2), Amount{1});
}

TEST(Decimal, MayGoBeyondTheSmallestUnitWithZeros) {
  EXPECT_EQ(amount_from_decimal({12500, 4}, 2), Amount{125});
  EXPECT_EQ(amount_from_decimal({0, 17}, 2), Amount{0});
}

TEST(Decimal, RejectsDigitsBeyondTheSmallestUnit) {
  EXPECT_EQ(amount_from_decimal({12345, 3}, 2), std::nullopt);
  EXPECT_EQ(amount_from_decimal({5, 1}, 0), std::nullopt);
}

TEST(Decimal, RejectsAmountsBeyond64Bits) {
  EXPECT_EQ(amount_from_decimal({9'223'372'036'854, 0}, 6), Amount{9'223'372'036'854'000'000});
  EXPECT_EQ(amount_from_decimal({9'223'372'036'855, 0}, 6), std::nullopt);
  EXPECT_EQ(amount_from_decimal({-9'223'372'036'855, 0}, 6), std::nullopt);
}

TEST(Decimal, IsWrittenWithAtLeastTheWantedDigitsAndAllThatItNeeds) {
  EXPECT_EQ(text_from_wide(3'463'960'000, 6, 2, true), "3,463.96");
  EXPECT_EQ(text_from_wide(3'463'960'000, 6, 2, false), "3463.96");
  EXPECT_EQ(text_from_wide(358'631'500, 6, 2, true), "358.6315");
  EXPECT_EQ(text_from_wide(25'000'000, 6, 2, true), "25.00");
  EXPECT_EQ(text_from_wide(25'000'000, 6, 0, true), "25");
  EXPECT_EQ(text_from_wide(-7, 2, 2, true), "-0.07");
  EXPECT_EQ(text_from_wide(0, 6, 2, true), "0.00");
  EXPECT_EQ(text_from_wide(0, 0, 0, true), "0");
  EXPECT_EQ(text_from_wide(1'234'567, 0, 0, true), "1,234,567");
  EXPECT_EQ(text_from_wide(123, 0, 0, true), "123");
}

TEST(Decimal, IsWrittenExactlyBeyond64Bits) {
  const Wide wide = Wide{9'223'372'036'854'775'807} * 1000;
  EXPECT_EQ(text_from_wide(wide, 0, 0, false), "9223372036854775807000");
  EXPECT_EQ(text_from_wide(-wide, 2, 0, true), "-92,233,720,368,547,758,070");
}

TEST(Decimal, ReadsBackWhatItWrites) {
  for (const std::int64_t fen : {0LL, 1LL, -1LL, 99LL, 100LL, 123'456'789'012'345LL, -1'000'000LL}) {
    const std::string text = text_from_wide(fen, 6, 2, true);
    const ParsedDecimal parsed = decimal_from_text(text);
    ASSERT_EQ(parsed.fault, DecimalFault::none) << text;
    EXPECT_EQ(amount_from_decimal(parsed.decimal, 6), Amount{fen}) << text;
  }
}

TEST(PowerOfTen, CoversAllExponentsOf64Bits) {
  EXPECT_EQ(power_of_ten(0), 1);
  EXPECT_EQ(power_of_ten(18), 1'000'000'000'000'000'000);
}

}  // namespace
}  // namespace gouji
