#include "report/text_view_parts.h"

#include <utility>

namespace gouji {

SignName sign_of(Verdict verdict) { return name_of(verdict); }
SignName sign_of(Severity severity) { return name_of(severity); }

ReportRun run_to(Index fact, std::string text) {
  ReportRun run{std::move(text)};
  if (fact != kNone) run.action = {ReportAction::Kind::fact, fact};
  return run;
}

ReportRuns runs_of(const EquationView& equation, Index self) {
  ReportRuns runs;
  for (const EquationPiece& piece : equation.pieces) runs.push_back(run_to(piece.fact == self ? kNone : piece.fact, piece.text));
  return runs;
}

ReportRuns runs_of(const Language& language, const PlacedFact& placed, const std::string& label) {
  return {run_to(placed.fact, label), {std::string(language.text("report.colon")) + placed.shown}};
}

ReportParagraph plain(std::string text) { return {{{std::move(text)}}, false}; }
ReportParagraph quiet(std::string text) { return {{{std::move(text)}}, true}; }

ReportParagraph labelled(const Language& language, std::string_view label_key, std::string text) {
  ReportRun label{std::string(language.text(label_key)) + std::string(language.text("report.colon"))};
  label.is_strong = true;
  return {{std::move(label), {std::move(text)}}, false};
}

std::string section_of_table(const std::string& table_id) { return "table/" + table_id; }

}  // namespace gouji
