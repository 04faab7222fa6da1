#include "whatif/fingerprint.h"

#include <cstdint>
#include <string_view>

#include "base/fnv.h"

namespace gouji {

std::string fingerprint_of(const Budget& budget) {
  std::uint64_t sum = 0;
  for (Index i = 0; i < budget.facts().size(); ++i) {
    const Fact& fact = budget.fact(i);
    if (fact.presence == Presence::absent) continue;
    sum += fnv1a(budget.address(i) + ' ' + std::to_string(fact.value.fen) + ' ' + std::to_string(fact.quantum.fen));
  }
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[(sum >> shift) & 0xF];
  return text;
}

bool is_made_for(const Scenario& scenario, const Budget& budget) {
  return scenario.baseline.empty() || scenario.baseline == fingerprint_of(budget);
}

}  // namespace gouji
