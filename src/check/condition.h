// Answering the conditions of rules.
#pragma once

#include <cstdint>

#include "check/address_index.h"
#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

enum class Answer : std::uint8_t { no, yes, unknown };

[[nodiscard]] Answer answer(const Condition& condition, const Budget& budget, const AddressIndex& index);

}  // namespace gouji
