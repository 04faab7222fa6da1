#include "ui/tab_bar.h"

#include <cmath>
#include <string>

#include "ui/widgets.h"

namespace gouji {

namespace {

struct Place {
  Region region;
  Shape shape;
  const char* key;
  bool pictures = false;
};

constexpr Place kPlaces[] = {
    {Region::tables, Shape::list, "ui.tab.tables"},
    {Region::table, Shape::grid, "ui.tab.table"},
    {Region::table, Shape::picture, "ui.pictures", true},
    {Region::figure, Shape::figure, "ui.tab.figure"},
    {Region::findings, Shape::flag, "ui.tab.findings"},
};

}  // namespace

std::optional<Command> draw_tab_bar(const Views& views, const State& state, const Layout& layout) {
  const Language& words = views.language();
  const Palette& colors = palette();
  std::optional<Command> command;
  if (begin_region("tabs", layout.tabs, colors.side, ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    const ImRect bar = rect_of(layout.tabs);
    ImDrawList& list = *ImGui::GetWindowDrawList();
    list.AddRectFilled(bar.Min, {bar.Max.x, bar.Min.y + px(space::kHair)}, colors.line);
    const float width = bar.GetWidth() / static_cast<float>(std::size(kPlaces));
    float x = bar.Min.x;
    for (const Place& place : kPlaces) {
      const ImRect box{std::round(x), bar.Min.y, std::round(x + width), bar.Max.y};
      const bool is_middle = place.region == Region::table;
      const bool chosen = (state.region == place.region || (state.region == Region::top && is_middle)) &&
                          (!is_middle || state.shows_pictures == place.pictures);
      const std::string_view label = words.text(place.key);
      const Press press = press_area(box, label, PressedBy::keyboard,
                                     ImGuiItemStatusFlags_Checkable |
                                         (chosen ? ImGuiItemStatusFlags_Checked : ImGuiItemStatusFlags_None));
      const ImU32 color = chosen ? colors.accent : colors.text_secondary;
      const ImVec2 sign{box.GetCenter().x, box.Min.y + px(size::kTabBar * 0.36F)};
      draw_shape(sign, size::kIcon * 1.25F, place.shape, color);
      draw_text({box.Min.x, box.Min.y + px(size::kTabBar * 0.58F), box.Max.x, box.Max.y - px(space::kXs)}, label,
                {type::kSmall, chosen, color}, Side::center);
      if (place.region == Region::findings && views.summary.errors > 0) {
        const std::string count = std::to_string(views.summary.errors);
        const TextStyle style{type::kSmall, true, colors.window};
        const float height = px(type::kSmall * type::kLine) / 2;
        const float half = std::fmax(text_width(count, style) / 2 + px(space::kXs), height);
        const ImVec2 middle{sign.x + px(size::kIcon + space::kXs), sign.y - px(space::kXs)};
        list.AddRectFilled({middle.x - half, middle.y - height}, {middle.x + half, middle.y + height}, colors.error.ink, height);
        draw_text({middle.x - half, middle.y - height, middle.x + half, middle.y + height}, count, style, Side::center);
      }
      if (press.clicked && is_middle) {
        command = command::ShowMiddle{place.pictures};
      } else if (press.clicked) {
        command = command::ShowRegion{place.region};
      }
      x += width;
    }
  }
  end_region();
  return command;
}

}  // namespace gouji
