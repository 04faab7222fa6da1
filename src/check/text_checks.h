// The kinds of check on words, one function a kind (model/rule.h, TextTemplate::Kind). Each appends what
// it finds; `rule` of the findings is left to the caller.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check/text_finding.h"
#include "model/classification.h"

namespace gouji {

using TextFindings = std::vector<TextFinding>;

void find_wording(const Budget& budget, const TextTemplate& check, TextFindings& findings);
void find_repeated_words(const Budget& budget, TextFindings& findings);
void find_direction_words(const Budget& budget, TextFindings& findings);
void find_header_years(const Budget& budget, TextFindings& findings);
void find_missing_contents(const Budget& budget, TextFindings& findings);
void find_other_titles(const Budget& budget, TextFindings& findings);
void find_unlabelled_tables(const Budget& budget, TextFindings& findings);
void find_unused_terms(const Budget& budget, TextFindings& findings);
void find_missing_terms(const Budget& budget, TextFindings& findings);
void find_project_names(const Budget& budget, TextFindings& findings);
// units_must_match: the unit must be one of the list; otherwise it must not.
void find_indicator_units(const Budget& budget, const TextTemplate& check, bool units_must_match, TextFindings& findings);
void find_rates_above_whole(const Budget& budget, TextFindings& findings);
void find_promised_targets(const Budget& budget, const TextTemplate& check, TextFindings& findings);
// Codes that no classification has are never reported.
void find_names_of_other_codes(const Budget& budget, std::span<const Classification> classifications, TextFindings& findings);
// Blanks, punctuation, 其他… and …支出 make no difference; nor does a name that is cut off. Only where the budget's
// year is that of the classification or next to it, since names change.
void find_names_of_codes(const Budget& budget, std::span<const Classification> classifications, TextFindings& findings);
void find_opposite_directions(const Budget& budget, const TextTemplate& check, TextFindings& findings);

// Without any blanks, also those inside, and with full-width brackets: for comparing names.
[[nodiscard]] std::string comparable(std::string_view name);

}  // namespace gouji
