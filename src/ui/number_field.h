// A field in which a number or a change is typed. What is typed is State::typing, so that nothing is lost when
// it cannot be read: the text stays, and what is wrong with it stands beside it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "ui/command.h"
#include "ui/typed.h"
#include "ui/widgets.h"

namespace gouji {

struct FieldUse {
  std::optional<std::string> entered;  // by Enter, or by leaving the field with another text in it
  std::optional<Command> command;      // that keeps the text
};

// `field` names it in State::typing; `text` is shown while nothing is typed there.
FieldUse number_field(const ImRect& box, const char* field, std::string_view text, std::string_view hint, const State& state);

}  // namespace gouji
