#include "whatif/typed_change.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr Unit kWanYuan{Measure::money, MoneyUnit::wan_yuan};

TEST(TypedChange, ReadsFactors) {
  EXPECT_EQ(factor_from_text("-3%"), (Factor{97, 100}));
  EXPECT_EQ(factor_from_text(" −10％ "), (Factor{9, 10}));
  EXPECT_EQ(factor_from_text("+0.5%"), (Factor{201, 200}));
  EXPECT_EQ(factor_from_text("-100%"), (Factor{0, 1}));
  EXPECT_EQ(factor_from_text("80/86"), (Factor{80, 86}));
  for (const char* bad : {"", "%", "3", "1/0", "1/-2", "1.5/2", "a%", "9223372036854775807%", "1/2/3", "0.00000000000000001%"}) {
    EXPECT_EQ(factor_from_text(bad), std::nullopt) << bad;
  }
}

TEST(TypedChange, WritesFactorsThatReadBackTheSame) {
  EXPECT_EQ(text_from_factor({9, 10}), "-10%");
  EXPECT_EQ(text_from_factor({201, 200}), "+0.5%");
  EXPECT_EQ(text_from_factor({1, 1}), "0%");
  for (const Factor factor : {Factor{80, 86}, Factor{1, 3}, Factor{90, 100}, Factor{-1, 2}, Factor{9'000'000'000'000'000'000, 7}}) {
    EXPECT_EQ(factor_from_text(text_from_factor(factor)), factor);
  }
}

TEST(TypedChange, ASignAddsANumberAloneSets) {
  EXPECT_EQ(change_from_text("3,300", kWanYuan)->kind, Change::Kind::set);
  EXPECT_EQ(change_from_text("3,300", kWanYuan)->amount, Amount{3'300'000'000});
  EXPECT_EQ(change_from_text("−10.5", kWanYuan)->kind, Change::Kind::add);
  EXPECT_EQ(change_from_text("−10.5", kWanYuan)->amount, Amount{-10'500'000});
  EXPECT_EQ(change_from_text("-3%", kWanYuan)->kind, Change::Kind::scale);
  for (const char* bad : {"", "-", "abc", "1e5", "0.0000001", "99999999999999999"}) EXPECT_FALSE(change_from_text(bad, kWanYuan)) << bad;
}

}  // namespace
}  // namespace gouji
