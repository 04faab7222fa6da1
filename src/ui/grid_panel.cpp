#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "ui/cell_drag.h"
#include "ui/table_panel.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

// One frame's drawing of the rows. Areas are device pixels of the screen.
class GridDrawing {
 public:
  GridDrawing(const Views& views, const State& state, Grid& grid)
      : views_(views), table_(views.table), state_(state), grid_(grid), list_(*ImGui::GetWindowDrawList()) {
    const ImRect inner = ImGui::GetCurrentWindow()->InnerRect;
    area_ = inner;
    frozen_right_ = std::min(inner.Min.x + grid.frozen_width(), inner.Max.x);
    scroll_ = {ImGui::GetScrollX(), ImGui::GetScrollY()};
    body_top_ = inner.Min.y + grid.header_height + grid.total_height;
    hovered_ = ImGui::IsWindowHovered() && ImGui::GetIO().MousePos.y >= body_top_;
  }

  std::optional<Command> draw() {
    const std::size_t rows = views_.rows.body.size();
    for (std::size_t i = grid_.row_at(scroll_.y); i < rows; ++i) {
      const float top = body_top_ + grid_.tops[i] - scroll_.y;
      if (top >= area_.Max.y) {
        break;
      }
      draw_row(views_.rows.body[i], top, top + grid_.tops[i + 1] - grid_.tops[i], body_top_);
    }
    if (views_.rows.total != kNone) {
      const float top = area_.Min.y + grid_.header_height;
      draw_row(views_.rows.total, top, body_top_, top);
      list_.AddRectFilled({area_.Min.x, body_top_ - px(space::kHair)}, {area_.Max.x, body_top_}, palette().line_strong);
    }
    draw_header();
    if (scroll_.x > 0) {
      list_.AddRectFilled({frozen_right_ - px(space::kHair), area_.Min.y}, {frozen_right_, area_.Max.y},
                          palette().line_strong);
    }
    return command_;
  }

 private:
  [[nodiscard]] ImRect column_box(std::size_t column, float top, float bottom) const {
    const float x = frozen_right_ + grid_.columns[column].x - scroll_.x;
    return {x, top, x + grid_.columns[column].width, bottom};
  }

  // Draws in the part of the row that scrolls sideways, or in the frozen one.
  void clip(bool frozen, float top, float bottom) {
    const float least = std::max(top, area_.Min.y);
    if (frozen) {
      ImGui::PushClipRect({area_.Min.x, least}, {frozen_right_, std::min(bottom, area_.Max.y)}, true);
    } else {
      ImGui::PushClipRect({frozen_right_, least}, {area_.Max.x, std::min(bottom, area_.Max.y)}, true);
    }
  }

  void draw_header() {
    const float bottom = area_.Min.y + grid_.header_height;
    const ImRect box{area_.Min.x, area_.Min.y, area_.Max.x, bottom};
    list_.AddRectFilled(box.Min, box.Max, palette().side);
    TextStyle style;
    style.size = type::kSmall;
    style.color = palette().text_secondary;
    const float pad = grid_.distance(space::kM);
    clip(false, box.Min.y, bottom);
    for (std::size_t i = 0; i < table_.columns.size(); ++i) {
      ImRect cell = column_box(i, box.Min.y, bottom);
      cell.Expand({-pad, 0});
      draw_title(cell, grid_.titles[i], style, grid_.columns[i].is_words ? Side::left : Side::right);
    }
    ImGui::PopClipRect();
    clip(true, box.Min.y, bottom);
    ImRect name{box.Min.x + grid_.code_width + pad, box.Min.y, frozen_right_ - pad, bottom};
    name.Min.x += fold_inset(views_.rows, grid_);
    draw_title(name, table_.name_title, style, Side::left);
    if (grid_.code_width > 0) {
      draw_title({box.Min.x + pad, box.Min.y, box.Min.x + grid_.code_width, bottom}, table_.code_title, style, Side::left);
    }
    ImGui::PopClipRect();
    list_.AddRectFilled({box.Min.x, bottom - px(space::kHair)}, box.Max, palette().line);
  }

  // Wrapped, standing on the bottom of its cell.
  static void draw_title(const ImRect& cell, const std::string& title, const TextStyle& style, Side side) {
    if (title.empty() || cell.GetWidth() < 1) {
      return;
    }
    const float height = line_height(style);
    const auto& lines = wrap_text(title, cell.GetWidth(), style);
    float y = cell.Max.y - px(space::kS) - height * static_cast<float>(lines.size());
    for (const WrappedLine& line : lines) {
      draw_text({cell.Min.x, y, cell.Max.x, y + height}, std::string_view(title).substr(line.begin, line.end - line.begin),
                style, side);
      y += height;
    }
  }

  void draw_row(Index index, float top, float bottom, float least) {
    const RowView& row = table_.rows[index];
    const bool is_total = index == views_.rows.total;
    const bool is_selected = std::any_of(row.cells.begin(), row.cells.end(), [this](const CellView& cell) {
      return cell.fact != kNone && cell.fact == state_.selected;
    });
    const float shown_top = std::max(top, least);
    const ImVec2 mouse = ImGui::GetIO().MousePos;
    const bool is_hovered = (hovered_ || (is_total && ImGui::IsWindowHovered())) && mouse.y >= shown_top && mouse.y < bottom;
    if (is_total) {
      list_.AddRectFilled({area_.Min.x, top}, {area_.Max.x, bottom}, palette().window);
    }
    list_.PushClipRect({area_.Min.x, shown_top}, area_.Max, true);
    if (is_selected) {
      list_.AddRectFilled({area_.Min.x, top}, {area_.Max.x, bottom}, palette().selected);
    } else if (is_hovered) {
      list_.AddRectFilled({area_.Min.x, top}, {area_.Max.x, bottom}, palette().hover);
    }
    list_.AddRectFilled({area_.Min.x, bottom - px(space::kHair)}, {area_.Max.x, bottom}, palette().line);
    list_.PopClipRect();

    clip(false, shown_top, bottom);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const ImRect box = column_box(i, top, bottom);
      if (box.Max.x > frozen_right_ && box.Min.x < area_.Max.x) {
        draw_cell(row, i, box);
      }
    }
    ImGui::PopClipRect();
    clip(true, shown_top, bottom);
    draw_name(index, row, top, bottom);
    ImGui::PopClipRect();
  }

  void draw_name(Index index, const RowView& row, float top, float bottom) {
    const float pad = grid_.distance(space::kM);
    const float inset = name_inset(views_.rows, row, grid_);
    TextStyle style;
    style.bold = row.is_total;
    TextStyle small;
    small.size = type::kSmall;
    small.color = palette().text_secondary;
    ImRect name{area_.Min.x + grid_.code_width + pad + inset, top, frozen_right_ - pad, bottom};

    ImGui::PushID(static_cast<int>(index));
    const bool can_fold = row.has_parts && index != views_.rows.total && !row.is_total;
    if (can_fold) {
      const float width = grid_.distance(size::kIcon + space::kS);
      const ImRect sign{name.Min.x - width, top, name.Min.x, bottom};
      const bool is_folded = views_.rows.folded[index];
      const Press press = press_item(
          sign, ImGui::GetID("fold"), listed([&] { return "fold##" + row.code; }), PressedBy::mouse,
          ImGuiItemStatusFlags_Openable | (is_folded ? ImGuiItemStatusFlags_None : ImGuiItemStatusFlags_Opened));
      draw_shape({sign.Min.x + grid_.distance(size::kIcon) / 2, sign.GetCenter().y}, size::kIcon * std::min(0.75F, 1.1F / grid_.zoom),
                 is_folded ? Shape::chevron_right : Shape::chevron_down,
                 press.hovered ? palette().text : palette().text_secondary);
      if (press.clicked) {
        command_ = command::ToggleFold{index};
      }
    }
    const ImRect rest{can_fold ? name.Min.x : area_.Min.x, top, frozen_right_, bottom};
    if (press_item(rest, ImGui::GetID("name"), row.name, PressedBy::mouse).clicked) {
      if (const Index fact = first_figure(table_, index); fact != kNone) {
        command_ = command::SelectFact{fact};
      }
    }
    ImGui::PopID();

    if (grid_.code_width > 0 && !row.code.empty()) {
      TextStyle code;
      code.color = palette().text_secondary;
      draw_text({area_.Min.x + pad, top, area_.Min.x + grid_.code_width, bottom}, row.code, code);
    }
    if (name.GetWidth() < 1) {
      return;
    }
    const bool has_code_line = grid_.is_touch && !row.code.empty();
    float height = wrapped_height(row.name, name.GetWidth(), style) + wrapped_height(row.gloss, name.GetWidth(), small);
    height += has_code_line ? line_height(small) : 0;
    name.Min.y = std::round((top + bottom - height) / 2);
    if (has_code_line) {
      draw_text({name.Min, {name.Max.x, name.Min.y + line_height(small)}}, row.code, small);
      name.Min.y += line_height(small);
    }
    name.Min.y += draw_wrapped(name, row.name, style);
    draw_wrapped(name, row.gloss, small);
  }

  void draw_cell(const RowView& row, std::size_t column, const ImRect& box) {
    const CellView& cell = row.cells[column];
    const float pad = grid_.distance(space::kM);
    TextStyle style;
    style.bold = row.is_total;
    ImRect inner = box;
    inner.Expand({-pad, 0});
    if (cell.fact == kNone) {
      const float height = wrapped_height(cell.text, inner.GetWidth(), style);
      inner.Min.y = std::round(box.GetCenter().y - height / 2);
      draw_wrapped(inner, cell.text, style);
      return;
    }
    if (cell.presence == Presence::absent) {
      return;
    }
    if (cell.moved) {
      list_.AddRectFilled(box.Min, {box.Max.x, box.Max.y - px(space::kHair)}, palette().moved.ground);
    }
    const bool is_marked = std::binary_search(state_.marked.begin(), state_.marked.end(), cell.fact);
    if (is_marked) {
      list_.AddRectFilled(box.Min, {box.Max.x, box.Max.y - px(space::kHair)}, palette().mark.ground);
      const float corner = px(space::kS);
      list_.AddTriangleFilled(box.Min, {box.Min.x + corner, box.Min.y}, {box.Min.x, box.Min.y + corner},
                              palette().mark.ink);
    }
    const Press press = press_item(
        box, ImGui::GetID(static_cast<int>(cell.fact)),
        listed([&] { return cell.text + "##" + views_.input.budget->address(cell.fact); }), PressedBy::mouse);
    const bool is_dragged = !grid_.is_touch && drag_figure(views_, state_, cell.fact, press, command_);
    if (cell.moved && press.hovered) {
      hint(before_text(*cell.moved, views_.language()));
    }
    if (press.clicked && !is_dragged) {
      command_ = command::SelectFact{cell.fact};
    }
    if (ImGui::IsItemClicked(ImGuiMouseButton_Right)) {  // a long press, too
      command_ = command::OpenFact{cell.fact};
    }
    if (press.hovered) {
      list_.AddRectFilled(box.Min, box.Max, palette().hover);
      if (views_.shows_scenario(state_) && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        command_ = begin_typing(views_, state_);
      }
    }
    if (cell.moved) {
      draw_moved(cell, inner, style);
      draw_outline(cell, box);
      return;
    }
    draw_sign(cell, {box.Min.x + pad + px(size::kIcon) / 2 - px(space::kXs), box.GetCenter().y});
    if (const std::string* suggested = find_suggested(views_.suggested, cell)) {
      style.color = palette().error.ink;
      draw_text(inner, *suggested, style, Side::right);
    } else {
      draw_text(inner, cell.text, style, Side::right);
    }
    draw_outline(cell, box);
  }

  // The figure of the scenario, below it by how much it moved; an arrow says which way.
  void draw_moved(const CellView& cell, ImRect inner, const TextStyle& style) {
    const TextStyle small{type::kSmall, style.bold, palette().moved.ink};
    const float height = line_height(style) + line_height(small);
    inner.Min.y = std::round(inner.GetCenter().y - height / 2);
    const ImRect upper{inner.Min, {inner.Max.x, inner.Min.y + line_height(style)}};
    const ImRect lower{{inner.Min.x, upper.Max.y}, {inner.Max.x, inner.Min.y + height}};
    draw_sign(cell, {inner.Min.x + px(size::kIcon) / 2 - px(space::kXs), upper.GetCenter().y});
    draw_text(upper, cell.text.empty() ? "0" : std::string_view(cell.text), style, Side::right);
    const float width = draw_text(lower, cell.moved->difference, small, Side::right);
    draw_shape({lower.Max.x - width - px(size::kIcon * 0.6F), lower.GetCenter().y}, size::kIcon * 0.6F,
               cell.moved->is_more ? Shape::moved_up : Shape::moved_down, small.color);
  }

  void draw_outline(const CellView& cell, const ImRect& box) {
    if (cell.fact != state_.selected) {
      return;
    }
    grid_.selected_box = box;
    const float outline = px(size::kOutline);
    list_.AddRect({box.Min.x + outline / 2, box.Min.y + outline / 2},
                  {box.Max.x - outline / 2, box.Max.y - outline / 2}, palette().accent, px(space::kXs / 2),
                  ImDrawFlags_None, outline);
  }

  static void draw_sign(const CellView& cell, ImVec2 center) {
    if (cell.is_suspect) {
      draw_shape(center, size::kIcon, Shape::suspect, palette().error.ink);
    } else if (cell.verdict == Verdict::error || cell.verdict == Verdict::cut || cell.verdict == Verdict::rounding) {
      draw_verdict(center, size::kIcon * 0.9F, *cell.verdict);
    }
  }

  // Labels are for the list of items, so they are made only when it is asked for.
  template <typename Make>
  [[nodiscard]] std::string_view listed(const Make& make) {
    if (ImGui::GetCurrentContext()->TestEngineHookItems) {
      label_ = make();
    }
    return label_;
  }

  const Views& views_;
  const TableView& table_;
  const State& state_;
  Grid& grid_;
  ImDrawList& list_;
  ImRect area_;
  float frozen_right_ = 0;
  float body_top_ = 0;
  ImVec2 scroll_;
  bool hovered_ = false;
  std::string label_;
  std::optional<Command> command_;
};

// Scrolls so that the selected figure is in view.
void reveal(const Views& views, const State& state, const Grid& grid) {
  const auto position = position_of(views.table, state.selected);
  if (!position) {
    return;
  }
  const ImRect inner = ImGui::GetCurrentWindow()->InnerRect;
  const float height = inner.GetHeight() - grid.header_height - grid.total_height;
  const float width = inner.GetWidth() - grid.frozen_width();
  const auto& body = views.rows.body;
  const auto row = std::find(body.begin(), body.end(), position->row);
  if (row != body.end()) {
    const auto number = static_cast<std::size_t>(row - body.begin());
    const float y = ImGui::GetScrollY();
    if (grid.tops[number] < y || grid.tops[number + 1] > y + height) {
      const float middle = (grid.tops[number] + grid.tops[number + 1] - height) / 2;
      ImGui::SetScrollY(std::clamp(middle, 0.0F, std::max(grid.body_height() - height, 0.0F)));
    }
  }
  const GridColumn& column = grid.columns[position->column];
  const float x = ImGui::GetScrollX();
  if (column.x < x) {
    ImGui::SetScrollX(column.x);
  } else if (column.x + column.width > x + width) {
    ImGui::SetScrollX(column.x + column.width - width);
  }
}

}  // namespace

std::optional<Command> draw_grid(const Views& views, const State& state, bool is_touch, Grid& grid) {
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float usual_scale = ImGui::GetStyle().FontScaleDpi;
  const float zoom = std::round(state.table_zoom / kZoomStep) * kZoomStep;
  const auto held = std::exchange(grid.held, std::nullopt);
  const ImVec2 corner = ImGui::GetCursorScreenPos();
  const GridSpot spot = held ? grid.spot_at({held->from.x - corner.x, held->from.y - corner.y}) : GridSpot();
  ImGui::GetStyle().FontScaleDpi = usual_scale * zoom;
  lay_out(grid, views, room.x - size::kScrollbar * usual_scale, zoom, is_touch);
  if (held) {
    ImGui::SetNextWindowScroll(grid.scroll_to(spot, {held->to.x - corner.x, held->to.y - corner.y}));
  }
  ImGui::SetNextWindowContentSize({grid.frozen_width() + grid.columns_width,
                                   grid.header_height + grid.total_height + grid.body_height()});
  std::optional<Command> command;
  grid.selected_box.reset();
  if (ImGui::BeginChild("grid", room, ImGuiChildFlags_None,
                        ImGuiWindowFlags_HorizontalScrollbar | ImGuiWindowFlags_NoNavInputs)) {
    const std::size_t page = grid.row_at(room.y - grid.header_height - grid.total_height);
    command = GridDrawing(views, state, grid).draw();
    if (!command && ImGui::IsWindowFocused() && !ImGui::GetIO().WantTextInput) {
      command = table_keys(views, state, static_cast<int>(std::max<std::size_t>(page, 1)));
    }
    if (state.reveal_selected) {
      reveal(views, state, grid);
    }
    grid.scroll = {ImGui::GetScrollX(), ImGui::GetScrollY()};
  }
  ImGui::EndChild();
  ImGui::GetStyle().FontScaleDpi = usual_scale;
  return command;
}

}  // namespace gouji
