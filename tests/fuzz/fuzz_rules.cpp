// Any bytes into the reader of rules, alone and beside the built-in ones: no crash, and rules that it takes
// can be asked of a real budget.
#include "check/check.h"
#include "io/rule_reader.h"
#include "tests/fuzz/support.h"

namespace {

void ask(gouji::Result<gouji::RuleSet> rules) {
  if (!rules.ok()) return gouji::require_sound(rules.faults());
  const auto result =
      gouji::check(gouji::founding_budget(), std::make_shared<const gouji::RuleSet>(std::move(rules).value()));
  gouji::require(result.judgements.size() == result.relations.size(), "a relation without a verdict");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  ask(gouji::read_rules(text));
  ask(gouji::read_rules(text, *gouji::fuzz_rules()));
  return 0;
}
