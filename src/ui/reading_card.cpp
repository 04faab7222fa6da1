// How far the reading of a large file has come: a card over the lower edge, with a way to stop.

#include <algorithm>
#include <cmath>
#include <string>

#include "ui/dialogs.h"
#include "ui/widgets.h"

namespace gouji {

std::optional<Command> draw_reading(const Views& views, const State& state, const Layout& layout) {
  if (!state.reading) {
    return std::nullopt;
  }
  const Reading& reading = *state.reading;
  const Language& words = views.language();
  std::optional<Command> command;
  const ImVec2 screen = ImGui::GetIO().DisplaySize;
  const float pad = px(space::kL);
  const float control = px(layout.is_touch() ? size::kTouch : size::kControl);
  const float row = px(size::kTouch);  // two lines of text
  const ImVec2 size{std::min(px(size::kReading), screen.x - 2 * px(space::kS)),
                    2 * pad + row + px(space::kM + size::kProgress)};
  const float below = layout.tabs.is_shown() ? px(layout.tabs.height + space::kS) : px(space::kXl);
  ImGui::SetNextWindowPos({std::round((screen.x - size.x) / 2), std::round(screen.y - below - size.y)});
  ImGui::SetNextWindowSize(size);
  ImGui::PushStyleVar(ImGuiStyleVar_WindowRounding, px(size::kRadius));
  ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, px(space::kHair));
  ImGui::PushStyleColor(ImGuiCol_WindowBg, palette().raised);
  if (ImGui::Begin("reading", nullptr,
                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                       ImGuiWindowFlags_NoFocusOnAppearing)) {
    const ImVec2 at = ImGui::GetWindowPos();
    const ImRect inner{at.x + pad, at.y + pad, at.x + size.x - pad, at.y + size.y - pad};
    const std::string_view cancel = words.text("ui.cancel");
    const ImRect key{inner.Max.x - button_width(cancel), inner.Min.y + (row - control) / 2, inner.Max.x,
                     inner.Min.y + (row + control) / 2};
    if (button(key, cancel, ButtonKind::outlined)) {
      command = command::CancelReading{};
    }
    const Slots slots{{"part", std::string(words.text("ui.reading-part." + reading.part))},
                      {"percent", std::to_string(static_cast<int>(reading.fraction * 100))}};
    const float middle = key.GetCenter().y;
    draw_text({inner.Min.x, inner.Min.y, key.Min.x - px(space::kM), middle}, words.fill("ui.reading", {{"name", reading.name}}),
              {type::kBody, true, 0});
    draw_text({inner.Min.x, middle, key.Min.x - px(space::kM), inner.Min.y + row}, words.fill("ui.reading-part", slots),
              secondary());
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float thick = px(size::kProgress);
    const ImRect bar{inner.Min.x, inner.Max.y - thick, inner.Max.x, inner.Max.y};
    list.AddRectFilled(bar.Min, bar.Max, palette().quiet.ground, thick / 2);
    const float done = std::max(bar.GetWidth() * static_cast<float>(reading.fraction), thick);
    list.AddRectFilled(bar.Min, {bar.Min.x + done, bar.Max.y}, palette().accent, thick / 2);
  }
  ImGui::End();
  ImGui::PopStyleColor();
  ImGui::PopStyleVar(2);
  return command;
}

}  // namespace gouji
