#include <algorithm>
#include <cmath>
#include <string>

#include "ui/picture_drawing.h"
#include "ui/treemap_layout.h"

namespace gouji {
namespace {

class TreemapDrawing {
 public:
  explicit TreemapDrawing(const PictureFrame& frame)
      : frame_(frame), picture_(frame.views.pictures.spending(frame.state.spending_by)), list_(*ImGui::GetWindowDrawList()) {
    root_ = picture_.find_group(frame.state.zoomed);
  }

  std::optional<Command> draw() {
    const float path = line_height() + px(space::kS);
    draw_path({frame_.box.Min, {frame_.box.Max.x, frame_.box.Min.y + path}});
    const Box area{frame_.box.Min.x, frame_.box.Min.y + path, frame_.box.GetWidth(), std::max(frame_.box.GetHeight() - path, 0.0F)};
    const TreemapStyle style{px(size::kTileGap), px(size::kTileHeading), px(size::kTileGroup), px(size::kTileGroup / 2), 3};
    for (const TreemapTile& tile : layout_treemap(picture_, root_, area, style)) {
      draw_tile(tile);
    }
    return std::move(command_);
  }

 private:
  // From all spending down to the group that fills the picture; each is a way back up. Where there is too
  // little room the first ones are left out.
  void draw_path(const ImRect& box) {
    std::vector<Index> path;
    for (Index node = root_; node != kNone; node = picture_.nodes[node].parent) {
      path.insert(path.begin(), node);
    }
    const float arrow = px(space::kXl);
    const TextStyle last{type::kBody, true, 0};
    const SpendingNode& shown = picture_.nodes[root_];
    const std::string figure = shown.shown + (root_ == 0 ? "" : "  " + shown.share);
    float x = box.Max.x - text_width(figure);
    float room = x - box.Min.x - px(space::kM);
    std::size_t first = path.size() - 1;
    room -= text_width(shown.label, last);
    while (first > 0 && room - text_width(picture_.nodes[path[first - 1]].label) - arrow >= 0) {
      --first;
      room -= text_width(picture_.nodes[path[first]].label) + arrow;
    }
    first = std::min(first, path.size() > 1 ? path.size() - 2 : 0);  // the way up is never left out
    x = box.Min.x;
    for (std::size_t i = first; i < path.size(); ++i) {
      const SpendingNode& node = picture_.nodes[path[i]];
      const bool is_last = i + 1 == path.size();
      const float width = std::min(text_width(node.label, is_last ? last : TextStyle{}), box.Max.x - x);
      const ImRect step{x, box.Min.y, x + width, box.Max.y};
      if (!is_last && !frame_.is_sheet) {
        const std::string label = node.label + "##picture-path";
        if (press_item(step, ImGui::GetID(static_cast<int>(path[i] + picture_.nodes.size())), label, PressedBy::keyboard).clicked) {
          command_ = command::Zoom{path[i] == 0 ? kNone : node.fact};
        }
      }
      draw_text(step, node.label, is_last ? last : TextStyle{type::kBody, false, frame_.is_sheet ? palette().text_secondary : palette().accent});
      x += width;
      if (!is_last) {
        draw_shape({x + arrow / 2, box.GetCenter().y}, size::kIcon / 2, Shape::chevron_right, palette().text_secondary);
        x += arrow;
      }
    }
    draw_text({x + px(space::kM), box.Min.y, box.Max.x, box.Max.y}, figure, {}, Side::right);
  }

  void draw_tile(const TreemapTile& tile) {
    const SpendingNode& node = picture_.nodes[tile.node];
    const ImRect box = rounded(rect(tile.box));
    if (box.GetWidth() < 1 || box.GetHeight() < 1) {
      return;
    }
    const float radius = std::min(px(space::kXs / 2), std::min(box.GetWidth(), box.GetHeight()) / 4);
    const Tint& tint = tint_of(node.series);
    list_.AddRectFilled(box.Min, box.Max, tile.is_group ? faded(tint.ground, 0.5F) : tint.ground, radius);
    ImRect target = box;
    if (tile.is_group) {
      target.Max.y = target.Min.y + px(size::kTileHeading);
    }
    const Press press = press_picture(frame_, target, tile.node, node);
    if (press.hovered) {
      list_.AddRectFilled(target.Min, target.Max, palette().pressed, radius);
    }
    if (press.clicked && node.fact != kNone) {
      if (node.parts.empty()) {
        command_ = command::PickFact{node.fact};
      } else {
        command_ = command::Zoom{node.fact};
      }
    }
    if (node.fact != kNone && node.fact == frame_.state.selected && !frame_.is_sheet) {
      list_.AddRect(box.Min, box.Max, palette().accent, radius, ImDrawFlags_None, px(size::kOutline));
    }
    if (tile.is_group) {
      draw_heading(node, target);
    } else {
      const float inset = px(space::kXs);
      draw_label({box.Min.x + inset, box.Min.y + inset / 2, box.Max.x - inset, box.Max.y}, node.label, node.shown, small_);
    }
  }

  void draw_heading(const SpendingNode& node, ImRect box) {
    box.Min.x += px(space::kXs);
    box.Max.x -= px(space::kXs);
    const TextStyle bold{type::kSmall, true, 0};
    const float name = text_width(node.label, bold);
    if (name > box.GetWidth()) {
      return;
    }
    draw_text(box, node.label, bold);
    if (name + px(space::kM) + text_width(node.shown, small_) <= box.GetWidth()) {
      draw_text(box, node.shown, small_, Side::right);
    }
  }

  static ImRect rounded(const ImRect& box) {
    return {std::round(box.Min.x), std::round(box.Min.y), std::round(box.Max.x), std::round(box.Max.y)};
  }

  const PictureFrame& frame_;
  const SpendingPicture& picture_;
  ImDrawList& list_;
  Index root_ = 0;
  TextStyle small_{type::kSmall, false, 0};
  std::optional<Command> command_;
};

}  // namespace

std::optional<Command> draw_treemap(const PictureFrame& frame) { return TreemapDrawing(frame).draw(); }

}  // namespace gouji
