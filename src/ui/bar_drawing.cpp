#include <algorithm>
#include <string>

#include "ui/bar_layout.h"
#include "ui/picture_drawing.h"

namespace gouji {
namespace {

// Of a tornado on a narrow screen: what a line reaches stands beside its label.
std::string reach_of(const Bar& bar) { return bar.from_shown + " … " + bar.to_shown; }

float reach_width(const BarPicture& picture, const Bar& bar) {
  return picture.is_tornado ? text_width(reach_of(bar), {type::kSmall, false, 0}) + px(space::kM) : 0;
}

// The end of a label says most: which row, and how it was changed. At most so many lines of it.
std::string end_of(const std::string& label, float width, const TextStyle& style, std::size_t most) {
  constexpr std::string_view kEllipsis = "…";
  const std::vector<WrappedLine>& lines = wrap_text(label, width, style);
  if (lines.size() <= most) return label;
  const std::vector<WrappedLine>& shorter = wrap_text(label, std::max(width - text_width(kEllipsis, style), 1.0F), style);
  return std::string(kEllipsis) + label.substr(shorter[shorter.size() - most].begin);
}

// On a narrow screen labels stand above their bars, in as many lines as the longest needs.
BarStyle style_of(const BarPicture& picture, bool is_touch, float width) {
  BarStyle style;
  style.figure = px(size::kBarFigure);
  style.gap = px(space::kS);
  style.row = px(size::kBar);
  if (!is_touch) {
    style.label = px(size::kBarLabel);
    style.ends = picture.is_tornado ? px(size::kBarFigure) : 0;
    return style;
  }
  std::size_t lines = 1;
  for (const Bar& bar : picture.bars) {
    lines = std::max(lines, wrap_text(title_of(bar), std::max(width - reach_width(picture, bar), 1.0F)).size());
  }
  style.line = line_height() * static_cast<float>(lines);
  style.row = style.line + px(size::kIcon + space::kS);
  return style;
}

const Tint& tint_of_bar(BarKind kind) {
  switch (kind) {
    case BarKind::total:
      return tint_of(Series::source);
    case BarKind::rise:
      return tint_of(Series::project);
    case BarKind::fall:
    case BarKind::range:
      return tint_of(Series::basic);
    case BarKind::rest:
      break;
  }
  return tint_of(Series::unexplained);
}

class BarDrawing {
 public:
  BarDrawing(const PictureFrame& frame, const BarPicture& picture)
      : frame_(frame), picture_(picture), style_(style_of(picture, frame.is_touch, frame.box.GetWidth())), list_(*ImGui::GetWindowDrawList()) {
    const float note = line_height(small_);
    const Box area{frame.box.Min.x, frame.box.Min.y + note, frame.box.GetWidth(), std::max(frame.box.GetHeight() - note, 0.0F)};
    layout_ = layout_bars(picture, area, style_);
  }

  std::optional<Command> draw() {
    draw_axis();
    for (std::size_t i = 0; i < picture_.bars.size(); ++i) {
      draw_bar(i);
    }
    return std::move(command_);
  }

 private:
  // Where bars begin, or the value in the middle of a tornado, and what is to be said about it.
  void draw_axis() {
    const Language& words = frame_.views.language();
    const ImRect note{frame_.box.Min.x, frame_.box.Min.y, frame_.box.Max.x, frame_.box.Min.y + line_height(small_)};
    if (picture_.is_tornado) {
      const float half = text_width(picture_.middle_shown, small_) / 2 + 1;
      draw_text({layout_.zero - half, note.Min.y, layout_.zero + half, note.Max.y}, picture_.middle_shown, small_, Side::center);
    } else if (!layout_.begins_at_zero) {
      draw_text(note, words.text("ui.picture.axis"), small_, Side::right);
    }
    for (const BarRow& row : layout_.rows) {
      const float overhang = frame_.is_touch ? 0 : style_.gap / 2;  // without labels between the bars it is one line
      list_.AddRectFilled({layout_.zero, row.bar.y - overhang}, {layout_.zero + px(space::kHair), row.bar.y + row.bar.height + overhang},
                          palette().line_strong);
    }
  }

  void draw_bar(std::size_t number) {
    const Bar& bar = picture_.bars[number];
    const BarRow& row = layout_.rows[number];
    const float top = std::min(row.label.y, row.bar.y);
    const ImRect whole{frame_.box.Min.x, top, frame_.box.Max.x, row.bar.y + row.bar.height};
    const Press press = press_picture(frame_, whole, number, bar);
    if (press.hovered) {
      list_.AddRectFilled(whole.Min, whole.Max, palette().hover);
    }
    if (press.clicked && bar.fact != kNone) {
      command_ = command::PickFact{bar.fact};
    }
    ImRect box = rect(row.bar);
    box.Max.x = std::max(box.Max.x, box.Min.x + px(space::kHair));
    list_.AddRectFilled(box.Min, box.Max, tint_of_bar(bar.kind).ink, px(space::kXs / 2));
    if (bar.kind == BarKind::total && !layout_.begins_at_zero) {
      draw_cut(box);
    }
    if (bar.fact != kNone && bar.fact == frame_.state.selected && !frame_.is_sheet) {
      list_.AddRect(box.Min, box.Max, palette().accent, px(space::kXs / 2), ImDrawFlags_None, px(size::kOutline));
    }
    if (number + 1 < picture_.bars.size() && !picture_.is_tornado && !frame_.is_touch) {
      draw_link(number);
    }
    draw_bar_label(bar, rect(row.label));
    draw_text(rect(row.figure), bar.shown, {type::kBody, bar.kind == BarKind::total, 0}, Side::right);
    if (picture_.is_tornado && !frame_.is_touch) {
      const bool is_falling = bar.to < bar.from;
      const std::string& low = is_falling ? bar.to_shown : bar.from_shown;
      const std::string& high = is_falling ? bar.from_shown : bar.to_shown;
      const float inset = px(space::kXs);
      draw_text({box.Min.x - style_.ends, box.Min.y, box.Min.x - inset, box.Max.y}, low, small_, Side::right);
      draw_text({box.Max.x + inset, box.Min.y, box.Max.x + style_.ends, box.Max.y}, high, small_);
    }
  }

  void draw_bar_label(const Bar& bar, ImRect room) const {
    const std::string label = title_of(bar);
    if (frame_.is_touch) {
      if (picture_.is_tornado) {
        draw_text({room.Min.x, room.Max.y - line_height(), room.Max.x, room.Max.y}, reach_of(bar), small_, Side::right);
        room.Max.x -= reach_width(picture_, bar);
      }
      const float used = wrapped_height(label, room.GetWidth());
      room.Min.y = room.Max.y - used;
      draw_wrapped(room, label);
      return;
    }
    room.Max.x -= px(space::kM);
    const auto most = static_cast<std::size_t>(std::max(room.GetHeight() / line_height(small_), 1.0F));
    const bool fits = text_width(label) <= room.GetWidth();
    const TextStyle style{fits ? type::kBody : type::kSmall, false, 0};
    const std::string shown = end_of(label, room.GetWidth(), style, most);
    const std::size_t lines = std::min(wrap_text(shown, room.GetWidth(), style).size(), most);
    room.Min.y = room.GetCenter().y - line_height(style) * static_cast<float>(lines) / 2;
    draw_wrapped(room, shown, style, lines);
  }

  // From the end of a bar to where the next begins.
  void draw_link(std::size_t number) const {
    const Bar& bar = picture_.bars[number];
    const Box& box = layout_.rows[number].bar;
    const Box& below = layout_.rows[number + 1].bar;
    const bool ends_right = bar.to >= bar.from;
    const float x = ends_right ? box.x + box.width : box.x;
    list_.AddRectFilled({x - px(space::kHair), box.y + box.height}, {x, below.y}, palette().line_strong);
  }

  // Two slanted lines: the bar is longer than it is drawn.
  void draw_cut(const ImRect& box) const {
    const float slant = px(space::kXs);
    for (const float at : {px(space::kM), px(space::kM + space::kXs)}) {
      const float x = box.Min.x + at;
      if (x + slant < box.Max.x) {
        list_.AddLine({x + slant, box.Min.y - slant / 2}, {x, box.Max.y + slant / 2}, palette().window, px(size::kOutline));
      }
    }
  }

  const PictureFrame& frame_;
  const BarPicture& picture_;
  BarStyle style_;
  ImDrawList& list_;
  TextStyle small_ = secondary();
  BarLayout layout_;
  std::optional<Command> command_;
};

}  // namespace

float height_of_bars(const BarPicture& picture, bool is_touch, float width) {
  return height_of_bars(picture, style_of(picture, is_touch, width)) + line_height({type::kSmall, false, 0});
}

std::optional<Command> draw_bars(const PictureFrame& frame, const BarPicture& picture) {
  return picture.is_empty() ? std::nullopt : BarDrawing(frame, picture).draw();
}

}  // namespace gouji
