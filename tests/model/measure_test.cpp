#include "model/measure.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(Measure, KnowsHowManySmallestUnitsAPrintedUnitHolds) {
  EXPECT_EQ(scale_digits({.measure = Measure::money, .money_unit = MoneyUnit::yuan}), 2);
  EXPECT_EQ(scale_digits({.measure = Measure::money, .money_unit = MoneyUnit::wan_yuan}), 6);
  EXPECT_EQ(scale_digits({.measure = Measure::money, .money_unit = MoneyUnit::yi_yuan}), 10);
  EXPECT_EQ(scale_digits({.measure = Measure::count}), 0);
  EXPECT_EQ(scale_digits({.measure = Measure::percent}), 4);
  EXPECT_EQ(scale_digits({.measure = Measure::quantity}), 6);
}

TEST(Measure, ReadsBackItsNames) {
  for (const MoneyUnit unit : {MoneyUnit::yuan, MoneyUnit::wan_yuan, MoneyUnit::yi_yuan}) {
    EXPECT_EQ(money_unit_from_text(text_from_money_unit(unit)), unit);
  }
  for (const Measure measure : {Measure::money, Measure::count, Measure::percent, Measure::quantity}) {
    EXPECT_EQ(measure_from_text(text_from_measure(measure)), measure);
  }
}

TEST(Measure, RejectsOtherNames) {
  for (const std::string_view bad : {"", "千元", "万", "万元 ", "yuan", "money"}) {
    EXPECT_EQ(money_unit_from_text(bad), std::nullopt) << bad;
  }
  for (const std::string_view bad : {"", "Money", "人", "counts"}) EXPECT_EQ(measure_from_text(bad), std::nullopt) << bad;
}

}  // namespace
}  // namespace gouji
