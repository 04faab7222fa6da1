// Any bytes into the reader of budget files: no crash, and what it takes is kept by writing and reading.
#include "io/budget_reader.h"
#include "tests/fuzz/support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto budget = gouji::read_budget({reinterpret_cast<const char*>(data), size});
  if (budget.ok()) gouji::require_sound(budget.value());
  else gouji::require_sound(budget.faults());
  return 0;
}
