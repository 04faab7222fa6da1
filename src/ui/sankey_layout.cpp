#include "ui/sankey_layout.h"

#include <algorithm>

#include "base/sort.h"

namespace gouji {
namespace {

// Labels may make the bands narrower down to this part of what they would be without labels.
constexpr double kLeastScale = 0.6;

class Sankey {
 public:
  Sankey(const FlowPicture& picture, const Box& area, const SankeyStyle& style)
      : picture_(picture), style_(style), is_down_(style.direction == FlowDirection::down), order_(order_of_nodes(picture)) {
    along_ = is_down_ ? area.y : area.x;
    across_ = is_down_ ? area.x : area.y;
    length_ = is_down_ ? area.height : area.width;
    breadth_ = is_down_ ? area.width : area.height;
    values_.resize(picture.nodes.size(), 0);
    std::vector<double> in(picture.nodes.size(), 0);
    for (const FlowLink& link : picture.links) {
      values_[link.from] += static_cast<double>(link.amount.fen);
      in[link.to] += static_cast<double>(link.amount.fen);
    }
    for (std::size_t i = 0; i < in.size(); ++i) values_[i] = std::max(values_[i], in[i]);
    labelled_.resize(picture.nodes.size(), style.label > 0);
    choose_scale();
  }

  SankeyLayout make() {
    SankeyLayout layout;
    layout.nodes.resize(picture_.nodes.size());
    layout.labels.resize(picture_.nodes.size());
    starts_.resize(picture_.nodes.size(), 0);
    const double steps = std::max<double>(static_cast<double>(order_.size()) - 1, 1);
    const double step = std::max(length_ - style_.thickness - style_.last_label, 0.0) / steps;
    for (std::size_t layer = 0; layer < order_.size(); ++layer) {
      const bool is_last = layer + 1 == order_.size();
      const double begin = along_ + step * static_cast<double>(layer);
      const double room = (is_last ? along_ + length_ : begin + step) - begin - style_.thickness;
      place_layer(order_[layer], begin, room, layout);
    }
    place_bands(layout);
    return layout;
  }

 private:
  double slot(Index node, double scale) const {
    return std::max(values_[node] * scale, labelled_[node] ? static_cast<double>(style_.label) : 0.0);
  }

  double needed(const std::vector<Index>& layer, double scale) const {
    double sum = layer.empty() ? 0 : style_.gap * static_cast<double>(layer.size() - 1);
    for (const Index node : layer) sum += slot(node, scale);
    return sum;
  }

  // The greatest scale at which each layer fits; 0 where none does.
  double greatest_scale() const {
    double most = 0;
    for (const double value : values_) most = std::max(most, value);
    if (most <= 0) return 0;
    double low = 0;
    double high = breadth_ / most;
    for (int i = 0; i < 48; ++i) {
      const double middle = (low + high) / 2;
      const bool fits = std::all_of(order_.begin(), order_.end(), [&](const auto& layer) { return needed(layer, middle) <= breadth_; });
      (fits ? low : high) = middle;
    }
    return low;
  }

  // As many labels as there is room for: the smallest nodes of the fullest layer go without first.
  void choose_scale() {
    const std::vector<bool> wanted = labelled_;
    labelled_.assign(labelled_.size(), false);
    const double free = greatest_scale();
    labelled_ = wanted;
    for (scale_ = greatest_scale(); scale_ < kLeastScale * free; scale_ = greatest_scale()) {
      const auto fullest = std::max_element(order_.begin(), order_.end(), [&](const auto& a, const auto& b) {
        return needed(a, kLeastScale * free) < needed(b, kLeastScale * free);
      });
      Index smallest = kNone;
      for (const Index node : *fullest) {
        if (labelled_[node] && (smallest == kNone || values_[node] < values_[smallest])) smallest = node;
      }
      if (smallest == kNone) return;
      labelled_[smallest] = false;
    }
  }

  void place_layer(const std::vector<Index>& layer, double begin, double room, SankeyLayout& layout) {
    double at = across_ + (breadth_ - needed(layer, scale_)) / 2;
    for (const Index node : layer) {
      const double height = slot(node, scale_);
      const double own = values_[node] * scale_;
      starts_[node] = at + (height - own) / 2;
      layout.nodes[node] = box(begin, starts_[node], style_.thickness, own);
      const bool has_room = labelled_[node] || own >= style_.label;
      if (style_.label > 0 && has_room) layout.labels[node] = box(begin + style_.thickness, at, room, height);
      at += height + style_.gap;
    }
  }

  Box box(double along, double across, double length, double breadth) const {
    const auto f = [](double value) { return static_cast<float>(value); };
    return is_down_ ? Box{f(across), f(along), f(breadth), f(length)} : Box{f(along), f(across), f(length), f(breadth)};
  }

  // At each node the bands leave and arrive in the order of their other ends, so that they do not cross there.
  void place_bands(SankeyLayout& layout) const {
    layout.bands.resize(picture_.links.size());
    std::vector<std::size_t> links(picture_.links.size());
    for (std::size_t i = 0; i < links.size(); ++i) links[i] = i;
    std::vector<double> used(picture_.nodes.size(), 0);
    sort_stably(links, [&](std::size_t a, std::size_t b) {
      return starts_[picture_.links[a].to] < starts_[picture_.links[b].to];
    });
    for (const std::size_t i : links) {
      const FlowLink& link = picture_.links[i];
      SankeyBand& band = layout.bands[i];
      const Box& from = layout.nodes[link.from];
      band.breadth = static_cast<float>(static_cast<double>(link.amount.fen) * scale_);
      band.from_along = is_down_ ? from.y + from.height : from.x + from.width;
      band.from_across = static_cast<float>(starts_[link.from] + used[link.from]);
      used[link.from] += static_cast<double>(link.amount.fen) * scale_;
    }
    used.assign(used.size(), 0);
    sort_stably(links, [&](std::size_t a, std::size_t b) {
      return starts_[picture_.links[a].from] < starts_[picture_.links[b].from];
    });
    for (const std::size_t i : links) {
      const FlowLink& link = picture_.links[i];
      SankeyBand& band = layout.bands[i];
      const Box& to = layout.nodes[link.to];
      band.to_along = is_down_ ? to.y : to.x;
      band.to_across = static_cast<float>(starts_[link.to] + used[link.to]);
      used[link.to] += static_cast<double>(link.amount.fen) * scale_;
    }
  }

  const FlowPicture& picture_;
  const SankeyStyle& style_;
  bool is_down_;
  LayerOrder order_;
  double along_ = 0;
  double across_ = 0;
  double length_ = 0;
  double breadth_ = 0;
  double scale_ = 0;  // breadth of a 分
  std::vector<double> values_;
  std::vector<bool> labelled_;
  std::vector<double> starts_;  // across
};

}  // namespace

SankeyLayout layout_sankey(const FlowPicture& picture, const Box& area, const SankeyStyle& style) {
  if (picture.is_empty() || area.width <= 0 || area.height <= 0) {
    return {std::vector<Box>(picture.nodes.size()), std::vector<Box>(picture.nodes.size()),
            std::vector<SankeyBand>(picture.links.size())};
  }
  return Sankey(picture, area, style).make();
}

}  // namespace gouji
