#include "report/fault_json.h"

#include "report/fault_text.h"
#include "report/verdict_text.h"

namespace gouji {

JsonValue faults_as_json(const Diagnostics& faults, const Language& language) {
  JsonValue list = JsonValue::array();
  for (const Diagnostic& diagnostic : faults) {
    const FaultView fault = view_of_fault(diagnostic, language);
    JsonValue value = JsonValue::object();
    value.add("id", JsonValue::string(fault.id))
        .add("severity", JsonValue::string(name_of(fault.severity)))
        .add("line", JsonValue::number(fault.position.line))
        .add("column", JsonValue::number(fault.position.column))
        .add("pointer", JsonValue::string(fault.pointer))
        .add("message", JsonValue::string(fault.message))
        .add("remedy", JsonValue::string(fault.remedy));
    list.push(std::move(value));
  }
  return list;
}

}  // namespace gouji
