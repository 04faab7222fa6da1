// What is wrong, a section for each cause.
#include <algorithm>
#include <map>

#include "report/text_view_parts.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

constexpr std::size_t kFindingsPage = 100;

// What a cause is about, whatever number it has in the list and in whatever language.
std::string name_of(const ReportInput& input, const CauseView& cause) {
  const std::string about = cause.marked.empty() ? std::string() : input.budget->address(cause.marked.front());
  return "finding/" + cause.findings.front().rule + '/' + about;
}

void add_finding(const ReportInput& input, const FindingView& finding, bool repeats_cause, ReportSection& section) {
  const Language& language = *input.language;
  section.blocks.emplace_back(ReportHeading{4, {{.text = finding.title, .sign = sign_of(finding.verdict)}}});
  if (!repeats_cause) section.blocks.emplace_back(plain(finding.message));
  section.blocks.emplace_back(ReportParagraph{runs_of(finding.equation), false});
  ReportList figures;
  for (const PlacedFact& placed : finding.facts) {
    const bool is_first = figures.items.empty();
    const std::string label = is_first ? placed.place : place_beside(input, finding.facts.front().fact, placed);
    figures.items.push_back(runs_of(language, placed, label));
  }
  section.blocks.emplace_back(std::move(figures));
}

// Where words are wrong: the cause says the first place, so a list follows only where there are more.
void add_places(const Language& language, const CauseView& cause, ReportSection& section) {
  ReportList places;
  for (const FindingView& finding : cause.findings) {
    ReportRuns runs{{finding.message}};
    for (const PlacedFact& placed : finding.facts) {
      runs.push_back({" "});
      for (ReportRun& run : runs_of(language, placed, placed.place)) runs.push_back(std::move(run));
    }
    places.items.push_back(std::move(runs));
  }
  const bool says_more = cause.findings.size() > 1 || !cause.findings.front().facts.empty();
  if (says_more) section.blocks.emplace_back(std::move(places));
}

ReportSection section_of_cause(const ReportInput& input, const CauseView& cause, std::size_t number) {
  const Language& language = *input.language;
  ReportSection section{.id = name_of(input, cause), .title = std::to_string(number) + ". " + cause.title, .level = 3, .sign = sign_of(cause.severity), .blocks = {}};
  section.blocks.emplace_back(plain(cause.message));
  if (!cause.remedy.empty()) section.blocks.emplace_back(labelled(language, "report.remedy", cause.remedy));
  for (const SuggestionView& suggestion : cause.suggestions) {
    if (suggestion.message != cause.message) section.blocks.emplace_back(labelled(language, "report.suggestion", suggestion.message));
  }
  if (!cause.suggestions.empty()) {
    const Index suspect = static_cast<Index>(cause.suggestions.front().suspect);
    section.blocks.emplace_back(ReportButtons{{{std::string(language.text("ui.apply")), {ReportAction::Kind::apply, suspect}}}});
  }
  if (!cause.possibilities.empty()) {
    section.blocks.emplace_back(plain(std::string(language.text(cause.suggestions.empty() ? "report.one-of" : "report.or"))));
    ReportList list;
    for (const std::string& possibility : cause.possibilities) list.items.push_back({{possibility}});
    section.blocks.emplace_back(std::move(list));
  }
  const bool is_on_words = cause.findings.front().relation == kNone;
  if (is_on_words) {
    add_places(language, cause, section);
    return section;
  }
  const bool repeats_cause = cause.suggestions.empty() && cause.findings.size() == 1;
  for (const FindingView& finding : cause.findings) add_finding(input, finding, repeats_cause, section);
  return section;
}

}  // namespace

std::vector<ReportSection> finding_sections(const ReportInput& input, const std::vector<CauseView>& causes, std::size_t page) {
  const Language& language = *input.language;
  std::vector<ReportSection> sections;
  sections.push_back({.id = "findings", .title = std::string(language.text("report.findings")), .blocks = {}});
  if (causes.empty()) sections.front().blocks.emplace_back(plain(std::string(language.text("report.no-findings"))));
  std::map<std::string, std::size_t> same;
  const std::size_t pages = (causes.size() + kFindingsPage - 1) / kFindingsPage;
  const std::size_t first = std::min(page, pages == 0 ? 0 : pages - 1) * kFindingsPage;
  const std::size_t last = std::min(first + kFindingsPage, causes.size());
  if (pages > 1) {
    const std::string from_to = std::to_string(first + 1) + "–" + std::to_string(last);
    ReportRuns turns;
    const auto add = [&](std::string_view key, std::size_t to) {
      turns.push_back({std::string(language.text(key)), {ReportAction::Kind::findings_page, static_cast<Index>(to)}});
    };
    if (first > 0) add("text.findings-before", first / kFindingsPage - 1);
    if (last < causes.size()) add("text.findings-after", first / kFindingsPage + 1);
    sections.front().blocks.emplace_back(plain(language.fill("text.findings-shown", {{"range", from_to}, {"all", std::to_string(causes.size())}})));
    sections.front().blocks.emplace_back(ReportButtons{std::move(turns)});
  }
  for (std::size_t i = first; i < last; ++i) {
    ReportSection section = section_of_cause(input, causes[i], i + 1);
    if (const std::size_t before = same[section.id]++; before > 0) section.id += '/' + std::to_string(before + 1);
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace gouji
