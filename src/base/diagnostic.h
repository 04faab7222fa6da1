// A fault in the user's file: where it is, what it is, what to do. Readers append diagnostics to a list
// and go on where they can, so that all faults are reported at once.
//
// The wording lives in the language files under "fault.<id>"; a diagnostic carries only the id and the
// values that fill it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji {

enum class Severity : std::uint8_t { error, warning, remark };

// A stable lower-case name: "error", "warning", "remark".
[[nodiscard]] std::string_view name_of(Severity severity);

// Where in a text file. Lines and columns count from 1; a column counts characters, not bytes.
struct Position {
  std::uint32_t line = 0;
  std::uint32_t column = 0;

  friend bool operator==(const Position&, const Position&) = default;
};

// Values for the {name} slots of a sentence in a language file.
using Slots = std::vector<std::pair<std::string, std::string>>;

struct Diagnostic {
  Severity severity = Severity::error;
  std::string id;       // kebab-case: "unknown-unit"
  Position position;    // 0:0 where the fault is of the whole file
  std::string pointer;  // JSON pointer of the member, empty for the whole file
  Slots slots;
};

using Diagnostics = std::vector<Diagnostic>;

[[nodiscard]] bool has_error(const Diagnostics& diagnostics);

}  // namespace gouji
