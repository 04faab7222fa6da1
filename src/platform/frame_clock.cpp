#include "platform/frame_clock.h"

#include <algorithm>

namespace gouji {

namespace {

constexpr double kUsualFrame = 1000.0 / 60.0;
constexpr double kLongestFrame = 1000;
constexpr double kShortestFrame = 0.1;  // Dear ImGui wants time to pass

bool rings(double& time, double now) {
  if (time < 0 || now < time) {
    return false;
  }
  time = FrameClock::kNever;
  return true;
}

}  // namespace

void FrameClock::want_frame() { frames_ = std::max(frames_, 1); }

void FrameClock::rest_from(double now) {
  for (std::size_t i = 0; i < rests_.size(); ++i) {
    rests_[i] = now + kRests[i];
  }
}

float FrameClock::begin_frame(double now) {
  bool rang = rings(alarm_, now);
  for (double& rest : rests_) {
    rang = rings(rest, now) || rang;
  }
  if (rang) {
    wake();
  }
  const double elapsed = last_frame_ < 0 ? kUsualFrame : now - last_frame_;
  last_frame_ = now;
  frames_ = std::max(frames_ - 1, 0);
  return static_cast<float>(std::clamp(elapsed, kShortestFrame, kLongestFrame) / 1000);
}

double FrameClock::next_frame(double now) const {
  if (frames_ > 0) {
    return 0;
  }
  double next = alarm_;
  for (const double rest : rests_) {
    if (rest >= 0 && (next < 0 || rest < next)) {
      next = rest;
    }
  }
  return next < 0 ? kNever : std::max(next - now, 1.0);
}

}  // namespace gouji
