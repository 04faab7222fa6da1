#include "report/fault_text.h"

namespace gouji {

FaultView view_of_fault(const Diagnostic& fault, const Language& language) {
  Slots slots = fault.slots;
  if (fault.id == "wrong-type") {
    // The readers name types in JSON's own words.
    for (auto& [name, value] : slots) {
      const std::string key = "json." + value;
      if (name != "member" && language.has(key)) value = language.text(key);
    }
  }
  const std::string key = "fault." + fault.id;
  return {fault.severity, fault.id, fault.position, fault.pointer, language.fill(key, slots),
          language.fill(key + ".remedy", slots)};
}

}  // namespace gouji
