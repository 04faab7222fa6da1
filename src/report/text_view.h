// The report as text: everything that the picture shows, as sections of plain blocks. It is what a screen
// reader meets first, what the browser finds and prints, and what is shown where there is no picture.
//
// Order: controls, faults of a file that was not opened; result, findings by cause, contents, tables, what
// was checked and what was not understood; beside them the selected figure.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "report/bar_picture.h"
#include "report/fault_text.h"
#include "report/finding_view.h"
#include "report/report_input.h"
#include "report/report_section.h"

namespace gouji {

// Every sign that a section may name.
[[nodiscard]] std::vector<ReportSign> text_signs(const Language& language);

struct TextControls {
  bool has_budget = false;
  bool has_picture = false;  // there is another face to go to
  DisplayUnit unit = DisplayUnit::as_printed;
  std::size_t theme = 0;     // as ReportAction's
  bool large_text = false;
  std::size_t corrections = 0;  // suggestions that were carried out
  bool read_only = false;       // no file can be opened
  bool keeps_nothing = false;   // so there is nothing to forget
};
[[nodiscard]] ReportSection controls_section(const Language& language, const TextControls& controls);

// REQUIRES: faults is not empty.
[[nodiscard]] ReportSection faults_section(const Language& language, const std::string& name, const Diagnostics& faults,
                                         bool has_budget);

// A file that is being read: its name, and what is being done ("text", "check").
[[nodiscard]] ReportSection reading_section(const Language& language, const std::string& name, const std::string& part);

// The rule files beside the built-in rules. REQUIRES: there are some.
[[nodiscard]] ReportSection rules_section(const Language& language, const std::vector<std::string>& names);

// Where none is open.
[[nodiscard]] ReportSection no_budget_section(const Language& language);

struct TextReport {
  std::string title;   // of the disclosure
  std::string result;  // whether it adds up, in one sentence
  std::vector<ReportSection> sections;  // result, findings, contents, tables, pictures, scope
};
// What the tables and pictures show in the place of what was published. Pointers are null, or all of one scenario.
struct TextScenario {
  const Budget* budget = nullptr;  // with its figures
  const CheckResult* check = nullptr;
  const ScenarioPictures* pictures = nullptr;
};
// `remarks`: what the reader of published text did not understand. Of very many causes those of one page are listed.
[[nodiscard]] TextReport text_report(const ReportInput& input, const Diagnostics& remarks, std::size_t corrections,
                                     const TextScenario& scenario = {}, std::size_t findings_page = 0);

// All about one figure. kNone: says how to choose one. `shows_ranges`: true values stand beside the figures that
// it is related to.
[[nodiscard]] ReportSection figure_section(const ReportInput& input, Index fact, bool shows_ranges);

// A figure in one sentence, to be said when it is chosen: place, figure, verdict.
[[nodiscard]] std::string figure_sentence(const ReportInput& input, Index fact);

}  // namespace gouji
