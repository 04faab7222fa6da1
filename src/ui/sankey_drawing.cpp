#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "ui/picture_drawing.h"
#include "ui/sankey_layout.h"

namespace gouji {
namespace {

constexpr int kSteps = 40;  // of a band's curve

// A curve from level to level: its place along and across the flow at `t`, 0 … 1.
ImVec2 on_curve(const SankeyBand& band, float t) {
  const float u = 1 - t;
  const float middle = (band.from_along + band.to_along) / 2;
  const float along = u * u * u * band.from_along + 3 * u * t * middle + t * t * t * band.to_along;
  const float share = t * t * (3 - 2 * t);
  return {along, band.from_across + (band.to_across - band.from_across) * share};
}

class SankeyDrawing {
 public:
  explicit SankeyDrawing(const PictureFrame& frame)
      : frame_(frame), picture_(frame.views.pictures.flow), is_down_(frame.is_touch && !frame.is_sheet), list_(*ImGui::GetWindowDrawList()) {
    const float heading = line_height(small_);
    Box area{frame.box.Min.x, frame.box.Min.y + heading, frame.box.GetWidth(), frame.box.GetHeight() - heading};
    SankeyStyle style;
    style.direction = is_down_ ? FlowDirection::down : FlowDirection::right;
    style.thickness = px(size::kFlowNode);
    style.gap = px(is_down_ ? space::kXs / 2 : size::kFlowGap);
    style.label = is_down_ ? 0 : line_height(small_);
    style.last_label = is_down_ ? 0 : px(frame.is_sheet ? size::kFlowLabel * 1.4F : size::kFlowLabel);
    layout_ = layout_sankey(picture_, area, style);
  }

  std::optional<Command> draw() {
    list_.ChannelsSplit(2);
    list_.ChannelsSetCurrent(1);  // above the bands
    draw_headings();
    for (std::size_t i = 0; i < picture_.nodes.size(); ++i) {
      draw_node(i);
    }
    find_band();
    list_.ChannelsSetCurrent(0);
    for (std::size_t i = 0; i < picture_.links.size(); ++i) {
      draw_band(i);
    }
    list_.ChannelsMerge();
    return std::move(command_);
  }

 private:
  void draw_headings() {
    const TextStyle style{type::kSmall, true, palette().text_secondary};
    for (std::size_t layer = 0; layer < picture_.layers.size(); ++layer) {
      Box first;
      for (std::size_t i = 0; i < picture_.nodes.size(); ++i) {
        const Box& box = layout_.nodes[i];
        const bool is_before = !first.is_shown() || (is_down_ ? box.x < first.x : box.y < first.y);
        if (picture_.nodes[i].layer == layer && is_before) {
          first = box;
        }
      }
      const float line = line_height(style);
      const float top = is_down_ ? first.y - line : frame_.box.Min.y;
      const float left = is_down_ ? frame_.box.Min.x : first.x;
      if (is_down_) {  // bands run below it
        const float width = text_width(picture_.layers[layer], style);
        list_.AddRectFilled({left, top}, {left + width + px(space::kXs), top + line}, palette().window);
      }
      draw_text({left, top, frame_.box.Max.x, top + line}, picture_.layers[layer], style);
    }
  }

  void draw_node(std::size_t number) {
    const FlowNode& node = picture_.nodes[number];
    ImRect box = rect(layout_.nodes[number]);
    const float least = px(space::kHair);
    (is_down_ ? box.Max.x : box.Max.y) = std::max(is_down_ ? box.Max.x : box.Max.y, (is_down_ ? box.Min.x : box.Min.y) + least);
    const Box& room = layout_.labels[number];
    ImRect label = rect(room);
    label.Min.x += px(space::kXs);
    label.Max.x -= px(space::kS);
    ImRect target = box;
    if (is_down_) {
      target.Expand({0, px(space::kM)});
    } else if (box.GetHeight() < line_height(small_) && room.is_shown()) {
      target.Min.y = label.Min.y;  // a thin node is hard to hit
      target.Max.y = label.Max.y;
    }
    take(press_picture(frame_, target, number, node), number);
    list_.AddRectFilled(box.Min, box.Max, tint_of(node.series).ink, px(space::kXs / 2));
    if (node.fact != kNone && node.fact == frame_.state.selected && !frame_.is_sheet) {
      const float out = px(size::kOutline);
      list_.AddRect({box.Min.x - out, box.Min.y - out}, {box.Max.x + out, box.Max.y + out}, palette().accent, px(space::kXs),
                    ImDrawFlags_None, out);
    }
    if (room.is_shown()) {
      take(press_words(node, number, draw_node_label(node, label)), number);
    }
  }

  void take(const Press& press, std::size_t number) {
    if (press.hovered) {
      hovered_node_ = number;
    }
    if (press.clicked && picture_.nodes[number].fact != kNone) {
      command_ = command::PickFact{picture_.nodes[number].fact};
    }
  }

  // The words of a node answer for it too.
  Press press_words(const FlowNode& node, std::size_t number, const ImRect& words) {
    if (frame_.is_sheet) {
      return {};
    }
    const std::string label = title_of(node) + "##picture-label";
    const Press press = press_item(words, ImGui::GetID(static_cast<int>(number + picture_.nodes.size())), label, PressedBy::mouse);
    if (press.hovered) {
      tell(node);
    }
    return press;
  }

  // In the middle of the node's room: the name, with its code where that fits, and the figure. Returns where.
  ImRect draw_node_label(const FlowNode& node, ImRect room) {
    const float line = line_height(small_);
    const auto most = static_cast<std::size_t>((room.GetHeight() + 1) / line);
    std::string name = title_of(node);
    const std::string both = name + "  " + node.shown;
    if (text_width(both, small_) <= room.GetWidth()) {
      const float width = draw_text(room, both, small_);
      return {room.Min.x, room.GetCenter().y - line / 2, room.Min.x + width, room.GetCenter().y + line / 2};
    }
    if (most <= 1) {  // the name gives way to the figure
      const float figure = text_width(node.shown, small_) + px(space::kS);
      const float width = draw_text({room.Min.x, room.Min.y, room.Max.x - figure, room.Max.y}, node.label, small_);
      draw_text({room.Min.x + width + px(space::kS), room.Min.y, room.Max.x, room.Max.y}, node.shown, small_);
      return {room.Min.x, room.GetCenter().y - line / 2, room.Max.x, room.GetCenter().y + line / 2};
    }
    if (wrap_text(name, room.GetWidth(), small_).size() >= most) {
      name = node.label;
    }
    const std::size_t lines = std::min(wrap_text(name, room.GetWidth(), small_).size(), most - 1);
    room.Min.y = room.GetCenter().y - line * static_cast<float>(lines + 1) / 2;
    const float used = draw_wrapped(room, name, small_, lines);
    draw_text({room.Min.x, room.Min.y + used, room.Max.x, room.Min.y + used + line}, node.shown, small_);
    return {room.Min.x, room.Min.y, room.Max.x, room.Min.y + used + line};
  }

  ImVec2 point(const SankeyBand& band, float t, float offset) const {
    const ImVec2 at = on_curve(band, t);
    return is_down_ ? ImVec2{at.y + offset, at.x} : ImVec2{at.x, at.y + offset};
  }

  void draw_band(std::size_t number) {
    const FlowLink& link = picture_.links[number];
    const SankeyBand& band = layout_.bands[number];
    const bool is_hovered = number == hovered_band_ || link.from == hovered_node_ || link.to == hovered_node_;
    const ImU32 color = faded(tint_of(link.series).ink, is_hovered ? kBandHovered : kBand);
    const float breadth = std::max(band.breadth, px(space::kHair));
    std::array<ImVec2, kSteps + 1> near;
    std::array<ImVec2, kSteps + 1> far;
    for (int i = 0; i <= kSteps; ++i) {
      const float t = static_cast<float>(i) / kSteps;
      near[static_cast<std::size_t>(i)] = point(band, t, 0);
      far[static_cast<std::size_t>(i)] = point(band, t, breadth);
    }
    const ImVec2 white = ImGui::GetFontTexUvWhitePixel();
    list_.PrimReserve(kSteps * 6, (kSteps + 1) * 2);
    const auto first = static_cast<ImDrawIdx>(list_._VtxCurrentIdx);
    for (std::size_t i = 0; i <= kSteps; ++i) {
      list_.PrimWriteVtx(near[i], white, color);
      list_.PrimWriteVtx(far[i], white, color);
    }
    for (int i = 0; i < kSteps; ++i) {
      for (const int corner : {0, 1, 2, 1, 3, 2}) {
        list_.PrimWriteIdx(static_cast<ImDrawIdx>(first + 2 * i + corner));
      }
    }
    // A soft edge, which also tells neighbouring bands apart.
    list_.AddPolyline(near.data(), kSteps + 1, color, ImDrawFlags_None, px(space::kHair));
    list_.AddPolyline(far.data(), kSteps + 1, color, ImDrawFlags_None, px(space::kHair));
  }

  bool is_in_band(const SankeyBand& band, ImVec2 at) const {
    const float along = is_down_ ? at.y : at.x;
    const float across = is_down_ ? at.x : at.y;
    if (along < band.from_along || along > band.to_along) {
      return false;
    }
    float low = 0;
    float high = 1;
    for (int i = 0; i < 16; ++i) {
      const float middle = (low + high) / 2;
      (on_curve(band, middle).x < along ? low : high) = middle;
    }
    const float near = on_curve(band, low).y;
    const float slack = std::max(px(space::kXs / 2) - band.breadth / 2, 0.0F);
    return across >= near - slack && across <= near + band.breadth + slack;
  }

  // What is not over a node may be over a band; the narrowest there is the one that is hard to hit.
  void find_band() {
    if (frame_.is_sheet) {
      return;
    }
    const ImGuiID id = ImGui::GetID("flows");
    if (!ImGui::ItemAdd(frame_.box, id, nullptr, ImGuiItemFlags_NoNav | ImGuiItemFlags_NoTabStop)) {
      return;
    }
    bool hovered = false;
    bool held = false;
    const bool clicked = ImGui::ButtonBehavior(frame_.box, id, &hovered, &held);
    if (!hovered) {
      return;
    }
    for (std::size_t i = 0; i < layout_.bands.size(); ++i) {
      const bool is_narrower = hovered_band_ == kNothing || layout_.bands[i].breadth < layout_.bands[hovered_band_].breadth;
      if (is_narrower && is_in_band(layout_.bands[i], ImGui::GetIO().MousePos)) {
        hovered_band_ = i;
      }
    }
    if (hovered_band_ == kNothing) {
      return;
    }
    const FlowLink& link = picture_.links[hovered_band_];
    if (!frame_.is_touch) {
      tell(link);
    }
    if (link.fact != kNone) {
      ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
      if (clicked) {
        command_ = command::PickFact{link.fact};
      }
    }
  }

  static constexpr std::size_t kNothing = static_cast<std::size_t>(-1);

  const PictureFrame& frame_;
  const FlowPicture& picture_;
  bool is_down_;
  ImDrawList& list_;
  TextStyle small_{type::kSmall, false, 0};
  SankeyLayout layout_;
  std::size_t hovered_node_ = kNothing;
  std::size_t hovered_band_ = kNothing;
  std::optional<Command> command_;
};

}  // namespace

std::optional<Command> draw_sankey(const PictureFrame& frame) { return SankeyDrawing(frame).draw(); }

std::optional<Command> draw_flow_list(const Views& views, const State& state) {
  const FlowPicture& picture = views.pictures.flow;
  const Palette& colors = palette();
  ImDrawList& list = *ImGui::GetWindowDrawList();
  std::optional<Command> command;
  for (std::size_t layer = 0; layer < picture.layers.size(); ++layer) {
    skip(space::kM);
    paragraph(picture.layers[layer], {type::kSmall, true, colors.text_secondary}, space::kM);
    for (std::size_t i = 0; i < picture.nodes.size(); ++i) {
      const FlowNode& node = picture.nodes[i];
      if (node.layer != layer) {
        continue;
      }
      const std::string title = title_of(node);
      const TextStyle share_style{type::kSmall, false, colors.text_secondary};
      const float swatch = px(size::kIcon);
      const float figures = std::max(text_width(node.shown), text_width(node.share, share_style));
      const float width = ImGui::GetContentRegionAvail().x - px(2 * space::kM) - swatch - px(space::kS) - figures - px(space::kM);
      const float height = std::max({wrapped_height(title, std::max(width, 1.0F)) + px(space::kM), px(size::kTouch + space::kXs)});
      const ImRect block = next_block(height);
      const Press press = press_item(block, ImGui::GetID(static_cast<int>(i + 2 * picture.nodes.size())), title + "##picture-row",
                                     node.fact == kNone ? PressedBy::mouse : PressedBy::keyboard);
      if (node.fact != kNone && node.fact == state.selected) {
        list.AddRectFilled(block.Min, block.Max, colors.selected);
      }
      if (press.clicked && node.fact != kNone) {
        command = command::PickFact{node.fact};
      }
      ImRect inner{block.Min.x + px(space::kM), block.Min.y, block.Max.x - px(space::kM), block.Max.y};
      const float middle = inner.GetCenter().y;
      list.AddRectFilled({inner.Min.x, middle - swatch / 2}, {inner.Min.x + swatch * 0.75F, middle + swatch / 2},
                         tint_of(node.series).ink, px(space::kXs / 2));
      draw_text({inner.Max.x - figures, middle - line_height(), inner.Max.x, middle + px(space::kHair)}, node.shown, {}, Side::right);
      draw_text({inner.Max.x - figures, middle, inner.Max.x, middle + line_height(share_style)}, node.share, share_style, Side::right);
      inner.Min.x += swatch + px(space::kS);
      inner.Max.x = inner.Min.x + std::max(width, 1.0F);
      inner.Min.y = middle - wrapped_height(title, inner.GetWidth()) / 2;
      draw_wrapped(inner, title);
      list.AddRectFilled({block.Min.x + px(space::kM), block.Max.y - px(space::kHair)}, block.Max, colors.line);
    }
  }
  return command;
}

}  // namespace gouji
