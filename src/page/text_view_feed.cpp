#include "page/text_view_feed.h"

#include <utility>
#include <vector>

#include "base/utf8.h"
#include "page/text_view_json.h"
#include "page/text_view_scenario.h"
#include "ui/typed.h"

namespace gouji {
namespace {

ReportSection controls_of(const TextViewSource& source) {
  const State& state = *source.state;
  return controls_section(*source.report.language, {.has_budget = source.report.budget != nullptr,
                                                    .has_picture = source.has_picture,
                                                    .unit = state.unit,
                                                    .theme = static_cast<std::size_t>(state.theme),
                                                    .large_text = state.large_text,
                                                    .corrections = state.corrections,
                                                    .read_only = state.read_only,
                                                    .keeps_nothing = state.is_embedded});
}

bool applies_something(const ReportBlock& block) {
  const auto* row = std::get_if<ReportButtons>(&block);
  return row != nullptr && row->buttons.front().action.kind == ReportAction::Kind::apply;
}

bool shows_scenario(const TextViewSource& source) { return source.views != nullptr && source.views->shows_scenario(*source.state); }

TextReport report_of(const TextViewSource& source) {
  if (source.report.budget != nullptr) {
    TextScenario scenario;
    if (shows_scenario(source)) scenario = {source.views->what_if.budget, source.views->what_if.check, &source.views->scenario};
    TextReport report = text_report(source.report, *source.remarks, source.state->corrections, scenario, source.findings_page);
    if (source.state->read_only) {
      for (ReportSection& section : report.sections) std::erase_if(section.blocks, applies_something);
    }
    return report;
  }
  return {std::string(source.report.language->text("ui.name")), {}, {no_budget_section(*source.report.language)}};
}

// Figures are those of the scenario while it is tried out.
ReportInput shown_input(const TextViewSource& source) {
  ReportInput input = source.report;
  if (shows_scenario(source)) {
    input.budget = source.views->what_if.budget;
    input.check = source.views->what_if.check;
  }
  return input;
}

ReportSection figure_of(const TextViewSource& source) {
  ReportSection section = figure_section(shown_input(source), source.state->selected, source.state->shows_ranges);
  if (source.views != nullptr) add_what_if(*source.views, *source.state, section);
  return section;
}

}  // namespace

TextViewFeed::Known TextViewFeed::known_of(const TextViewSource& source) {
  const State& state = *source.state;
  Known known;
  known.version = source.version;
  known.language = state.language;
  known.unit = state.unit;
  known.corrections = state.corrections;
  known.has_picture = source.has_picture;
  known.selected = state.selected;
  known.faulty_files = state.faulty_files;
  known.has_faults = !state.faults.empty();
  known.theme = state.theme;
  known.large_text = state.large_text;
  known.read_only = state.read_only;
  known.shows_ranges = state.shows_ranges;
  if (state.reading) known.reading = state.reading->part + ' ' + state.reading->name;
  known.rule_files = source.rule_files;
  known.findings_page = source.findings_page;
  known.tries_out = shows_scenario(source);
  known.scenario_version = source.scenario_version;
  known.goal = state.goal;
  if (state.typing.fault != TypingFault::none) known.typed = state.typing.field + ' ' + state.typing.text;
  known.onto = state.onto;
  known.move_from = state.move_from;
  known.move_to = state.move_to;
  return known;
}

std::string TextViewFeed::changes(const TextViewSource& source) {
  const Known now = known_of(source);
  if (known_ == now) return {};
  const Language& language = *source.report.language;
  const bool has_budget = source.report.budget != nullptr;
  const bool same_report = known_ && known_->same_report(now);
  const bool same_figure = same_report && known_->selected == now.selected && known_->shows_ranges == now.shows_ranges &&
                           known_->typed == now.typed && known_->onto == now.onto;
  const bool same_budget = known_ && known_->version == now.version;

  JsonValue order = JsonValue::array();
  JsonValue changed = JsonValue::array();
  std::map<std::string, std::string> shown;
  const auto keep = [&](const std::string& id) {
    order.push(JsonValue::string(id));
    shown[id] = std::move(sent_[id]);
  };
  const auto add = [&](const ReportSection& section) {
    order.push(JsonValue::string(section.id));
    std::string text = line_from_json(json_of(section));
    if (sent_[section.id] != text) changed.push(JsonValue::token(text));
    shown[section.id] = std::move(text);
  };

  add(controls_of(source));
  if (source.state->reading) add(reading_section(language, source.state->reading->name, source.state->reading->part));
  if (now.has_faults) add(faults_section(language, source.state->faulty_name, source.state->faults, has_budget));
  if (!same_report) report_ = report_of(source);
  bool is_first = true;
  for (ReportSection& section : report_.sections) {
    if (same_report) {
      keep(section.id);
    } else {
      add(section);
      section.blocks.clear();  // what was sent is known as JSON
    }
    if (has_budget && source.views != nullptr && std::exchange(is_first, false)) {
      for (const ReportSection& one : scenario_sections(*source.views, *source.state)) add(one);
    }
  }
  if (!source.rule_files.empty()) add(rules_section(language, source.rule_files));
  if (has_budget && same_figure) keep("figure");
  else if (has_budget) add(figure_of(source));

  std::string status;
  if (!same_budget) status = report_.title + ' ' + report_.result;
  else if (has_budget && known_->selected != now.selected) status = figure_sentence(shown_input(source), now.selected);
  else if (known_->typed != now.typed && !now.typed.empty()) status = fault_text(language, *source.state, source.state->typing.field);
  else if (known_->goal != now.goal && now.tries_out) status = source.views->trial.goal.answer.answer;
  else if (now.tries_out && known_->scenario_version != now.scenario_version) status = scenario_sentence(*source.views);

  sent_ = std::move(shown);
  known_ = now;
  JsonValue json = JsonValue::object();
  json.add("title", JsonValue::string(harmless(report_.title))).add("status", JsonValue::string(harmless(status)));
  json.add("version", JsonValue::number(static_cast<std::int64_t>(now.version)));
  json.add("selected", JsonValue::number(now.selected == kNone ? -1 : std::int64_t{now.selected}));
  json.add("signs", json_of(text_signs(language)));
  json.add("order", std::move(order)).add("sections", std::move(changed));
  return line_from_json(json);
}

}  // namespace gouji
