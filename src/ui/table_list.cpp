#include "ui/table_list.h"

#include <algorithm>
#include <string>

#include "ui/widgets.h"

namespace gouji {

namespace {

constexpr std::size_t kMostLines = 3;  // of a title

// Sign and number on a soft ground, standing at the right end of `box`. Returns its width.
float draw_badge(const ImRect& box, std::size_t count, Severity severity) {
  const std::string number = std::to_string(count);
  TextStyle style{type::kSmall, true, tint_of(severity).ink};
  const float width = px(size::kIcon + space::kXs + 2 * space::kXs) + text_width(number, style);
  const float half = px(type::kSmall * type::kLine + space::kXs / 2) / 2;
  const ImRect pill{box.Max.x - width, box.GetCenter().y - half, box.Max.x, box.GetCenter().y + half};
  ImGui::GetWindowDrawList()->AddRectFilled(pill.Min, pill.Max, tint_of(severity).ground, half);
  draw_severity({pill.Min.x + px(space::kXs) + px(size::kIcon) / 2, pill.GetCenter().y}, size::kIcon * 0.8F, severity);
  draw_text({pill.Min.x + px(size::kIcon + space::kXs + space::kXs / 2), pill.Min.y, pill.Max.x, pill.Max.y}, number, style);
  return width;
}

// How many of its figures the scenario moved, at the right end of `box`. Returns its width.
float draw_moved_badge(const ImRect& box, std::size_t count) {
  const std::string number = std::to_string(count);
  const TextStyle style{type::kSmall, true, palette().moved.ink};
  const float icon = size::kIcon * 0.75F;
  const float width = px(icon + 3 * space::kXs) + text_width(number, style);
  const float half = px(type::kSmall * type::kLine + space::kXs / 2) / 2;
  const ImRect pill{box.Max.x - width, box.GetCenter().y - half, box.Max.x, box.GetCenter().y + half};
  ImGui::GetWindowDrawList()->AddRectFilled(pill.Min, pill.Max, palette().moved.ground, half);
  draw_shape({pill.Min.x + px(space::kXs + icon / 2), pill.GetCenter().y}, icon, Shape::what_if, style.color);
  draw_text({pill.Min.x + px(icon + 2 * space::kXs), pill.Min.y, pill.Max.x, pill.Max.y}, number, style);
  return width;
}

bool draw_entry(const TableEntry& entry, std::size_t moved, bool is_shown, bool is_touch) {
  const Palette& colors = palette();
  const bool is_there = entry.table != kNone;
  const float inset = is_touch ? space::kL : space::kM;
  const float room = ImGui::GetContentRegionAvail().x - px(inset + space::kM);
  TextStyle title;
  title.bold = is_shown;
  title.color = is_there ? colors.text : colors.text_secondary;
  const TextStyle note{type::kSmall, false, colors.text_secondary};

  float badges = 0;
  if (entry.badge.errors > 0) {
    badges += px(size::kIcon + 2 * space::kM + space::kXs);
  }
  if (entry.badge.remarks > 0) {
    badges += px(size::kIcon + 2 * space::kM + space::kXs);
  }
  if (moved > 0) {
    badges += px(size::kIcon + 2 * space::kM + space::kXs);
  }
  float width = std::max(room - badges - px(space::kS), px(space::kXl));
  // Below a title that has one line without them, or many beside them.
  const bool are_below = badges > 0 && text_width(entry.title, title) > width &&
                         (text_width(entry.title, title) <= room || wrap_text(entry.title, width, title).size() > 2);
  if (are_below) {
    width = room;
  }
  const std::size_t lines = std::min(wrap_text(entry.title, width, title).size(), kMostLines);
  float text = static_cast<float>(lines) * line_height(title);
  text += wrapped_height(entry.note, width, note);
  text += are_below ? line_height(title) : 0;
  const float height = std::max(text + px(space::kM), px(is_touch ? size::kTouch + space::kXs : size::kRow + space::kXs));
  const ImRect block = next_block(height);

  bool clicked = false;
  if (is_there) {
    const Press press = press_item(block, ImGui::GetID(entry.id.c_str()), entry.title, PressedBy::keyboard,
                                   ImGuiItemStatusFlags_Checkable |
                                       (is_shown ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
    clicked = press.clicked;
    ImDrawList& list = *ImGui::GetWindowDrawList();
    if (is_shown) {
      list.AddRectFilled(block.Min, block.Max, colors.selected);
      list.AddRectFilled(block.Min, {block.Min.x + px(space::kXs - space::kHair), block.Max.y}, colors.accent);
    } else if (press.hovered) {
      list.AddRectFilled(block.Min, block.Max, colors.hover);
    }
  }
  ImRect inner{block.Min.x + px(inset), block.GetCenter().y - text / 2, block.Min.x + px(inset) + width, block.Max.y};
  inner.Min.y += draw_wrapped(inner, entry.title, title, kMostLines);
  draw_wrapped(inner, entry.note, note);
  ImRect right{block.Min.x, block.Min.y, block.Max.x - px(space::kM), block.Max.y};
  if (are_below) {
    right.Max.y = block.GetCenter().y + text / 2;
    right.Min.y = right.Max.y - line_height(title);
  }
  if (entry.badge.remarks > 0) {
    right.Max.x -= draw_badge(right, entry.badge.remarks, Severity::warning) + px(space::kXs);
  }
  if (entry.badge.errors > 0) {
    right.Max.x -= draw_badge(right, entry.badge.errors, Severity::error) + px(space::kXs);
  }
  if (moved > 0) {
    draw_moved_badge(right, moved);
  }
  return clicked;
}

}  // namespace

std::optional<Command> draw_table_list(const Views& views, const State& state, const Layout& layout) {
  std::optional<Command> command;
  if (begin_region("tables", layout.tables, palette().side)) {
    const Language& words = views.language();
    skip(space::kM);
    // On a narrow screen the pictures have a tab of their own.
    if (views.has_budget() && !layout.is_touch()) {
      TableEntry pictures;
      pictures.table = 0;  // it can be pressed
      pictures.id = "pictures";
      pictures.title = words.text("ui.pictures");
      if (draw_entry(pictures, 0, state.shows_pictures, false)) {
        command = command::ShowMiddle{true};
      }
      skip(space::kS);
    }
    const TextStyle heading{type::kSmall, true, palette().text_secondary};
    paragraph(words.text("ui.tables"), heading, layout.is_touch() ? space::kL : space::kM);
    skip(space::kXs);
    if (views.has_budget()) {
      for (const TableEntry& entry : views.entries) {
        const bool can_move = views.shows_scenario(state) && entry.table < views.trial.moved_in_table.size();
        const std::size_t moved = can_move ? views.trial.moved_in_table[entry.table] : 0;
        if (draw_entry(entry, moved, entry.table != kNone && entry.table == state.table && !state.shows_pictures, layout.is_touch())) {
          command = command::ShowTable{entry.table};
        }
      }
    }
    skip(space::kM);
    const ImRect edge = ImGui::GetCurrentWindow()->Rect();
    ImGui::GetWindowDrawList()->AddRectFilled({edge.Max.x - px(space::kHair), edge.Min.y}, edge.Max, palette().line);
  }
  end_region();
  return command;
}

}  // namespace gouji
