#include "base/interval.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Interval, OfAnExactFigureIsThatFigure) {
  EXPECT_EQ(exactly(Amount{5}), (Interval{.lower = 10, .upper = 10}));
}

TEST(Interval, OfARoundedFigureReachesHalfAQuantumBothWaysAndIsClosed) {
  EXPECT_EQ(rounded(Amount{1000}, Amount{100}), (Interval{.lower = 1900, .upper = 2100}));
  EXPECT_EQ(rounded(Amount{-1000}, Amount{100}), (Interval{.lower = -2100, .upper = -1900}));
}

TEST(Interval, OfAFigureRoundedToOneFenHasWholeEnds) {
  EXPECT_EQ(rounded(Amount{7}, Amount{1}), (Interval{.lower = 13, .upper = 15}));
}

TEST(Interval, OfACutFigureLiesAwayFromZeroAndIsOpenThere) {
  EXPECT_EQ(cut_off(Amount{1000}, Amount{100}), (Interval{.lower = 2000, .upper = 2200, .upper_open = true}));
  EXPECT_EQ(cut_off(Amount{-1000}, Amount{100}), (Interval{.lower = -2200, .upper = -2000, .lower_open = true}));
}

TEST(Interval, OfACutZeroIsOpenOnBothSides) {
  EXPECT_EQ(cut_off(Amount{0}, Amount{100}),
            (Interval{.lower = -200, .upper = 200, .lower_open = true, .upper_open = true}));
}

TEST(Interval, OfAFigureWithoutQuantumIsExactHoweverItWasShortened) {
  EXPECT_EQ(cut_off(Amount{3}, Amount{0}), exactly(Amount{3}));
  EXPECT_EQ(rounded(Amount{3}, Amount{0}), exactly(Amount{3}));
}

TEST(Interval, SwapsItsEndsUnderANegativeWeight) {
  const Interval cut = cut_off(Amount{10}, Amount{10});
  EXPECT_EQ(add_weighted(Interval{}, cut, -1), (Interval{.lower = -40, .upper = -20, .lower_open = true}));
}

TEST(Interval, SumsEndsAndWeights) {
  const Interval sum = add_weighted(rounded(Amount{10}, Amount{2}), rounded(Amount{5}, Amount{2}), 3);
  EXPECT_EQ(sum, (Interval{.lower = 18 + 24, .upper = 22 + 36}));
}

TEST(Interval, IgnoresATermOfWeightZero) {
  const Interval sum = rounded(Amount{10}, Amount{2});
  EXPECT_EQ(add_weighted(sum, cut_off(Amount{0}, Amount{100}), 0), sum);
}

TEST(Interval, HoldsSumsFarBeyond64Bits) {
  Interval sum;
  for (int i = 0; i < 1000; ++i) sum = add_weighted(sum, exactly(Amount{9'000'000'000'000'000'000}), 1000);
  EXPECT_EQ(sum.lower, Wide{9'000'000'000'000'000'000} * 2 * 1'000'000);
}

TEST(Interval, ContainsZeroUpToAClosedEnd) {
  EXPECT_TRUE(contains_zero({.lower = -1, .upper = 1}));
  EXPECT_TRUE(contains_zero({.lower = 0, .upper = 5}));
  EXPECT_TRUE(contains_zero({.lower = -5, .upper = 0}));
  EXPECT_TRUE(contains_zero(exactly(Amount{0})));
}

TEST(Interval, DoesNotContainZeroAtAnOpenEndOrOutside) {
  EXPECT_FALSE(contains_zero({.lower = 0, .upper = 5, .lower_open = true}));
  EXPECT_FALSE(contains_zero({.lower = -5, .upper = 0, .upper_open = true}));
  EXPECT_FALSE(contains_zero({.lower = 1, .upper = 5}));
  EXPECT_FALSE(contains_zero({.lower = -5, .upper = -1}));
}

TEST(Interval, ReachesZeroFromBelowUnlessItEndsBefore) {
  EXPECT_TRUE(reaches_zero_from_below({.lower = 3, .upper = 5}));
  EXPECT_TRUE(reaches_zero_from_below({.lower = -5, .upper = 0}));
  EXPECT_FALSE(reaches_zero_from_below({.lower = -5, .upper = 0, .upper_open = true}));
  EXPECT_FALSE(reaches_zero_from_below({.lower = -5, .upper = -1}));
}

}  // namespace
}  // namespace gouji
