#include "model/verdict.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace gouji {
namespace {

Fact money(std::string_view printed) {
  Fact fact;
  EXPECT_EQ(read_figure(printed, {Measure::money, MoneyUnit::wan_yuan}, fact), FigureFault::none) << printed;
  return fact;
}

Fact percent(std::string_view printed) {
  Fact fact;
  EXPECT_EQ(read_figure(printed, {Measure::percent}, fact), FigureFault::none) << printed;
  return fact;
}

// The first figure is the sum of the others.
Judgement judge_total(const std::vector<std::string_view>& figures) {
  std::vector<Fact> facts;
  std::vector<Term> terms;
  for (const std::string_view figure : figures) {
    terms.push_back({static_cast<Index>(facts.size()), facts.empty() ? 1 : -1});
    facts.push_back(money(figure));
  }
  RelationSet relations;
  relations.add_equality(0, terms);
  return judge(facts, relations, 0);
}

// claim = change / (amount − change).
Judgement judge_percentage(std::string_view amount, std::string_view change, std::string_view claim) {
  const std::vector<Fact> facts{money(amount), money(change), percent(claim)};
  RelationSet relations;
  relations.add_ratio(0, 2, std::vector<Term>{{1, 1}}, std::vector<Term>{{0, 1}, {1, -1}});
  return judge(facts, relations, 0);
}

TEST(VerdictOfASum, IsExactWhereItHoldsToTheLastDigit) {
  EXPECT_EQ(judge_total({"3,463.96", "2,447.74", "1,016.22"}).verdict, Verdict::exact);
  EXPECT_EQ(judge_total({"25.00", "25"}).verdict, Verdict::exact);
  EXPECT_EQ(judge_total({"0.00", "", ""}).verdict, Verdict::exact);
}

TEST(VerdictOfASum, IsRoundingUpToHalfAUnitOfEveryFigure) {
  // Three figures of 0.005 each.
  EXPECT_EQ(judge_total({"3283.16", "3109.11", "174.04"}).verdict, Verdict::rounding);
  // Exactly at the end of the closed interval: five figures explain 0.025 but not 0.03.
  EXPECT_EQ(judge_total({"10.02", "2.50", "2.50", "2.50", "2.50"}).verdict, Verdict::rounding);
  EXPECT_EQ(judge_total({"9.98", "2.50", "2.50", "2.50", "2.50"}).verdict, Verdict::rounding);
  EXPECT_EQ(judge_total({"9.97", "2.50", "2.50", "2.50", "2.50"}).verdict, Verdict::error);
}

TEST(VerdictOfASum, UsesEachFiguresOwnPrecision) {
  EXPECT_EQ(judge_total({"358.63", "358.6315"}).verdict, Verdict::rounding);
  EXPECT_EQ(judge_total({"358.64", "358.6315"}).verdict, Verdict::error);
}

TEST(VerdictOfASum, DoesNotLetAnErrorHideBehindBlanks) {
  EXPECT_EQ(judge_total({"0.01", "", "", "", "", ""}).verdict, Verdict::error);
}

TEST(VerdictOfASum, IsCutWhereOnlyDroppedDigitsExplainIt) {
  // 1.99 + 1.99 + 1.99 in whole units: cut off they print 1 each, and 5 for the sum.
  EXPECT_EQ(judge_total({"5", "1", "1", "1"}).verdict, Verdict::rounding);
  EXPECT_EQ(judge_total({"4", "1", "1"}).verdict, Verdict::error);
  // Rounding explains 1.5 here, dropping explains less than 3 upwards.
  EXPECT_EQ(judge_total({"6", "1", "1", "1", "1"}).verdict, Verdict::rounding);
  EXPECT_EQ(judge_total({"7", "1", "1", "1", "1"}).verdict, Verdict::cut);
  EXPECT_EQ(judge_total({"8", "1", "1", "1", "1"}).verdict, Verdict::error);
  EXPECT_EQ(judge_total({"1", "1", "1", "1", "1"}).verdict, Verdict::error);
}

TEST(VerdictOfASum, TellsTheDifferenceAndWhatRoundingExplains) {
  const Judgement judgement = judge_total({"100.00", "60.00", "39.00"});
  EXPECT_EQ(judgement.verdict, Verdict::error);
  EXPECT_TRUE(judgement.expected == 99'000'000);
  EXPECT_TRUE(judgement.difference == 1'000'000);
  EXPECT_TRUE(judgement.explained_by_rounding_halves == 2 * 15'000);
}

TEST(VerdictOfASum, SurvivesTheLargestAmounts) {
  const Judgement judgement = judge_total({"9223372036854.775807", "-9223372036854.775807", "-9223372036854.775807"});
  EXPECT_EQ(judgement.verdict, Verdict::error);
  EXPECT_TRUE(judgement.difference == Wide{9'223'372'036'854'775'807} * 3);
}

TEST(VerdictOfASum, IsUnverifiableWhereAFigureIsAbsent) {
  std::vector<Fact> facts{money("1.00"), Fact{}};
  RelationSet relations;
  relations.add_equality(0, std::vector<Term>{{0, 1}, {1, -1}});
  const Judgement judgement = judge(facts, relations, 0);
  EXPECT_EQ(judgement.verdict, Verdict::unverifiable);
  EXPECT_EQ(judgement.missing, std::vector<Index>{1});
}

TEST(VerdictOfABound, HoldsAboveAndFailsBelow) {
  const auto judge_bound = [](std::string_view left, std::string_view right) {
    const std::vector<Fact> facts{money(left), money(right)};
    RelationSet relations;
    relations.add_at_least(0, std::vector<Term>{{0, 1}, {1, -1}});
    return judge(facts, relations, 0).verdict;
  };
  EXPECT_EQ(judge_bound("12.83", "12.83"), Verdict::exact);
  EXPECT_EQ(judge_bound("13.00", "12.83"), Verdict::exact);
  EXPECT_EQ(judge_bound("12.83", "12.84"), Verdict::rounding);
  EXPECT_EQ(judge_bound("12.83", "12.85"), Verdict::error);
  EXPECT_EQ(judge_bound("", "12.83"), Verdict::error);
}

TEST(VerdictOfAPercentage, IsRoundingWhereTheQuotientRoundsToIt) {
  EXPECT_EQ(judge_percentage("3463.96", "-298.13", "-7.9").verdict, Verdict::rounding);
  // 100.85 / 459.48 = 21.949 %: just below the edge to 22.0.
  EXPECT_EQ(judge_percentage("358.63", "-100.85", "-21.9").verdict, Verdict::rounding);
  EXPECT_EQ(judge_percentage("358.63", "-100.85", "-22.0").verdict, Verdict::error);
}

TEST(VerdictOfAPercentage, IsExactWhereItGivesTheChangeToTheLastDigit) {
  EXPECT_EQ(judge_percentage("12.83", "-0.40", "-3").verdict, Verdict::exact);
  EXPECT_EQ(judge_percentage("110.00", "10.00", "10").verdict, Verdict::exact);
}

TEST(VerdictOfAPercentage, IsErrorWhereTheSignOrTheBaseIsWrong) {
  EXPECT_EQ(judge_percentage("110.00", "10.00", "-10").verdict, Verdict::error);
  // The change over this year's amount instead of last year's.
  EXPECT_EQ(judge_percentage("150.00", "50.00", "33.3").verdict, Verdict::error);
}

TEST(VerdictOfAPercentage, IsUnverifiableOverABaseThatMayBeZero) {
  const Judgement judgement = judge_percentage("10.00", "10.00", "100");
  EXPECT_EQ(judgement.verdict, Verdict::unverifiable);
  EXPECT_TRUE(judgement.base_may_be_zero);
}

TEST(VerdictOfAnOpenSign, TakesTheSignThatFitsBetter) {
  std::vector<Fact> facts{money("-298.13"), money("298.13")};
  facts[1].sign_is_open = true;
  RelationSet relations;
  relations.add_equality(0, std::vector<Term>{{0, 1}, {1, -1}});
  EXPECT_EQ(judge(facts, relations, 0).verdict, Verdict::exact);
  facts[1] = money("3463.96");
  facts[1].sign_is_open = true;
  const Judgement judgement = judge(facts, relations, 0);
  EXPECT_EQ(judgement.verdict, Verdict::error);
  EXPECT_TRUE(judgement.difference == 3'165'830'000);
}

}  // namespace
}  // namespace gouji
