#include "report/check_markdown.h"

#include "report/fault_text.h"
#include "report/finding_view.h"
#include "report/markdown.h"
#include "report/summary.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

class CheckMarkdown {
 public:
  explicit CheckMarkdown(const ReportInput& input)
      : language_(*input.language), causes_(list_causes(input)), summary_(summarise(input, causes_)) {}

  std::string write(const Diagnostics& remarks) {
    const Slots slots{{"unit", summary_.unit_name}, {"year", summary_.year_text}};
    line("# " + markdown_text(language_.fill("report.title", slots)));
    if (!summary_.total.empty()) line(words("report.total") + words("report.colon") + markdown_text(summary_.total));
    line("**" + markdown_text(summary_.verdict_line) + "**");
    write_counts();
    line("## " + words("report.findings"));
    if (causes_.empty()) line(words("report.no-findings"));
    std::size_t number = 0;
    for (const CauseView& cause : causes_) write_cause(++number, cause);
    write_not_checked();
    write_not_understood(remarks);
    while (out_.size() > 1 && out_[out_.size() - 2] == '\n') out_.pop_back();
    return std::move(out_);
  }

 private:
  std::string words(std::string_view key) const { return std::string(language_.text(key)); }

  // A block, with an empty line behind it.
  void line(const std::string& text) { out_ += text + "\n\n"; }
  void row(const std::string& text) { out_ += text + '\n'; }

  void write_counts() {
    row("| " + words("report.verdict") + " | " + words("report.relations") + " |");
    row("| --- | ---: |");
    for (const Verdict verdict : kVerdicts) {
      row("| " + std::string(glyph(verdict)) + ' ' + word(verdict, language_) + " | " +
          std::to_string(summary_.counts[static_cast<std::size_t>(verdict)]) + " |");
    }
    row("");
  }

  void write_cause(std::size_t number, const CauseView& cause) {
    line("### " + std::to_string(number) + ". " + std::string(glyph(cause.severity)) + ' ' +
         word(cause.severity, language_) + words("report.colon") + markdown_text(cause.title));
    line(markdown_text(cause.message));
    line("**" + words("report.remedy") + "**" + words("report.colon") + markdown_text(cause.remedy));
    for (const SuggestionView& suggestion : cause.suggestions) {
      if (suggestion.message == cause.message) continue;
      line("**" + words("report.suggestion") + "**" + words("report.colon") + markdown_text(suggestion.message));
    }
    write_possibilities(cause);
    const bool is_on_words = cause.findings[0].relation == kNone;
    if (is_on_words) return write_places(cause);
    if (cause.findings.size() == 1) return write_finding(cause.findings[0]);
    line(words("report.explains"));
    for (const FindingView& finding : cause.findings) {
      row("- **" + markdown_text(finding.title) + "**" + words("report.colon") +
          markdown_text(finding.equation.text()) + " · " + markdown_text(finding.facts[0].place));
    }
    row("");
  }

  void write_possibilities(const CauseView& cause) {
    if (cause.possibilities.empty()) return;
    line(words(cause.suggestions.empty() ? "report.one-of" : "report.or"));
    for (const std::string& possibility : cause.possibilities) row("- " + markdown_text(possibility));
    row("");
  }

  // Where words are wrong: the cause says the first place, so a list follows only where there are more.
  void write_places(const CauseView& cause) {
    if (cause.findings.size() == 1) return;
    for (const FindingView& finding : cause.findings) row("- " + markdown_text(finding.message));
    row("");
  }

  void write_finding(const FindingView& finding) {
    line(words("report.equation") + words("report.colon") + markdown_text(finding.equation.text()));
    row("| " + words("report.figure") + " | " + words("report.place") + " | " + words("report.address") + " |");
    row("| ---: | --- | --- |");
    for (const PlacedFact& fact : finding.facts) {
      row("| " + markdown_text(fact.shown) + " | " + markdown_text(fact.place) + " | `" + fact.address + "` |");
    }
    row("");
  }

  void write_not_checked() {
    if (summary_.not_checked.empty()) return;
    line("## " + words("report.not-checked"));
    for (const NotCheckedReason& entry : by_reason(summary_.not_checked)) {
      std::string titles;
      for (const std::string& title : entry.titles) titles += (titles.empty() ? "" : words("report.separator")) + title;
      std::string text =
          markdown_text(language_.fill("report.not-checked.rules", {{"reason", entry.reason}, {"rules", titles}}));
      if (entry.relations > 0) text += language_.count("report.not-checked.relations", entry.relations);
      row("- " + text);
    }
  }

  void write_not_understood(const Diagnostics& remarks) {
    if (remarks.empty()) return;
    if (!summary_.not_checked.empty()) row("");
    line("## " + words("report.not-understood"));
    for (const Diagnostic& remark : remarks) {
      const std::string message = view_of_fault(remark, language_).message;
      const Slots slots{{"place", message}, {"line", std::to_string(remark.position.line)}};
      row("- " + markdown_text(language_.fill("place.line", slots)));
    }
  }

  const Language& language_;
  std::vector<CauseView> causes_;
  SummaryView summary_;
  std::string out_;
};

}  // namespace

std::string check_as_markdown(const ReportInput& input, const Diagnostics& remarks) {
  return CheckMarkdown(input).write(remarks);
}

}  // namespace gouji
