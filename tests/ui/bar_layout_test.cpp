#include "ui/bar_layout.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

constexpr Box kArea{10, 20, 600, 300};
constexpr BarStyle kBeside{150, 90, 60, 40, 20, 8};
constexpr BarStyle kAbove{0, 80, 60, 56, 20, 8};

Bar bar(BarKind kind, std::int64_t from, std::int64_t to) {
  Bar made;
  made.kind = kind;
  made.from = {from};
  made.to = {to};
  return made;
}

BarPicture waterfall(std::int64_t base, const std::vector<std::int64_t>& steps) {
  BarPicture picture;
  picture.bars.push_back(bar(BarKind::total, 0, base));
  std::int64_t at = base;
  for (const std::int64_t step : steps) {
    picture.bars.push_back(bar(step < 0 ? BarKind::fall : BarKind::rise, at, at + step));
    at += step;
  }
  picture.bars.push_back(bar(BarKind::total, 0, at));
  return picture;
}

void expect_inside(const BarLayout& layout) {
  for (const BarRow& row : layout.rows) {
    for (const Box* box : {&row.bar, &row.label, &row.figure}) {
      EXPECT_GE(box->x, kArea.x - 0.01F);
      EXPECT_LE(box->x + box->width, kArea.x + kArea.width + 0.01F);
      EXPECT_LE(box->y + box->height, kArea.y + kArea.height + 0.01F);
    }
    EXPECT_LE(row.bar.x + row.bar.width, row.figure.x + 0.01F);
  }
}

TEST(Bars, StepsOfAWaterfallAreInProportionAndHangTogether) {
  for (const BarStyle& style : {kBeside, kAbove}) {
    const BarPicture picture = waterfall(1000, {-400, 100, -50});
    const BarLayout layout = layout_bars(picture, kArea, style);
    ASSERT_EQ(layout.rows.size(), 5U);
    EXPECT_TRUE(layout.begins_at_zero);
    EXPECT_NEAR(layout.rows[1].bar.width, 4 * layout.rows[2].bar.width, 0.01F);
    EXPECT_NEAR(layout.rows[0].bar.width, 10 * layout.rows[2].bar.width, 0.01F);
    EXPECT_FLOAT_EQ(layout.rows[0].bar.x, layout.zero);
    EXPECT_NEAR(layout.rows[1].bar.x, layout.rows[2].bar.x, 0.01F);
    expect_inside(layout);
  }
}

TEST(Bars, SmallStepsOfALargeTotalCanBeSeenAndTheCutAxisIsSaid) {
  const BarLayout layout = layout_bars(waterfall(346'396, {-3'586, 500}), kArea, kBeside);
  EXPECT_FALSE(layout.begins_at_zero);
  EXPECT_GT(layout.rows[1].bar.width, 200);
  EXPECT_GT(layout.rows[3].bar.width, 10);
  expect_inside(layout);
}

TEST(Bars, AWaterfallMayGoBelowZero) {
  const BarLayout layout = layout_bars(waterfall(100, {-300}), kArea, kBeside);
  EXPECT_TRUE(layout.begins_at_zero);
  EXPECT_GT(layout.rows[0].bar.x, kArea.x + kBeside.label);
  EXPECT_FLOAT_EQ(layout.rows[2].bar.x + layout.rows[2].bar.width, layout.zero);
  expect_inside(layout);
}

TEST(Bars, RangesOfATornadoLieAroundTheMiddle) {
  BarPicture picture;
  picture.is_tornado = true;
  picture.middle = {1000};
  picture.bars = {bar(BarKind::range, 900, 1100), bar(BarKind::range, 1050, 990)};
  const BarLayout layout = layout_bars(picture, kArea, kBeside);
  EXPECT_NEAR(layout.zero - layout.rows[0].bar.x, layout.rows[0].bar.width / 2, 0.01F);
  EXPECT_NEAR(layout.rows[1].bar.width, layout.rows[0].bar.width * 0.3F, 0.01F);
  EXPECT_FLOAT_EQ(layout.rows[0].bar.x, kArea.x + kBeside.label + kBeside.ends);
  expect_inside(layout);
}

}  // namespace
}  // namespace gouji
