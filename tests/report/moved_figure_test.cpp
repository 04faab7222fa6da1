#include "report/moved_figure.h"

#include <gtest/gtest.h>

#include "check/correct.h"
#include "report/inspector.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

std::optional<MovedFigure> moved(const char* address, std::int64_t fen) {
  return moved_figure(founding_report().input(), founding_budget().find_fact(address), {fen});
}

TEST(MovedFigure, IsNothingWhereNothingMoved) { EXPECT_FALSE(moved("basic/30201/total", 25'000'000)); }

TEST(MovedFigure, SaysWhatWasPublishedAndHowFarItMoved) {
  const auto figure = moved("basic/30201/total", 22'500'000);
  EXPECT_EQ(figure->published, "25.00");
  EXPECT_EQ(figure->difference, "−2.50");
  EXPECT_EQ(figure->share, "−10.0%");
  EXPECT_FALSE(figure->is_more);
  EXPECT_EQ(move_text(*figure, language_from_assets(LanguageId::zh)), "公开数 25.00，增减 −2.50 (−10.0%)");
  EXPECT_EQ(move_text(*figure, language_from_assets(LanguageId::en)), "published 25.00, change −2.50 (−10.0%)");
}

// Beside 减少 stands 298.13, then 333.99: it is more that it is reduced by.
TEST(MovedFigure, OfADecreaseIsToldByItsSize) {
  const auto more = moved("narrative/revenue/change", -333'990'000);
  EXPECT_EQ(more->published, "减少 298.13");
  EXPECT_EQ(more->difference, "+35.86");
  EXPECT_EQ(more->share, "+12.0%");
  EXPECT_TRUE(more->is_more);
  const auto turned = moved("narrative/revenue/change", 10'000'000);
  EXPECT_EQ(turned->published, "减少 298.13");
  EXPECT_EQ(turned->difference, "+308.13");
  EXPECT_TRUE(turned->is_more);
}

TEST(MovedFigure, OfACorrectedFigureSaysSo) {
  const CheckResult& result = founding_report().check_result();
  const Suspect& suspect = result.suspects.at(0);
  const ReportMaker mended(corrected(founding_budget(), {.slip = suspect.slip, .fact = suspect.fact, .belongs_in = suspect.belongs_in,
                                                         .suggested = suspect.suggested}));
  const Index reception = mended.budget().find_fact("three-public/601017/reception");
  const auto figure = moved_figure(mended.input(), reception, {10'000'000});
  EXPECT_EQ(before_text(*figure, language_from_assets(LanguageId::zh)), "改正数 12.83");
  EXPECT_TRUE(inspect(mended.input(), reception).is_corrected);
  EXPECT_EQ(inspect(mended.input(), reception).printed, "12.83");
  const Index abroad = mended.budget().find_fact("three-public/601017/abroad.general");
  EXPECT_TRUE(inspect(mended.input(), abroad).is_corrected);
  EXPECT_EQ(inspect(mended.input(), abroad).printed, "空白");
  const Index operating = mended.budget().find_fact("basic/30201/total");
  EXPECT_FALSE(inspect(mended.input(), operating).is_corrected);
}

}  // namespace
}  // namespace gouji
