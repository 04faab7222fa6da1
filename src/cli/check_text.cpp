#include <algorithm>
#include <string>
#include <vector>

#include "base/utf8.h"
#include "cli/check_printer.h"
#include "report/fault_text.h"
#include "report/finding_view.h"
#include "report/summary.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

class CheckText {
 public:
  CheckText(const ReportInput& input, const Painter& painter)
      : language_(*input.language), painter_(painter), causes_(list_causes(input)),
        summary_(summarise(input, causes_)) {}

  std::string write(const OpenedFile& file) {
    write_head(file.path);
    std::size_t number = 0;
    for (const CauseView& cause : causes_) write_cause(++number, cause);
    write_not_checked();
    write_not_understood(file.remarks);
    write_summary();
    return std::move(out_);
  }

 private:
  std::string words(std::string_view key) const { return std::string(language_.text(key)); }

  void write_head(const std::string& path) {
    const std::string title = summary_.title.empty() ? summary_.unit_name : summary_.title;
    out_ += painter_.paint(harmless(title), Style::bold) + '\n';
    std::string line;
    if (!summary_.total.empty()) line += words("report.total") + ' ' + summary_.total + " · ";
    out_ += painter_.paint(line + harmless(path), Style::faint) + '\n';
  }

  void write_cause(std::size_t number, const CauseView& cause) {
    out_ += '\n' + padded_left(std::to_string(number), 3) + "  " +
            painter_.paint(std::string(glyph(cause.severity)) + ' ' + word(cause.severity, language_), style_of(cause.severity)) +
            "  " + painter_.paint(cause.title, Style::bold) + '\n';
    paragraph(cause.message);
    paragraph(words("report.remedy") + words("report.colon") + cause.remedy);
    write_possibilities(cause);
    const bool is_explained = !cause.suggestions.empty() && cause.message == cause.suggestions[0].message;
    if (is_explained) {
      out_ += '\n';
      paragraph(words("report.explains"));
    } else {
      for (const SuggestionView& suggestion : cause.suggestions) {
        paragraph(words("report.suggestion") + words("report.colon") + suggestion.message);
      }
    }
    const bool is_on_words = cause.findings[0].relation == kNone;
    if (is_on_words) return write_places(cause);
    for (const FindingView& finding : cause.findings) write_finding(finding, is_explained);
  }

  void write_possibilities(const CauseView& cause) {
    if (cause.possibilities.empty()) return;
    paragraph(words(cause.suggestions.empty() ? "report.one-of" : "report.or"));
    for (const std::string& possibility : cause.possibilities) {
      out_ += wrapped(harmless(possibility), "       - ", "         ", kConsoleWidth);
    }
  }

  // Where words are wrong: the cause says the first place, so a list follows only where there are more.
  void write_places(const CauseView& cause) {
    if (cause.findings.size() == 1) return;
    for (const FindingView& finding : cause.findings) {
      out_ += wrapped(harmless(finding.message), "       " + std::string(glyph(finding.severity)) + ' ', "         ", kConsoleWidth);
    }
  }

  void write_finding(const FindingView& finding, bool with_title) {
    const std::string equation = harmless(finding.equation.text());
    if (!with_title) {
      out_ += wrapped(equation, "       ", "         ", kConsoleWidth);
      write_figures(finding, "       ");
      return;
    }
    const std::string mark = painter_.paint(glyph(finding.verdict), style_of(finding.verdict));
    out_ += "       " + mark + ' ' + wrapped(finding.title + words("report.colon") + equation, "", "         ", kConsoleWidth - 9);
    for (const std::string& line : wrap(harmless(finding.facts[0].place), kConsoleWidth - 9)) {
      out_ += "         " + painter_.paint(line, Style::faint) + '\n';
    }
  }

  void write_figures(const FindingView& finding, const std::string& indent) {
    int width = 0;
    for (const PlacedFact& fact : finding.facts) width = std::max(width, display_width(harmless(fact.shown)));
    for (const PlacedFact& fact : finding.facts) {
      const std::string first = indent + padded_left(harmless(fact.shown), width) + "  ";
      const std::string rest(static_cast<std::size_t>(display_width(first)), ' ');
      out_ += wrapped(harmless(fact.place), first, rest, kConsoleWidth);
    }
  }

  void write_not_checked() {
    if (summary_.not_checked.empty()) return;
    out_ += '\n' + painter_.paint(words("report.not-checked"), Style::bold) + '\n';
    for (const NotCheckedReason& entry : by_reason(summary_.not_checked)) {
      std::string titles;
      for (const std::string& title : entry.titles) titles += (titles.empty() ? "" : words("report.separator")) + title;
      std::string line = language_.fill("report.not-checked.rules", {{"reason", entry.reason}, {"rules", titles}});
      if (entry.relations > 0) line += language_.count("report.not-checked.relations", entry.relations);
      out_ += wrapped(harmless(line), "  ? ", "    ", kConsoleWidth);
    }
  }

  void write_not_understood(const Diagnostics& remarks) {
    if (remarks.empty()) return;
    out_ += '\n' + painter_.paint(words("report.not-understood"), Style::bold) + '\n';
    for (const Diagnostic& remark : remarks) {
      const std::string message = view_of_fault(remark, language_).message;
      const std::string line = language_.fill("place.line", {{"place", message}, {"line", std::to_string(remark.position.line)}});
      out_ += wrapped(harmless(line), "  ? ", "    ", kConsoleWidth);
    }
  }

  void write_summary() {
    out_ += '\n' + painter_.paint(words("report.summary"), Style::bold) + '\n';
    int width = 0;
    for (const Verdict verdict : kVerdicts) width = std::max(width, display_width(word(verdict, language_)));
    for (const Verdict verdict : kVerdicts) {
      const std::size_t count = summary_.counts[static_cast<std::size_t>(verdict)];
      const std::string label = std::string(glyph(verdict)) + ' ' + padded_right(word(verdict, language_), width);
      const std::string first =
          "  " + painter_.paint(label, style_of(verdict)) + padded_left(std::to_string(count), 6) + "  ";
      out_ += first + painter_.paint(explanation(verdict, language_), Style::faint) + '\n';
    }
    const Style style = summary_.errors > 0 ? Style::red : summary_.remarks > 0 ? Style::yellow : Style::green;
    for (const std::string& line : wrap(summary_.verdict_line, kConsoleWidth)) out_ += painter_.paint(line, style) + '\n';
  }

  void paragraph(const std::string& text) { out_ += wrapped(harmless(text), "     ", "     ", kConsoleWidth); }

  const Language& language_;
  const Painter& painter_;
  std::vector<CauseView> causes_;
  SummaryView summary_;
  std::string out_;
};

}  // namespace

std::string check_as_text(const ReportInput& input, const OpenedFile& file, const Painter& painter) {
  return CheckText(input, painter).write(file);
}

std::string faults_as_text(const OpenedFile& file, const Language& language, const Painter& painter) {
  std::string out;
  Diagnostics all = file.faults;
  all.insert(all.end(), file.remarks.begin(), file.remarks.end());
  for (const Diagnostic& diagnostic : all) {
    const FaultView fault = view_of_fault(diagnostic, language);
    std::string place = harmless(file.path);
    if (fault.position.line > 0) {
      place += ':' + std::to_string(fault.position.line) + ':' + std::to_string(fault.position.column);
    }
    out += painter.paint(place, Style::bold) + ": " +
           painter.paint(word(fault.severity, language), style_of(fault.severity)) +
           std::string(language.text("report.colon")) + harmless(fault.message) + " — " + harmless(fault.remedy) + '\n';
  }
  return out;
}

}  // namespace gouji
