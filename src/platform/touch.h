// One finger on the screen, told apart as a touch screen's user expects: a tap clicks, a long press is a
// right click, a drag scrolls and the content keeps moving when the finger leaves; on something that is
// itself dragged (a scroll bar, the edge of a column, a slider) a drag is the mouse's.
// It knows neither widgets nor windows: it reports what happened. Lengths are device pixels, times
// milliseconds.
#pragma once

#include <vector>

namespace gouji {

struct Point {
  float x = 0;
  float y = 0;

  friend bool operator==(const Point&, const Point&) = default;
};

struct TouchAction {
  enum class Kind {
    hover,         // the finger is down at `at`; nothing is pressed yet
    leave,         // no pointer is over the page any more
    tap,           // click at `at`
    long_press,    // right click at `at`
    press,         // a mouse drag begins at `at`
    drag,          // … goes on to `at`
    release,       // … ends at `at`
    scroll_begin,  // scroll what lies under `at`
    scroll,        // by `by`: positive moves the content's later part into view
  };
  Kind kind;
  Point at;
  Point by;
};

using TouchActions = std::vector<TouchAction>;

// Whether something is itself dragged: not at all, whichever way, or sideways alone, so that a finger that goes up or
// down over a slider scrolls.
enum class Handle { none, any, sideways };

class Touch {
 public:
  // `scale`: device pixels a CSS pixel.
  void set_scale(float scale) { scale_ = scale; }

  TouchActions down(int finger, Point at, double now);
  // `handle`: what lay under the finger when it came down.
  TouchActions move(int finger, Point at, double now, Handle handle);
  TouchActions up(int finger, Point at, double now);
  // The browser took the finger for something else (a pinch, a system gesture).
  TouchActions cancel();

  // What time brings: the long press, the momentum.
  TouchActions advance(double now);

  // Content moves by itself: a frame is wanted.
  [[nodiscard]] bool is_moving() const { return state_ == State::gliding; }
  // When advance() has something to do, or a negative number.
  [[nodiscard]] double next_time() const;

 private:
  enum class State { idle, waiting, scrolling, dragging, gliding, spent };

  struct Sample {
    Point at;
    double time;
  };

  void remember(Point at, double now);
  [[nodiscard]] Point velocity(double now) const;  // pixels a millisecond
  TouchActions scroll_to(Point at, double now);

  State state_ = State::idle;
  float scale_ = 1;
  int finger_ = 0;
  Point start_;
  Point last_;
  double start_time_ = 0;
  std::vector<Sample> samples_;
  Point velocity_;
  Point remainder_;  // what is left of a movement after whole pixels were scrolled
  double glide_time_ = 0;
};

}  // namespace gouji
