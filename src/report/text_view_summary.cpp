// The report as a whole, its result and what it did not cover.
#include <array>
#include <iterator>

#include "report/text_view.h"
#include "report/text_view_parts.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

// How many relations came to which verdict, and what each means.
ReportTable verdict_table(const Language& language, const SummaryView& summary) {
  ReportTable table;
  table.caption = language.count("ui.relations-checked", summary.relations);
  table.heads = {{{std::string(language.text("report.verdict"))},
                  {std::string(language.text("report.relations"))},
                  {std::string(language.text("text.meaning"))}}};
  table.is_words = {false, true};
  for (const Verdict verdict : kVerdicts) {
    ReportRow row;
    row.id = name_of(verdict);
    row.names = {std::string(glyph(verdict)) + ' ' + word(verdict, language)};
    row.cells.resize(2);
    row.cells[0].text = std::to_string(summary.counts[static_cast<std::size_t>(verdict)]);
    row.cells[1].text = explanation(verdict, language);
    table.rows.push_back(std::move(row));
  }
  return table;
}

ReportSection remarks_section(const Language& language, const Diagnostics& remarks) {
  ReportSection section{.id = "remarks", .title = std::string(language.text("report.not-understood")), .level = 3, .blocks = {}};
  ReportList list;
  for (const Diagnostic& remark : remarks) {
    const FaultView fault = view_of_fault(remark, language);
    const Slots slots{{"place", fault.message}, {"line", std::to_string(fault.position.line)}};
    list.items.push_back({{language.fill("place.line", slots)}, {' ' + fault.remedy}});
  }
  section.blocks.emplace_back(std::move(list));
  return section;
}

}  // namespace

ReportSection result_section(const ReportInput& input, const SummaryView& summary, std::size_t corrections) {
  const Language& language = *input.language;
  ReportSection section{.id = "result", .title = std::string(language.text("report.summary")), .blocks = {}};
  ReportParagraph verdict = plain(summary.verdict_line);
  verdict.runs.front().is_strong = true;
  verdict.runs.front().sign = summary.errors > 0    ? sign_of(Verdict::error)
                              : summary.remarks > 0 ? sign_of(Severity::warning)
                                                    : sign_of(Verdict::exact);
  section.blocks.emplace_back(std::move(verdict));
  ReportTerms terms;
  const auto add = [&](std::string_view label, const std::string& text, Index fact = kNone) {
    if (!text.empty()) terms.terms.emplace_back(language.text(label), ReportRuns{run_to(fact, text)});
  };
  add("text.unit", summary.unit_name);
  add("report.department", summary.department);
  add("text.year", summary.year_text);
  add("report.total", summary.total, summary.total_fact);
  section.blocks.emplace_back(std::move(terms));
  if (corrections > 0) section.blocks.emplace_back(plain(language.count("ui.corrections", corrections)));
  return section;
}

std::vector<ReportSection> scope_sections(const ReportInput& input, const SummaryView& summary, const Diagnostics& remarks) {
  const Language& language = *input.language;
  std::vector<ReportSection> sections;
  sections.push_back({.id = "scope", .title = std::string(language.text("ui.scope")), .blocks = {verdict_table(language, summary)}});
  ReportSection skipped{.id = "not-checked", .title = std::string(language.text("ui.not-checked")), .level = 3, .blocks = {}};
  ReportList list;
  for (const NotCheckedReason& entry : by_reason(summary.not_checked)) {
    std::string titles;
    for (const std::string& title : entry.titles) titles += (titles.empty() ? "" : std::string(language.text("report.separator"))) + title;
    std::string text = language.fill("report.not-checked.rules", {{"reason", entry.reason}, {"rules", titles}});
    if (entry.relations > 0) text += language.count("report.not-checked.relations", entry.relations);
    list.items.push_back({{std::move(text)}});
  }
  if (list.items.empty()) skipped.blocks.emplace_back(plain(std::string(language.text("ui.all-checked"))));
  else skipped.blocks.emplace_back(std::move(list));
  sections.push_back(std::move(skipped));
  if (!remarks.empty()) sections.push_back(remarks_section(language, remarks));
  return sections;
}

TextReport text_report(const ReportInput& input, const Diagnostics& remarks, std::size_t corrections, const TextScenario& scenario,
                       std::size_t findings_page) {
  const std::vector<CauseView> causes = list_causes(input);
  const SummaryView summary = summarise(input, causes);
  TextReport report{summary.title, summary.verdict_line, {}};
  const auto add = [&](std::vector<ReportSection> more) {
    report.sections.insert(report.sections.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
  };
  report.sections.push_back(result_section(input, summary, corrections));
  add(finding_sections(input, causes, findings_page));
  add(table_sections(input, causes, scenario));
  add(picture_sections(input, scenario.pictures == nullptr ? ScenarioPictures{} : *scenario.pictures));
  add(scope_sections(input, summary, remarks));
  return report;
}

}  // namespace gouji
