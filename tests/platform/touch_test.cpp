#include "platform/touch.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

using Kind = TouchAction::Kind;

std::vector<Kind> kinds(const TouchActions& actions) {
  std::vector<Kind> found;
  for (const TouchAction& action : actions) {
    found.push_back(action.kind);
  }
  return found;
}

using Kinds = std::vector<Kind>;

TEST(Touch, ShortRestIsATapWhereItBegan) {
  Touch touch;
  EXPECT_EQ(kinds(touch.down(1, {10, 20}, 0)), Kinds{Kind::hover});
  EXPECT_TRUE(touch.move(1, {13, 22}, 50, Handle::none).empty());
  const TouchActions actions = touch.up(1, {13, 22}, 100);
  ASSERT_EQ(kinds(actions), Kinds{Kind::tap});
  EXPECT_EQ(actions[0].at, (Point{10, 20}));
}

TEST(Touch, LongRestIsALongPressAndNoTap) {
  Touch touch;
  touch.down(1, {10, 20}, 1000);
  EXPECT_EQ(touch.next_time(), 1500);
  EXPECT_TRUE(touch.advance(1499).empty());
  EXPECT_EQ(kinds(touch.advance(1500)), Kinds{Kind::long_press});
  EXPECT_EQ(touch.next_time(), -1);
  EXPECT_TRUE(touch.up(1, {10, 20}, 1600).empty());
}

TEST(Touch, DragScrollsAgainstTheFinger) {
  Touch touch;
  touch.down(1, {10, 200}, 0);
  EXPECT_EQ(kinds(touch.move(1, {10, 190}, 10, Handle::none)), (Kinds{Kind::leave, Kind::scroll_begin}));
  const TouchActions actions = touch.move(1, {12, 170}, 20, Handle::none);
  ASSERT_EQ(kinds(actions), Kinds{Kind::scroll});
  EXPECT_EQ(actions[0].by, (Point{-2, 20}));
}

TEST(Touch, SlopGrowsWithDensity) {
  Touch touch;
  touch.set_scale(3);
  touch.down(1, {0, 0}, 0);
  EXPECT_TRUE(touch.move(1, {0, 20}, 10, Handle::none).empty());
  EXPECT_FALSE(touch.move(1, {0, 25}, 20, Handle::none).empty());
}

TEST(Touch, ContentGlidesOnAndComesToRest) {
  Touch touch;
  touch.down(1, {0, 500}, 0);
  double now = 0;
  for (float y = 490; y >= 400; y -= 10) {
    now += 10;
    touch.move(1, {0, y}, now, Handle::none);
  }
  touch.up(1, {0, 400}, now);
  ASSERT_TRUE(touch.is_moving());
  float way = 0;
  int frames = 0;
  while (touch.is_moving()) {
    now += 16;
    ++frames;
    for (const TouchAction& action : touch.advance(now)) {
      way += action.by.y;
    }
    ASSERT_LT(frames, 1000);
  }
  // One pixel a millisecond, decaying with the time constant of 325 ms.
  EXPECT_NEAR(static_cast<double>(way), 325, 15);
}

TEST(Touch, FingerThatRestsBeforeItLeavesGivesNoMomentum) {
  Touch touch;
  touch.down(1, {0, 500}, 0);
  touch.move(1, {0, 450}, 10, Handle::none);
  touch.move(1, {0, 400}, 20, Handle::none);
  touch.up(1, {0, 400}, 300);
  EXPECT_FALSE(touch.is_moving());
}

TEST(Touch, FingerThatStopsGlidingContentPressesNothing) {
  Touch touch;
  touch.down(1, {0, 500}, 0);
  touch.move(1, {0, 450}, 10, Handle::none);
  touch.move(1, {0, 400}, 20, Handle::none);
  touch.up(1, {0, 400}, 25);
  ASSERT_TRUE(touch.is_moving());
  EXPECT_TRUE(touch.down(2, {0, 300}, 60).empty());
  EXPECT_FALSE(touch.is_moving());
  EXPECT_EQ(touch.next_time(), -1);
  EXPECT_TRUE(touch.up(2, {0, 300}, 100).empty());
}

TEST(Touch, DragOfAHandleIsTheMouses) {
  Touch touch;
  touch.down(1, {5, 5}, 0);
  EXPECT_EQ(kinds(touch.move(1, {30, 5}, 10, Handle::any)), (Kinds{Kind::press, Kind::drag}));
  EXPECT_EQ(kinds(touch.move(1, {40, 5}, 20, Handle::none)), Kinds{Kind::drag});
  EXPECT_EQ(kinds(touch.up(1, {40, 5}, 30)), Kinds{Kind::release});
}

TEST(Touch, UpOrDownOverASliderScrolls) {
  Touch touch;
  touch.down(1, {5, 5}, 0);
  EXPECT_EQ(kinds(touch.move(1, {10, 40}, 10, Handle::sideways)), (Kinds{Kind::leave, Kind::scroll_begin}));
  Touch other;
  other.down(1, {5, 5}, 0);
  EXPECT_EQ(kinds(other.move(1, {40, 10}, 10, Handle::sideways)), (Kinds{Kind::press, Kind::drag}));
}

TEST(Touch, SecondFingerChangesNothing) {
  Touch touch;
  touch.down(1, {10, 10}, 0);
  EXPECT_TRUE(touch.down(2, {90, 90}, 10).empty());
  EXPECT_TRUE(touch.move(2, {0, 0}, 20, Handle::none).empty());
  EXPECT_TRUE(touch.up(2, {0, 0}, 30).empty());
  EXPECT_EQ(kinds(touch.up(1, {10, 10}, 40)), Kinds{Kind::tap});
}

TEST(Touch, CancelReleasesWhatIsDragged) {
  Touch touch;
  touch.down(1, {5, 5}, 0);
  touch.move(1, {30, 5}, 10, Handle::any);
  EXPECT_EQ(kinds(touch.cancel()), (Kinds{Kind::release, Kind::leave}));
  EXPECT_EQ(kinds(touch.cancel()), Kinds{Kind::leave});
}

}  // namespace
}  // namespace gouji
