// A fault of a file in words: what is wrong, and what to do ("fault.<id>", "fault.<id>.remedy").
#pragma once

#include <string>

#include "base/diagnostic.h"
#include "report/language.h"

namespace gouji {

struct FaultView {
  Severity severity = Severity::error;
  std::string id;
  Position position;    // 0:0 where the fault is of the whole file
  std::string pointer;  // JSON pointer
  std::string message;
  std::string remedy;
};

[[nodiscard]] FaultView view_of_fault(const Diagnostic& fault, const Language& language);

}  // namespace gouji
