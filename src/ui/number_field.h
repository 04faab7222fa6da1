// A field in which a number or a change is typed. What is typed is State::typing, so that nothing is lost when
// it cannot be read: the text stays, and what is wrong with it stands beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/command.h"
#include "ui/widgets.h"

namespace gouji {

struct FieldUse {
  std::optional<std::string> entered;  // by Enter, or by leaving the field with another text in it
  std::optional<Command> command;      // that keeps the text
};

// `field` names it in State::typing; `text` is shown while nothing is typed there.
FieldUse number_field(const ImRect& box, const char* field, std::string_view text, std::string_view hint, const State& state);

// What is wrong with the text of `field`, in words; empty where nothing is.
[[nodiscard]] std::string_view fault_text(const Language& words, const State& state, const char* field);

// Keeps the text with its fault.
[[nodiscard]] Command reject(const char* field, std::string text, TypingFault fault);

}  // namespace gouji
