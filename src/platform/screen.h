// The page as Dear ImGui sees it: its context and fonts, the events that the browser sends, and when to
// draw. Knows nothing of what is drawn. There is one Screen in a program.
//
// Coordinates are device pixels everywhere, and ImGui::GetStyle().FontScaleDpi says how many of them
// make a CSS pixel: type and lines then fall on the pixel grid at any density and zoom. Whoever lays
// out multiplies its lengths by that factor and rounds; fonts are scaled by Dear ImGui itself.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "platform/frame_clock.h"
#include "platform/keys.h"
#include "platform/scroll.h"
#include "platform/touch.h"

namespace gouji {

enum class PointerKind { down, move, up, cancel, leave };

struct PointerEvent {
  PointerKind kind = PointerKind::move;
  bool touch = false;  // a finger; a pen counts as a mouse
  int finger = 0;
  Point at;        // device pixels
  int button = 0;  // 0 left, 1 right, 2 middle
};

// Where the reader types, for the text field that the page lays over the canvas. Device pixels.
struct Caret {
  bool wanted = false;
  Point at;  // top of the caret
  float height = 0;
};

class Screen {
 public:
  // Makes the context and the fonts. `apple`: the command key stands for Ctrl.
  void start(bool apple);
  void stop();

  // Device pixels, and how many of them make a CSS pixel.
  void resize(float width, float height, float scale);
  // Everything `factor` times as large as usual; as though the screen were as much smaller.
  void enlarge(float factor);

  void pointer(const PointerEvent& event, double now);
  // Pixels; positive moves the content's later part into view.
  void wheel(Point at, Point by, double now);
  // Returns what the browser is to do with the key; only KeyUse::ours reaches the widgets.
  KeyUse key(std::string_view code, bool down, Modifiers modifiers);
  void text(std::string_view utf8);
  void focus(bool focused);
  void wake() { clock_.wake(); }
  // The canvas may show something else by now.
  void redraw();

  // Makes one frame, and draws it if it looks otherwise than what is shown; `draw` makes the windows. Returns the
  // milliseconds until the next is wanted: 0 as soon as may be, negative when something happens.
  double frame(double now, const std::function<void()>& draw);
  // Makes the windows without drawing them, for the list in item_list.h.
  std::string items(double now, const std::function<void()>& draw);

  // Draws what `draw` makes alone into the canvas, which is `width` × `height` device pixels now, `scale` of them
  // a CSS pixel. Windows, focus and input of the page stay as they are; its next frame brings it back.
  void picture(float width, float height, float scale, const std::function<void()>& draw);

  void context_lost();
  bool context_restored();

  // Runs the widgets' own copy or cut, and returns what they gave; empty where nothing is selected.
  std::string copy(bool cut, double now, const std::function<void()>& draw);
  void paste(std::string_view utf8);
  // What a widget copied outside of copy(), once.
  std::string take_copied();

  [[nodiscard]] Caret caret() const { return caret_; }
  [[nodiscard]] int cursor() const { return cursor_; }  // ImGuiMouseCursor
  [[nodiscard]] double frames_made() const { return frames_made_; }
  [[nodiscard]] double frames_drawn() const { return frames_drawn_; }
  [[nodiscard]] float scale() const { return scale_; }

 private:
  void begin(double now);
  void act(const TouchActions& actions);
  void chord(int key);

  FrameClock clock_;
  Touch touch_;
  Scroll scroll_;
  Caret caret_;
  std::string clipboard_;
  std::string copied_;
  bool apple_ = false;
  Handle handle_ = Handle::none;
  float scale_ = 1;
  float enlarged_ = 1;
  int cursor_ = 0;
  double frames_made_ = 0;
  double frames_drawn_ = 0;
  std::uint64_t shown_ = 0;  // hash of the picture on the canvas; 0 where that is not known
};

}  // namespace gouji
