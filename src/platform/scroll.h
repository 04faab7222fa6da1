// Scrolling in pixels, as the platform's own: Dear ImGui counts its wheel in lines of text.
// A gesture keeps to the window that it began on, also when that window reaches its end.
#pragma once

#include "platform/touch.h"

namespace gouji {

class Scroll {
 public:
  // Notes a movement of the wheel or trackpad at `at`.
  void wheel(Point at, Point by, double now);
  // A touch gesture begins at `at`.
  void begin(Point at);
  // … and moves.
  void move(Point by);

  // Moves the windows. Call between ImGui::NewFrame() and the first window; what the frame's widgets
  // took for themselves (SetItemKeyOwner of the wheel) is left to them in io.MouseWheel.
  void apply();

 private:
  enum class Axis { x, y };
  void apply(Axis axis, float by);

  unsigned target_[2] = {0, 0};  // windows by id, one an axis; 0: look again
  Point at_;
  Point pending_;
  double last_wheel_ = 0;
};

}  // namespace gouji
