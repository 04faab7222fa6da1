#include "base/amount.h"

#include <gtest/gtest.h>

#include <limits>

namespace gouji {
namespace {

constexpr Amount kLargest{std::numeric_limits<std::int64_t>::max()};
constexpr Amount kSmallest{std::numeric_limits<std::int64_t>::min()};

TEST(Amount, AddsAndSubtractsWholeFen) {
  EXPECT_EQ(add(Amount{10}, Amount{20}), Amount{30});
  EXPECT_EQ(subtract(Amount{10}, Amount{20}), Amount{-10});
  EXPECT_EQ(multiply(Amount{-7}, 1'000'000), Amount{-7'000'000});
}

TEST(Amount, ReachesBothEndsOfItsRange) {
  EXPECT_EQ(add(Amount{kLargest.fen - 1}, Amount{1}), kLargest);
  EXPECT_EQ(subtract(Amount{kSmallest.fen + 1}, Amount{1}), kSmallest);
  EXPECT_EQ(multiply(Amount{std::int64_t{1} << 62}, -2), kSmallest);
}

TEST(Amount, RejectsResultsBeyond64BitsInsteadOfWrapping) {
  EXPECT_EQ(add(kLargest, Amount{1}), std::nullopt);
  EXPECT_EQ(add(kSmallest, Amount{-1}), std::nullopt);
  EXPECT_EQ(subtract(kSmallest, Amount{1}), std::nullopt);
  EXPECT_EQ(subtract(Amount{0}, kSmallest), std::nullopt);
  EXPECT_EQ(multiply(kLargest, 2), std::nullopt);
  EXPECT_EQ(multiply(kSmallest, -1), std::nullopt);
}

TEST(Amount, ComesFromAWideValueThatFits) {
  EXPECT_EQ(amount_from_wide(Wide{kLargest.fen}), kLargest);
  EXPECT_EQ(amount_from_wide(Wide{kSmallest.fen}), kSmallest);
  EXPECT_EQ(amount_from_wide(Wide{0}), Amount{0});
}

TEST(Amount, RejectsAWideValueThatDoesNotFit) {
  EXPECT_EQ(amount_from_wide(Wide{kLargest.fen} + 1), std::nullopt);
  EXPECT_EQ(amount_from_wide(Wide{kSmallest.fen} - 1), std::nullopt);
}

TEST(Amount, QuotientsAreRoundedTowardsTheirSide) {
  EXPECT_EQ(divide_down(7, 2), 3);
  EXPECT_EQ(divide_up(7, 2), 4);
  EXPECT_EQ(divide_down(-7, 2), -4);
  EXPECT_EQ(divide_up(-7, 2), -3);
  EXPECT_EQ(divide_down(7, -2), -4);
  EXPECT_EQ(divide_up(7, -2), -3);
  EXPECT_EQ(divide_down(-6, 2), -3);
  EXPECT_EQ(divide_up(-6, 2), -3);
}

TEST(Amount, OrdersBySize) {
  EXPECT_LT(Amount{-1}, Amount{0});
  EXPECT_GT(Amount{2}, Amount{1});
}

}  // namespace
}  // namespace gouji
