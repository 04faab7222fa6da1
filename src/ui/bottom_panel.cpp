#include "ui/bottom_panel.h"

#include <string>

#include "ui/findings_panel.h"
#include "ui/inspector_panel.h"
#include "ui/scenario_panel.h"
#include "ui/widgets.h"

namespace gouji {

namespace {

BottomTab shown_tab(const State& state, const Layout& layout) {
  return state.shows_figure && layout.form == Form::medium ? BottomTab::figure : state.bottom;
}

std::optional<Command> draw_tabs(const Views& views, const State& state, BottomTab shown, const Layout& layout) {
  const Language& words = views.language();
  std::optional<Command> command;
  const ImRect block = next_block(px(size::kPanelTabs));
  float x = block.Min.x + px(space::kXs);
  const auto one = [&](BottomTab which, const std::string& label) {
    const float width = text_width(label, {type::kBody, true, 0}) + px(2 * space::kM);
    if (tab({x, block.Min.y, x + width, block.Max.y}, label, which == shown)) {
      command = command::ShowBottom{which};
    }
    x += width + px(space::kXs);
  };
  if (layout.form == Form::medium) {
    one(BottomTab::figure, std::string(words.text("ui.figure")));
  }
  const std::size_t causes = views.causes.size();
  one(BottomTab::findings, std::string(words.text("ui.findings")) + (causes > 0 ? "  " + std::to_string(causes) : ""));
  one(BottomTab::scope, std::string(words.text("ui.scope")));
  std::size_t steps = 0;  // that are on
  if (views.shows_scenario(state)) {
    for (const StepView& step : views.trial.steps) steps += step.is_on ? 1 : 0;
  }
  if (!state.read_only || steps > 0) {
    one(BottomTab::scenario, std::string(words.text("what-if.tab")) + (steps > 0 ? "  " + std::to_string(steps) : ""));
  }
  if (views.has_budget()) {
    const std::string_view report = words.text("ui.save-report");
    const float right = block.Max.x - px(space::kM);
    const float left = right - button_width(report);
    // Where there is no room beside the tabs it is in the menu alone.
    if (left > x && button({left, block.Min.y + px(space::kXs), right, block.Max.y - px(space::kXs)}, report, ButtonKind::plain)) {
      command = command::SaveReport{};
    }
  }
  ImGui::GetWindowDrawList()->AddRectFilled({block.Min.x, block.Max.y - px(space::kHair)}, block.Max, palette().line);
  return command;
}

}  // namespace

std::optional<Command> draw_bottom_panel(const Views& views, const State& state, const Layout& layout) {
  std::optional<Command> command;
  if (begin_region("findings", layout.findings, palette().window,
                   ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse)) {
    if (!layout.is_touch()) {
      hairline();
    }
    const BottomTab shown = shown_tab(state, layout);
    command = draw_tabs(views, state, shown, layout);
    // Each tab keeps its own place to which it is scrolled.
    ImGui::PushID(static_cast<int>(shown));
    if (ImGui::BeginChild("content", ImGui::GetContentRegionAvail(), ImGuiChildFlags_NavFlattened)) {
      std::optional<Command> done;
      switch (shown) {
        case BottomTab::figure:
          done = draw_inspector(views, state, layout.is_touch());
          break;
        case BottomTab::findings:
          done = draw_findings(views, state, layout.is_touch());
          break;
        case BottomTab::scope:
          done = draw_scope(views);
          break;
        case BottomTab::scenario:
          if (views.has_budget()) {
            done = draw_scenario(views, state, layout.is_touch());
          }
          break;
      }
      command = done ? done : command;
    }
    ImGui::EndChild();
    ImGui::PopID();
  }
  end_region();
  return command;
}

}  // namespace gouji
