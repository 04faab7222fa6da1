#include "ui/table_panel.h"

#include <algorithm>

#include "report/verdict_text.h"
#include "ui/unit_switch.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

// Title at the left, what can be done with the table at the right.
std::optional<Command> draw_table_heading(const Views& views, const State& state, const Layout& layout) {
  const bool is_touch = layout.is_touch();
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
      if (button(place(button_width(label)), label, ButtonKind::plain)) {
        command = command::FoldAll{any_open};
      }
    }
  }
  if (layout.form == Form::wide && !table.unit_label.empty()) {
    right -= px(space::kXs);
    if (auto done = draw_unit_switch(words, state, place(unit_switch_width(words)))) {
      command = done;
    }
  }
  ImRect title{block.Min.x, block.Min.y, std::max(right - px(space::kS), block.Min.x), block.Max.y};
  TextStyle heading{type::kHeading, true, 0};
  TextStyle small = secondary();
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
  const TextStyle label = secondary(type::kBody);
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

// What the signs in the cells mean, as far as they are there. Goes over as many lines as it needs; with
// `draws` off it only measures. Returns its height.
float draw_legend(const Views& views, const State& state, const Grid& grid, const ImRect& box, bool draws) {
  const Language& words = views.language();
  const TextStyle style = secondary();
  const float line = px(space::kXl);
  float x = box.Min.x;
  float y = box.Min.y + px(space::kXs);
  bool any = false;
  const auto entry = [&](std::string_view key, float sign_width, const auto& draw_sign) {
    const std::string_view text = words.text(key);
    const float width = sign_width + px(space::kXs) + text_width(text, style);
    if (any && x + width > box.Max.x) {
      x = box.Min.x;
      y += line;
    }
    any = true;
    if (draws) {
      draw_sign(ImVec2{x + sign_width / 2, y + line / 2});
      draw_text({x + sign_width + px(space::kXs), y, box.Max.x, y + line}, text, style);
    }
    x += width + px(space::kL);
  };
  const float icon = px(size::kIcon);
  if (grid.has_suspect) {
    entry("ui.legend.suspect", icon, [](ImVec2 at) { draw_shape(at, size::kIcon, Shape::suspect, palette().error.ink); });
  }
  if (grid.has_error) {
    entry("ui.legend.error", icon, [](ImVec2 at) { draw_verdict(at, size::kIcon * 0.9F, Verdict::error); });
  }
  if (grid.has_rounding) {
    entry("ui.legend.rounding", icon, [](ImVec2 at) { draw_verdict(at, size::kIcon * 0.9F, Verdict::rounding); });
  }
  if (grid.has_suggestion) {
    const TextStyle brackets{type::kBody, false, palette().error.ink};
    entry("ui.legend.suggested", icon, [&](ImVec2 at) {
      draw_text({at.x - icon, at.y - line / 2, at.x + icon, at.y + line / 2}, "→", brackets, Side::center);
    });
  }
  if (grid.has_move) {
    entry("what-if.legend", icon, [](ImVec2 at) { draw_shape(at, size::kIcon * 0.6F, Shape::moved_down, palette().moved.ink); });
  }
  const bool has_marked = std::any_of(state.marked.begin(), state.marked.end(),
                                      [&](Index fact) { return views.input.budget->fact(fact).table == state.table; });
  if (has_marked) {
    entry("ui.legend.marked", icon, [](ImVec2 at) {
      const float half = px(size::kIcon) * 0.45F;
      ImDrawList& list = *ImGui::GetWindowDrawList();
      list.AddRectFilled({at.x - half, at.y - half}, {at.x + half, at.y + half}, palette().mark.ground);
      list.AddTriangleFilled({at.x - half, at.y - half}, {at.x, at.y - half}, {at.x - half, at.y}, palette().mark.ink);
    });
  }
  return any ? y + line + px(space::kXs) - box.Min.y : 0;
}

// The rows keep the arrow keys to themselves; Tab goes to the buttons above them.
void leave_rows_by_tab() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  ImGuiWindow* panel = ImGui::GetCurrentWindow();
  const bool in_rows = g.NavWindow != nullptr && g.NavWindow != panel && g.NavWindow->RootWindow == panel;
  if (in_rows && !g.IO.WantTextInput && ImGui::IsKeyPressed(ImGuiKey_Tab, false)) {
    ImGui::FocusWindow(panel);
    ImGui::NavInitWindow(panel, true);
    ImGui::SetNavCursorVisible(true);
  }
}

}  // namespace

std::optional<Command> draw_table_panel(const Views& views, const State& state, const Layout& layout, Grid& grid) {
  std::optional<Command> command;
  if (begin_region("table", layout.table, palette().window, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    const float inset = layout.is_touch() ? space::kM : space::kL;
    if (!views.has_budget()) {
      skip(space::kXl);
      paragraph(views.language().text("ui.no-budget"), secondary(type::kBody), inset);
    } else {
      command = draw_table_heading(views, state, layout);
      if (layout.is_touch() && !views.table.unit_label.empty()) {
        paragraph(views.table.unit_label, secondary(), inset);
        skip(space::kXs);
      }
      draw_particulars(views.table, inset);
      hairline();
      if (views.table.rows.empty()) {
        skip(space::kXl);
        paragraph(views.table.note, secondary(type::kBody), inset);
      } else {
        const ImVec2 at = ImGui::GetCursorScreenPos();
        const ImVec2 room = ImGui::GetContentRegionAvail();
        ImRect legend_box{at.x + px(inset), at.y, at.x + room.x - px(inset), at.y + room.y};
        const float legend = draw_legend(views, state, grid, legend_box, false);
        ImGui::PushID(static_cast<int>(state.table));  // each table keeps its place
        ImGui::BeginChild("rows", {room.x, room.y - legend}, ImGuiChildFlags_None,
                          ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoNavInputs);
        if (auto done = draw_grid(views, state, layout.is_touch(), grid)) {
          command = done;
        }
        ImGui::EndChild();
        ImGui::PopID();
        leave_rows_by_tab();
        if (legend > 0) {
          legend_box.Min.y = at.y + room.y - legend;
          ImGui::GetWindowDrawList()->AddRectFilled({at.x, legend_box.Min.y}, {at.x + room.x, legend_box.Min.y + px(space::kHair)},
                                                    palette().line);
          draw_legend(views, state, grid, legend_box, true);
        }
      }
    }
  }
  end_region();
  return command;
}

}  // namespace gouji
