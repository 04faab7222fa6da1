#include "report/finding_view.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/sort.h"
#include "report/suggestion_view.h"
#include "report/text_finding_view.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

bool is_finding(const Judgement& judgement) {
  return judgement.verdict == Verdict::error || judgement.verdict == Verdict::cut;
}

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

// The figure that a relation is about, and the numbers of its judgement, in the reader's unit.
Slots slots_of(const ReportInput& input, Index relation, const std::vector<PlacedFact>& facts) {
  const Language& language = *input.language;
  const Judgement& judgement = input.check->judgements[relation];
  const Fact& reported = input.budget->fact(facts.front().fact);
  const Unit unit = shown_unit(reported.unit, input.unit);
  const int digits = digits_of(reported, unit);
  const auto shown = [&](Wide value) { return number_with_unit(value, unit, digits, language); };
  Slots slots{
      {"place", facts.front().place},
      {"reported", facts.front().shown},
      {"expected", shown(judgement.expected)},
      {"difference", shown(magnitude(judgement.difference))},
      {"more", std::string(language.text(judgement.difference > 0 ? "finding.more" : "finding.less"))},
      {"count", std::to_string(facts.size() - 1)},
  };
  if (facts.size() > 1) {
    slots.emplace_back("other", facts[1].shown);
    slots.emplace_back("other_place", facts[1].place);
  }
  return slots;
}

std::string rounding_sentence(const ReportInput& input, const Judgement& judgement, Unit unit) {
  const Language& language = *input.language;
  if (judgement.verdict == Verdict::cut) return std::string(language.text("finding.cut"));
  if (judgement.explained_by_rounding_halves == 0) return std::string(language.text("finding.no-rounding"));
  std::string rounding = halves_text(judgement.explained_by_rounding_halves, unit, 0);
  if (unit.measure == Measure::money) rounding += ' ';
  rounding += unit_text(unit, language);
  return language.fill("finding.rounding", {{"rounding", rounding}});
}

// The rule's own sentence, or the one for any relation.
std::string message_of(const Rule& rule, const Language& language, const Slots& slots) {
  const std::string_view own = text_in(rule.message, language);
  return own.empty() ? language.fill("finding.message", slots) : fill_slots(own, slots);
}

std::string joined(const Language& language, std::string first, const std::string& second) {
  if (!first.empty() && !second.empty() && language.id() == LanguageId::en) first += ' ';
  return first + second;
}

FindingView view_of_finding(const ReportInput& input, Index relation) {
  const CheckResult& check = *input.check;
  const Language& language = *input.language;
  const Rule& rule = check.rule_of(relation);
  const Judgement& judgement = check.judgements[relation];

  FindingView view;
  view.relation = relation;
  view.rule = rule.id;
  view.title = text_in(rule.title, language);
  view.verdict = judgement.verdict;
  view.severity = judgement.verdict == Verdict::cut ? Severity::remark : rule.severity;
  view.equation = equation_of(input, relation);
  view.remedy = text_in(rule.remedy, language);
  for (const Index fact : check.relations.facts_of(relation)) view.facts.push_back(placed_fact(input, fact));

  const Fact& reported = input.budget->fact(view.facts.front().fact);
  const int digits = digits_of(reported, reported.unit);
  view.expected = decimal_text(judgement.expected, reported.unit, digits);
  view.reported = view.facts.front().value;
  view.difference = decimal_text(judgement.difference, reported.unit, digits);
  view.explained_by_rounding = decimal_halves_text(judgement.explained_by_rounding_halves, reported.unit);
  view.message = joined(language, message_of(rule, language, slots_of(input, relation, view.facts)),
                        rounding_sentence(input, judgement, shown_unit(reported.unit, input.unit)));
  return view;
}

// Groups of suspects that share a finding, each with its findings in ascending order.
struct Group {
  std::vector<std::size_t> suspects;
  std::vector<Index> relations;
};

std::vector<Group> groups_of(const CheckResult& check) {
  std::vector<Group> groups;
  for (std::size_t s = 0; s < check.suspects.size(); ++s) {
    Group merged{{s}, {}};
    for (const Index relation : check.suspects[s].relations) {
      if (is_finding(check.judgements[relation])) merged.relations.push_back(relation);
    }
    if (merged.relations.empty()) continue;
    for (std::size_t g = 0; g < groups.size();) {
      const bool shares = std::any_of(groups[g].relations.begin(), groups[g].relations.end(), [&](Index relation) {
        return std::find(merged.relations.begin(), merged.relations.end(), relation) != merged.relations.end();
      });
      if (!shares) {
        ++g;
        continue;
      }
      std::swap(merged, groups[g]);
      merged.suspects.insert(merged.suspects.end(), groups[g].suspects.begin(), groups[g].suspects.end());
      merged.relations.insert(merged.relations.end(), groups[g].relations.begin(), groups[g].relations.end());
      groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(g));
    }
    std::sort(merged.suspects.begin(), merged.suspects.end());
    std::sort(merged.relations.begin(), merged.relations.end());
    merged.relations.erase(std::unique(merged.relations.begin(), merged.relations.end()), merged.relations.end());
    groups.push_back(std::move(merged));
  }
  return groups;
}

CauseView cause_of_group(const ReportInput& input, const Group& group) {
  CauseView cause;
  for (const Index relation : group.relations) cause.findings.push_back(view_of_finding(input, relation));
  for (const std::size_t suspect : group.suspects) {
    cause.suggestions.push_back(view_of_suggestion(input, suspect));
    cause.marked.push_back(input.check->suspects[suspect].fact);
    const Index target = input.check->suspects[suspect].belongs_in;
    if (target != kNone) cause.marked.push_back(target);
  }
  const SuggestionView& first = cause.suggestions.front();
  // Where any of several figures may be wrong, the finding itself says more than one of the guesses.
  const bool is_guess = input.check->suspects[first.suspect].confidence == Confidence::possible && cause.findings.size() == 1;
  cause.title = is_guess ? cause.findings[0].title : first.title;
  cause.message = is_guess ? cause.findings[0].message : first.message;
  cause.remedy = is_guess ? cause.findings[0].remedy : first.remedy;
  if (is_guess) {
    for (const PlacedFact& fact : cause.findings[0].facts) cause.marked.push_back(fact.fact);
    std::sort(cause.marked.begin(), cause.marked.end());
    cause.marked.erase(std::unique(cause.marked.begin(), cause.marked.end()), cause.marked.end());
  }
  for (const SuggestionView& suggestion : cause.suggestions) {
    cause.possibilities.insert(cause.possibilities.end(), suggestion.alternatives.begin(), suggestion.alternatives.end());
  }
  cause.severity = Severity::remark;
  for (const FindingView& finding : cause.findings) cause.severity = std::min(cause.severity, finding.severity);
  return cause;
}

// Findings that belong together without one figure to blame: the first speaks for all.
CauseView cause_of_undetermined(const ReportInput& input, const Undetermined& undetermined) {
  CauseView cause;
  for (const Index relation : undetermined.relations) cause.findings.push_back(view_of_finding(input, relation));
  const FindingView& first = cause.findings.front();
  cause.title = first.title;
  cause.message = first.message;
  cause.remedy = first.remedy;
  cause.severity = Severity::remark;
  for (const FindingView& finding : cause.findings) {
    cause.severity = std::min(cause.severity, finding.severity);
    for (const PlacedFact& fact : finding.facts) cause.marked.push_back(fact.fact);
  }
  std::sort(cause.marked.begin(), cause.marked.end());
  cause.marked.erase(std::unique(cause.marked.begin(), cause.marked.end()), cause.marked.end());
  for (const Correction& candidate : undetermined.candidates) cause.possibilities.push_back(possibility_of(input, candidate));
  return cause;
}

CauseView cause_of_finding(FindingView finding) {
  CauseView cause;
  cause.title = finding.title;
  cause.message = finding.message;
  cause.remedy = finding.remedy;
  cause.severity = finding.severity;
  for (const PlacedFact& fact : finding.facts) cause.marked.push_back(fact.fact);
  cause.findings.push_back(std::move(finding));
  return cause;
}

}  // namespace

std::vector<FindingView> list_findings(const ReportInput& input) {
  std::vector<FindingView> findings;
  for (Index relation = 0; relation < input.check->judgements.size(); ++relation) {
    if (is_finding(input.check->judgements[relation])) findings.push_back(view_of_finding(input, relation));
  }
  for (FindingView& finding : list_text_findings(input)) findings.push_back(std::move(finding));
  return findings;
}

std::vector<CauseView> list_causes(const ReportInput& input) {
  std::vector<CauseView> causes;
  std::vector<bool> is_explained(input.check->judgements.size(), false);
  for (const Group& group : groups_of(*input.check)) {
    for (const Index relation : group.relations) is_explained[relation] = true;
    causes.push_back(cause_of_group(input, group));
  }
  for (const Undetermined& undetermined : input.check->undetermined) {
    const bool is_told = std::any_of(undetermined.relations.begin(), undetermined.relations.end(), [&](Index relation) { return is_explained[relation]; });
    if (is_told) continue;
    for (const Index relation : undetermined.relations) is_explained[relation] = true;
    causes.push_back(cause_of_undetermined(input, undetermined));
  }
  for (Index relation = 0; relation < input.check->judgements.size(); ++relation) {
    if (is_explained[relation] || !is_finding(input.check->judgements[relation])) continue;
    causes.push_back(cause_of_finding(view_of_finding(input, relation)));
  }
  for (CauseView& cause : list_text_causes(input)) causes.push_back(std::move(cause));
  sort_stably(causes, [](const CauseView& a, const CauseView& b) {
    if (a.severity != b.severity) return a.severity < b.severity;
    const bool is_a_text = a.findings.front().relation == kNone;
    const bool is_b_text = b.findings.front().relation == kNone;
    if (is_a_text != is_b_text) return is_b_text;
    if (a.findings.size() != b.findings.size()) return a.findings.size() > b.findings.size();
    return a.findings.front().relation < b.findings.front().relation;
  });
  return causes;
}

BadgeCounts badge_of_table(const ReportInput& input, const std::vector<CauseView>& causes, Index table) {
  BadgeCounts badge;
  for (const CauseView& cause : causes) {
    const bool touches = std::any_of(cause.marked.begin(), cause.marked.end(),
                                     [&](Index fact) { return input.budget->fact(fact).table == table; });
    if (!touches) continue;
    if (cause.severity == Severity::error) ++badge.errors;
    else ++badge.remarks;
  }
  return badge;
}

}  // namespace gouji
