#include "ui/sankey_layout.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/support/report_maker.h"
#include "tests/ui/overlap.h"
#include "tests/support/sample_budgets.h"

namespace gouji {
namespace {

constexpr SankeyStyle kRight{FlowDirection::right, 12, 6, 18, 200};
constexpr SankeyStyle kDown{FlowDirection::down, 12, 4, 0, 0};

std::vector<FlowPicture> pictures() {
  std::vector<FlowPicture> all;
  all.push_back(flow_picture(ReportMaker(founding_budget()).input()));
  for (const SampleBudget& sample : sample_budgets()) all.push_back(flow_picture(ReportMaker(sample.budget).input()));
  return all;
}

// All bands of a node together are as broad as the node, on the side where they come in or go out most.
void expect_conserved(const FlowPicture& picture, const SankeyLayout& layout, bool is_down) {
  for (Index i = 0; i < picture.nodes.size(); ++i) {
    float in = 0;
    float out = 0;
    for (std::size_t j = 0; j < picture.links.size(); ++j) {
      in += picture.links[j].to == i ? layout.bands[j].breadth : 0;
      out += picture.links[j].from == i ? layout.bands[j].breadth : 0;
    }
    const float breadth = is_down ? layout.nodes[i].width : layout.nodes[i].height;
    EXPECT_NEAR(std::max(in, out), breadth, 0.01F) << picture.nodes[i].label;
  }
}

TEST(Sankey, NodesAreAsHighAsTheirFlowsAndStayInTheArea) {
  const Box area{10, 20, 800, 460};
  for (const FlowPicture& picture : pictures()) {
    for (const SankeyStyle& style : {kRight, kDown}) {
      const SankeyLayout layout = layout_sankey(picture, area, style);
      expect_conserved(picture, layout, style.direction == FlowDirection::down);
      for (std::size_t i = 0; i < layout.nodes.size(); ++i) {
        const Box& box = layout.nodes[i];
        EXPECT_GE(box.x, area.x - 0.01F);
        EXPECT_GE(box.y, area.y - 0.01F);
        EXPECT_LE(box.x + box.width, area.x + area.width + 0.01F);
        EXPECT_LE(box.y + box.height, area.y + area.height + 0.01F);
        for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(overlap(box, layout.nodes[j]));
      }
    }
  }
}

TEST(Sankey, LabelsNeverOverlapAndAllHaveRoomWhereThePictureIsLarge) {
  for (const FlowPicture& picture : pictures()) {
    for (const float height : {60.0F, 300.0F, 900.0F}) {
      const SankeyLayout layout = layout_sankey(picture, {0, 0, 800, height}, kRight);
      for (std::size_t i = 0; i < layout.labels.size(); ++i) {
        if (height > 800) {
          EXPECT_TRUE(layout.labels[i].is_shown()) << picture.nodes[i].label;
        }
        if (!layout.labels[i].is_shown()) continue;
        EXPECT_GE(layout.labels[i].height, 17.9F);
        for (std::size_t j = 0; j < layout.labels.size(); ++j) {
          if (j < i && layout.labels[j].is_shown()) {
            EXPECT_FALSE(overlap(layout.labels[i], layout.labels[j]));
          }
          EXPECT_FALSE(overlap(layout.labels[i], layout.nodes[j]));
        }
      }
    }
  }
}

TEST(Sankey, BandsMeetTheirNodes) {
  for (const FlowPicture& picture : pictures()) {
    const SankeyLayout layout = layout_sankey(picture, {0, 0, 800, 400}, kRight);
    for (std::size_t i = 0; i < layout.bands.size(); ++i) {
      const SankeyBand& band = layout.bands[i];
      const Box& from = layout.nodes[picture.links[i].from];
      const Box& to = layout.nodes[picture.links[i].to];
      EXPECT_FLOAT_EQ(band.from_along, from.x + from.width);
      EXPECT_FLOAT_EQ(band.to_along, to.x);
      EXPECT_GE(band.from_across, from.y - 0.01F);
      EXPECT_LE(band.from_across + band.breadth, from.y + from.height + 0.01F);
      EXPECT_GE(band.to_across, to.y - 0.01F);
      EXPECT_LE(band.to_across + band.breadth, to.y + to.height + 0.01F);
    }
  }
}

FlowPicture crossed() {
  FlowPicture picture;
  picture.layers = {"a", "b"};
  for (const Index layer : {0U, 0U, 1U, 1U}) {
    FlowNode node;
    node.layer = layer;
    node.series = Series::basic;
    picture.nodes.push_back(node);
  }
  for (const auto& [from, to] : {std::pair<Index, Index>{0, 3}, {1, 2}}) {
    FlowLink link;
    link.from = from;
    link.to = to;
    link.amount = {100};
    picture.links.push_back(link);
  }
  return picture;
}

TEST(Sankey, NodesAreOrderedSoThatAvoidableCrossingsAreAvoided) {
  const FlowPicture picture = crossed();
  EXPECT_EQ(crossings(picture, {{0, 1}, {2, 3}}), 1U);
  EXPECT_EQ(crossings(picture, order_of_nodes(picture)), 0U);
}

TEST(Sankey, NothingToShowGivesEmptyBoxes) {
  EXPECT_TRUE(layout_sankey({}, {0, 0, 100, 100}, kRight).nodes.empty());
  const FlowPicture picture = crossed();
  EXPECT_FALSE(layout_sankey(picture, {}, kRight).nodes[0].is_shown());
}

}  // namespace
}  // namespace gouji
