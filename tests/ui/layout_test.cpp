#include "ui/layout.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

float right_of(const Box& box) { return box.x + box.width; }
float bottom_of(const Box& box) { return box.y + box.height; }

TEST(Layout, WideScreensShowEverythingAtOnce) {
  const Layout layout = layout_of(1440, 900, {});
  EXPECT_EQ(layout.form, Form::wide);
  EXPECT_FLOAT_EQ(right_of(layout.tables), layout.table.x);
  EXPECT_FLOAT_EQ(right_of(layout.table), layout.figure.x);
  EXPECT_FLOAT_EQ(right_of(layout.figure), 1440);
  EXPECT_FLOAT_EQ(bottom_of(layout.table), layout.findings.y);
  EXPECT_FLOAT_EQ(bottom_of(layout.findings), 900);
  EXPECT_FALSE(layout.tabs.is_shown());
}

TEST(Layout, MediumScreensPutTheFigureBelow) {
  const Layout layout = layout_of(1024, 700, {});
  EXPECT_EQ(layout.form, Form::medium);
  EXPECT_FALSE(layout.figure.is_shown());
  EXPECT_TRUE(layout.findings.is_shown());
}

TEST(Layout, AScenarioHasMoreRoomUnlessTheReaderChoseOtherwise) {
  State state;
  state.tries_out = true;
  EXPECT_GT(layout_of(1024, 700, state).findings.height, layout_of(1024, 700, {}).findings.height);
  state.panels.bottom = 200;
  EXPECT_FLOAT_EQ(layout_of(1024, 700, state).findings.height, 200);
  state.panels.bottom = 0;
  state.read_only = true;
  EXPECT_FLOAT_EQ(layout_of(1024, 700, state).findings.height, layout_of(1024, 700, {}).findings.height);
}

TEST(Layout, NarrowScreensShowOneRegionAboveTheTabs) {
  for (const Region region : {Region::tables, Region::table, Region::figure, Region::findings}) {
    State state;
    state.region = region;
    state.selected = 0;
    const Layout layout = layout_of(390, 844, state);
    const int shown = (layout.tables.is_shown() ? 1 : 0) + (layout.table.is_shown() ? 1 : 0) +
                      (layout.figure.is_shown() ? 1 : 0) + (layout.findings.is_shown() ? 1 : 0);
    EXPECT_EQ(shown, 1);
    EXPECT_EQ(layout.peek.is_shown(), region == Region::table);
    EXPECT_FLOAT_EQ(bottom_of(layout.tabs), 844);
  }
}

TEST(Layout, PanelsTakeTheSizeThatTheReaderGaveThemWithinBounds) {
  State state;
  state.panels = {300, 500, 200};
  const Layout layout = layout_of(1440, 900, state);
  EXPECT_FLOAT_EQ(layout.tables.width, 300);
  EXPECT_FLOAT_EQ(layout.figure.width, 500);
  EXPECT_FLOAT_EQ(layout.findings.height, 200);
  EXPECT_FLOAT_EQ(bottom_of(layout.table), layout.findings.y);

  state.panels = {2000, 2000, 2000};
  for (const float width : {760.0F, 1024.0F, 1200.0F, 1440.0F}) {
    const Layout large = layout_of(width, 700, state);
    EXPECT_GE(large.table.width, 320);
    EXPECT_GE(large.table.height, 220);
  }
  state.panels = {1, 1, 1};
  EXPECT_GE(layout_of(1440, 900, state).findings.height, 96) << "its tabs stay in reach";
}

TEST(Layout, TinyScreensHaveNoNegativeSizes) {
  for (const float side : {0.0F, 1.0F, 50.0F, 300.0F}) {
    for (const float width : {side, 800.0F, 1300.0F}) {
      const Layout layout = layout_of(width, side, {});
      for (const Box* box : {&layout.top, &layout.tables, &layout.table, &layout.figure, &layout.findings}) {
        EXPECT_GE(box->height, 0);
        EXPECT_GE(box->width, 0);
      }
    }
  }
}

}  // namespace
}  // namespace gouji
