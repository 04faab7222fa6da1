#include "ui/bar_layout.h"

#include <algorithm>

namespace gouji {
namespace {

// Where the steps of a waterfall are smaller than this part of its totals, the axis begins near them: on an
// axis from zero nobody would see them.
constexpr double kSmallSteps = 0.35;
constexpr double kMargin = 0.12;  // of the span, between the edge of such an axis and the lowest step

struct Axis {
  double low = 0;
  double high = 0;
  bool begins_at_zero = true;
};

double value(Amount amount) { return static_cast<double>(amount.fen); }

Axis axis_of(const BarPicture& picture) {
  Axis axis;
  axis.low = axis.high = value(picture.is_tornado ? picture.middle : picture.bars[0].to);
  for (const Bar& bar : picture.bars) {
    for (const Amount end : {bar.from, bar.to}) {
      if (bar.kind == BarKind::total && end == bar.from) continue;  // its beginning is the edge
      axis.low = std::min(axis.low, value(end));
      axis.high = std::max(axis.high, value(end));
    }
  }
  const double span = axis.high - axis.low;
  if (picture.is_tornado) return axis;
  axis.begins_at_zero = axis.low <= 0 || span <= 0 || span >= kSmallSteps * axis.high;
  axis.low = axis.begins_at_zero ? std::min(axis.low, 0.0) : axis.low - kMargin * span;
  axis.high = std::max(axis.high, 0.0);
  return axis;
}

}  // namespace

float height_of_bars(const BarPicture& picture, const BarStyle& style) {
  return static_cast<float>(picture.bars.size()) * (style.row + style.gap);
}

BarLayout layout_bars(const BarPicture& picture, const Box& area, const BarStyle& style) {
  BarLayout layout;
  if (picture.is_empty()) return layout;
  const Axis axis = axis_of(picture);
  const double span = std::max(axis.high - axis.low, 1.0);
  const double ends = picture.is_tornado ? style.ends : 0;
  const double left = area.x + style.label + ends;
  const double width = std::max(area.width - style.label - style.figure - 2 * ends, 0.0);
  const auto place = [&](double at) { return left + width * (at - axis.low) / span; };
  layout.begins_at_zero = axis.begins_at_zero;
  layout.zero = static_cast<float>(picture.is_tornado ? place(value(picture.middle)) : place(std::max(axis.low, 0.0)));

  const float step = std::min(style.row + style.gap, area.height / static_cast<float>(picture.bars.size()));
  const float above = style.label > 0 ? 0 : style.line;
  float y = area.y;
  for (const Bar& bar : picture.bars) {
    BarRow row;
    const float height = std::max(step - style.gap - above, 0.0F);
    const double from = bar.kind == BarKind::total ? layout.zero : place(value(bar.from));
    const double to = place(value(bar.to));
    row.bar = {static_cast<float>(std::min(from, to)), y + above, static_cast<float>(std::max(from, to) - std::min(from, to)), height};
    row.label = style.label > 0 ? Box{area.x, y, style.label, height} : Box{area.x, y, area.width, above};
    row.figure = {area.x + area.width - style.figure, y + above, style.figure, height};
    layout.rows.push_back(row);
    y += step;
  }
  return layout;
}

}  // namespace gouji
