#include "ui/layout.h"

#include <algorithm>

#include "ui/theme.h"

namespace gouji {

namespace {

constexpr float kWide = 1200;
constexpr float kMedium = 760;
constexpr float kLeastTable = 220;      // height that the table keeps
constexpr float kLeastMiddle = 320;     // width that the table keeps
constexpr float kBottomShare = 0.38F;   // of the height below the top bar
constexpr float kBottomOfPictures = 0.26F;  // the same below a picture
constexpr float kBottomOfTrial = 0.46F;     // and while a scenario is worked at

// What the reader chose, or the usual size; between its bounds, of which `most` counts where they cross.
float panel_size(float chosen, float usual, float least, float most) {
  return std::max(std::min(std::max(chosen > 0 ? chosen : usual, least), most), 0.0F);
}

Layout narrow_layout(float width, float height, const State& state) {
  Layout layout;
  layout.form = Form::narrow;
  layout.top = {0, 0, width, size::kTopBar};
  layout.tabs = {0, std::max(height - size::kTabBar, size::kTopBar), width, size::kTabBar};
  Box middle{0, size::kTopBar, width, std::max(layout.tabs.y - size::kTopBar, 0.0F)};
  switch (state.region) {
    case Region::tables:
      layout.tables = middle;
      break;
    case Region::figure:
      layout.figure = middle;
      break;
    case Region::findings:
      layout.findings = middle;
      break;
    case Region::top:
    case Region::table:
      if (state.selected != kNone && state.selected_table == state.table && middle.height > size::kPeek + kLeastTable) {
        middle.height -= size::kPeek;
        layout.peek = {0, middle.y + middle.height, width, size::kPeek};
      }
      layout.table = middle;
      break;
  }
  return layout;
}

}  // namespace

Layout layout_of(float width, float height, const State& state) {
  if (width < kMedium) {
    return narrow_layout(width, height, state);
  }
  Layout layout;
  layout.form = width < kWide ? Form::medium : Form::wide;
  const float body = std::max(height - size::kTopBar, 0.0F);
  const bool is_wide = layout.form == Form::wide;
  const float left = panel_size(state.panels.tables, is_wide ? size::kTableList : size::kTableListMedium,
                                size::kTableListLeast, size::kTableListMost);
  const float right = is_wide ? panel_size(state.panels.figure, size::kInspector, size::kInspectorLeast,
                                           std::min(size::kInspectorMost, width - left - kLeastMiddle))
                              : 0;
  const float middle = width - left - right;
  const bool is_trial = state.tries_out && !state.read_only;
  const float share = state.shows_pictures ? kBottomOfPictures : is_trial ? kBottomOfTrial : kBottomShare;
  const float bottom = panel_size(state.panels.bottom, body * share, size::kBottomLeast, body - kLeastTable);
  layout.top = {0, 0, width, size::kTopBar};
  layout.tables = {0, size::kTopBar, left, body};
  layout.table = {left, size::kTopBar, middle, body - bottom};
  layout.findings = {left, size::kTopBar + body - bottom, middle, bottom};
  if (right > 0) {
    layout.figure = {left + middle, size::kTopBar, right, body};
  }
  return layout;
}

}  // namespace gouji
