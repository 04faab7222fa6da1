#include "ui/treemap_layout.h"

#include <gtest/gtest.h>

#include "tests/support/random_numbers.h"
#include "tests/support/report_maker.h"
#include "tests/ui/overlap.h"

namespace gouji {
namespace {

bool lies_in(const Box& a, const Box& b) {
  constexpr float kSlack = 0.01F;
  return a.x >= b.x - kSlack && a.y >= b.y - kSlack && a.x + a.width <= b.x + b.width + kSlack && a.y + a.height <= b.y + b.height + kSlack;
}

TEST(Treemap, AreasAreInProportionAndFillTheirBoxWithoutOverlap) {
  RandomNumbers random(7);
  for (int trial = 0; trial < 50; ++trial) {
    const Box area{10, 20, static_cast<float>(random.between(50, 900)), static_cast<float>(random.between(50, 600))};
    std::vector<double> weights{0};
    double sum = 0;
    for (std::int64_t i = random.between(1, 25); i > 0; --i) weights.push_back(static_cast<double>(random.between(1, 10000)));
    for (const double weight : weights) sum += weight;
    const std::vector<Box> boxes = squarified(area, weights);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
      const double wanted = static_cast<double>(area.width) * static_cast<double>(area.height) * weights[i] / sum;
      const double got = static_cast<double>(boxes[i].width) * static_cast<double>(boxes[i].height);
      EXPECT_NEAR(got, wanted, 0.001 * wanted + 0.5);
      if (!boxes[i].is_shown()) continue;
      EXPECT_TRUE(lies_in(boxes[i], area));
      for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(boxes[i], boxes[j]));
    }
  }
}

TEST(Treemap, BoxesAreNearlySquareAsInThePaper) {
  const std::vector<double> weights{6, 6, 4, 3, 2, 2, 1};
  const std::vector<Box> boxes = squarified({0, 0, 6, 4}, weights);
  EXPECT_FLOAT_EQ(boxes[0].width, 3);
  EXPECT_FLOAT_EQ(boxes[0].height, 2);
  EXPECT_FLOAT_EQ(boxes[2].width, 12.0F / 7);
  EXPECT_FLOAT_EQ(boxes[2].height, 7.0F / 3);
}

TEST(Treemap, NothingToShowGivesNoBoxes) {
  EXPECT_TRUE(squarified({0, 0, 10, 10}, {}).empty());
  EXPECT_FALSE(squarified({0, 0, 10, 10}, std::vector<double>{0, -1})[1].is_shown());
  EXPECT_FALSE(squarified({0, 0, 0, 10}, std::vector<double>{1})[0].is_shown());
}

TEST(Treemap, PartsLieBelowTheHeadingOfTheirGroup) {
  const ReportMaker& maker = founding_report();
  const SpendingPicture picture = spending_picture(maker.input(), SpendingBy::use);
  const Box area{0, 0, 800, 500};
  const std::vector<TreemapTile> tiles = layout_treemap(picture, 0, area, {2, 20, 60, 30, 3});
  std::size_t groups = 0;
  for (std::size_t i = 0; i < tiles.size(); ++i) {
    EXPECT_TRUE(lies_in(tiles[i].box, area));
    groups += tiles[i].is_group ? 1 : 0;
    for (std::size_t j = 0; j < i; ++j) {
      const bool is_inside = tiles[j].is_group && lies_in(tiles[i].box, tiles[j].box);
      if (is_inside) {
        EXPECT_GE(tiles[i].box.y, tiles[j].box.y + 20);
        continue;
      }
      EXPECT_FALSE(overlap(tiles[i].box, tiles[j].box)) << picture.nodes[tiles[i].node].label;
    }
  }
  EXPECT_GE(groups, 3U);
  EXPECT_EQ(layout_treemap(picture, 0, {0, 0, 50, 30}, {2, 20, 60, 30, 3}).front().is_group, false);
}

}  // namespace
}  // namespace gouji
