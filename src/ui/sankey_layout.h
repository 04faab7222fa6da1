// A Sankey diagram: nodes in layers, as high as what flows through them, and bands between them. Flows go to
// the right, or down. Nodes are put in an order with few crossings: each near the middle of what it is linked
// to (barycentre heuristic; Sugiyama, Tagawa and Toda, 1981).
#pragma once

#include <vector>

#include "report/flow_picture.h"
#include "ui/layout.h"

namespace gouji {

enum class FlowDirection : std::uint8_t { right, down };

// Lengths in the unit of the area. "Across" is at right angles to the flow.
struct SankeyStyle {
  FlowDirection direction = FlowDirection::right;
  float thickness = 0;  // of a node, along the flow
  float gap = 0;        // between neighbours, across
  float label = 0;      // room across that the label of a node takes; 0: labels need none
  float last_label = 0;  // room along the flow behind the last layer
};

// A band from the end of one node to the beginning of another: where its first edge lies across, and how
// broad it is.
struct SankeyBand {
  float from_along = 0;
  float to_along = 0;
  float from_across = 0;
  float to_across = 0;
  float breadth = 0;
};

struct SankeyLayout {
  std::vector<Box> nodes;         // as FlowPicture::nodes
  std::vector<Box> labels;        // room for each label: none overlaps another; empty where there is no room
  std::vector<SankeyBand> bands;  // as FlowPicture::links
};

[[nodiscard]] SankeyLayout layout_sankey(const FlowPicture& picture, const Box& area, const SankeyStyle& style);

// The nodes of each layer in the order in which they stand.
using LayerOrder = std::vector<std::vector<Index>>;
[[nodiscard]] LayerOrder order_of_nodes(const FlowPicture& picture);
// Pairs of links that cross.
[[nodiscard]] std::size_t crossings(const FlowPicture& picture, const LayerOrder& order);

}  // namespace gouji
