// What is wrong in the words of a budget: titles, headings, names, terms, indicators, sentences.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

struct TextFinding {
  std::uint16_t rule = 0;
  std::string place;    // title of the table, heading of the section; empty for the document
  std::uint32_t line = 0;  // of the document, 0 where unknown
  std::string text;     // what stands there
  std::string instead;  // what should, where it can be said
  Index fact = kNone;   // the figure that it is about, if any
};

// In the order of the rules, then of the document. The same words in the same section are one finding,
// at their first place.
[[nodiscard]] std::vector<TextFinding> find_in_texts(const Budget& budget, const RuleSet& rules);

}  // namespace gouji
