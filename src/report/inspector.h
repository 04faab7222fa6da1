// All about one figure: where it stands, what it is worth, what it is made of, where it goes.
#pragma once

#include <string>
#include <vector>

#include "report/equation.h"
#include "report/finding_view.h"
#include "report/place.h"
#include "report/report_input.h"

namespace gouji {

// One relation that the figure stands in.
struct LinkView {
  Index relation = kNone;
  std::string rule;
  std::string title;  // of the rule
  Verdict verdict = Verdict::unverifiable;
  std::string difference;  // signed, with unit; empty where it holds exactly or was not verified
  // Why it is rounding or an error: the true values of both sides, and whether they meet. Empty where it holds
  // to the last digit or was not verified.
  std::string ranges;
  EquationView equation;
  std::vector<PlacedFact> others;  // the other figures of the relation, with their places
};

// "[24.995, 25.005] 万元": the true values that the figure stands for; empty for blanks and counts.
[[nodiscard]] std::string true_values_text(const ReportInput& input, Index fact);

struct InspectorView {
  PlacedFact fact;
  std::string printed;          // as it stands in the document, or what a correction put there
  bool is_corrected = false;
  std::string table_title;
  std::string row_title;
  std::string column_title;
  std::string exact_value;    // with unit: "34,639,600 元"; empty where absent
  std::string interval;       // values that round to the printed figure; empty for blanks and counts
  std::string official_name;  // of the row's code, empty where unknown
  std::string name_note;      // says so where the printed name differs from the official one
  std::string claim;          // of the narrative: section, direction word and base in words
  Verdict verdict = Verdict::unverifiable;
  std::vector<LinkView> made_of;     // relations in which it is the reported total of others
  std::vector<LinkView> goes_into;   // relations in which it is a part
  std::vector<LinkView> must_equal;  // the same figure elsewhere
  std::vector<LinkView> other;       // bounds and percentages
  std::vector<SuggestionView> suggestions;  // where it is a suspect
};

// REQUIRES: fact < facts().size().
[[nodiscard]] InspectorView inspect(const ReportInput& input, Index fact);

}  // namespace gouji
