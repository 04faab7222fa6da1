#include "ui/picture_panel.h"

#include <algorithm>
#include <vector>

#include "ui/picture_drawing.h"
#include "ui/unit_switch.h"

namespace gouji {
namespace {

struct Head {
  const std::string& title;
  const std::string& unit_label;
  const std::string& source;
};

Head head_of(const Views& views, const State& state) {
  const PictureViews& pictures = views.pictures;
  const auto head = [](const auto& picture) { return Head{picture.title, picture.unit_label, picture.source}; };
  switch (shown_picture(views, state)) {
    case PictureKind::sankey:
      return head(pictures.flow);
    case PictureKind::treemap:
      return head(pictures.spending(state.spending_by));
    case PictureKind::waterfall:
      return head(pictures.waterfall);
    case PictureKind::tornado:
      break;
  }
  return head(pictures.tornado);
}

// Of a picture that leaves the page: a scenario's says so.
std::string sheet_title(const Views& views, const State& state) {
  const std::string& title = head_of(views, state).title;
  if (!views.shows_scenario(state)) return title;
  return views.language().fill("picture.of-scenario", {{"picture", title}, {"scenario", views.trial.scenarios[views.what_if.current]}});
}

bool has_figures(const Views& views, const State& state) {
  const PictureViews& pictures = views.pictures;
  switch (shown_picture(views, state)) {
    case PictureKind::sankey:
      return !pictures.flow.is_empty();
    case PictureKind::treemap:
      return !pictures.spending(state.spending_by).is_empty();
    case PictureKind::waterfall:
    case PictureKind::tornado:
      break;
  }
  return true;  // else they are not shown
}

std::optional<Command> draw_picture(const PictureFrame& frame) {
  const PictureViews& pictures = frame.views.pictures;
  switch (shown_picture(frame.views, frame.state)) {
    case PictureKind::sankey:
      return draw_sankey(frame);
    case PictureKind::treemap:
      return draw_treemap(frame);
    case PictureKind::waterfall:
      return draw_bars(frame, pictures.waterfall);
    case PictureKind::tornado:
      break;
  }
  return draw_bars(frame, pictures.tornado);
}

// The picture's item of the selected figure.
const PictureItem* selected_item(const Views& views, const State& state) {
  const auto in = [&](const auto& items) -> const PictureItem* {
    for (const auto& item : items) {
      if (item.fact != kNone && item.fact == state.selected) {
        return &item;
      }
    }
    return nullptr;
  };
  const PictureViews& pictures = views.pictures;
  switch (shown_picture(views, state)) {
    case PictureKind::sankey: {
      const PictureItem* node = in(pictures.flow.nodes);
      return node == nullptr ? in(pictures.flow.links) : node;
    }
    case PictureKind::treemap:
      return in(pictures.spending(state.spending_by).nodes);
    case PictureKind::waterfall:
      return in(pictures.waterfall.bars);
    case PictureKind::tornado:
      break;
  }
  return in(pictures.tornado.bars);
}

// Title and unit at the left, what can be done at the right.
std::optional<Command> draw_picture_heading(const Views& views, const State& state, const Layout& layout) {
  const Language& words = views.language();
  const Head head = head_of(views, state);
  std::optional<Command> command;
  const bool is_touch = layout.is_touch();
  const TextStyle bold{type::kHeading, true, 0};
  const std::string_view save = words.text("ui.picture.save");
  const float inset = is_touch ? space::kM : space::kL;
  float used = 0;
  if (is_touch) {
    const float room = ImGui::GetContentRegionAvail().x - px(2 * inset) - button_width(save) - px(space::kS);
    used = wrapped_height(head.title, std::max(room, 1.0F), bold);
  }
  const ImRect block = next_block(std::max(px(is_touch ? size::kTouch : size::kTouch + space::kS), used + px(space::kM)), inset);
  const float height = px(is_touch ? size::kTouch : size::kControl);
  float right = block.Max.x;
  const auto place = [&](float width) {
    const ImRect box{right - width, block.GetCenter().y - height / 2, right, block.GetCenter().y + height / 2};
    right -= width + px(space::kS);
    return box;
  };
  if (button(place(button_width(save)), save, ButtonKind::plain)) {
    command = command::SavePicture{};
  }
  if (layout.form == Form::wide) {
    if (auto done = draw_unit_switch(words, state, place(unit_switch_width(words)))) {
      command = done;
    }
  }
  const TextStyle small = secondary();
  ImRect title{block.Min.x, block.Min.y, std::max(right, block.Min.x), block.Max.y};
  if (is_touch) {
    title.Min.y = block.GetCenter().y - used / 2;
    draw_wrapped(title, head.title, bold);
    return command;
  }
  title.Min.x += draw_text(title, head.title, bold) + px(space::kM);
  title.Min.y += px(space::kXs / 2);
  if (text_width(head.unit_label, small) <= title.GetWidth()) {
    draw_text(title, head.unit_label, small);
  }
  return command;
}

// Which picture, and by what.
std::optional<Command> draw_choices(const Views& views, const State& state, const Layout& layout) {
  const Language& words = views.language();
  const PictureKind shown = shown_picture(views, state);
  std::optional<Command> command;
  std::vector<PictureKind> kinds{PictureKind::sankey, PictureKind::treemap};
  std::vector<std::string_view> labels{words.text("ui.picture.sankey"), words.text("ui.picture.treemap")};
  if (!views.pictures.waterfall.is_empty()) {
    kinds.push_back(PictureKind::waterfall);
    labels.push_back(words.text("ui.picture.waterfall"));
  }
  if (!views.pictures.tornado.is_empty()) {
    kinds.push_back(PictureKind::tornado);
    labels.push_back(words.text("ui.picture.tornado"));
  }
  const bool is_touch = layout.is_touch();
  const float inset = is_touch ? space::kM : space::kL;
  const float height = px(is_touch ? size::kTouch : size::kControl);
  ImRect row = next_block(height, inset);
  const int count = static_cast<int>(labels.size());
  const float width = is_touch ? row.GetWidth() : segments_width(labels.data(), count) + px(space::kXl);
  const int chosen = static_cast<int>(std::find(kinds.begin(), kinds.end(), shown) - kinds.begin());
  if (const auto pressed = segments({row.Min, {row.Min.x + width, row.Max.y}}, labels.data(), count, chosen)) {
    command = command::ShowPicture{kinds[static_cast<std::size_t>(*pressed)]};
  }
  if (shown != PictureKind::treemap) {
    return command;
  }
  const std::string_view by[] = {words.text("ui.picture.by-use"), words.text("ui.picture.by-function")};
  if (is_touch) {
    skip(space::kS);
    row = next_block(height, inset);
  } else {
    row.Min.x = row.Max.x - segments_width(by, 2) - px(space::kL);
  }
  if (const auto pressed = segments(row, by, 2, state.spending_by == SpendingBy::use ? 0 : 1)) {
    command = command::ShowSpendingBy{*pressed == 0 ? SpendingBy::use : SpendingBy::function};
  }
  return command;
}

// The selected figure in words, with the way to its table; else where the figures were read.
std::optional<Command> draw_caption(const Views& views, const State& state, const ImRect& box) {
  const Language& words = views.language();
  std::optional<Command> command;
  ImGui::GetWindowDrawList()->AddRectFilled(box.Min, {box.Max.x, box.Min.y + px(space::kHair)}, palette().line);
  const PictureItem* item = selected_item(views, state);
  const float inset = px(space::kL);
  ImRect inner{box.Min.x + inset, box.Min.y, box.Max.x - inset, box.Max.y};
  const TextStyle small = secondary();
  if (item == nullptr) {
    draw_text(inner, head_of(views, state).source, small);
    return command;
  }
  const std::string_view label = words.text("ui.picture.show-table");
  const float width = button_width(label);
  const float half = px(size::kControl) / 2;
  const float middle = box.GetCenter().y;
  if (button({inner.Max.x - width, middle - half, inner.Max.x, middle + half}, label, ButtonKind::outlined)) {
    command = command::GoToFact{item->fact};
  }
  inner.Max.x -= width + px(space::kM);
  const TextStyle bold{type::kBody, true, 0};
  inner.Min.x += draw_text(inner, title_of(*item), bold) + px(space::kM);
  draw_text(inner, item->detail, {});
  return command;
}

// How high the picture is on a narrow screen, where the panel scrolls.
float touch_height(const Views& views, const State& state, float width, float room) {
  switch (shown_picture(views, state)) {
    case PictureKind::sankey:
      return px(size::kFlowDown);
    case PictureKind::treemap:
      return std::max(room, px(size::kFlowDown));
    case PictureKind::waterfall:
      return height_of_bars(views.pictures.waterfall, true, width);
    case PictureKind::tornado:
      break;
  }
  return height_of_bars(views.pictures.tornado, true, width);
}

// On a narrow screen the panel scrolls: the picture, its figures as rows, where they were read.
std::optional<Command> draw_narrow(const Views& views, const State& state) {
  std::optional<Command> command;
  if (ImGui::BeginChild("picture", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
    const Head head = head_of(views, state);
    paragraph(head.unit_label, secondary(), space::kM);
    skip(space::kS);
    const float width = ImGui::GetContentRegionAvail().x - px(2 * space::kM);
    const float rest = wrapped_height(head.source, std::max(width, 1.0F), {type::kSmall, false, 0});
    const float room = ImGui::GetContentRegionAvail().y - rest - px(2 * space::kM);
    const ImRect box = next_block(touch_height(views, state, width, room), space::kM);
    command = draw_picture({views, state, box, true, false});
    if (shown_picture(views, state) == PictureKind::sankey) {
      if (auto done = draw_flow_list(views, state)) {
        command = done;
      }
    }
    skip(space::kM);
    paragraph(head.source, secondary(), space::kM);
    skip(space::kM);
  }
  ImGui::EndChild();
  return command;
}

std::optional<Command> draw_body(const Views& views, const State& state) {
  std::optional<Command> command;
  const ImVec2 at = ImGui::GetCursorScreenPos();
  const ImVec2 room = ImGui::GetContentRegionAvail();
  const float caption = px(size::kTouch);
  const float inset = px(space::kL);
  ImRect box{at.x + inset, at.y + px(space::kS), at.x + room.x - inset, at.y + room.y - caption - px(space::kS)};
  if (shown_picture(views, state) == PictureKind::waterfall) {
    box.Max.y = std::min(box.Max.y, box.Min.y + height_of_bars(views.pictures.waterfall, false, box.GetWidth()));
  } else if (shown_picture(views, state) == PictureKind::tornado) {
    box.Max.y = std::min(box.Max.y, box.Min.y + height_of_bars(views.pictures.tornado, false, box.GetWidth()));
  }
  if (box.GetWidth() > 0 && box.GetHeight() > 0) {
    command = draw_picture({views, state, box, false, false});
  }
  const float bottom = at.y + room.y;
  if (auto done = draw_caption(views, state, {at.x, bottom - caption, at.x + room.x, bottom})) {
    command = done;
  }
  return command;
}

}  // namespace

PictureKind shown_picture(const Views& views, const State& state) {
  const bool is_missing = (state.picture == PictureKind::waterfall && views.pictures.waterfall.is_empty()) ||
                          (state.picture == PictureKind::tornado && views.pictures.tornado.is_empty());
  return is_missing ? PictureKind::sankey : state.picture;
}

std::optional<Command> draw_picture_panel(const Views& views, const State& state, const Layout& layout) {
  std::optional<Command> command;
  if (begin_region("pictures", layout.table, palette().window, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    command = draw_picture_heading(views, state, layout);
    if (auto done = draw_choices(views, state, layout)) {
      command = done;
    }
    skip(space::kS);
    std::optional<Command> done;
    if (!has_figures(views, state)) {
      skip(space::kL);
      paragraph(views.language().text("picture.none"), secondary(type::kBody), space::kL);
    } else if (layout.is_touch()) {
      done = draw_narrow(views, state);
    } else {
      done = draw_body(views, state);
    }
    command = done ? done : command;
  }
  end_region();
  return command;
}

PictureSheet picture_sheet(const Views& views, const State& state) {
  const float frame = size::kTouch + 4 * space::kXl;  // title, source, and what is left free around
  PictureSheet sheet{views.summary.unit_name + ' ' + sheet_title(views, state), size::kSheetWidth, size::kSheetHeight};
  const float scale = ImGui::GetStyle().FontScaleDpi;
  if (shown_picture(views, state) == PictureKind::waterfall) {
    sheet.height = frame + height_of_bars(views.pictures.waterfall, false, px(sheet.width)) / scale;
  } else if (shown_picture(views, state) == PictureKind::tornado) {
    sheet.height = frame + height_of_bars(views.pictures.tornado, false, px(sheet.width)) / scale;
  }
  return sheet;
}

void draw_picture_sheet(const Views& views, const State& state) {
  const ImVec2 display = ImGui::GetIO().DisplaySize;
  const float scale = ImGui::GetStyle().FontScaleDpi;
  if (begin_region("sheet", {0, 0, display.x / scale, display.y / scale}, palette().window, ImGuiWindowFlags_NoScrollbar)) {
    const Head head = head_of(views, state);
    const float inset = px(space::kXl);
    ImRect box{inset, inset, display.x - inset, display.y - inset};
    const TextStyle title{type::kTitle, true, 0};
    const TextStyle small = secondary();
    const float line = line_height(title);
    const std::string words = views.summary.unit_name + (views.summary.year > 0 ? " " + views.summary.year_text : "") + " · " + sheet_title(views, state);
    draw_text({box.Min, {box.Max.x, box.Min.y + line}}, words, title);
    draw_text({box.Min, {box.Max.x, box.Min.y + line}}, head.unit_label, small, Side::right);
    box.Min.y += line + px(space::kM);
    const float source = wrapped_height(head.source, box.GetWidth(), small);
    draw_wrapped({box.Min.x, box.Max.y - source, box.Max.x, box.Max.y}, head.source, small);
    box.Max.y -= source + px(space::kM);
    (void)draw_picture({views, state, box, false, true});
  }
  end_region();
}

}  // namespace gouji
