// Any bytes into the reader of published text: no crash, and the budget that it makes is a good budget file.
#include "disclosure/document_reader.h"
#include "tests/fuzz/support.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto document = gouji::read_document({reinterpret_cast<const char*>(data), size}, gouji::fuzz_reading().data());
  if (document.ok()) gouji::require_sound(document.value().budget);
  else gouji::require_sound(document.faults());
  return 0;
}
