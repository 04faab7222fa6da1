#include "whatif/share_out.h"

#include <gtest/gtest.h>

#include "tests/support/random_numbers.h"

namespace gouji {
namespace {

using Amounts = std::vector<Amount>;

TEST(ShareOut, GoesByProportionAndLargestRemainder) {
  EXPECT_EQ(share_out({100}, Amounts{{1}, {1}, {2}}, {1}), (Amounts{{25}, {25}, {50}}));
  EXPECT_EQ(share_out({10}, Amounts{{1}, {1}, {1}}, {1}), (Amounts{{4}, {3}, {3}}));
  EXPECT_EQ(share_out({-10}, Amounts{{1}, {5}, {3}}, {1}), (Amounts{{-1}, {-6}, {-3}}));
}

TEST(ShareOut, KeepsToTheUnitAndGivesWhatIsLessToTheLargest) {
  EXPECT_EQ(share_out({1050}, Amounts{{1}, {2}}, {100}), (Amounts{{300}, {750}}));
}

TEST(ShareOut, SharesEquallyWhereNothingHasAWeight) {
  EXPECT_EQ(share_out({7}, Amounts{{0}, {0}}, {1}), (Amounts{{4}, {3}}));
}

TEST(ShareOut, AlwaysAddsUpToTheLastDigit) {
  RandomNumbers random(3);
  for (int trial = 0; trial < 200; ++trial) {
    Amounts weights;
    for (std::int64_t left = random.between(1, 40); left > 0; --left) weights.push_back({random.between(-100, 1'000'000'000)});
    const Amount amount{random.between(-2'000'000'000, 2'000'000'000)};
    std::int64_t sum = 0;
    for (const Amount share : share_out(amount, weights, {random.between(1, 10'000)})) sum += share.fen;
    EXPECT_EQ(sum, amount.fen);
  }
}

TEST(ShareOut, TakesTheLargestAmounts) {
  EXPECT_EQ(share_out({INT64_MAX}, Amounts{{INT64_MAX}, {INT64_MAX}}, {1}), (Amounts{{INT64_MAX / 2 + 1}, {INT64_MAX / 2}}));
}

}  // namespace
}  // namespace gouji
