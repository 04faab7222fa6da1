
#include "base/sort.h"

#include "ui/sankey_layout.h"

namespace gouji {
namespace {

constexpr int kSweeps = 4;

std::vector<double> places(const FlowPicture& picture, const LayerOrder& order) {
  std::vector<double> place(picture.nodes.size(), 0);
  for (const auto& layer : order) {
    for (std::size_t i = 0; i < layer.size(); ++i) place[layer[i]] = static_cast<double>(i);
  }
  return place;
}

// Sorts a layer by the middles of what its nodes are linked to on one side; nodes without links there stay
// where they are between their neighbours.
void sort_layer(const FlowPicture& picture, std::vector<Index>& layer, const std::vector<double>& place, bool by_sources) {
  std::vector<double> middle(picture.nodes.size(), 0);
  for (const Index node : layer) {
    double weight = 0;
    double sum = 0;
    for (const FlowLink& link : picture.links) {
      if ((by_sources ? link.to : link.from) != node) continue;
      const double amount = static_cast<double>(link.amount.fen);
      weight += amount;
      sum += amount * place[by_sources ? link.from : link.to];
    }
    middle[node] = weight > 0 ? sum / weight : place[node];
  }
  sort_stably(layer, [&](Index a, Index b) { return middle[a] < middle[b]; });
}

LayerOrder order_of_data(const FlowPicture& picture) {
  LayerOrder order(picture.layers.size());
  for (Index i = 0; i < picture.nodes.size(); ++i) order[picture.nodes[i].layer].push_back(i);
  for (auto& layer : order) {
    sort_stably(layer, [&](Index a, Index b) {
      const FlowNode& first = picture.nodes[a];
      const FlowNode& second = picture.nodes[b];
      const bool first_is_rest = first.series == Series::unexplained;
      const bool second_is_rest = second.series == Series::unexplained;
      return first_is_rest != second_is_rest ? second_is_rest : first.amount > second.amount;
    });
  }
  return order;
}

}  // namespace

std::size_t crossings(const FlowPicture& picture, const LayerOrder& order) {
  const std::vector<double> place = places(picture, order);
  std::size_t count = 0;
  for (std::size_t i = 0; i < picture.links.size(); ++i) {
    for (std::size_t j = i + 1; j < picture.links.size(); ++j) {
      const FlowLink& a = picture.links[i];
      const FlowLink& b = picture.links[j];
      if (picture.nodes[a.from].layer != picture.nodes[b.from].layer) continue;
      if ((place[a.from] - place[b.from]) * (place[a.to] - place[b.to]) < 0) ++count;
    }
  }
  return count;
}

LayerOrder order_of_nodes(const FlowPicture& picture) {
  LayerOrder order = order_of_data(picture);
  LayerOrder best = order;
  std::size_t fewest = crossings(picture, order);
  for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
    for (std::size_t layer = 1; layer < order.size(); ++layer) sort_layer(picture, order[layer], places(picture, order), true);
    for (std::size_t layer = order.size() - 1; layer-- > 0;) sort_layer(picture, order[layer], places(picture, order), false);
    const std::size_t count = crossings(picture, order);
    if (count >= fewest) continue;
    fewest = count;
    best = order;
  }
  return best;
}

}  // namespace gouji
