#include "platform/keys.h"

#include <gtest/gtest.h>

#include "imgui.h"

namespace gouji {
namespace {

constexpr Modifiers kPlain{};
constexpr Modifiers kControl{true, false, false, false};
constexpr Modifiers kAlt{false, false, true, false};
constexpr Modifiers kMeta{false, false, false, true};

TEST(Keys, NamesOfTheBrowserAreKnown) {
  EXPECT_EQ(key_from_code("KeyA"), ImGuiKey_A);
  EXPECT_EQ(key_from_code("KeyZ"), ImGuiKey_Z);
  EXPECT_EQ(key_from_code("Digit7"), ImGuiKey_7);
  EXPECT_EQ(key_from_code("Numpad3"), ImGuiKey_Keypad3);
  EXPECT_EQ(key_from_code("NumpadEnter"), ImGuiKey_KeypadEnter);
  EXPECT_EQ(key_from_code("F12"), ImGuiKey_F12);
  EXPECT_EQ(key_from_code("ArrowUp"), ImGuiKey_UpArrow);
  EXPECT_EQ(key_from_code("MetaLeft"), ImGuiKey_LeftSuper);
}

TEST(Keys, RejectsNamesItDoesNotKnow) {
  for (const char* code : {"", "Key", "Keya", "KeyAB", "Digit", "F0", "F25", "F1a", "Fn", "Convert", "MediaPlayPause"}) {
    EXPECT_EQ(key_from_code(code), 0) << code;
  }
}

TEST(Keys, BrowserKeepsItsCommands) {
  for (const char* code : {"KeyF", "KeyP", "KeyR", "KeyT", "KeyW", "KeyN", "KeyL", "KeyS", "Equal", "Minus", "Digit0",
                           "NumpadAdd", "NumpadSubtract", "Numpad0", "PageUp", "PageDown", "Tab"}) {
    EXPECT_EQ(use_of_key(code, kControl, false), KeyUse::browsers) << code;
    EXPECT_EQ(use_of_key(code, kMeta, true), KeyUse::browsers) << code;
  }
  for (const char* code : {"F1", "F3", "F5", "F7", "F11", "F12"}) {
    EXPECT_EQ(use_of_key(code, kPlain, false), KeyUse::browsers) << code;
  }
  EXPECT_EQ(use_of_key("KeyD", kAlt, false), KeyUse::browsers);
}

TEST(Keys, EditingIsOurs) {
  for (const char* code : {"KeyA", "KeyZ", "KeyY", "ArrowLeft", "Backspace", "Home", "Enter"}) {
    EXPECT_EQ(use_of_key(code, kControl, false), KeyUse::ours) << code;
    EXPECT_EQ(use_of_key(code, kMeta, true), KeyUse::ours) << code;
    EXPECT_EQ(use_of_key(code, kPlain, false), KeyUse::ours) << code;
  }
  EXPECT_EQ(use_of_key("ArrowLeft", kAlt, true), KeyUse::ours);  // a word to the left
  EXPECT_EQ(use_of_key("ArrowUp", kAlt, false), KeyUse::browsers);
  EXPECT_EQ(use_of_key("ArrowLeft", kAlt, false), KeyUse::ours);  // back to the figure before
  EXPECT_EQ(use_of_key("KeyC", {true, true, false, false}, false), KeyUse::ours);
  EXPECT_EQ(use_of_key("KeyK", kControl, false), KeyUse::ours);
  EXPECT_EQ(use_of_key("F2", kPlain, false), KeyUse::ours);
  EXPECT_EQ(use_of_key("F6", kPlain, false), KeyUse::ours);
}

TEST(Keys, CopyCutAndPasteComeAsEvents) {
  for (const char* code : {"KeyC", "KeyX", "KeyV", "Insert"}) {
    EXPECT_EQ(use_of_key(code, kControl, false), KeyUse::clipboard) << code;
  }
  EXPECT_EQ(use_of_key("KeyC", kMeta, true), KeyUse::clipboard);
  EXPECT_EQ(use_of_key("KeyC", kMeta, false), KeyUse::browsers);  // the Windows key
  EXPECT_EQ(use_of_key("Insert", {false, true, false, false}, false), KeyUse::clipboard);
}

}  // namespace
}  // namespace gouji
