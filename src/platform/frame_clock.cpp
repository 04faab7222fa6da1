#include "platform/frame_clock.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double kUsualFrame = 1000.0 / 60.0;
constexpr double kLongestFrame = 100;
constexpr double kShortestFrame = 0.1;

}  // namespace

void FrameClock::want_frame() { frames_ = std::max(frames_, 1); }

void FrameClock::wake_at(double time) {
  if (wake_time_ < 0 || time < wake_time_) {
    wake_time_ = time;
  }
}

float FrameClock::begin_frame(double now) {
  if (wake_time_ >= 0 && now >= wake_time_) {
    wake_time_ = kNever;
    wake();
  }
  double elapsed = last_frame_ < 0 ? kUsualFrame : now - last_frame_;
  if (elapsed > kLongestFrame) {
    elapsed = kUsualFrame;
  }
  last_frame_ = now;
  frames_ = std::max(frames_ - 1, 0);
  return static_cast<float>(std::max(elapsed, kShortestFrame) / 1000);
}

double FrameClock::next_frame(double now) const {
  if (frames_ > 0) {
    return 0;
  }
  return wake_time_ < 0 ? kNever : std::max(wake_time_ - now, 1.0);
}

}  // namespace gouji
