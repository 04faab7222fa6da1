#include "report/number_format.h"

#include <gtest/gtest.h>

#include "tests/support/languages.h"

namespace gouji {
namespace {

constexpr Unit kYuan{Measure::money, MoneyUnit::yuan};
constexpr Unit kWanYuan{Measure::money, MoneyUnit::wan_yuan};
constexpr Unit kCount{Measure::count, MoneyUnit::wan_yuan};

Fact figure(std::string_view printed, Unit unit = kWanYuan) {
  Fact fact;
  EXPECT_EQ(read_figure(printed, unit, fact), FigureFault::none) << printed;
  return fact;
}

TEST(FigureText, KeepsThePrintedDigitsInThePrintedUnit) {
  EXPECT_EQ(figure_text(figure("3463.96"), DisplayUnit::as_printed), "3,463.96");
  EXPECT_EQ(figure_text(figure("706.90"), DisplayUnit::wan_yuan), "706.90");
  EXPECT_EQ(figure_text(figure("25"), DisplayUnit::as_printed), "25");
  EXPECT_EQ(figure_text(figure("0"), DisplayUnit::as_printed), "0");
  EXPECT_EQ(figure_text(figure("0.00"), DisplayUnit::as_printed), "0.00");
}

TEST(FigureText, IsExactInOtherUnits) {
  EXPECT_EQ(figure_text(figure("3,463.96"), DisplayUnit::yuan), "34,639,600");
  EXPECT_EQ(figure_text(figure("3,463.96"), DisplayUnit::yi_yuan), "0.346396");
  EXPECT_EQ(figure_text(figure("358.6315"), DisplayUnit::yuan), "3,586,315");
  EXPECT_EQ(figure_text(figure("100", kYuan), DisplayUnit::wan_yuan), "0.0100");
}

TEST(FigureText, ShowsAtLeastTheDigitsOfItsColumn) {
  Fact fact = figure("25");
  fact.quantum = figure("0.01").quantum;  // as the finest of its column
  EXPECT_EQ(figure_text(fact, DisplayUnit::yi_yuan), "0.002500");
}

TEST(FigureText, IsEmptyForBlanksAndForFiguresThatAreNotThere) {
  EXPECT_EQ(figure_text(figure(""), DisplayUnit::yuan), "");
  EXPECT_EQ(figure_text(Fact{}, DisplayUnit::as_printed), "");
}

TEST(FigureText, LeavesTheSignToTheWordBesideIt) {
  Fact fact = figure("298.13");
  fact.value.fen = -fact.value.fen;  // 减少
  EXPECT_EQ(figure_text(fact, DisplayUnit::as_printed), "298.13");
  EXPECT_EQ(term_text(fact, kWanYuan), "−298.13");
  EXPECT_EQ(figure_text(figure("-298.13"), DisplayUnit::as_printed), "−298.13");
}

TEST(FigureText, OnlyMoneyChangesItsUnit) {
  EXPECT_EQ(figure_text(figure("7.9%", kPercent), DisplayUnit::yuan), "7.9");
  EXPECT_EQ(figure_text(figure("60000", kCount), DisplayUnit::yi_yuan), "60,000");
}

TEST(NumberText, HasARealMinusSignAndMachinesAHyphen) {
  EXPECT_EQ(number_text(-390'800'00, kWanYuan, 2), "−39.08");
  EXPECT_EQ(signed_number_text(10'000, kWanYuan, 2), "+0.01");
  EXPECT_EQ(signed_number_text(0, kWanYuan, 2), "0.00");
  EXPECT_EQ(decimal_text(-3'463'960'000, kWanYuan, 2), "-3463.96");
}

TEST(NumberText, CarriesItsUnit) {
  EXPECT_EQ(number_with_unit(128'300'00, kWanYuan, 2, language_from_assets(LanguageId::zh)), "12.83 万元");
  EXPECT_EQ(number_with_unit(128'300'00, kYuan, 2, language_from_assets(LanguageId::en)), "128,300.00 yuan");
  EXPECT_EQ(number_with_unit(79'000, kPercent, 1, language_from_assets(LanguageId::en)), "7.9%");
  EXPECT_EQ(number_with_unit(133, kCount, 0, language_from_assets(LanguageId::zh)), "133");
}

TEST(FigureText, ShowsAnExactFigureInOtherUnitsToItsLastDigit) {
  Fact fact = figure("90.33");
  fact.quantum = {};
  EXPECT_EQ(figure_text(fact, DisplayUnit::yi_yuan), "0.009033");
  EXPECT_EQ(figure_text(fact, DisplayUnit::yuan), "903,300");
}

TEST(IntervalText, CountsInHalves) {
  const Fact fact = figure("298.13");
  EXPECT_EQ(interval_text(rounded(fact.value, fact.quantum), kWanYuan), "[298.125, 298.135]");
  EXPECT_EQ(interval_text(cut_off(fact.value, fact.quantum), kWanYuan), "[298.13, 298.14)");
  EXPECT_EQ(halves_text(3, kYuan, 0), "0.015");
}

TEST(ChineseNumbers, GoToNinetyNine) {
  EXPECT_EQ(chinese_number(1), "一");
  EXPECT_EQ(chinese_number(10), "十");
  EXPECT_EQ(chinese_number(12), "十二");
  EXPECT_EQ(chinese_number(20), "二十");
  EXPECT_EQ(chinese_number(99), "九十九");
}

TEST(NumberText, ADifferenceOfPercentagesIsInPoints) {
  const Language& words = language_from_assets(LanguageId::zh);
  EXPECT_EQ(difference_text(-96'000, {Measure::percent, MoneyUnit::wan_yuan}, 1, words), "−9.6 百分点");
}

}  // namespace
}  // namespace gouji
