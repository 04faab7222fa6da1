#include "platform/frame_clock.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(FrameClock, DrawsAFewFramesAfterAnEventAndThenNone) {
  FrameClock clock;
  clock.wake();
  int frames = 0;
  for (double now = 0; clock.next_frame(now) == 0; now += 16) {
    clock.begin_frame(now);
    ++frames;
  }
  EXPECT_EQ(frames, FrameClock::kFramesAfterEvent);
  EXPECT_LT(clock.next_frame(1000), 0);
}

void draw_all(FrameClock& clock, double now) {
  while (clock.next_frame(now) == 0) {
    clock.begin_frame(now);
  }
}

TEST(FrameClock, AlarmBringsFramesLater) {
  FrameClock clock;
  draw_all(clock, 0);
  clock.set_alarm(400);
  clock.set_alarm(170);
  EXPECT_EQ(clock.next_frame(100), 70);
  clock.begin_frame(171);
  EXPECT_EQ(clock.next_frame(171), 0);
  clock.set_alarm(FrameClock::kNever);
  draw_all(clock, 171);
  EXPECT_LT(clock.next_frame(171), 0);
}

TEST(FrameClock, RestingPointerBringsFramesForBothTooltips) {
  FrameClock clock;
  clock.rest_from(0);
  clock.rest_from(1000);  // moved again
  draw_all(clock, 1000);
  EXPECT_EQ(clock.next_frame(1000), 170);
  clock.begin_frame(1170);
  draw_all(clock, 1170);
  EXPECT_EQ(clock.next_frame(1170), 250);
  clock.begin_frame(1420);
  draw_all(clock, 1420);
  EXPECT_LT(clock.next_frame(1420), 0);
}

TEST(FrameClock, TimePassesAlsoWithoutFramesButNotByLeaps) {
  FrameClock clock;
  clock.begin_frame(1000);
  EXPECT_NEAR(static_cast<double>(clock.begin_frame(1400)), 0.4, 1e-6);
  EXPECT_EQ(clock.begin_frame(900000), 1);
  EXPECT_GT(clock.begin_frame(900000), 0);
}

TEST(FrameClock, MotionWantsOneFrameMore) {
  FrameClock clock;
  draw_all(clock, 0);
  clock.want_frame();
  EXPECT_EQ(clock.next_frame(0), 0);
  clock.begin_frame(16);
  EXPECT_LT(clock.next_frame(16), 0);
}

}  // namespace
}  // namespace gouji
