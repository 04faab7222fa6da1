// When to draw. Each event asks for a few frames (Dear ImGui settles over two or three), a time-out may
// ask for one later (a tooltip's delay, a long press), and otherwise nothing is drawn.
// Times are milliseconds of one monotonic clock.
#pragma once

namespace gouji {

class FrameClock {
 public:
  static constexpr int kFramesAfterEvent = 3;
  static constexpr double kNever = -1;

  // Something happened.
  void wake() { frames_ = kFramesAfterEvent; }

  // One more frame is wanted: something moves.
  void want_frame();

  // A frame is wanted at `time`; an earlier wish stands, a later one is replaced.
  void wake_at(double time);

  // Call at the begin of each frame. Returns the seconds since the frame before it, for animation;
  // after a pause the pause does not count, so nothing jumps.
  float begin_frame(double now);

  // Milliseconds until the next frame: 0 as soon as may be, kNever until something happens.
  [[nodiscard]] double next_frame(double now) const;

 private:
  int frames_ = kFramesAfterEvent;
  double wake_time_ = kNever;
  double last_frame_ = kNever;
};

}  // namespace gouji
