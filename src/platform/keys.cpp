#include "platform/keys.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "base/utf8.h"
#include "imgui.h"

namespace gouji {

namespace {

struct NamedKey {
  std::string_view code;
  ImGuiKey key;
};

constexpr NamedKey kKeys[] = {
    {"AltLeft", ImGuiKey_LeftAlt},
    {"AltRight", ImGuiKey_RightAlt},
    {"ArrowDown", ImGuiKey_DownArrow},
    {"ArrowLeft", ImGuiKey_LeftArrow},
    {"ArrowRight", ImGuiKey_RightArrow},
    {"ArrowUp", ImGuiKey_UpArrow},
    {"Backquote", ImGuiKey_GraveAccent},
    {"Backslash", ImGuiKey_Backslash},
    {"Backspace", ImGuiKey_Backspace},
    {"BracketLeft", ImGuiKey_LeftBracket},
    {"BracketRight", ImGuiKey_RightBracket},
    {"CapsLock", ImGuiKey_CapsLock},
    {"Comma", ImGuiKey_Comma},
    {"ContextMenu", ImGuiKey_Menu},
    {"ControlLeft", ImGuiKey_LeftCtrl},
    {"ControlRight", ImGuiKey_RightCtrl},
    {"Delete", ImGuiKey_Delete},
    {"End", ImGuiKey_End},
    {"Enter", ImGuiKey_Enter},
    {"Equal", ImGuiKey_Equal},
    {"Escape", ImGuiKey_Escape},
    {"Home", ImGuiKey_Home},
    {"Insert", ImGuiKey_Insert},
    {"MetaLeft", ImGuiKey_LeftSuper},
    {"MetaRight", ImGuiKey_RightSuper},
    {"Minus", ImGuiKey_Minus},
    {"NumpadAdd", ImGuiKey_KeypadAdd},
    {"NumpadDecimal", ImGuiKey_KeypadDecimal},
    {"NumpadDivide", ImGuiKey_KeypadDivide},
    {"NumpadEnter", ImGuiKey_KeypadEnter},
    {"NumpadMultiply", ImGuiKey_KeypadMultiply},
    {"NumpadSubtract", ImGuiKey_KeypadSubtract},
    {"PageDown", ImGuiKey_PageDown},
    {"PageUp", ImGuiKey_PageUp},
    {"Period", ImGuiKey_Period},
    {"Quote", ImGuiKey_Apostrophe},
    {"Semicolon", ImGuiKey_Semicolon},
    {"ShiftLeft", ImGuiKey_LeftShift},
    {"ShiftRight", ImGuiKey_RightShift},
    {"Slash", ImGuiKey_Slash},
    {"Space", ImGuiKey_Space},
    {"Tab", ImGuiKey_Tab},
};

bool is_function_key(std::string_view code) { return code.size() >= 2 && code[0] == 'F' && is_digit(code[1]); }

// With Ctrl (or the command key) only what edits text or moves in it is ours; the rest belongs to the
// browser: F find, P print, R reload, T, W, N, L, and the zoom by +, − and 0.
bool is_editing_key(std::string_view code) {
  constexpr std::array<std::string_view, 11> kCodes = {"ArrowDown", "ArrowLeft", "ArrowRight", "ArrowUp",
                                                       "Backspace", "Delete",    "End",        "Enter",
                                                       "Home",      "KeyA",      "KeyZ"};
  return std::find(kCodes.begin(), kCodes.end(), code) != kCodes.end() || code == "KeyY" || code == "NumpadEnter";
}

bool is_modifier(std::string_view code) {
  for (const std::string_view name : {"Shift", "Control", "Alt", "Meta"}) {
    if (code.starts_with(name)) {
      return true;
    }
  }
  return false;
}

}  // namespace

int key_from_code(std::string_view code) {
  if (code.size() == 4 && code.substr(0, 3) == "Key" && code[3] >= 'A' && code[3] <= 'Z') {
    return ImGuiKey_A + (code[3] - 'A');
  }
  if (code.size() == 6 && code.substr(0, 5) == "Digit" && is_digit(code[5])) {
    return ImGuiKey_0 + (code[5] - '0');
  }
  if (code.size() == 7 && code.substr(0, 6) == "Numpad" && is_digit(code[6])) {
    return ImGuiKey_Keypad0 + (code[6] - '0');
  }
  if (is_function_key(code) && code.size() <= 3) {
    int number = 0;
    for (const char c : code.substr(1)) {
      number = number * 10 + (c - '0');
    }
    return number >= 1 && number <= 24 ? ImGuiKey_F1 + (number - 1) : 0;
  }
  const auto* const found = std::find_if(std::begin(kKeys), std::end(kKeys),
                                         [code](const NamedKey& named) { return named.code == code; });
  return found == std::end(kKeys) ? 0 : found->key;
}

KeyUse use_of_key(std::string_view code, Modifiers modifiers, bool apple) {
  if (is_modifier(code)) {
    return KeyUse::ours;
  }
  if (is_function_key(code)) {
    return code == "F2" || code == "F6" ? KeyUse::ours : KeyUse::browsers;  // edit; next region
  }
  const bool command = apple ? modifiers.meta : modifiers.control;
  const bool other_command = apple ? modifiers.control : modifiers.meta;
  if (other_command) {
    return KeyUse::browsers;
  }
  if (modifiers.alt && !command) {
    const bool moves_by_words = apple && is_editing_key(code);
    const bool in_history = code == "ArrowLeft" || code == "ArrowRight";  // of the figures looked at
    return moves_by_words || in_history ? KeyUse::ours : KeyUse::browsers;
  }
  const bool insert = code == "Insert" && (command || modifiers.shift);
  if (insert || (modifiers.shift && !command && code == "Delete" && !apple)) {
    return KeyUse::clipboard;
  }
  if (!command) {
    return KeyUse::ours;
  }
  if (code == "KeyC" && modifiers.shift) {
    return KeyUse::ours;  // copies the table: no browser makes a copy event of it
  }
  if (code == "KeyC" || code == "KeyX" || code == "KeyV") {
    return KeyUse::clipboard;
  }
  if (code == "KeyK") {
    return KeyUse::ours;  // search
  }
  return is_editing_key(code) ? KeyUse::ours : KeyUse::browsers;
}

}  // namespace gouji
