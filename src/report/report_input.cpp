#include "report/report_input.h"

namespace gouji {

const Subject* find_subject(const ReportInput& input, std::string_view code) {
  if (!is_code(code)) return nullptr;
  const Classification* classification = is_economic(code) ? input.economics : input.functions;
  return classification == nullptr ? nullptr : classification->find(code);
}

}  // namespace gouji
