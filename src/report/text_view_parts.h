// What the sections of the text view share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/verdict.h"
#include "report/equation.h"
#include "report/place.h"
#include "report/report_input.h"
#include "report/summary.h"
#include "report/report_section.h"
#include "report/text_view.h"

namespace gouji {

[[nodiscard]] SignName sign_of(Verdict verdict);
[[nodiscard]] SignName sign_of(Severity severity);

// A run that leads to the figure, where there is one.
[[nodiscard]] ReportRun run_to(Index fact, std::string text);
// Each figure of the equation leads to itself, but `self` does not.
[[nodiscard]] ReportRuns runs_of(const EquationView& equation, Index self = kNone);
// "figure: place" for a list of figures.
[[nodiscard]] ReportRuns runs_of(const Language& language, const PlacedFact& placed, const std::string& label);

[[nodiscard]] ReportParagraph plain(std::string text);
[[nodiscard]] ReportParagraph quiet(std::string text);
// "Remedy: …"
[[nodiscard]] ReportParagraph labelled(const Language& language, std::string_view label_key, std::string text);

// A table's section; also what a link to the table names.
[[nodiscard]] std::string section_of_table(const std::string& table_id);

[[nodiscard]] ReportSection result_section(const ReportInput& input, const SummaryView& summary, std::size_t corrections);
[[nodiscard]] std::vector<ReportSection> finding_sections(const ReportInput& input, const std::vector<CauseView>& causes, std::size_t page);
[[nodiscard]] std::vector<ReportSection> picture_sections(const ReportInput& input, const ScenarioPictures& scenario);
// Contents, then every table.
[[nodiscard]] std::vector<ReportSection> table_sections(const ReportInput& input, const std::vector<CauseView>& causes, const TextScenario& scenario);
[[nodiscard]] std::vector<ReportSection> scope_sections(const ReportInput& input, const SummaryView& summary,
                                                      const Diagnostics& remarks);

}  // namespace gouji
