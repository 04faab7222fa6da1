#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "cli/whatif_printer.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

constexpr int kWidestFigureName = 36;

class WhatIfText {
 public:
  WhatIfText(std::span<const ScenarioInput> scenarios, const Painter& painter)
      : scenarios_(scenarios), input_(*scenarios[0].report), language_(*input_.language), painter_(painter) {}

  std::string write() {
    const Cover& cover = input_.budget->cover();
    out_ += painter_.paint(harmless(language_.fill("whatif.title", {{"title", cover.title.empty() ? cover.unit_name : cover.title}})), Style::bold) + '\n';
    const std::vector<std::string> titles = scenario_titles(scenarios_);
    for (std::size_t i = 0; i < scenarios_.size(); ++i) {
      if (scenarios_.size() > 1) heading(titles[i]);
      write_scenario(scenarios_[i]);
    }
    write_figures(titles);
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string words(std::string_view key) const { return std::string(language_.text(key)); }

  void heading(const std::string& text) { out_ += '\n' + painter_.paint(harmless(text), Style::bold) + '\n'; }
  void paragraph(const std::string& text, const std::string& first = "  ") {
    out_ += wrapped(harmless(text), first, std::string(static_cast<std::size_t>(display_width(first)), ' '), kConsoleWidth);
  }
  // A line behind a sign of the colour: "  √ …".
  void marked(std::string_view sign, Style style, const std::string& text) {
    out_ += "  " + painter_.paint(sign, style) + ' ' + wrapped(harmless(text), "", "    ", kConsoleWidth - 4);
  }

  void write_scenario(const ScenarioInput& scenario) {
    if (!scenario.scenario->name.empty() && scenarios_.size() == 1) paragraph(scenario.scenario->name, "");
    heading(words("whatif.steps"));
    const std::vector<StepView> steps = list_steps(scenario);
    if (steps.empty()) paragraph(words("whatif.no-steps"));
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const std::string text = steps[i].is_on ? steps[i].text : language_.fill("whatif.off", {{"step", steps[i].text}});
      paragraph(text, padded_left(std::to_string(i + 1), 3) + (steps[i].has_fault ? " × " : "  "));
    }
    heading(words("whatif.result"));
    if (const std::optional<std::string> total = total_sentence(scenario)) paragraph(*total);
    for (const BalanceView& balance : list_balances(scenario)) paragraph(balance.text);
    for (const ConstraintView& constraint : list_constraints(scenario)) {
      const bool is_good = constraint.is_known && constraint.is_kept;
      marked(is_good ? "√" : "×", is_good ? Style::green : Style::red, constraint.sentence);
    }
    const std::vector<VerdictChangeView> verdicts = list_verdict_changes(scenario);
    if (!verdicts.empty()) heading(words("whatif.verdicts"));
    for (const VerdictChangeView& verdict : verdicts) {
      marked(glyph(verdict.after), style_of(verdict.after), verdict.sentence);
    }
    const std::vector<ScenarioFaultView> faults = list_scenario_faults(scenario);
    if (!faults.empty()) heading(words("whatif.faults"));
    for (const ScenarioFaultView& fault : faults) marked(glyph(fault.severity), style_of(fault.severity), fault.message);
  }

  void write_figures(const std::vector<std::string>& titles) {
    heading(moved_sentence(scenarios_));
    for (const ScenarioTable& table : list_scenario_lines(scenarios_)) write_table(table, titles);
  }

  void write_table(const ScenarioTable& table, const std::vector<std::string>& titles) {
    constexpr std::size_t kLeftColumns = 3;
    std::vector<std::vector<std::string>> rows{{"", words("table.name"), words("whatif.column"), words("whatif.published")}};
    for (const std::string& title : titles) rows[0].insert(rows[0].end(), {harmless(title), words("whatif.difference")});
    rows[0].push_back(words("whatif.unit"));
    std::vector<const ScenarioLine*> line_of{nullptr};  // one a row, null where it goes on with the one above
    for (const ScenarioLine& line : table.lines) {
      const std::vector<std::string> name = wrap(harmless(line.name), kWidestFigureName);
      std::vector<std::string> row{harmless(line.code), name[0], harmless(line.column), line.published};
      for (const ScenarioCell& cell : line.scenarios) row.insert(row.end(), {cell.text, cell.difference});
      row.push_back(line.unit_text);
      rows.push_back(std::move(row));
      line_of.push_back(&line);
      for (std::size_t i = 1; i < name.size(); ++i) rows.push_back({"", name[i]});
      line_of.resize(rows.size());
    }
    out_ += '\n' + painter_.paint(harmless(table.title), Style::cyan) + '\n';
    const std::vector<std::string> texts = aligned(rows, kLeftColumns);
    std::string section;
    for (std::size_t i = 0; i < texts.size(); ++i) {
      const ScenarioLine* line = line_of[i];
      if (line != nullptr && line->section != section) {
        section = line->section;
        out_ += "  " + painter_.paint(harmless(section), Style::faint) + '\n';
      }
      const bool is_total = line != nullptr && line->is_total;
      out_ += "  " + painter_.paint(texts[i], i == 0 ? Style::faint : is_total ? Style::bold : Style::plain) + '\n';
    }
  }

  std::span<const ScenarioInput> scenarios_;
  const ReportInput& input_;
  const Language& language_;
  const Painter& painter_;
  std::string out_;
};

}  // namespace

std::string whatif_as_text(std::span<const ScenarioInput> scenarios, const Painter& painter) {
  return WhatIfText(scenarios, painter).write();
}

}  // namespace gouji
