// What is wrong, entry by entry: relations that do not hold and words that break a rule, grouped by what
// causes them.
//
// A finding is one relation with the verdict error or cut, or one place where words are wrong. A cause is one entry of the list that a person
// reads: a figure that is probably wrong with all the findings that it explains, or a single finding for
// which there is no suspect. Two suspects that explain the same findings are shown in one entry.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/equation.h"
#include "report/place.h"
#include "report/report_input.h"

namespace gouji {

struct FindingView {
  Index relation = kNone;  // kNone where words are wrong, see text_finding_view.h
  std::string rule;        // id: "row-total"
  std::string title;  // of the rule
  Verdict verdict = Verdict::error;
  Severity severity = Severity::error;  // of the rule; a cut figure is a remark
  std::string message;                  // expected, found, difference, what rounding explains: sentences
  std::string remedy;
  EquationView equation;
  // Decimal text with "-", in the unit of the reported figure as the document prints it.
  std::string expected;
  std::string reported;
  std::string difference;
  std::string explained_by_rounding;
  std::vector<PlacedFact> facts;  // of the relation, the reported one first
};

// A correction that would satisfy the findings of a cause.
struct SuggestionView {
  std::size_t suspect = 0;  // number in CheckResult::suspects
  std::string title;        // "数字填错了栏"
  std::string slip;         // "wrong-column", "swapped-digits": name_of(Slip)
  std::string message;      // what is wrong with which figure, and what it should be
  std::string remedy;
  PlacedFact fact;
  Index belongs_in = kNone;  // the cell that the value belongs in, where it stands in a wrong one
  std::string suggested;     // decimal text in the figure's own unit
  std::string confidence;    // "certain", "likely", "possible": name_of(Confidence)
  std::vector<std::string> alternatives;  // other corrections that would do, a clause each
};

struct CauseView {
  std::string title;
  std::string message;
  std::string remedy;
  Severity severity = Severity::error;  // the gravest of its findings
  std::vector<SuggestionView> suggestions;
  std::vector<FindingView> findings;  // not empty
  std::vector<std::string> possibilities;  // corrections of which one would do, a clause each
  std::vector<Index> marked;          // facts to mark and to lead to: the suspects, else those of the finding
};

// Gravest first, figures before words, then those that explain more, then in the order of the rules.
[[nodiscard]] std::vector<CauseView> list_causes(const ReportInput& input);

// The findings alone, in the order of their relations: the machine's list.
[[nodiscard]] std::vector<FindingView> list_findings(const ReportInput& input);

// The causes that mark a figure of the table: its badge in the list of tables.
struct BadgeCounts {
  std::size_t errors = 0;
  std::size_t remarks = 0;  // warnings and remarks
};
[[nodiscard]] BadgeCounts badge_of_table(const ReportInput& input, const std::vector<CauseView>& causes, Index table);

}  // namespace gouji
