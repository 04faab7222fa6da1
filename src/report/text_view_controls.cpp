// What stands around the report: signs, controls, faults of a file.
#include <array>

#include "report/text_view.h"
#include "report/text_view_parts.h"
#include "report/verdict_text.h"

namespace gouji {
namespace {

using Kind = ReportAction::Kind;

constexpr std::array kSeverities = {Severity::warning, Severity::remark};  // error is that of the verdicts

ReportChoice choice(const Language& language, std::string_view label, Kind kind,
                  std::initializer_list<std::string_view> options, std::size_t chosen) {
  ReportChoice made{std::string(language.text(label)), {}, chosen};
  for (const std::string_view option : options) {
    const Index number = static_cast<Index>(made.options.size());
    made.options.push_back({language.has(option) ? std::string(language.text(option)) : std::string(option), {kind, number}});
  }
  return made;
}

ReportRuns runs_of(const FaultView& fault, const Language& language) {
  std::string where;
  if (fault.position.line > 0) {
    where = language.fill("ui.position", {{"line", std::to_string(fault.position.line)},
                                          {"column", std::to_string(fault.position.column)}});
  }
  if (!fault.pointer.empty()) where += (where.empty() ? "" : " ") + fault.pointer;
  return {{.text = fault.message, .sign = sign_of(fault.severity)}, {' ' + fault.remedy}, {' ' + where}};
}

}  // namespace

std::vector<ReportSign> text_signs(const Language& language) {
  std::vector<ReportSign> signs;
  for (const Verdict verdict : kVerdicts) {
    signs.push_back({sign_of(verdict), std::string(glyph(verdict)), word(verdict, language)});
  }
  for (const Severity severity : kSeverities) {
    signs.push_back({sign_of(severity), std::string(glyph(severity)), word(severity, language)});
  }
  signs.push_back({"suspect", "◆", std::string(language.text("ui.legend.suspect"))});
  return signs;
}

ReportSection controls_section(const Language& language, const TextControls& controls) {
  ReportSection section{.id = "controls", .title = {}, .place = ReportSection::Place::bar, .blocks = {}};
  ReportButtons buttons;
  const auto add = [&](std::string_view label, Kind kind) {
    buttons.buttons.push_back({std::string(language.text(label)), {kind, 0}});
  };
  if (controls.has_picture) add("text.show-picture", Kind::show_picture);
  if (!controls.read_only) add("ui.open", Kind::open_file);
  if (controls.has_budget) add("ui.save-report", Kind::save_report);
  add("text.print", Kind::print);
  if (controls.corrections > 0) add("ui.undo", Kind::undo);
  if (!controls.keeps_nothing) add("ui.forget", Kind::forget_all);
  section.blocks.emplace_back(std::move(buttons));
  section.blocks.emplace_back(choice(language, "ui.language", Kind::language, {"中文", "English"},
                                     static_cast<std::size_t>(language.id())));
  section.blocks.emplace_back(choice(language, "ui.unit", Kind::unit,
                                     {"ui.as-printed", "unit.yuan", "unit.wan-yuan", "unit.yi-yuan"},
                                     static_cast<std::size_t>(controls.unit)));
  section.blocks.emplace_back(choice(language, "text.size", Kind::large_text, {"text.size.usual", "text.size.large"},
                                     controls.large_text ? 1 : 0));
  section.blocks.emplace_back(choice(language, "ui.theme", Kind::theme,
                                     {"ui.theme-auto-short", "ui.theme-light-short", "ui.theme-dark-short"}, controls.theme));
  return section;
}

ReportSection faults_section(const Language& language, const std::string& name, const Diagnostics& faults, bool has_budget) {
  ReportSection section{.id = "faults", .title = language.fill("ui.not-opened", {{"name", name}}), .place = ReportSection::Place::alert, .sign = sign_of(Verdict::error), .blocks = {}};
  section.blocks.emplace_back(plain(language.count("ui.faults-found", faults.size())));
  if (has_budget) section.blocks.emplace_back(quiet(std::string(language.text("ui.budget-stays"))));
  ReportList list;
  for (const Diagnostic& fault : faults) list.items.push_back(runs_of(view_of_fault(fault, language), language));
  section.blocks.emplace_back(std::move(list));
  section.blocks.emplace_back(ReportButtons{{{std::string(language.text("ui.close")), {Kind::close_faults, 0}}}});
  return section;
}

ReportSection reading_section(const Language& language, const std::string& name, const std::string& part) {
  ReportSection section{.id = "reading", .title = language.fill("ui.reading", {{"name", name}}), .place = ReportSection::Place::alert, .blocks = {}};
  section.blocks.emplace_back(plain(std::string(language.text("ui.reading-part." + part))));
  section.blocks.emplace_back(ReportButtons{{{std::string(language.text("ui.cancel")), {Kind::cancel, 0}}}});
  return section;
}

ReportSection rules_section(const Language& language, const std::vector<std::string>& names) {
  ReportSection section{.id = "rules", .title = std::string(language.text("ui.rules-open")), .level = 3, .blocks = {}};
  section.blocks.emplace_back(quiet(std::string(language.text("ui.rules-about"))));
  ReportList files;
  for (const std::string& name : names) {
    const Index number = static_cast<Index>(files.items.size());
    files.items.push_back({{name + ' '}, {std::string(language.text("ui.rules-remove")), {Kind::remove_rules, number}}});
  }
  section.blocks.emplace_back(std::move(files));
  return section;
}

ReportSection no_budget_section(const Language& language) {
  ReportSection section{.id = "result", .title = std::string(language.text("report.summary")), .blocks = {}};
  section.blocks.emplace_back(plain(std::string(language.text("ui.no-budget"))));
  return section;
}

}  // namespace gouji
