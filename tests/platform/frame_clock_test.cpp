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

TEST(FrameClock, TimeOutBringsFramesLater) {
  FrameClock clock;
  while (clock.next_frame(0) == 0) {
    clock.begin_frame(0);
  }
  clock.wake_at(400);
  clock.wake_at(170);
  EXPECT_EQ(clock.next_frame(100), 70);
  clock.begin_frame(171);
  EXPECT_EQ(clock.next_frame(171), 0);
}

TEST(FrameClock, PauseDoesNotCountAsTime) {
  FrameClock clock;
  clock.begin_frame(1000);
  EXPECT_NEAR(static_cast<double>(clock.begin_frame(1020)), 0.020, 1e-6);
  EXPECT_NEAR(static_cast<double>(clock.begin_frame(900000)), 1.0 / 60, 1e-6);
  EXPECT_GT(clock.begin_frame(900000), 0);
}

TEST(FrameClock, MotionWantsOneFrameMore) {
  FrameClock clock;
  while (clock.next_frame(0) == 0) {
    clock.begin_frame(0);
  }
  clock.want_frame();
  EXPECT_EQ(clock.next_frame(0), 0);
  clock.begin_frame(16);
  EXPECT_LT(clock.next_frame(16), 0);
}

}  // namespace
}  // namespace gouji
