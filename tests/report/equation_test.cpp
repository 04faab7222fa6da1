#include "report/equation.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

ReportMaker one_row(const std::string& total, const std::string& basic, const std::string& project,
                    const std::string& unit = "万元") {
  return ReportMaker(
      BudgetMaker().table("expenditure", {"total", "basic", "project"}, {{"208", {total, basic, project}}}, unit).budget());
}

std::string row_equation(const ReportMaker& report, DisplayUnit unit = DisplayUnit::as_printed) {
  const Index relation = report.relation("row-total", "expenditure/208/total");
  return relation == kNone ? "none" : equation_of(report.input(LanguageId::zh, unit), relation).text();
}

std::string percentage_equation(const std::string& amount, const std::string& change, const std::string& direction,
                                const std::string& percentage) {
  const ReportMaker report(
      BudgetMaker()
          .claim({.id = "expenditure", .amount = amount, .change = change, .direction = direction, .percentage = percentage})
          .budget());
  const Index relation = report.relation("percentage-matches-change", "narrative/expenditure/percentage");
  return relation == kNone ? "none" : equation_of(report.input(), relation).text();
}

TEST(Equation, OfAnExactSumNeedsNoResult) {
  EXPECT_EQ(row_equation(one_row("3,463.96", "2,447.74", "1,016.22")), "3,463.96 = 2,447.74 + 1,016.22");
}

TEST(Equation, ShowsWhatTheOthersComeToWhereTheyDiffer) {
  EXPECT_EQ(row_equation(one_row("3283.16", "3109.11", "174.04")), "3,283.16 ≈ 3,109.11 + 174.04 = 3,283.15");
  EXPECT_EQ(row_equation(one_row("12.00", "5.00", "5.50")), "12.00 ≠ 5.00 + 5.50 = 10.50");
}

TEST(Equation, LeavesBlanksOutAndShowsASumOfBlanksAsZero) {
  EXPECT_EQ(row_equation(one_row("12.83", "", "12.83")), "12.83 = 12.83");
  EXPECT_EQ(row_equation(one_row("12.83", "", "")), "12.83 ≠ 0");
  EXPECT_EQ(row_equation(one_row("", "", "12.83")), "0 ≠ 12.83");
}

TEST(Equation, ShowsSignsBetweenTheFigures) {
  EXPECT_EQ(row_equation(one_row("1.00", "3.00", "-2.00")), "1.00 = 3.00 − 2.00");
  EXPECT_EQ(row_equation(one_row("-1.00", "-3.00", "2.00")), "−1.00 = −3.00 + 2.00");
}

TEST(Equation, MarksAFigureThatIsMissing) {
  EXPECT_EQ(row_equation(one_row("1.00", BudgetMaker::kAbsentCell, "1.00")), "1.00 = □ + 1.00");
}

TEST(Equation, CanBeShownInAnotherUnit) {
  EXPECT_EQ(row_equation(one_row("3283.16", "3109.11", "174.04"), DisplayUnit::yuan),
            "32,831,600 ≈ 31,091,100 + 1,740,400 = 32,831,500");
}

TEST(Equation, OfAPercentageIsAQuotient) {
  EXPECT_EQ(percentage_equation("3463.96", "298.13", "减少", "7.9"), "−7.9% ≈ −298.13 ÷ (3,463.96 + 298.13) = −7.9246%");
  EXPECT_EQ(percentage_equation("110", "10", "增加", "20"), "20% ≠ 10 ÷ (110 − 10) = 10%");
}

TEST(Equation, KnowsWhichPieceIsWhichFigure) {
  const ReportMaker report = one_row("3.00", "1.00", "2.00");
  const EquationView equation = equation_of(report.input(), report.relation("row-total", "expenditure/208/total"));
  std::vector<std::string> addresses;
  for (const EquationPiece& piece : equation.pieces) {
    if (piece.fact != kNone) addresses.push_back(report.budget().address(piece.fact));
  }
  EXPECT_EQ(addresses, (std::vector<std::string>{"expenditure/208/total", "expenditure/208/basic", "expenditure/208/project"}));
}

TEST(Equation, OfABoundIsAnInequality) {
  const auto staffing = [](const std::string& posts, const std::string& persons) {
    const ReportMaker report(BudgetMaker().profile({{"staffing", {posts}}, {"in-service", {persons}}}).budget());
    return equation_of(report.input(), report.relation("head-count-within-staffing", "profile/staffing/count")).text();
  };
  EXPECT_EQ(staffing("133", "86"), "133 ≥ 86");
  EXPECT_EQ(staffing("80", "86"), "80 < 86");
}

}  // namespace
}  // namespace gouji
