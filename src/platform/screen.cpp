#include "platform/screen.h"

#include <cfloat>

#include "imgui.h"
#include "imgui_internal.h"
#include "platform/fonts.h"
#include "platform/item_list.h"
#include "platform/picture_hash.h"
#include "platform/renderer.h"

namespace gouji {

namespace {

constexpr Point kNowhere{-FLT_MAX, -FLT_MAX};

void set_position(Point at) { ImGui::GetIO().AddMousePosEvent(at.x, at.y); }

void click(Point at, int button) {
  set_position(at);
  ImGui::GetIO().AddMouseButtonEvent(button, true);
  ImGui::GetIO().AddMouseButtonEvent(button, false);
}

// Whether what lies under the pointer is itself dragged: it shows so by the mouse cursor, or is a
// scroll bar.
Handle handle_under_pointer() {
  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const ImGuiMouseCursor cursor = ImGui::GetMouseCursor();
  if (cursor == ImGuiMouseCursor_ResizeEW) {
    return Handle::sideways;
  }
  if (cursor >= ImGuiMouseCursor_ResizeAll && cursor <= ImGuiMouseCursor_ResizeNWSE) {
    return Handle::any;
  }
  ImGuiWindow* window = g.HoveredWindow;
  const bool is_scrollbar = window != nullptr && g.HoveredId != 0 &&
                            (g.HoveredId == ImGui::GetWindowScrollbarID(window, ImGuiAxis_X) ||
                             g.HoveredId == ImGui::GetWindowScrollbarID(window, ImGuiAxis_Y));
  return is_scrollbar ? Handle::any : Handle::none;
}

}  // namespace

void Screen::start(bool apple) {
  apple_ = apple;
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendPlatformName = "gouji";
  io.BackendFlags |= ImGuiBackendFlags_HasMouseCursors;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigInputTextCursorBlink = false;  // a blinking caret would draw for ever
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  io.ConfigMacOSXBehaviors = apple;
  io.ConfigDebugHighlightIdConflicts = false;

  ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
  platform.Platform_ClipboardUserData = this;
  platform.Platform_SetClipboardTextFn = [](ImGuiContext* context, const char* text) {
    auto* screen = static_cast<Screen*>(context->PlatformIO.Platform_ClipboardUserData);
    screen->clipboard_ = text;
    screen->copied_ = text;
  };
  platform.Platform_GetClipboardTextFn = [](ImGuiContext* context) {
    return static_cast<const Screen*>(context->PlatformIO.Platform_ClipboardUserData)->clipboard_.c_str();
  };
  platform.Platform_ImeUserData = this;
  platform.Platform_SetImeDataFn = [](ImGuiContext* context, ImGuiViewport* /*viewport*/, ImGuiPlatformImeData* data) {
    auto* screen = static_cast<Screen*>(context->PlatformIO.Platform_ImeUserData);
    screen->caret_ = {data->WantTextInput, {data->InputPos.x, data->InputPos.y}, data->InputLineHeight};
  };
  add_fonts();
}

void Screen::stop() {
  stop_renderer();
  ImGui::DestroyContext();
}

void Screen::resize(float width, float height, float scale) {
  scale_ = scale;
  touch_.set_scale(scale);
  ImGui::GetIO().DisplaySize = {width, height};
  ImGui::GetStyle().FontScaleDpi = scale_ * enlarged_;
  redraw();
}

void Screen::redraw() {
  shown_ = 0;
  wake();
}

void Screen::enlarge(float factor) {
  enlarged_ = factor;
  ImGui::GetStyle().FontScaleDpi = scale_ * enlarged_;
  wake();
}

void Screen::pointer(const PointerEvent& event, double now) {
  ImGuiIO& io = ImGui::GetIO();
  wake();
  io.AddMouseSourceEvent(event.touch ? ImGuiMouseSource_TouchScreen : ImGuiMouseSource_Mouse);
  if (event.touch) {
    switch (event.kind) {
      case PointerKind::down:
        act(touch_.down(event.finger, event.at, now));
        break;
      case PointerKind::move:
        act(touch_.move(event.finger, event.at, now, handle_));
        break;
      case PointerKind::up:
        act(touch_.up(event.finger, event.at, now));
        break;
      case PointerKind::cancel:
        act(touch_.cancel());
        break;
      case PointerKind::leave:
        break;
    }
    return;
  }
  switch (event.kind) {
    case PointerKind::down:
    case PointerKind::up:
      set_position(event.at);
      io.AddMouseButtonEvent(event.button, event.kind == PointerKind::down);
      break;
    case PointerKind::move:
      set_position(event.at);
      break;
    case PointerKind::cancel:
    case PointerKind::leave:
      for (int button = 0; button < 3; ++button) {
        io.AddMouseButtonEvent(button, false);
      }
      set_position(kNowhere);
      break;
  }
  clock_.rest_from(now);
}

void Screen::wheel(Point at, Point by, double now) {
  scroll_.wheel(at, by, now);
  wake();
}

KeyUse Screen::key(std::string_view code, bool down, Modifiers modifiers) {
  ImGuiIO& io = ImGui::GetIO();
  const KeyUse use = use_of_key(code, modifiers, apple_);
  io.AddKeyEvent(ImGuiMod_Ctrl, modifiers.control);
  io.AddKeyEvent(ImGuiMod_Shift, modifiers.shift);
  io.AddKeyEvent(ImGuiMod_Alt, modifiers.alt);
  io.AddKeyEvent(ImGuiMod_Super, modifiers.meta);
  wake();
  const auto key = static_cast<ImGuiKey>(key_from_code(code));
  // A release always arrives, so that no key stays down after its modifier changed.
  if (key != ImGuiKey_None && (use == KeyUse::ours || !down)) {
    io.AddKeyEvent(key, down);
  }
  // While the command key is down, macOS does not report the release of other keys.
  if (apple_ && !down && (key == ImGuiKey_LeftSuper || key == ImGuiKey_RightSuper)) {
    io.ClearInputKeys();
  }
  return use;
}

void Screen::text(std::string_view utf8) {
  ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8).c_str());
  wake();
}

void Screen::focus(bool focused) {
  ImGui::GetIO().AddFocusEvent(focused);
  wake();
}

void Screen::begin(double now) {
  ImGui::GetIO().DeltaTime = clock_.begin_frame(now);
  act(touch_.advance(now));
  ImGui::NewFrame();
  scroll_.apply();
}

double Screen::frame(double now, const std::function<void()>& draw) {
  begin(now);
  draw();
  handle_ = handle_under_pointer();
  cursor_ = ImGui::GetMouseCursor();
  ImGui::Render();
  ImDrawData* data = ImGui::GetDrawData();
  const std::uint64_t picture = hash_of_picture(*data);
  ++frames_made_;
  if (picture == 0 || picture != shown_) {
    render(data);
    shown_ = picture;
    ++frames_drawn_;
  }

  const ImGuiContext& g = *ImGui::GetCurrentContext();
  const bool fading = g.DimBgRatio > 0 && g.DimBgRatio < 1;
  const bool held = g.ActiveId != 0 && ImGui::IsAnyMouseDown();  // scrolls or repeats by itself
  if (g.InputEventsQueue.Size > 0) {
    clock_.wake();  // Dear ImGui spreads a press and its release over frames
  } else if (fading || held || touch_.is_moving()) {
    clock_.want_frame();
  }
  clock_.set_alarm(touch_.next_time());
  return clock_.next_frame(now);
}

std::string Screen::items(double now, const std::function<void()>& draw) {
  begin(now);
  begin_item_list();
  draw();
  std::string list = end_item_list(scale_);
  ImGui::EndFrame();
  wake();
  return list;
}

void Screen::picture(float width, float height, float scale, const std::function<void()>& draw) {
  ImGuiContext* page = ImGui::GetCurrentContext();
  ImGuiContext* alone = ImGui::CreateContext(ImGui::GetIO().Fonts);
  const ImGuiBackendFlags flags = ImGui::GetIO().BackendFlags;
  ImGui::SetCurrentContext(alone);
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  io.BackendFlags = flags;
  io.DisplaySize = {width, height};
  ImGui::GetStyle().FontScaleDpi = scale;
  ImGui::NewFrame();
  draw();
  ImGui::Render();
  ImDrawData* data = ImGui::GetDrawData();
  ImGui::SetCurrentContext(page);
  render(data);
  ImGui::DestroyContext(alone);
  redraw();
}

void Screen::context_lost() { stop_renderer(); }

bool Screen::context_restored() {
  redraw();
  return start_renderer();
}

std::string Screen::copy(bool cut, double now, const std::function<void()>& draw) {
  copied_.clear();
  chord(cut ? ImGuiKey_X : ImGuiKey_C);
  while (ImGui::GetCurrentContext()->InputEventsQueue.Size > 0) {
    frame(now, draw);
  }
  wake();
  return take_copied();
}

void Screen::paste(std::string_view utf8) {
  clipboard_ = utf8;
  chord(ImGuiKey_V);
  wake();
}

std::string Screen::take_copied() {
  std::string text;
  text.swap(copied_);
  return text;
}

void Screen::act(const TouchActions& actions) {
  using Kind = TouchAction::Kind;
  for (const TouchAction& action : actions) {
    switch (action.kind) {
      case Kind::hover:
      case Kind::drag:
        set_position(action.at);
        break;
      case Kind::leave:
        set_position(kNowhere);
        break;
      case Kind::tap:
        click(action.at, 0);
        set_position(kNowhere);
        break;
      case Kind::long_press:
        click(action.at, 1);
        break;
      case Kind::press:
        set_position(action.at);
        ImGui::GetIO().AddMouseButtonEvent(0, true);
        break;
      case Kind::release:
        set_position(action.at);
        ImGui::GetIO().AddMouseButtonEvent(0, false);
        set_position(kNowhere);
        break;
      case Kind::scroll_begin:
        scroll_.begin(action.at);
        break;
      case Kind::scroll:
        scroll_.move(action.by);
        break;
    }
  }
}

// Presses Ctrl (on a Mac the command key) with another key, and releases both. Dear ImGui swaps the two
// on a Mac by itself.
void Screen::chord(int key) {
  ImGuiIO& io = ImGui::GetIO();
  const ImGuiKey modifier = apple_ ? ImGuiMod_Super : ImGuiMod_Ctrl;
  io.AddKeyEvent(modifier, true);
  io.AddKeyEvent(static_cast<ImGuiKey>(key), true);
  io.AddKeyEvent(static_cast<ImGuiKey>(key), false);
  io.AddKeyEvent(modifier, false);
}

}  // namespace gouji
