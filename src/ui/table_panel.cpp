#include "ui/table_panel.h"

#include <algorithm>

#include "report/verdict_text.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

// Title at the left, what can be done with the table at the right.
std::optional<Command> draw_heading(const Views& views, bool is_touch) {
  const TableView& table = views.table;
  const Language& words = views.language();
  std::optional<Command> command;
  const ImRect block = next_block(px(is_touch ? size::kTouch : size::kTouch + space::kS), is_touch ? space::kM : space::kL);
  float right = block.Max.x;
  const float height = px(is_touch ? size::kTouch : size::kControl);
  const auto place = [&](float width) {
    const ImRect box{right - width, block.GetCenter().y - height / 2, right, block.GetCenter().y + height / 2};
    right -= width + px(space::kXs);
    return box;
  };
  if (!table.rows.empty()) {
    if (icon_button(place(height), words.text("ui.copy-table"), Shape::copy)) {
      command = command::CopyTable{};
    }
    if (views.rows.has_folds) {
      const bool any_open = std::any_of(views.rows.body.begin(), views.rows.body.end(), [&](Index row) {
        return table.rows[row].has_parts && !table.rows[row].is_total && !views.rows.folded[row];
      });
      const std::string_view label = words.text(any_open ? "ui.fold-all" : "ui.unfold-all");
      const bool pressed = is_touch ? icon_button(place(height), label, any_open ? Shape::chevron_right : Shape::chevron_down)
                                    : button(place(button_width(label)), label, ButtonKind::plain);
      if (pressed) {
        command = command::FoldAll{any_open};
      }
    }
  }
  ImRect title{block.Min.x, block.Min.y, std::max(right - px(space::kS), block.Min.x), block.Max.y};
  TextStyle heading{type::kHeading, true, 0};
  TextStyle small{type::kSmall, false, palette().text_secondary};
  if (is_touch) {
    draw_text(title, table.caption, heading);
  } else {
    std::string beside = table.header;
    if (!table.unit_label.empty()) {
      beside += beside.empty() ? table.unit_label : "   " + table.unit_label;
    }
    const float room = text_width(beside, small) + px(space::kM);
    const ImRect caption{title.Min, {std::max(title.Max.x - room, title.Min.x + title.GetWidth() / 2), title.Max.y}};
    const float width = draw_text(caption, table.caption, heading);
    title.Min.x += width + px(space::kM);
    title.Min.y += px(space::kXs / 2);
    draw_text(title, beside, small);
  }
  return command;
}

void draw_particulars(const TableView& table, float inset) {
  const TextStyle label{type::kBody, false, palette().text_secondary};
  float label_width = 0;
  for (const auto& [name, text] : table.particulars) {
    label_width = std::max(label_width, text_width(name, label));
  }
  for (const auto& [name, text] : table.particulars) {
    const float width = ImGui::GetContentRegionAvail().x - px(2 * inset) - label_width - px(space::kL);
    if (width < px(space::kXl)) {
      continue;
    }
    ImRect block = next_block(wrapped_height(text, width), inset);
    draw_text({block.Min, {block.Max.x, block.Min.y + line_height()}}, name, label);
    block.Min.x += label_width + px(space::kL);
    draw_wrapped(block, text);
  }
  if (!table.particulars.empty()) {
    skip(space::kM);
  }
}

// What the signs in the cells mean, as far as they are there.
void draw_legend(const Views& views, const State& state, const Grid& grid, const ImRect& box) {
  const Language& words = views.language();
  const TextStyle style{type::kSmall, false, palette().text_secondary};
  float x = box.Min.x;
  const auto entry = [&](const auto& draw_sign, std::string_view text) {
    const float width = text_width(text, style);
    if (x + px(size::kIcon + space::kXs) + width > box.Max.x) {
      return;
    }
    draw_sign(ImVec2{x + px(size::kIcon) / 2, box.GetCenter().y});
    x += px(size::kIcon + space::kXs);
    draw_text({x, box.Min.y, x + width + 1, box.Max.y}, text, style);
    x += width + px(space::kL);
  };
  if (grid.has_suspect) {
    entry([](ImVec2 at) { draw_shape(at, size::kIcon, Shape::suspect, palette().error.ink); }, words.text("ui.legend.suspect"));
  }
  if (grid.has_error) {
    entry([](ImVec2 at) { draw_verdict(at, size::kIcon * 0.9F, Verdict::error); }, words.text("ui.legend.error"));
  }
  if (grid.has_rounding) {
    entry([](ImVec2 at) { draw_verdict(at, size::kIcon * 0.9F, Verdict::rounding); }, words.text("ui.legend.rounding"));
  }
  if (!state.marked.empty()) {
    entry(
        [](ImVec2 at) {
          const float half = px(size::kIcon) * 0.45F;
          ImDrawList& list = *ImGui::GetWindowDrawList();
          list.AddRectFilled({at.x - half, at.y - half}, {at.x + half, at.y + half}, palette().mark.ground);
          list.AddTriangleFilled({at.x - half, at.y - half}, {at.x, at.y - half}, {at.x - half, at.y}, palette().mark.ink);
        },
        words.text("ui.legend.marked"));
  }
}

}  // namespace

std::optional<Command> draw_table_panel(const Views& views, const State& state, const Layout& layout, Grid& grid) {
  std::optional<Command> command;
  if (begin_region("table", layout.table, palette().window, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    const float inset = layout.is_touch() ? space::kM : space::kL;
    if (!views.has_budget()) {
      skip(space::kXl);
      paragraph(views.language().text("ui.no-budget"), {type::kBody, false, palette().text_secondary}, inset);
    } else {
      command = draw_heading(views, layout.is_touch());
      if (layout.is_touch() && !views.table.unit_label.empty()) {
        paragraph(views.table.unit_label, {type::kSmall, false, palette().text_secondary}, inset);
        skip(space::kXs);
      }
      draw_particulars(views.table, inset);
      hairline();
      if (views.table.rows.empty()) {
        skip(space::kXl);
        paragraph(views.table.note, {type::kBody, false, palette().text_secondary}, inset);
      } else {
        const bool has_legend = grid.has_suspect || grid.has_error || grid.has_rounding || !state.marked.empty();
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ImVec2 room = ImGui::GetContentRegionAvail();
        const float legend = has_legend ? px(size::kControl) : 0;
        ImGui::BeginChild("rows", {room.x, room.y - legend}, ImGuiChildFlags_None,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNavInputs);
        if (auto done = draw_grid(views, state, layout.is_touch(), grid)) {
          command = done;
        }
        ImGui::EndChild();
        if (has_legend) {
          const float top = at.y + room.y - legend;
          ImGui::GetWindowDrawList()->AddRectFilled({at.x, top}, {at.x + room.x, top + px(space::kHair)}, palette().line);
          draw_legend(views, state, grid, {at.x + px(inset), top, at.x + room.x - px(inset), top + legend});
        }
      }
    }
  }
  end_region();
  return command;
}

}  // namespace gouji
