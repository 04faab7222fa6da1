// A small run of the planted-fault benchmark (tests/bench), so that its rates are held.
#include "tests/support/planted_faults.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

constexpr std::size_t kPlantings = 12;  // each is a whole check, slow under the sanitizers
constexpr std::uint64_t kSeed = 7;

class PlantedFaults : public testing::TestWithParam<const char*> {
 protected:
  static Budget budget() {
    const std::string name = GetParam();
    return name == "founding" ? repaired_founding_budget() : name == "yuan" ? budget_in_yuan() : budget_of_department();
  }
};

TEST_P(PlantedFaults, AreNotSeenWhereNoneArePlanted) {
  const CheckResult result = check(budget());
  EXPECT_EQ(result.count(Verdict::error), 0U);
  EXPECT_TRUE(result.suspects.empty());
  EXPECT_TRUE(result.undetermined.empty());
}

TEST_P(PlantedFaults, AreFoundAndRestoredOneByOne) {
  const FaultCounts counts = plant_faults(budget(), kPlantings, 1, kSeed).all;
  EXPECT_EQ(counts.detected, counts.planted);
  EXPECT_GE(counts.culprit_first, counts.planted - 1);
  EXPECT_GE(counts.restored, counts.planted - 1);
}

TEST_P(PlantedFaults, AreFoundTwoAtOnce) {
  const FaultCounts counts = plant_faults(budget(), kPlantings, 2, kSeed).all;
  EXPECT_EQ(counts.detected, counts.planted);
  EXPECT_GE(counts.culprit_first, counts.planted - 1);
}

INSTANTIATE_TEST_SUITE_P(Budgets, PlantedFaults, testing::Values("founding", "yuan", "department"),
                         [](const testing::TestParamInfo<const char*>& name) { return std::string(name.param); });

}  // namespace
}  // namespace gouji
