// A scenario as the fragment of a URL, which no server sees: "scenario=1…".
//
// Behind "scenario=" stands the version, one digit, and then base64url (RFC 4648, without padding) of bytes: the low
// 32 bits of the FNV-1a hash of all that follows, the least byte first, and the scenario. Numbers are varints of 7 bits
// a byte, the least bits first, signed ones in zigzag; a text is its length and its UTF-8.
//   scenario    funding, name, baseline, steps, constraints (each list behind its length)
//   step        on, description, changes
//   change      kind, targets, onto, then from and amount as the kind has them, or numerator and denominator
//   constraint  kind, target, amount, description
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.h"
#include "whatif/scenario.h"

namespace gouji {

inline constexpr std::string_view kScenarioLinkKey = "scenario=";
inline constexpr std::size_t kMaxLinkCharacters = 8192;

// Without #. "link-too-long" where it would be.
[[nodiscard]] Result<std::string> write_scenario_link(const Scenario& scenario);

// Takes the fragment, or a whole URL that ends in it. Its faults are "not-a-link", "unknown-version", "damaged-link" and
// "link-too-long", all of no place. Safe on any bytes.
[[nodiscard]] Result<Scenario> read_scenario_link(std::string_view text);

}  // namespace gouji
