// Faults in one line each, for tests.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>

#include "base/diagnostic.h"
#include "io/faults.h"

namespace gouji {

// "2:5 not-a-number /tables/0/… text=12a". Fails the test where the slots are not those of io/faults.h.
inline std::string described(const Diagnostic& fault) {
  std::ostringstream out;
  out << fault.position.line << ':' << fault.position.column << ' ' << fault.id << ' ' << fault.pointer;
  std::string slot_names;
  for (const auto& [name, value] : fault.slots) {
    out << ' ' << name << '=' << value;
    slot_names += (slot_names.empty() ? "" : " ") + name;
  }
  const auto* kind = std::find_if(std::begin(kFaults), std::end(kFaults),
                                  [&](const FaultKind& known) { return known.id == fault.id; });
  EXPECT_NE(kind, std::end(kFaults)) << fault.id;
  if (kind != std::end(kFaults)) {
    EXPECT_EQ(slot_names, kind->slots) << fault.id;
  }
  return out.str();
}

inline std::string described(const Diagnostics& faults) {
  std::string lines;
  for (const Diagnostic& fault : faults) lines += described(fault) + '\n';
  return lines;
}

}  // namespace gouji
