#include "whatif/limits.h"

#include <gtest/gtest.h>

#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

TEST(Limits, AreThoseOfTheFoundingBudget) {
  const WhatIf& whatif = founding_whatif();
  const std::vector<Limit> limits = limits_of(whatif.budget(), whatif.linkage());
  ASSERT_EQ(limits.size(), 3U);
  EXPECT_EQ(limits[0].id, "total");
  EXPECT_EQ(limits[0].constraint.amount.fen, 3'463'960'000);
  EXPECT_EQ(limits[1].id, "three-public");
  EXPECT_EQ(limits[1].constraint.amount.fen, 13'230'000);  // 12.83, 0.4 less than the year before
  EXPECT_EQ(limits[2].constraint.kind, Constraint::Kind::at_least);
}

TEST(Limits, LeaveOutWhatTheNarrativeDoesNotTell) {
  const WhatIf whatif(BudgetMaker().table("expenditure", {"total"}, {{"total", {"10"}}}).budget());
  const std::vector<Limit> limits = limits_of(whatif.budget(), whatif.linkage());
  ASSERT_EQ(limits.size(), 1U);
  EXPECT_EQ(limits[0].id, "total");
}

}  // namespace
}  // namespace gouji
