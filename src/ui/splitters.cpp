#include "ui/splitters.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "ui/widgets.h"

namespace gouji {

namespace {

// The side of the panel along which its edge lies.
enum class Edge : std::uint8_t { top, left, right };

struct Splitter {
  const char* name;
  float PanelSizes::*panel;
  Edge side;
};

constexpr Splitter kTables{"edge-tables", &PanelSizes::tables, Edge::right};
constexpr Splitter kFigure{"edge-figure", &PanelSizes::figure, Edge::left};
constexpr Splitter kBottom{"edge-bottom", &PanelSizes::bottom, Edge::top};

Box grip_of(const Box& panel, Edge side) {
  constexpr float kHalf = size::kSplitter / 2;
  switch (side) {
    case Edge::top:
      return {panel.x + kHalf, panel.y - kHalf, panel.width - 2 * kHalf, size::kSplitter};
    case Edge::left:
      return {panel.x - kHalf, panel.y, size::kSplitter, panel.height};
    case Edge::right:
      break;
  }
  return {panel.x + panel.width - kHalf, panel.y, size::kSplitter, panel.height};
}

// The panel's size, CSS pixels, with its edge where the pointer is.
float size_at_pointer(const Box& panel, Edge side) {
  const ImVec2 mouse = ImGui::GetIO().MousePos;
  const float scale = ImGui::GetStyle().FontScaleDpi;
  const float size = side == Edge::top    ? panel.y + panel.height - mouse.y / scale
                     : side == Edge::left ? panel.x + panel.width - mouse.x / scale
                                           : mouse.x / scale - panel.x;
  return std::max(size, 1.0F);  // the layout knows the bounds
}

std::optional<Command> draw_splitter(const Splitter& splitter, const Box& panel, std::string_view label, const State& state) {
  std::optional<Command> command;
  const Box grip = grip_of(panel, splitter.side);
  const ImRect box = rect_of(grip);
  ImGui::SetNextWindowPos(box.Min);
  ImGui::SetNextWindowSize(box.GetSize());
  if (ImGui::Begin(splitter.name, nullptr,
                   ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoSavedSettings |
                       ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav | ImGuiWindowFlags_NoFocusOnAppearing)) {
    const Press press = press_area(box, label, PressedBy::mouse);
    const bool is_let_go = ImGui::IsItemDeactivated();
    if (press.hovered || press.held) {
      const bool is_level = splitter.side == Edge::top;
      ImGui::SetMouseCursor(is_level ? ImGuiMouseCursor_ResizeNS : ImGuiMouseCursor_ResizeEW);
      const ImVec2 middle = box.GetCenter();
      const float half = px(size::kOutline) / 2;
      const ImRect line = is_level ? ImRect{box.Min.x, middle.y - half, box.Max.x, middle.y + half}
                                   : ImRect{middle.x - half, box.Min.y, middle.x + half, box.Max.y};
      ImGui::GetWindowDrawList()->AddRectFilled(line.Min, line.Max, palette().accent);
    }
    if (press.hovered && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
      command = command::ResizePanel{splitter.panel, 0};
    } else if (press.held && ImGui::IsMouseDragging(ImGuiMouseButton_Left, 1)) {
      command = command::ResizePanel{splitter.panel, size_at_pointer(panel, splitter.side)};
    } else if (is_let_go) {
      command = command::ResizePanel{splitter.panel, state.panels.*splitter.panel, true};
    }
  }
  ImGui::End();
  return command;
}

}  // namespace

std::optional<Command> draw_splitters(const Language& words, const State& state, const Layout& layout) {
  std::optional<Command> command;
  const auto one = [&](const Splitter& splitter, const Box& panel) {
    if (!panel.is_shown()) {
      return;
    }
    if (auto done = draw_splitter(splitter, panel, words.text("ui.panel-edge"), state)) {
      command = std::move(done);
    }
  };
  if (layout.is_touch()) {
    return command;
  }
  one(kTables, layout.tables);
  one(kBottom, layout.findings);
  one(kFigure, layout.figure);
  return command;
}

}  // namespace gouji
