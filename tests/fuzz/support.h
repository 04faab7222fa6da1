// What the fuzz harnesses share: the data that travels inside the program, and ways to break off.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>

#include "disclosure/document_reader.h"
#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

// Read once, at the first call.
[[nodiscard]] const ReadingAssets& fuzz_reading();
[[nodiscard]] const std::shared_ptr<const RuleSet>& fuzz_rules();
[[nodiscard]] const Budget& founding_budget();

// Says what was broken and ends the program, so that libFuzzer keeps the input.
void require(bool holds, std::string_view what);

// The budget, written, can be read, and writes the same again; and checking it comes to an end.
void require_sound(const Budget& budget);

// Every fault of a refusal is an error or a remark with an id, and there is at least one error.
void require_sound(const Diagnostics& faults);

}  // namespace gouji

// The function that libFuzzer calls with every input.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
