#include "ui/treemap_layout.h"

#include <algorithm>
#include <numeric>

namespace gouji {
namespace {

// The worst ratio of sides, 1 or more, when weights of this sum, least and greatest stand along `side`.
// `scale`: area a weight.
double worst_ratio(double side, double sum, double least, double greatest, double scale) {
  const double length = sum * scale;
  return std::max(side * side * greatest * scale / (length * length), length * length / (side * side * least * scale));
}

Box inner(const Box& box, float gap, float heading) {
  return {box.x + gap, box.y + heading, std::max(box.width - 2 * gap, 0.0F), std::max(box.height - heading - gap, 0.0F)};
}

class Treemap {
 public:
  Treemap(const SpendingPicture& picture, const TreemapStyle& style) : picture_(picture), style_(style) {}

  void add_parts(Index group, const Box& area, int level) {
    const std::vector<Index>& parts = picture_.nodes[group].parts;
    std::vector<double> weights;
    for (const Index part : parts) weights.push_back(static_cast<double>(picture_.nodes[part].size.fen));
    const std::vector<Box> boxes = squarified(area, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (boxes[i].is_shown()) add(parts[i], boxes[i], level);
    }
  }

  std::vector<TreemapTile> take() { return std::move(tiles_); }

 private:
  void add(Index node, Box box, int level) {
    // Half of the gap on each side; a box too small for that keeps what it has.
    const float by_x = std::min(style_.gap / 2, box.width / 4);
    const float by_y = std::min(style_.gap / 2, box.height / 4);
    box = {box.x + by_x, box.y + by_y, box.width - 2 * by_x, box.height - 2 * by_y};
    const Box room = inner(box, style_.gap, style_.heading);
    const bool is_group = !picture_.nodes[node].parts.empty() && level < style_.levels && room.width >= style_.least_width &&
                          room.height >= style_.least_height;
    tiles_.push_back({node, box, is_group});
    if (is_group) add_parts(node, room, level + 1);
  }

  const SpendingPicture& picture_;
  const TreemapStyle& style_;
  std::vector<TreemapTile> tiles_;
};

}  // namespace

std::vector<Box> squarified(const Box& area, std::span<const double> weights) {
  std::vector<Box> boxes(weights.size());
  double rest = 0;
  for (const double weight : weights) rest += std::max(weight, 0.0);
  double x = area.x;
  double y = area.y;
  double width = area.width;
  double height = area.height;
  if (rest <= 0 || width <= 0 || height <= 0) return boxes;
  const double scale = width * height / rest;

  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (weights[i] > 0) order.push_back(i);
  }
  std::size_t begin = 0;
  while (begin < order.size()) {
    const double side = std::min(width, height);
    double sum = 0;
    double least = weights[order[begin]];
    double greatest = least;
    double worst = 0;
    std::size_t end = begin;
    for (; end < order.size(); ++end) {
      const double weight = weights[order[end]];
      const double ratio = worst_ratio(side, sum + weight, std::min(least, weight), std::max(greatest, weight), scale);
      if (end > begin && ratio > worst) break;
      sum += weight;
      least = std::min(least, weight);
      greatest = std::max(greatest, weight);
      worst = ratio;
    }
    // A strip along the shorter side; the last takes what is left, so that nothing stays uncovered.
    const bool is_column = width >= height;
    const double depth = end == order.size() ? std::max(width, height) : sum * scale / side;
    double at = 0;
    for (std::size_t i = begin; i < end; ++i) {
      const double length = side * weights[order[i]] / sum;
      Box& box = boxes[order[i]];
      box.x = static_cast<float>(is_column ? x : x + at);
      box.y = static_cast<float>(is_column ? y + at : y);
      box.width = static_cast<float>(is_column ? depth : length);
      box.height = static_cast<float>(is_column ? length : depth);
      at += length;
    }
    (is_column ? x : y) += depth;
    (is_column ? width : height) -= depth;
    begin = end;
  }
  return boxes;
}

std::vector<TreemapTile> layout_treemap(const SpendingPicture& picture, Index root, const Box& area, const TreemapStyle& style) {
  Treemap treemap(picture, style);
  treemap.add_parts(root, area, 1);
  return treemap.take();
}

}  // namespace gouji
