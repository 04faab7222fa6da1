#include "check/text_finding.h"

#include <algorithm>

#include "check/address_index.h"
#include "check/condition.h"
#include "check/document_kind.h"
#include "check/text_checks.h"

namespace gouji {
namespace {

bool is_spared(const Budget& budget, const TextTemplate& check) {
  return std::any_of(check.unless_unit_name_has.begin(), check.unless_unit_name_has.end(), [&](const std::string& word) {
    return budget.cover().unit_name.find(word) != std::string::npos;
  });
}

bool is_met(const TextTemplate& check, const Budget& budget, const RuleSet& rules, const AddressIndex& index) {
  const Condition* condition = rules.find_condition(check.condition);
  return condition == nullptr || answer(*condition, budget, index) == Answer::yes;
}

void find(const Budget& budget, const RuleSet& rules, const TextTemplate& check, TextFindings& findings) {
  switch (check.kind) {
    case TextTemplate::Kind::wording: find_wording(budget, check, findings); break;
    case TextTemplate::Kind::repeated_words: find_repeated_words(budget, findings); break;
    case TextTemplate::Kind::direction_words: find_direction_words(budget, findings); break;
    case TextTemplate::Kind::header_year: find_header_years(budget, findings); break;
    case TextTemplate::Kind::contents_missing: find_missing_contents(budget, findings); break;
    case TextTemplate::Kind::contents_title: find_other_titles(budget, findings); break;
    case TextTemplate::Kind::labels: find_unlabelled_tables(budget, findings); break;
    case TextTemplate::Kind::terms_unused: find_unused_terms(budget, findings); break;
    case TextTemplate::Kind::terms_missing: find_missing_terms(budget, findings); break;
    case TextTemplate::Kind::project_names: find_project_names(budget, findings); break;
    case TextTemplate::Kind::indicator_unit: find_indicator_units(budget, check, false, findings); break;
    case TextTemplate::Kind::indicator_unit_other: find_indicator_units(budget, check, true, findings); break;
    case TextTemplate::Kind::above_whole: find_rates_above_whole(budget, findings); break;
    case TextTemplate::Kind::promised_targets: find_promised_targets(budget, check, findings); break;
    case TextTemplate::Kind::name_of_other_code: find_names_of_other_codes(budget, rules.classifications, findings); break;
    case TextTemplate::Kind::name_of_code: find_names_of_codes(budget, rules.classifications, findings); break;
    case TextTemplate::Kind::opposite_directions: find_opposite_directions(budget, check, findings); break;
  }
}

bool is_same(const TextFinding& a, const TextFinding& b) {
  return a.rule == b.rule && a.place == b.place && a.text == b.text && a.fact == b.fact;
}

}  // namespace

std::vector<TextFinding> find_in_texts(const Budget& budget, const RuleSet& rules) {
  TextFindings all;
  const AddressIndex index(budget);
  for (std::size_t rule = 0; rule < rules.rules.size(); ++rule) {
    TextFindings found;
    if (!is_about(rules.rules[rule].documents, budget)) continue;
    for (const TextTemplate& check : rules.rules[rule].texts) {
      if (!is_spared(budget, check) && is_met(check, budget, rules, index)) find(budget, rules, check, found);
    }
    for (TextFinding& finding : found) {
      finding.rule = static_cast<std::uint16_t>(rule);
      const bool is_known = std::any_of(all.begin(), all.end(), [&](const TextFinding& known) { return is_same(known, finding); });
      if (!is_known) all.push_back(std::move(finding));
    }
  }
  return all;
}

}  // namespace gouji
