#include "model/fact.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr Unit kWanYuan{.measure = Measure::money, .money_unit = MoneyUnit::wan_yuan};
constexpr Unit kYuan{.measure = Measure::money, .money_unit = MoneyUnit::yuan};
constexpr Unit kCount{.measure = Measure::count};

Fact read(std::string_view printed, Unit unit) {
  Fact fact;
  EXPECT_EQ(read_figure(printed, unit, fact), FigureFault::none) << printed;
  return fact;
}

FigureFault fault_of(std::string_view printed, Unit unit) {
  Fact fact;
  const FigureFault fault = read_figure(printed, unit, fact);
  if (fault != FigureFault::none) {
    EXPECT_EQ(fact.presence, Presence::absent) << printed;
    EXPECT_EQ(fact.value, Amount{0}) << printed;
    EXPECT_EQ(fact.printed, printed);
  }
  return fault;
}

TEST(Fact, KeepsValueAndPrintedQuantumApart) {
  const Fact fact = read("358.63", kWanYuan);
  EXPECT_EQ(fact.presence, Presence::value);
  EXPECT_EQ(fact.value, Amount{358'630'000});
  EXPECT_EQ(fact.printed_quantum, Amount{10'000});  // 0.01 万元 = 100 元
  EXPECT_EQ(fact.quantum, fact.printed_quantum);
  EXPECT_EQ(read("25", kWanYuan).printed_quantum, Amount{1'000'000});
  EXPECT_EQ(read("358.6315", kWanYuan).printed_quantum, Amount{100});
}

TEST(Fact, KeepsThePrintedTextWithoutBlanksAtItsEnds) {
  EXPECT_EQ(read(" 3,463.96\u3000", kWanYuan).printed, "3,463.96");
}

TEST(Fact, TellsBlankFromZero) {
  for (const std::string_view blank : {"", " ", "-", "--", "—", "——", "－", "/"}) {
    EXPECT_EQ(read(blank, kWanYuan).presence, Presence::blank) << blank;
    EXPECT_EQ(read(blank, kWanYuan).printed_quantum, Amount{0}) << blank;
  }
  for (const std::string_view zero : {"0", "0.00", "-0"}) EXPECT_EQ(read(zero, kWanYuan).presence, Presence::zero) << zero;
  EXPECT_EQ(read("0.00", kWanYuan).printed_quantum, Amount{10'000});
}

TEST(Fact, TakesAPercentageWithOrWithoutItsSign) {
  EXPECT_EQ(read("7.9", kPercent).value, Amount{79'000});
  EXPECT_EQ(read("7.9%", kPercent).value, Amount{79'000});
  EXPECT_EQ(read("7.9％", kPercent).value, Amount{79'000});
  EXPECT_EQ(read("7.9%", kPercent).printed, "7.9%");
}

TEST(Fact, TakesAMultipleAsAPercentageOfItsPrecision) {
  EXPECT_EQ(read("9.1倍", kPercent).value, Amount{9'100'000});
  EXPECT_EQ(read("9.1倍", kPercent).printed_quantum, Amount{100'000});  // 10 %
  EXPECT_EQ(read("2倍", kPercent).printed, "2倍");
  EXPECT_EQ(fault_of("2倍", kWanYuan), FigureFault::not_a_number);
}

TEST(Fact, NeverHasAQuantumBelowTheSmallestUnit) {
  EXPECT_EQ(read("1.2500", kYuan).value, Amount{125});
  EXPECT_EQ(read("1.2500", kYuan).printed_quantum, Amount{1});
}

TEST(Fact, RejectsWhatIsNoNumber) {
  for (const std::string_view bad : {"合规", "12.3.4", "1,23", "7.9%", "12万"}) {
    EXPECT_EQ(fault_of(bad, kWanYuan), FigureFault::not_a_number) << bad;
  }
}

TEST(Fact, RejectsDigitsBeyondTheSmallestUnit) {
  EXPECT_EQ(fault_of("0.0000001", kWanYuan), FigureFault::beyond_smallest_unit);
  EXPECT_EQ(fault_of("1.005", kYuan), FigureFault::beyond_smallest_unit);
  EXPECT_EQ(fault_of("1.5", kCount), FigureFault::beyond_smallest_unit);
  EXPECT_EQ(fault_of("0.00001", kPercent), FigureFault::beyond_smallest_unit);
}

TEST(Fact, RejectsAmountsBeyond64Bits) {
  EXPECT_EQ(fault_of("9223372036855", kWanYuan), FigureFault::too_large);
  EXPECT_EQ(fault_of("99999999999999999999", kYuan), FigureFault::too_large);
}

}  // namespace
}  // namespace gouji
