#include "ui/region_focus.h"

#include <string_view>

#include "imgui.h"
#include "imgui_internal.h"

namespace gouji {

namespace {

// The window of a region, as far as it is on screen.
const char* window_of(Region region, const Layout& layout, bool shows_pictures) {
  switch (region) {
    case Region::top:
      return "top";
    case Region::tables:
      return layout.tables.is_shown() ? "tables" : nullptr;
    case Region::table:
      return !layout.table.is_shown() ? nullptr : shows_pictures ? "pictures" : "table/grid";
    case Region::figure:
      return layout.figure.is_shown() ? "figure" : "findings";
    case Region::findings:
      break;
  }
  return layout.findings.is_shown() ? "findings" : nullptr;
}

bool has_dialog(const State& state) { return state.help_is_open || state.rules_are_open || state.comparison_is_open || !state.faults.empty(); }

}  // namespace

ImGuiWindow* grid_window() {
  ImGuiContext& g = *ImGui::GetCurrentContext();
  for (ImGuiWindow* window : g.Windows) {
    if (window->Active && (window->Flags & ImGuiWindowFlags_ChildWindow) != 0 && window->RootWindow != nullptr &&
        std::string_view(window->RootWindow->Name) == "table" &&
        std::string_view(window->Name).find("/grid_") != std::string_view::npos) {
      return window;
    }
  }
  return nullptr;
}

void focus_region(const Layout& layout, State& state) {
  if (!state.focus_region || has_dialog(state)) {
    return;
  }
  const char* name = window_of(state.region, layout, state.shows_pictures);
  if (name == nullptr) {
    state.focus_region = false;
    return;
  }
  const bool is_grid = state.region == Region::table && !state.shows_pictures;
  ImGuiWindow* window = is_grid ? grid_window() : ImGui::FindWindowByName(name);
  if (window == nullptr) {
    return;
  }
  ImGui::FocusWindow(window);
  if (!is_grid) {
    if (window->NavLastIds[0] == 0) {
      ImGui::NavInitWindow(window, false);
    }
    ImGui::SetNavCursorVisible(ImGui::GetIO().NavActive || state.shows_focus);
  }
  state.focus_region = false;
  state.shows_focus = false;
}

void note_region(const Layout& layout, State& state) {
  const ImGuiWindow* focused = ImGui::GetCurrentContext()->NavWindow;
  if (focused == nullptr || layout.form == Form::narrow) {
    return;
  }
  const std::string_view name = focused->RootWindow->Name;
  if (name == "top") {
    state.region = Region::top;
  } else if (name == "tables") {
    state.region = Region::tables;
  } else if (name == "table" || name == "pictures") {
    state.region = Region::table;
  } else if (name == "figure") {
    state.region = Region::figure;
  } else if (name == "findings") {
    state.region = layout.form == Form::medium && state.shows_figure ? Region::figure : Region::findings;
  }
}

}  // namespace gouji
