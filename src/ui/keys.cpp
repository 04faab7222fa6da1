#include "ui/keys.h"

#include <algorithm>

#include "imgui.h"
#include "ui/theme.h"

namespace gouji {

std::optional<Command> global_keys(const State& state, const Layout& layout) {
  const ImGuiIO& io = ImGui::GetIO();
  if (!state.faults.empty() || state.help_is_open || state.rules_are_open || state.comparison_is_open) {
    return std::nullopt;  // those windows have their own
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_K)) {
    return command::OpenSearch{};
  }
  if (ImGui::IsKeyPressed(ImGuiKey_F6, false)) {
    return command::NextRegion{io.KeyShift ? -1 : 1};
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Alt | ImGuiKey_LeftArrow)) {
    return command::GoBack{};
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Alt | ImGuiKey_RightArrow)) {
    return command::GoForward{};
  }
  const bool is_larger = ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_UpArrow);
  if (is_larger || ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_DownArrow)) {
    const float height = layout.findings.height + (is_larger ? size::kSplitterStep : -size::kSplitterStep);
    return command::ResizePanel{&PanelSizes::bottom, std::max(height, size::kBottomLeast)};
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_C)) {
    return command::CopyTable{};
  }
  // What follows would be typed into a field.
  if (io.WantTextInput) {
    return std::nullopt;
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_C)) {
    return command::CopyFigure{};
  }
  if (state.tries_out) {
    if (ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Z)) {
      return command::EditScenario{{.kind = ScenarioEdit::Kind::undo}};
    }
    if (ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Y) || ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z)) {
      return command::EditScenario{{.kind = ScenarioEdit::Kind::redo}};
    }
  }
  if (ImGui::IsKeyChordPressed(ImGuiKey_W)) {
    return command::TryOut{!state.tries_out};
  }
  if (!state.tries_out && ImGui::IsKeyChordPressed(ImGuiMod_Ctrl | ImGuiKey_Z) && state.corrections > 0) {
    return command::UndoCorrection{};
  }
  if (ImGui::IsKeyChordPressed(ImGuiMod_Shift | ImGuiKey_Slash)) {
    return command::ShowHelp{true};
  }
  if (ImGui::IsKeyChordPressed(ImGuiKey_Slash)) {
    return command::OpenSearch{};
  }
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false)) {
    if (state.reading) {
      return command::CancelReading{};
    }
    if (state.search_is_open) {
      return command::CloseSearch{};
    }
    if (!state.marked.empty()) {
      return command::ClearMarks{};
    }
  }
  return std::nullopt;
}

}  // namespace gouji
