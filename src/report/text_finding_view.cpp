#include "report/text_finding_view.h"

#include <string>
#include <utility>

namespace gouji {
namespace {

std::string place_of_text(const ReportInput& input, const TextFinding& finding) {
  std::string place = finding.place.empty() ? std::string(input.language->text("place.document")) : finding.place;
  if (finding.line == 0) return place;
  return input.language->fill("place.line", {{"place", place}, {"line", std::to_string(finding.line)}});
}

FindingView view_of_text(const ReportInput& input, const TextFinding& finding) {
  const Rule& rule = input.check->rules->rules[finding.rule];
  const Language& language = *input.language;
  FindingView view;
  view.rule = rule.id;
  view.title = text_in(rule.title, language);
  view.severity = rule.severity;
  view.message = fill_slots(text_in(rule.message, language), {{"place", place_of_text(input, finding)},
                                                              {"text", finding.text},
                                                              {"instead", finding.instead}});
  view.remedy = text_in(rule.remedy, language);
  view.reported = finding.text;
  view.expected = finding.instead;
  if (finding.fact != kNone) view.facts.push_back(placed_fact(input, finding.fact));
  return view;
}

}  // namespace

std::vector<FindingView> list_text_findings(const ReportInput& input) {
  std::vector<FindingView> findings;
  for (const TextFinding& finding : input.check->texts) findings.push_back(view_of_text(input, finding));
  return findings;
}

std::vector<CauseView> list_text_causes(const ReportInput& input) {
  std::vector<CauseView> causes;
  for (FindingView& finding : list_text_findings(input)) {
    const bool is_first = causes.empty() || causes.back().findings.back().rule != finding.rule;
    if (is_first) {
      CauseView cause;
      cause.title = finding.title;
      cause.message = finding.message;
      cause.remedy = finding.remedy;
      cause.severity = finding.severity;
      causes.push_back(std::move(cause));
    }
    CauseView& cause = causes.back();
    for (const PlacedFact& fact : finding.facts) cause.marked.push_back(fact.fact);
    cause.findings.push_back(std::move(finding));
  }
  for (CauseView& cause : causes) {
    const std::size_t more = cause.findings.size() - 1;
    if (more > 0) cause.message += input.language->count("finding.more-places", more);
  }
  return causes;
}

}  // namespace gouji
