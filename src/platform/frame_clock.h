// When to draw. Each event asks for a few frames (Dear ImGui settles over two or three), a time-out may
// ask for one later (a tooltip after the pointer rests, a long press), and otherwise nothing is drawn.
// Times are milliseconds of one monotonic clock.
#pragma once

#include <array>

namespace gouji {

class FrameClock {
 public:
  static constexpr int kFramesAfterEvent = 3;
  static constexpr double kNever = -1;
  // Dear ImGui shows tooltips after a rest of 0.15 s and 0.40 s; a frame must then look for them.
  static constexpr std::array<double, 2> kRests = {170, 420};

  // Something happened.
  void wake() { frames_ = kFramesAfterEvent; }

  // One more frame is wanted: something moves.
  void want_frame();

  // The pointer moved at `now`; frames are wanted when it has rested.
  void rest_from(double now);

  // A frame is wanted at `time`, or at no special time (kNever). The last call counts.
  void set_alarm(double time) { alarm_ = time; }

  // Call at the begin of each frame. Returns the seconds since the frame before it, at most one.
  float begin_frame(double now);

  // Milliseconds until the next frame: 0 as soon as may be, kNever until something happens.
  [[nodiscard]] double next_frame(double now) const;

 private:
  int frames_ = kFramesAfterEvent;
  std::array<double, 2> rests_ = {kNever, kNever};
  double alarm_ = kNever;
  double last_frame_ = kNever;
};

}  // namespace gouji
