#include "platform/scroll.h"

#include <cmath>
#include <cstddef>

#include "imgui.h"
#include "imgui_internal.h"

namespace gouji {

namespace {

constexpr double kGestureGap = 250;  // ms without a movement that end a gesture of the wheel
constexpr float kLine = 40;          // pixels for widgets that count the wheel in notches

ImGuiWindow* window_under(Point at) {
  ImGuiWindow* found = nullptr;
  ImGui::FindHoveredWindowEx({at.x, at.y}, false, &found, nullptr);
  ImGuiWindow* modal = ImGui::GetTopMostPopupModal();
  if (found != nullptr && modal != nullptr && !ImGui::IsWindowWithinBeginStackOf(found->RootWindow, modal)) {
    return nullptr;
  }
  return found;
}

bool can_move(const ImGuiWindow* window, std::size_t axis, float by) {
  if ((window->Flags & (ImGuiWindowFlags_NoScrollWithMouse | ImGuiWindowFlags_NoMouseInputs)) != 0) {
    return false;
  }
  return by < 0 ? window->Scroll[axis] > 0 : window->Scroll[axis] < window->ScrollMax[axis];
}

// The innermost window that can move that way; or one that could move the other way, so that its end
// is an end and what lies behind it stays still.
ImGuiWindow* window_to_move(ImGuiWindow* window, std::size_t axis, float by) {
  ImGuiWindow* at_end = nullptr;
  for (; window != nullptr; window = window->ParentWindow) {
    if (can_move(window, axis, by)) {
      return window;
    }
    if (at_end == nullptr && window->ScrollMax[axis] > 0) {
      at_end = window;
    }
    if ((window->Flags & ImGuiWindowFlags_ChildWindow) == 0) {
      break;
    }
  }
  return at_end;
}

}  // namespace

void Scroll::wheel(Point at, Point by, double now) {
  if (std::hypot(at.x - at_.x, at.y - at_.y) > 4) {
    begin(at);
  } else if (now - last_wheel_ > kGestureGap) {
    target_[0] = target_[1] = 0;
  }
  last_wheel_ = now;
  move(by);
}

void Scroll::begin(Point at) {
  at_ = at;
  target_[0] = target_[1] = 0;
  pending_ = {};
}

void Scroll::move(Point by) {
  pending_.x += by.x;
  pending_.y += by.y;
}

void Scroll::apply() {
  apply(Axis::x, pending_.x);
  apply(Axis::y, pending_.y);
}

void Scroll::apply(Axis which, float by) {
  const std::size_t axis = which == Axis::x ? 0 : 1;
  if (by == 0) {
    return;
  }
  float& pending = axis == 0 ? pending_.x : pending_.y;
  const ImGuiKey key = axis == 0 ? ImGuiKey_MouseWheelX : ImGuiKey_MouseWheelY;
  ImGuiIO& io = ImGui::GetIO();
  (axis == 0 ? io.MouseWheelH : io.MouseWheel) = -by / kLine;
  if (!ImGui::TestKeyOwner(key, ImGuiKeyOwner_NoOwner)) {
    pending = 0;
    return;
  }

  ImGuiWindow* window = target_[axis] != 0 ? ImGui::FindWindowByID(target_[axis]) : nullptr;
  if (window == nullptr) {
    window = window_to_move(window_under(at_), axis, by);
  }
  if (window == nullptr) {
    pending = 0;
    return;
  }
  target_[axis] = window->ID;
  // Dear ImGui scrolls by whole pixels: the fraction waits for the next movement.
  const float whole = std::trunc(by);
  pending = by - whole;
  if (whole == 0) {
    return;
  }
  if (axis == 0) {
    ImGui::SetScrollX(window, window->Scroll.x + whole);
  } else {
    ImGui::SetScrollY(window, window->Scroll.y + whole);
  }
}

}  // namespace gouji
