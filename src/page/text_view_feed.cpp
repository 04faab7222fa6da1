#include "page/text_view_feed.h"

#include <utility>
#include <vector>

#include "page/text_view_json.h"

namespace gouji {
namespace {

ReportSection controls_of(const TextViewSource& source) {
  const State& state = *source.state;
  return controls_section(*source.report.language, {.has_budget = source.report.budget != nullptr,
                                                    .has_picture = source.has_picture,
                                                    .unit = state.unit,
                                                    .theme = static_cast<std::size_t>(state.theme),
                                                    .large_text = state.large_text,
                                                    .corrections = state.corrections});
}

TextReport report_of(const TextViewSource& source) {
  if (source.report.budget != nullptr) return text_report(source.report, *source.remarks, source.state->corrections);
  return {std::string(source.report.language->text("ui.name")), {}, {no_budget_section(*source.report.language)}};
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
  known.shows_ranges = state.shows_ranges;
  if (state.reading) known.reading = state.reading->part + ' ' + state.reading->name;
  known.rule_files = source.rule_files;
  return known;
}

std::string TextViewFeed::changes(const TextViewSource& source) {
  const Known now = known_of(source);
  if (known_ == now) return {};
  const Language& language = *source.report.language;
  const bool has_budget = source.report.budget != nullptr;
  const bool same_report = known_ && known_->same_report(now);
  const bool same_figure = same_report && known_->selected == now.selected && known_->shows_ranges == now.shows_ranges;
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
  for (ReportSection& section : report_.sections) {
    if (same_report) {
      keep(section.id);
    } else {
      add(section);
      section.blocks.clear();  // what was sent is known as JSON
    }
  }
  if (!source.rule_files.empty()) add(rules_section(language, source.rule_files));
  if (has_budget && same_figure) keep("figure");
  else if (has_budget) add(figure_section(source.report, now.selected, now.shows_ranges));

  std::string status;
  if (!same_budget) status = report_.title + ' ' + report_.result;
  else if (has_budget && known_->selected != now.selected) status = figure_sentence(source.report, now.selected);

  sent_ = std::move(shown);
  known_ = now;
  JsonValue json = JsonValue::object();
  json.add("title", JsonValue::string(report_.title)).add("status", JsonValue::string(status));
  json.add("selected", JsonValue::number(now.selected == kNone ? -1 : std::int64_t{now.selected}));
  json.add("signs", json_of(text_signs(language)));
  json.add("order", std::move(order)).add("sections", std::move(changed));
  return line_from_json(json);
}

}  // namespace gouji
