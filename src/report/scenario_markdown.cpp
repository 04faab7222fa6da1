#include "report/scenario_markdown.h"

#include <string_view>
#include <vector>

#include "report/markdown.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

class MarkdownWriter {
 public:
  explicit MarkdownWriter(std::span<const ScenarioInput> scenarios)
      : scenarios_(scenarios), input_(*scenarios[0].report), language_(*input_.language) {}

  std::string write() {
    const Cover& cover = input_.budget->cover();
    out_ = "# " + markdown_text(language_.fill("whatif.title", {{"title", cover.title.empty() ? cover.unit_name : cover.title}})) + '\n';
    const std::vector<std::string> titles = scenario_titles(scenarios_);
    for (std::size_t i = 0; i < scenarios_.size(); ++i) {
      if (scenarios_.size() > 1) heading("## ", titles[i]);
      else if (!scenarios_[i].scenario->name.empty()) out_ += '\n' + markdown_text(scenarios_[i].scenario->name) + '\n';
      write_scenario(scenarios_[i]);
    }
    write_figures(titles);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string_view words(std::string_view key) const { return language_.text(key); }
  void heading(std::string_view level, std::string_view text) {
    if (!out_.ends_with("\n\n")) out_ += '\n';
    out_ += std::string(level) + markdown_text(text) + "\n\n";
  }
  void item(std::string_view text) { out_ += "- " + markdown_text(text) + '\n'; }
  void item(std::string_view sign, std::string_view text) { out_ += "- " + std::string(sign) + ' ' + markdown_text(text) + '\n'; }

  void write_scenario(const ScenarioInput& scenario) {
    const std::string_view level = scenarios_.size() > 1 ? "### " : "## ";
    heading(level, words("whatif.steps"));
    const std::vector<StepView> steps = list_steps(scenario);
    if (steps.empty()) out_ += markdown_text(words("whatif.no-steps")) + '\n';
    for (std::size_t i = 0; i < steps.size(); ++i) {
      out_ += std::to_string(i + 1) + ". " + (steps[i].has_fault ? "× " : "") +
              markdown_text(steps[i].is_on ? steps[i].text : language_.fill("whatif.off", {{"step", steps[i].text}})) + '\n';
    }
    heading(level, words("whatif.result"));
    if (const std::optional<std::string> total = total_sentence(scenario)) item(*total);
    for (const BalanceView& balance : list_balances(scenario)) item(balance.text);
    for (const ConstraintView& constraint : list_constraints(scenario)) {
      item(constraint.is_known && constraint.is_kept ? "√" : "×", constraint.sentence);
    }
    const std::vector<VerdictChangeView> verdicts = list_verdict_changes(scenario);
    if (!verdicts.empty()) heading(level, words("whatif.verdicts"));
    for (const VerdictChangeView& verdict : verdicts) item(glyph(verdict.after), verdict.sentence);
    const std::vector<ScenarioFaultView> faults = list_scenario_faults(scenario);
    if (!faults.empty()) heading(level, words("whatif.faults"));
    for (const ScenarioFaultView& fault : faults) item(glyph(fault.severity), fault.message);
  }

  void write_figures(const std::vector<std::string>& titles) {
    heading("## ", moved_sentence(scenarios_));
    for (const ScenarioTable& table : list_scenario_lines(scenarios_)) {
      heading("### ", table.title);
      row({words("table.code"), words("table.name"), words("whatif.column"), words("whatif.published")}, titles,
          words("whatif.difference"), words("whatif.unit"));
      out_ += "| --- | --- | --- | ---: |";
      for (std::size_t i = 0; i < titles.size(); ++i) out_ += " ---: | ---: |";
      out_ += " --- |\n";
      std::string section;
      for (const ScenarioLine& line : table.lines) {
        if (line.section != section) {
          section = line.section;
          row({"", section, "", ""}, std::vector<std::string>(titles.size()), "", "");
        }
        for (const std::string& text : {line.code, line.name, line.column, line.published}) cell(text);
        for (const ScenarioCell& value : line.scenarios) {
          cell(value.text);
          cell(value.difference);
        }
        end_row(line.unit_text);
      }
    }
  }

  void row(std::initializer_list<std::string_view> first, const std::vector<std::string>& titles, std::string_view difference,
           std::string_view unit) {
    for (const std::string_view text : first) cell(text);
    for (const std::string& title : titles) {
      cell(title);
      cell(difference);
    }
    end_row(unit);
  }
  void cell(std::string_view text) { out_ += "| " + markdown_text(text) + ' '; }
  void end_row(std::string_view text) {
    cell(text);
    out_ += "|\n";
  }

  std::span<const ScenarioInput> scenarios_;
  const ReportInput& input_;
  const Language& language_;
  std::string out_;
};

}  // namespace

std::string scenario_as_markdown(std::span<const ScenarioInput> scenarios) { return MarkdownWriter(scenarios).write(); }

}  // namespace gouji
