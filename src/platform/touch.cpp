#include "platform/touch.h"

#include <algorithm>
#include <cmath>

namespace gouji {

namespace {

constexpr double kLongPress = 500;
constexpr float kSlop = 8;                // CSS pixels that a resting finger may tremble
constexpr double kSampleTime = 100;       // of movement that counts for the momentum
constexpr double kTimeConstant = 325;     // of the momentum's decay, as on iOS
constexpr float kSlowestGlide = 0.02F;    // CSS pixels a millisecond
constexpr float kFastestGlide = 6;        // CSS pixels a millisecond

using Kind = TouchAction::Kind;

float length(Point p) { return std::hypot(p.x, p.y); }

}  // namespace

TouchActions Touch::down(int finger, Point at, double now) {
  if (state_ != State::idle && state_ != State::gliding) {
    return {};  // a second finger
  }
  // A finger that stops moving content must not press what happens to come to rest below it.
  state_ = state_ == State::gliding ? State::spent : State::waiting;
  finger_ = finger;
  start_ = last_ = at;
  start_time_ = now;
  remainder_ = {};
  samples_.clear();
  remember(at, now);
  if (state_ == State::spent) {
    return {};
  }
  return {{Kind::hover, at, {}}};
}

TouchActions Touch::move(int finger, Point at, double now, Handle handle) {
  if (finger != finger_) {
    return {};
  }
  if (state_ == State::waiting || state_ == State::spent) {
    const Point way{at.x - start_.x, at.y - start_.y};
    if (length(way) < kSlop * scale_) {
      return {};
    }
    const bool is_dragged = handle == Handle::any || (handle == Handle::sideways && std::abs(way.x) >= std::abs(way.y));
    if (is_dragged && state_ == State::waiting) {
      state_ = State::dragging;
      return {{Kind::press, start_, {}}, {Kind::drag, at, {}}};
    }
    state_ = State::scrolling;
    TouchActions actions{{Kind::leave, at, {}}, {Kind::scroll_begin, start_, {}}};
    last_ = at;  // the slop is not made up for, so that the content does not jump
    remember(at, now);
    return actions;
  }
  if (state_ == State::dragging) {
    return {{Kind::drag, at, {}}};
  }
  if (state_ == State::scrolling) {
    return scroll_to(at, now);
  }
  return {};
}

TouchActions Touch::up(int finger, Point at, double now) {
  if (finger != finger_) {
    return {};
  }
  const State before = state_;
  state_ = State::idle;
  switch (before) {
    case State::waiting:
      return {{Kind::tap, start_, {}}};
    case State::dragging:
      return {{Kind::release, at, {}}};
    case State::scrolling: {
      velocity_ = velocity(now);
      const float speed = length(velocity_);
      if (speed > kSlowestGlide * 5 * scale_) {
        const float limit = std::min(1.0F, kFastestGlide * scale_ / speed);
        velocity_ = {velocity_.x * limit, velocity_.y * limit};
        state_ = State::gliding;
        glide_time_ = now;
      }
      return {};
    }
    case State::idle:
    case State::gliding:
    case State::spent:
      return {};
  }
  return {};
}

TouchActions Touch::cancel() {
  const State before = state_;
  state_ = State::idle;
  if (before == State::dragging) {
    return {{Kind::release, last_, {}}, {Kind::leave, last_, {}}};
  }
  return {{Kind::leave, last_, {}}};
}

TouchActions Touch::advance(double now) {
  if (state_ == State::waiting && now - start_time_ >= kLongPress) {
    state_ = State::idle;
    return {{Kind::long_press, start_, {}}};
  }
  if (state_ != State::gliding) {
    return {};
  }
  const double elapsed = now - glide_time_;
  glide_time_ = now;
  const auto decay = static_cast<float>(std::exp(-elapsed / kTimeConstant));
  const auto reach = static_cast<float>(kTimeConstant) * (1 - decay);
  remainder_.x += velocity_.x * reach;
  remainder_.y += velocity_.y * reach;
  velocity_ = {velocity_.x * decay, velocity_.y * decay};
  if (length(velocity_) < kSlowestGlide * scale_) {
    state_ = State::idle;
  }
  const Point by{std::trunc(remainder_.x), std::trunc(remainder_.y)};
  remainder_ = {remainder_.x - by.x, remainder_.y - by.y};
  if (by == Point{}) {
    return {};
  }
  return {{Kind::scroll, start_, by}};
}

double Touch::next_time() const { return state_ == State::waiting ? start_time_ + kLongPress : -1; }

void Touch::remember(Point at, double now) {
  samples_.push_back({at, now});
  const auto recent = std::find_if(samples_.begin(), samples_.end(),
                                   [now](const Sample& sample) { return now - sample.time <= kSampleTime; });
  samples_.erase(samples_.begin(), recent);
}

Point Touch::velocity(double now) const {
  if (samples_.empty() || now - samples_.back().time > kSampleTime) {
    return {};
  }
  const double elapsed = samples_.back().time - samples_.front().time;
  if (elapsed <= 0) {
    return {};
  }
  const auto span = static_cast<float>(elapsed);
  const Point from = samples_.front().at;
  const Point to = samples_.back().at;
  return {(from.x - to.x) / span, (from.y - to.y) / span};
}

TouchActions Touch::scroll_to(Point at, double now) {
  const Point by{last_.x - at.x, last_.y - at.y};
  last_ = at;
  remember(at, now);
  return {{Kind::scroll, start_, by}};
}

}  // namespace gouji
