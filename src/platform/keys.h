// The keyboard: names of physical keys as the browser gives them (KeyboardEvent.code), and which keys
// remain the browser's own.
#pragma once

#include <string_view>

namespace gouji {

struct Modifiers {
  bool control = false;
  bool shift = false;
  bool alt = false;
  bool meta = false;
};

// The ImGuiKey of "KeyA", "ArrowLeft", "F6" …, or 0 where Dear ImGui knows no such key.
[[nodiscard]] int key_from_code(std::string_view code);

enum class KeyUse {
  ours,       // goes to the page; the browser must not act on it
  browsers,   // the page does not see it: reload, print, find, zoom, new tab …
  clipboard,  // the browser answers with a copy, cut or paste event
};

// `apple`: the command key stands for Ctrl, and Option moves by words.
[[nodiscard]] KeyUse use_of_key(std::string_view code, Modifiers modifiers, bool apple);

}  // namespace gouji
