// Verdicts and severities as a person reads them: a shape, a word, a sentence.
//
// The shapes are in GB 2312, so every Chinese font has them, and they differ without colour:
// √ exact, ≈ rounding, ↓ cut, × error, ? unverifiable.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "model/verdict.h"
#include "report/language.h"

namespace gouji {

// In the order in which they are listed.
inline constexpr std::array kVerdicts = {Verdict::exact, Verdict::rounding, Verdict::cut, Verdict::error, Verdict::unverifiable};

[[nodiscard]] std::string_view glyph(Verdict verdict);
// × error, ! warning, · remark.
[[nodiscard]] std::string_view glyph(Severity severity);
// "verdict.<name>" of the language: 一致, 尾差, …
[[nodiscard]] std::string word(Verdict verdict, const Language& language);
[[nodiscard]] std::string word(Severity severity, const Language& language);
// What the verdict means, in one sentence ("verdict.<name>.explanation").
[[nodiscard]] std::string explanation(Verdict verdict, const Language& language);

}  // namespace gouji
