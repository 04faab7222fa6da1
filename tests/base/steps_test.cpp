#include "base/steps.h"

#include <gtest/gtest.h>

#include <memory>

namespace gouji {
namespace {

Steps<int> sum_in_steps(int count, std::shared_ptr<int> reached = nullptr) {
  int sum = 0;
  for (int i = 1; i <= count; ++i) {
    co_yield fraction_of(static_cast<std::size_t>(i - 1), static_cast<std::size_t>(count));
    sum += i;
    if (reached) *reached = i;
  }
  co_return sum;
}

Steps<int> twice_in_steps(int count) {
  Steps<int> summing = sum_in_steps(count);
  while (summing.step()) co_yield within(0, 0.5, summing.fraction());
  co_return 2 * summing.take();
}

TEST(Steps, PauseAndTellHowMuchIsDone) {
  Steps<int> steps = twice_in_steps(4);
  ASSERT_TRUE(steps.step());
  EXPECT_EQ(steps.fraction(), 0);
  ASSERT_TRUE(steps.step());
  ASSERT_TRUE(steps.step());
  EXPECT_EQ(steps.fraction(), 0.25);
  ASSERT_TRUE(steps.step());
  ASSERT_FALSE(steps.step());
  EXPECT_EQ(steps.take(), 20);
}

TEST(Steps, AreTheSameAtOneGo) { EXPECT_EQ(twice_in_steps(4).finish(), 20); }

TEST(Steps, CanBeGivenUpHalfway) {
  const auto reached = std::make_shared<int>(0);
  {
    Steps<int> steps = sum_in_steps(4, reached);
    EXPECT_EQ(*reached, 0) << "nothing runs before the first step";
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(steps.step());
  }
  EXPECT_EQ(*reached, 2);
  EXPECT_EQ(reached.use_count(), 1) << "what it held is given back";
}

}  // namespace
}  // namespace gouji
