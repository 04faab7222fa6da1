// Changes and factors as a person writes them: in a cell, on the command line, in a scenario file.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "model/measure.h"
#include "whatif/change.h"

namespace gouji {

// "-3%" and "−3%" are 97/100, "+5%" and "5%" 21/20, in lowest terms; "80/86" stays as it is. Nothing where the text
// is neither, or the numbers do not fit. Safe on any bytes.
[[nodiscard]] std::optional<Factor> factor_from_text(std::string_view text);
// "-3%", "+5%", "80/86": factor_from_text() of it is the same factor. REQUIRES: denominator > 0.
[[nodiscard]] std::string text_from_factor(Factor factor);

// "3,300" in units of `unit`. Nothing where it is no number, or goes beyond the smallest unit or 64 bits.
[[nodiscard]] std::optional<Amount> amount_from_text(std::string_view text, Unit unit);

// "3,300" sets, "+10" and "-10" add, "+5%" and "-3%" scale. Without targets. Nothing where it is none of these. Safe on any bytes.
[[nodiscard]] std::optional<Change> change_from_text(std::string_view text, Unit unit);

}  // namespace gouji
