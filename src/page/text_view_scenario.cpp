#include "page/text_view_scenario.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "report/scenario_view.h"
#include "report/text_view_parts.h"
#include "report/verdict_text.h"
#include "ui/typed.h"

namespace gouji {
namespace {

using Kind = ReportAction::Kind;

// The blocks of a section, one after the other.
class Blocks {
 public:
  Blocks(const Views& views, const State& state, std::vector<ReportBlock>& blocks) : views_(views), state_(state), words_(views.language()), blocks_(blocks) {}

  [[nodiscard]] ReportRun press(std::string_view key, Kind kind, std::size_t number = 0) const {
    return {std::string(words_.text(key)), {kind, static_cast<Index>(number)}};
  }
  void heading(std::string_view key) { blocks_.emplace_back(ReportHeading{3, {{std::string(words_.text(key))}}}); }
  void text(std::string text) { blocks_.emplace_back(plain(std::move(text))); }
  void note(std::string text) { blocks_.emplace_back(quiet(std::move(text))); }
  void list(ReportList list) {
    if (!list.items.empty()) blocks_.emplace_back(std::move(list));
  }
  void buttons(ReportRuns runs) {
    if (!runs.empty()) blocks_.emplace_back(ReportButtons{std::move(runs)});
  }
  void choice(std::string_view label, Kind kind, const std::vector<std::string>& options, std::size_t chosen) {
    ReportChoice made{std::string(words_.text(label)), {}, chosen};
    for (const std::string& option : options) made.options.push_back({option, {kind, static_cast<Index>(made.options.size())}});
    blocks_.emplace_back(std::move(made));
  }
  void lines(const std::vector<ResultLine>& result) {
    ReportList list_of;
    for (const ResultLine& line : result) {
      list_of.items.push_back({{.text = line.text, .sign = std::visit([](auto sign) { return sign_of(sign); }, line.sign)}});
    }
    list(std::move(list_of));
  }
  // `field` is where its text is kept while it has a fault.
  void field(std::string label, std::string_view hint, Kind kind, std::size_t number, std::string shown, std::string_view field) {
    const std::string fault = fault_text(words_, state_, field);
    blocks_.emplace_back(ReportField{std::move(label), fault.empty() ? std::move(shown) : state_.typing.text, std::string(hint),
                                     {kind, static_cast<Index>(number)}, fault});
  }

  void draw_head() {
    const WhatIfViews& view = views_.trial;
    const bool has_room = view.scenarios.size() < kMostScenarios;
    const bool are_several = view.scenarios.size() > 1;
    buttons({press("what-if.leave", Kind::try_out, 0)});
    if (are_several) choice("what-if.scenarios", Kind::choose_scenario, view.scenarios, views_.what_if.current);
    field(std::string(words_.text("what-if.name-hint")), {}, Kind::rename_scenario, 0, view.scenarios[views_.what_if.current], kNameField);
    ReportRuns runs;
    if (has_room) runs = {press("what-if.new", Kind::new_scenario), press("what-if.duplicate", Kind::duplicate_scenario)};
    if (are_several) runs.push_back(press("what-if.discard", Kind::discard_scenario));
    buttons(std::move(runs));
  }

  void draw_result() {
    text(scenario_sentence(views_));
    lines(views_.trial.result);
    choice("what-if.funding", Kind::funding, {std::string(words_.text("what-if.funding-follows")), std::string(words_.text("what-if.funding-fixed"))},
           views_.what_if.scenario->funding == Funding::fixed ? 1 : 0);
  }

  void draw_steps() {
    const WhatIfViews& view = views_.trial;
    heading("what-if.steps");
    ReportList steps;
    for (std::size_t i = 0; i < view.steps.size(); ++i) {
      const StepView& step = view.steps[i];
      ReportRun named{.text = step.is_on ? step.text : words_.fill("whatif.off", {{"step", step.text}})};
      if (step.has_fault) named.sign = sign_of(Verdict::error);
      steps.items.push_back({std::move(named), {"  "}, press(step.is_on ? "what-if.switch-off" : "what-if.switch-on", Kind::switch_step, i), {"  "},
                             press("what-if.remove", Kind::remove_step, i)});
    }
    if (steps.items.empty()) note(std::string(words_.text("what-if.no-steps")));
    list(std::move(steps));
    ReportRuns runs;
    if (views_.what_if.can_undo) runs.push_back(press("what-if.undo", Kind::undo_step));
    if (views_.what_if.can_redo) runs.push_back(press("what-if.redo", Kind::redo_step));
    if (!view.steps.empty() || !view.limits.empty()) {
      runs.push_back(press("what-if.start-anew", Kind::start_anew));
      runs.push_back(press(state_.link_is_copied ? "what-if.copied" : "what-if.copy-link", Kind::copy_link));
      constexpr std::string_view kExports[] = {"what-if.export-file", "what-if.export-csv", "what-if.export-json", "what-if.export-markdown"};
      for (std::size_t i = 0; i < std::size(kExports); ++i) {
        ReportRun run = press(kExports[i], Kind::export_scenario, i);
        run.text = std::string(words_.text("what-if.export")) + std::string(words_.text("report.colon")) + run.text;
        runs.push_back(std::move(run));
      }
    }
    buttons(std::move(runs));
    lines(views_.trial.notes);
    note(std::string(words_.text("what-if.kept")));
  }

  void draw_levers() {
    const WhatIfViews& view = views_.trial;
    if (view.levers.empty()) return;
    heading("what-if.levers");
    note(std::string(words_.text("what-if.levers-about")));
    for (std::size_t i = 0; i < view.levers.size(); ++i) {
      const LeverView& lever = view.levers[i];
      if (lever.lever.kind == LeverKind::move) {
        draw_end("what-if.move-from", Kind::move_from, view.move_from);
        draw_end("what-if.move-to", Kind::move_to, view.move_to);
      }
      field(lever.title, {}, Kind::lever, i, lever.shown, field_of(lever));
    }
  }

  void draw_goal() {
    const GoalViews& goal = views_.trial.goal;
    heading("what-if.goal");
    if (goal.target == kNone || views_.trial.leaves == 0) {
      text(std::string(words_.text("what-if.goal-choose")));
      return;
    }
    text(words_.fill("what-if.goal-target", {{"target", goal.target_name}, {"now", goal.now}}));
    std::vector<std::string> means;
    for (const GoalMeans& one : goal.means) means.push_back(one.name);
    choice("what-if.goal-by", Kind::goal_means, means, std::min(state_.goal.means, means.size() - 1));
    field(std::string(words_.text("what-if.goal-wanted")), words_.text("what-if.goal-hint"), Kind::goal, 0, goal.asked, kGoalField);
    if (goal.answer.answer.empty()) return;
    text(goal.answer.answer);
    for (const std::string& one : goal.answer.notes) note(one);
    if (goal.answer.is_found) buttons({press("what-if.goal-accept", Kind::accept_goal)});
  }

  void draw_limits() {
    const WhatIfViews& view = views_.trial;
    heading("what-if.limits");
    note(std::string(words_.text("what-if.limits-about")));
    ReportList limits;
    for (std::size_t i = 0; i < view.limits.size(); ++i) {
      const ConstraintView& limit = view.limits[i];
      const Verdict verdict = !limit.is_known ? Verdict::unverifiable : limit.is_kept ? Verdict::exact : Verdict::error;
      limits.items.push_back({{.text = limit.sentence, .sign = sign_of(verdict)}, {"  "}, press("what-if.limit-remove", Kind::remove_limit, i)});
    }
    list(std::move(limits));
    ReportRuns offers;
    for (const Constraint& offer : view.offers) offers.push_back({offer.description, {Kind::offered_limit, static_cast<Index>(offers.size())}});
    buttons(std::move(offers));
    if (view.goal.target == kNone || view.leaves == 0) return;
    const std::string selected = words_.fill("what-if.limit-selected", {{"target", view.goal.target_name}});
    // A fault is shown at the one that was typed in.
    for (const bool is_least : {false, true}) {
      field(selected + ' ' + std::string(words_.text(is_least ? "what-if.at-least" : "what-if.at-most")), words_.text("what-if.limit-hint"),
            Kind::limit, is_least ? 1 : 0, {}, is_least == state_.limit_is_least ? kLimitField : "");
    }
  }

 private:
  void draw_end(std::string_view label, Kind kind, Index chosen) {
    std::vector<std::string> names;
    std::size_t at = 0;
    for (const NamedFigure& figure : views_.trial.movable) {
      if (figure.fact == chosen) at = names.size();
      names.push_back(figure.name);
    }
    choice(label, kind, names, at);
  }

  const Views& views_;
  const State& state_;
  const Language& words_;
  std::vector<ReportBlock>& blocks_;
};

ReportTable table_of(const ScenarioTable& table, const std::vector<std::string>& titles, const Language& words) {
  ReportTable made;
  made.caption = table.title;
  made.heads.emplace_back();
  const auto head = [&](std::string text) { made.heads.front().push_back({std::move(text)}); };
  head(std::string(words.text("table.code")));
  head(std::string(words.text("table.name")));
  head(std::string(words.text("whatif.column")));
  head(std::string(words.text("whatif.published")));
  made.is_words = {true, false};
  for (const std::string& title : titles) {
    head(title);
    head(std::string(words.text("whatif.difference")));
    made.is_words.insert(made.is_words.end(), {false, false});
  }
  head(std::string(words.text("whatif.unit")));
  made.is_words.push_back(true);
  for (const ScenarioLine& line : table.lines) {
    ReportRow row{.id = std::to_string(line.fact), .depth = 0, .is_total = line.is_total, .names = {line.code, line.name}, .gloss = {}, .cells = {}};
    row.cells.push_back({.text = line.column});
    row.cells.push_back({.text = line.published});
    for (const ScenarioCell& cell : line.scenarios) {
      row.cells.push_back({.text = cell.text});
      row.cells.push_back({.text = cell.difference});
    }
    row.cells.push_back({.text = line.unit_text});
    made.rows.push_back(std::move(row));
  }
  return made;
}

// What moved in one scenario, or what differs between several.
ReportSection differences(const Views& views) {
  std::vector<ScenarioInput> scenarios = listed_scenarios(views.input, views.what_if);
  ReportSection section{.id = "scenario/figures", .title = moved_sentence(scenarios), .level = 3, .blocks = {}};
  const std::vector<std::string> titles = scenario_titles(scenarios);
  for (const ScenarioTable& table : list_scenario_lines(scenarios)) section.blocks.emplace_back(table_of(table, titles, views.language()));
  return section;
}

}  // namespace

std::vector<ReportSection> scenario_sections(const Views& views, const State& state) {
  const Language& words = views.language();
  std::vector<ReportSection> sections{{.id = "scenario", .title = std::string(words.text("what-if.mode")), .blocks = {}}};
  Blocks blocks(views, state, sections[0].blocks);
  if (!views.shows_scenario(state)) {
    blocks.text(std::string(words.text("what-if.about")));
    blocks.buttons({blocks.press("what-if.begin", Kind::try_out, 1)});
    return sections;
  }
  sections[0].title += std::string(words.text("report.colon")) + views.trial.scenarios[views.what_if.current];
  blocks.draw_head();
  blocks.draw_result();
  blocks.draw_steps();
  blocks.draw_levers();
  blocks.draw_goal();
  blocks.draw_limits();
  sections.push_back(differences(views));
  return sections;
}

void add_what_if(const Views& views, const State& state, ReportSection& figure) {
  const WhatIfViews& view = views.trial;
  if (!views.shows_scenario(state) || state.selected == kNone) return;
  const Language& words = views.language();
  std::vector<ReportBlock> made;
  Blocks blocks(views, state, made);
  if (view.moved) {
    for (ReportBlock& block : figure.blocks) {  // a scenario's figure was printed nowhere
      ReportTerms* terms = std::get_if<ReportTerms>(&block);
      const auto is_printed = [&](const auto& term) { return term.first == words.text("ui.printed") || term.first == words.text("ui.corrected"); };
      if (terms != nullptr) std::erase_if(terms->terms, is_printed);
    }
    blocks.text(move_text(*view.moved, words));
  }
  if (view.leaves == 0) {
    blocks.note(std::string(words.text("what-if.cannot-change")));
  } else {
    blocks.field(std::string(words.text("what-if.change")), words.text("what-if.type-here"), Kind::change_figure, 0, {}, kFigureField);
    if (view.leaves > 1) {
      std::vector<std::string> ways{words.count("what-if.in-proportion", view.moving)};
      std::size_t chosen = 0;
      for (const NamedFigure& part : view.parts) {
        if (part.name == view.onto_name) chosen = ways.size();
        ways.push_back(words.fill("what-if.onto", {{"part", part.name}}));
      }
      if (ways.size() > 1) blocks.choice("what-if.share-out", Kind::share_onto, ways, chosen);
      else blocks.note(ways[0]);
    }
  }
  // Behind the figure and its verdict.
  const auto at = figure.blocks.begin() + std::min<std::ptrdiff_t>(2, static_cast<std::ptrdiff_t>(figure.blocks.size()));
  figure.blocks.insert(at, std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
}

std::string scenario_sentence(const Views& views) {
  const WhatIfViews& view = views.trial;
  const std::string total = std::string(views.language().text("what-if.total")) + ' ' + view.total_after;
  if (!view.total_moved) return total;
  return views.language().fill("what-if.sentence", {{"total", total}, {"move", move_text(*view.total_moved, views.language())}});
}

}  // namespace gouji
