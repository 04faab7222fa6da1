#include "report/suggestion_view.h"

#include <string_view>

namespace gouji {
namespace {

// Corrections of one kind share their sentences: "suspect.<kind>.message".
std::string_view kind_of(Slip slip) {
  switch (slip) {
    case Slip::wrong_column:
    case Slip::wrong_row:
    case Slip::swapped_values:
    case Slip::missing_value: return name_of(slip);
    default: return name_of(Slip::wrong_value);
  }
}

// How the figure came about ("slip.<name>"), where that is more than that it is wrong.
std::string_view slip_words(const Language& language, Slip slip) {
  if (kind_of(slip) == name_of(slip)) return {};
  return language.text("slip." + std::string(name_of(slip)));
}

std::string shown_amount(const ReportInput& input, const Fact& fact, Amount amount) {
  const Unit unit = shown_unit(fact.unit, input.unit);
  return number_with_unit(amount.fen, unit, digits_of(fact, unit), *input.language);
}

Slots slots_of(const ReportInput& input, const Correction& correction) {
  const Budget& budget = *input.budget;
  const PlacedFact placed = placed_fact(input, correction.fact);
  Slots slots{{"place", placed.place},
              {"value", placed.shown},
              {"suggested", shown_amount(input, budget.fact(correction.fact), correction.suggested)}};
  if (correction.belongs_in != kNone) {
    slots.emplace_back("column", column_title(budget.column_of(correction.fact), *input.language));
    slots.emplace_back("right_column", column_title(budget.column_of(correction.belongs_in), *input.language));
    slots.emplace_back("row", row_title(budget.row_of(correction.fact), *input.language));
    slots.emplace_back("right_row", row_title(budget.row_of(correction.belongs_in), *input.language));
    slots.emplace_back("other_place", placed_fact(input, correction.belongs_in).place);
  }
  return slots;
}

}  // namespace

SuggestionView view_of_suggestion(const ReportInput& input, std::size_t number) {
  const Suspect& suspect = input.check->suspects[number];
  const Language& language = *input.language;
  const Fact& fact = input.budget->fact(suspect.fact);
  const Correction correction{.slip = suspect.slip, .fact = suspect.fact, .belongs_in = suspect.belongs_in, .suggested = suspect.suggested};
  const Slots slots = slots_of(input, correction);
  const std::string key = "suspect." + std::string(kind_of(suspect.slip));

  SuggestionView view;
  view.suspect = number;
  view.title = language.text(key + ".title");
  view.slip = name_of(suspect.slip);
  view.confidence = name_of(suspect.confidence);
  view.fact = placed_fact(input, suspect.fact);
  view.belongs_in = suspect.belongs_in;
  view.suggested = decimal_text(suspect.suggested.fen, fact.unit, digits_of(fact, fact.unit));
  view.message = language.count(key + ".message", suspect.relations.size(), slots);
  const std::string_view slip = slip_words(language, suspect.slip);
  if (!slip.empty()) view.message += language.fill("slip.sentence", {{"slip", std::string(slip)}});
  if (suspect.confidence == Confidence::possible) view.message += language.text("confidence.possible");
  view.remedy = language.fill(key + ".remedy", slots);
  for (const Correction& other : suspect.alternatives) view.alternatives.push_back(possibility_of(input, other));
  return view;
}

std::string possibility_of(const ReportInput& input, const Correction& correction) {
  const Language& language = *input.language;
  std::string text = language.fill("possibility." + std::string(kind_of(correction.slip)), slots_of(input, correction));
  const std::string_view slip = slip_words(language, correction.slip);
  if (!slip.empty()) text += language.fill("possibility.slip", {{"slip", std::string(slip)}});
  return text;
}

}  // namespace gouji
