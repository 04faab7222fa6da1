#include <string>

#include "imgui.h"
#include "ui/cell_editor.h"
#include "ui/table_panel.h"

namespace gouji {

namespace {

// A sign of the row that the selected figure stands in: can be folded, is folded.
struct RowFold {
  Index row = kNone;
  bool can_fold = false;
  bool is_folded = false;
  bool at_first_figure = false;
};

RowFold fold_of(const Views& views, const State& state) {
  RowFold fold;
  const auto position = position_of(views.table, state.selected);
  if (position) {
    fold.row = position->row;
    const RowView& row = views.table.rows[fold.row];
    fold.can_fold = row.has_parts && !row.is_total;
    fold.is_folded = views.rows.folded[fold.row];
    fold.at_first_figure = first_figure(views.table, fold.row) == state.selected;
  }
  return fold;
}

std::optional<Command> step(const Views& views, const State& state, int down, int right) {
  const Index fact = step_from(views.table, views.rows, state.selected, down, right);
  if (fact == kNone || fact == state.selected) {
    return std::nullopt;
  }
  return command::SelectFact{fact};
}

bool pressed(ImGuiKey key) { return ImGui::IsKeyPressed(key); }
// What is done once, however long the key is held, or a slow frame makes it seem to be.
bool struck(ImGuiKey key) { return ImGui::IsKeyPressed(key, false); }

// The character of a key that begins a number or a change, 0 where none is pressed.
char begins_number() {
  for (int digit = 0; digit < 10; ++digit) {
    const bool is_top = struck(static_cast<ImGuiKey>(ImGuiKey_0 + digit)) && !ImGui::GetIO().KeyShift;
    if (is_top || struck(static_cast<ImGuiKey>(ImGuiKey_Keypad0 + digit))) {
      return static_cast<char>('0' + digit);
    }
  }
  if (struck(ImGuiKey_Equal) || struck(ImGuiKey_KeypadAdd)) {
    return '+';
  }
  return struck(ImGuiKey_Minus) || struck(ImGuiKey_KeypadSubtract) ? '-' : '\0';
}

}  // namespace

Command begin_typing(const Views& views, const State& state) {
  return command::Type{{kCellField, std::string(selected_text(views, state)), TypingFault::none, false}};
}

std::optional<Command> table_keys(const Views& views, const State& state, int rows_a_page) {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.KeyAlt || io.KeyCtrl || io.KeySuper) {
    return std::nullopt;
  }
  constexpr int kAllRows = 1 << 24;
  const RowFold fold = fold_of(views, state);
  if (pressed(ImGuiKey_DownArrow)) {
    return step(views, state, 1, 0);
  }
  if (pressed(ImGuiKey_UpArrow)) {
    return step(views, state, -1, 0);
  }
  if (pressed(ImGuiKey_PageDown)) {
    return step(views, state, rows_a_page, 0);
  }
  if (pressed(ImGuiKey_PageUp)) {
    return step(views, state, -rows_a_page, 0);
  }
  if (pressed(ImGuiKey_Home)) {
    return step(views, state, -kAllRows, 0);
  }
  if (pressed(ImGuiKey_End)) {
    return step(views, state, kAllRows, 0);
  }
  const bool folds_by_arrow = fold.at_first_figure && fold.can_fold;
  if (pressed(ImGuiKey_LeftArrow)) {
    if (folds_by_arrow && !fold.is_folded) {
      return command::ToggleFold{fold.row};
    }
    return step(views, state, 0, -1);
  }
  if (pressed(ImGuiKey_RightArrow)) {
    if (folds_by_arrow && fold.is_folded) {
      return command::ToggleFold{fold.row};
    }
    return step(views, state, 0, 1);
  }
  const bool enters = struck(ImGuiKey_Enter) || struck(ImGuiKey_KeypadEnter);
  if (views.shows_scenario(state) && position_of(views.table, state.selected)) {
    if (const char first = begins_number(); first != 0) {
      return command::Type{{kCellField, std::string(1, first), TypingFault::none, true}};
    }
    if (enters || struck(ImGuiKey_F2)) {
      return begin_typing(views, state);
    }
  }
  const bool plus = struck(ImGuiKey_Equal) || struck(ImGuiKey_KeypadAdd);
  const bool minus = struck(ImGuiKey_Minus) || struck(ImGuiKey_KeypadSubtract);
  if (fold.can_fold && ((plus && fold.is_folded) || (minus && !fold.is_folded))) {
    return command::ToggleFold{fold.row};
  }
  if (enters && state.selected != kNone) {
    return command::OpenFact{state.selected};
  }
  return std::nullopt;
}

}  // namespace gouji
