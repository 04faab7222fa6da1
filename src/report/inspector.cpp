#include "report/inspector.h"

#include <algorithm>

#include "base/utf8.h"
#include "report/number_format.h"

namespace gouji {
namespace {

// Documents print brackets in half and in full width, and blanks between characters.
std::string comparable_name(std::string_view name) {
  std::string text;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    const std::optional<char32_t> c = next_code_point(name, at);
    if (c == U'（') text += '(';
    else if (c == U'）') text += ')';
    else if (c == U'“' || c == U'”') text += '"';
    else text += trim(name.substr(start, at - start));
  }
  return text;
}

std::string with_unit(std::string text, Unit unit, const Language& language) {
  if (unit.measure == Measure::money) text += ' ';
  text += unit_text(unit, language);
  return text;
}

std::string ranges_text(const ReportInput& input, Index relation) {
  const CheckResult& check = *input.check;
  const Verdict verdict = check.judgements[relation].verdict;
  if (verdict == Verdict::exact) return {};
  const std::optional<Ranges> ranges = ranges_of(input.budget->facts(), check.relations, relation, verdict);
  if (!ranges) return {};
  const Unit unit = shown_unit(input.budget->fact(check.relations.reported(relation)).unit, input.unit);
  const Wide gap = std::max(ranges->reported.lower - ranges->expected.upper, ranges->expected.lower - ranges->reported.upper);
  return input.language->fill("range." + std::string(name_of(verdict)),
                              {{"reported", interval_text(ranges->reported, unit)},
                               {"expected", with_unit(interval_text(ranges->expected, unit), unit, *input.language)},
                               {"gap", with_unit(halves_text(gap, unit, 0), unit, *input.language)}});
}

LinkView link_of(const ReportInput& input, Index relation, Index self) {
  const CheckResult& check = *input.check;
  const Judgement& judgement = check.judgements[relation];
  const Rule& rule = check.rule_of(relation);
  LinkView link;
  link.relation = relation;
  link.rule = rule.id;
  link.title = text_in(rule.title, *input.language);
  link.verdict = judgement.verdict;
  link.equation = equation_of(input, relation);
  if (judgement.verdict != Verdict::exact && judgement.verdict != Verdict::unverifiable) {
    const Fact& reported = input.budget->fact(check.relations.reported(relation));
    const Unit unit = shown_unit(reported.unit, input.unit);
    link.difference = judgement.difference > 0 ? "+" : "";
    link.difference += number_with_unit(judgement.difference, unit, digits_of(reported, unit), *input.language);
    link.ranges = ranges_text(input, relation);
  }
  for (const Index fact : check.relations.facts_of(relation)) {
    if (fact != self) link.others.push_back(placed_fact(input, fact));
  }
  return link;
}

std::vector<LinkView>& list_for(const ReportInput& input, Index relation, Index self, InspectorView& view) {
  const RelationSet& relations = input.check->relations;
  if (relations[relation].kind != RelationKind::equality) return view.other;
  const std::span<const Term> terms = relations.terms(relation);
  if (terms.size() == 2 && terms[1].weight == -1) return view.must_equal;
  return relations.reported(relation) == self ? view.made_of : view.goes_into;
}

void add_value(const ReportInput& input, const Fact& fact, InspectorView& view) {
  if (fact.presence == Presence::absent) return;
  const Language& language = *input.language;
  const bool is_money = fact.unit.measure == Measure::money;
  const Unit smallest = is_money ? Unit{Measure::money, MoneyUnit::yuan} : fact.unit;
  view.exact_value = number_with_unit(fact.value.fen, smallest, 0, language);
}

void add_name(const ReportInput& input, const Row& row, InspectorView& view) {
  const Subject* subject = find_subject(input, row.code);
  if (subject == nullptr) return;
  view.official_name = subject->name;
  if (input.language->id() == LanguageId::en && !subject->english_name.empty()) {
    view.official_name = subject->english_name + " (" + subject->name + ')';
  }
  if (comparable_name(subject->name) != comparable_name(row.name)) {
    view.name_note = input.language->fill("inspector.name-differs", {{"printed", row.name}, {"official", subject->name}});
  }
}

void add_claim(const Language& language, const Row& row, InspectorView& view) {
  if (!row.claim || row.claim->direction_word.empty()) return;
  const std::string base = row.claim->base.empty() ? std::string(language.text("inspector.last-year")) : row.claim->base;
  view.claim = language.fill("inspector.claim", {{"base", base}, {"direction", row.claim->direction_word}});
}

}  // namespace

std::string true_values_text(const ReportInput& input, Index index) {
  const Fact& fact = input.budget->fact(index);
  const bool has_range = fact.unit.measure == Measure::money || fact.unit.measure == Measure::percent;
  if (!has_range || fact.presence == Presence::absent || fact.presence == Presence::blank || fact.quantum.fen == 0) return {};
  const Unit unit = shown_unit(fact.unit, input.unit);
  return with_unit(interval_text(rounded_values(fact), unit), unit, *input.language);
}

InspectorView inspect(const ReportInput& input, Index index) {
  const Budget& budget = *input.budget;
  const CheckResult& check = *input.check;
  const Fact& fact = budget.fact(index);
  const Row& row = budget.row_of(index);
  InspectorView view;
  view.fact = placed_fact(input, index);
  view.is_corrected = fact.is_corrected;
  view.printed = fact.is_corrected && fact.printed.empty() ? view.fact.shown : fact.printed;
  view.table_title = table_title(budget, budget.table_of(index), *input.language);
  view.row_title = row_title(row, *input.language);
  view.column_title = column_title(budget.column_of(index), *input.language);
  add_value(input, fact, view);
  view.interval = true_values_text(input, index);
  add_name(input, row, view);
  add_claim(*input.language, row, view);
  view.verdict = check.verdict_of_fact(index);
  for (const Index relation : check.relations.relations_of(index)) {
    list_for(input, relation, index, view).push_back(link_of(input, relation, index));
  }
  const bool is_suspect = std::any_of(check.suspects.begin(), check.suspects.end(),
                                      [&](const Suspect& suspect) { return suspect.fact == index; });
  if (!is_suspect) return view;
  for (const CauseView& cause : list_causes(input)) {
    for (const SuggestionView& suggestion : cause.suggestions) {
      if (suggestion.fact.fact == index) view.suggestions.push_back(suggestion);
    }
  }
  return view;
}

}  // namespace gouji
