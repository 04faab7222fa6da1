#include "ui/command.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace gouji {

namespace {

constexpr std::size_t kLongestHistory = 200;

// Rows around the figure unfold, so that it can be seen.
void unfold_around(State& state, const Views& views, Index fact) {
  const Budget& budget = *views.input.budget;
  const Table& table = budget.table_of(fact);
  std::size_t steps = table.rows.size();
  for (Index row = budget.row_of(fact).parent; row != kNone && steps > 0; row = table.rows[row].parent, --steps) {
    state.folded.erase({budget.fact(fact).table, row});
  }
}

void look_at(State& state, const Views& views, Index fact) {
  if (state.selected != fact) {
    state.onto.clear();
    state.typing = {};
  }
  state.selected = fact;
  state.table = views.input.budget->fact(fact).table;
  state.selected_table = state.table;
  state.shows_pictures = false;
  state.reveal_selected = true;
  unfold_around(state, views, fact);
}

void remember(State& state, Index fact) {
  if (!state.history.empty()) {
    if (state.history[state.history_at] == fact) {
      return;
    }
    state.history.resize(state.history_at + 1);
  }
  if (state.history.size() == kLongestHistory) {
    state.history.erase(state.history.begin());
  }
  state.history.push_back(fact);
  state.history_at = state.history.size() - 1;
}

void go_to(State& state, const Views& views, Index fact) {
  if (fact == kNone || !views.has_budget()) {
    return;
  }
  look_at(state, views, fact);
  remember(state, fact);
}

void go_in_history(State& state, const Views& views, std::size_t at) {
  if (at < state.history.size()) {
    state.history_at = at;
    look_at(state, views, state.history[at]);
  }
}

struct Apply {
  State& state;
  const Views& views;

  void operator()(const command::ShowTable& c) const {
    state.shows_pictures = false;
    state.table = c.table;
    state.region = Region::table;
    state.reveal_selected = state.selected_table == c.table;
  }
  void operator()(const command::SelectFact& c) const {
    go_to(state, views, c.fact);
    state.region = Region::table;
    if (state.bottom == BottomTab::scope) {
      state.bottom = BottomTab::findings;
      state.shows_figure = true;
    }
  }
  void operator()(const command::OpenFact& c) const {
    go_to(state, views, c.fact);
    state.shows_figure = true;
    state.region = Region::figure;
    state.focus_region = true;
  }
  void operator()(const command::GoToFact& c) const {
    go_to(state, views, c.fact);
    state.comparison_is_open = false;
    if (state.region == Region::findings) {
      state.region = Region::table;
    }
  }
  void operator()(const command::PickFact& c) const {
    go_to(state, views, c.fact);
    state.shows_pictures = true;
    if (state.bottom == BottomTab::scope) {
      state.bottom = BottomTab::findings;
      state.shows_figure = true;
    }
  }
  void operator()(const command::ShowCause& c) const {
    if (c.cause >= views.causes.size()) {
      return;
    }
    state.bottom = BottomTab::findings;
    state.shows_figure = false;
    state.marked.clear();
    if (state.open_cause == c.cause) {
      state.open_cause = kNoCause;
      return;
    }
    state.open_cause = c.cause;
    const CauseView& cause = views.causes[c.cause];
    state.marked = cause.marked;
    for (const FindingView& finding : cause.findings) {
      for (const PlacedFact& placed : finding.facts) {
        if (placed.fact != kNone) {
          state.marked.push_back(placed.fact);
        }
      }
    }
    std::sort(state.marked.begin(), state.marked.end());
    state.marked.erase(std::unique(state.marked.begin(), state.marked.end()), state.marked.end());
    if (!cause.marked.empty()) {
      go_to(state, views, cause.marked.front());
    }
  }
  void operator()(const command::GoBack&) const {
    if (state.history_at > 0) {
      go_in_history(state, views, state.history_at - 1);
    }
  }
  void operator()(const command::GoForward&) const { go_in_history(state, views, state.history_at + 1); }
  void operator()(const command::ToggleFold& c) const {
    const std::pair<Index, Index> key{state.table, c.row};
    if (state.folded.erase(key) == 0) {
      state.folded.insert(key);
    }
  }
  void operator()(const command::FoldAll& c) const {
    for (Index row = 0; row < views.table.rows.size(); ++row) {
      const std::pair<Index, Index> key{state.table, row};
      if (!c.folded) {
        state.folded.erase(key);
      } else if (views.table.rows[row].has_parts && !views.table.rows[row].is_total) {
        state.folded.insert(key);
      }
    }
  }
  void operator()(const command::ShowBottom& c) const {
    state.shows_figure = c.tab == BottomTab::figure;
    if (!state.shows_figure) state.bottom = c.tab;
  }
  void operator()(const command::ShowRegion& c) const {
    state.region = c.region;
    state.focus_region = true;
    state.reveal_selected = state.reveal_selected || (c.region == Region::table && state.selected_table == state.table);
    if (c.region == Region::figure || c.region == Region::findings) state.shows_figure = c.region == Region::figure;
  }
  void operator()(const command::NextRegion& c) const {
    constexpr int kRegions = 5;
    const int next = (static_cast<int>(state.region) + c.step + kRegions) % kRegions;
    (*this)(command::ShowRegion{static_cast<Region>(next)});
    state.shows_focus = true;
  }
  void operator()(const command::ShowMiddle& c) const {
    state.shows_pictures = c.pictures;
    (*this)(command::ShowRegion{Region::table});
  }
  void operator()(const command::ShowPicture& c) const { state.picture = c.picture; }
  void operator()(const command::ShowSpendingBy& c) const {
    state.spending_by = c.by;
    state.zoomed = kNone;
  }
  void operator()(const command::Zoom& c) const {
    if (c.fact != kNone) {
      (*this)(command::PickFact{c.fact});
    }
    state.zoomed = c.fact;
  }
  void operator()(const command::SetLanguage& c) const { state.language = c.language; }
  void operator()(const command::SetUnit& c) const { state.unit = c.unit; }
  void operator()(const command::SetTheme& c) const { state.theme = c.theme; }
  void operator()(const command::ResizePanel& c) const {
    state.panels.*c.panel = c.size;
    state.focus_region = state.focus_region || c.is_let_go;
  }
  void operator()(const command::ShowRanges& c) const { state.shows_ranges = c.shown; }
  void operator()(const command::SetLargeText& c) const { state.large_text = c.large; }
  void operator()(const command::OpenSearch&) const {
    state.search_is_open = true;
    state.focus_search = true;
  }
  void operator()(const command::CloseSearch&) const {
    state.search.clear();
    state.search_choice = 0;
    state.search_is_open = false;
    state.focus_region = true;
  }
  void operator()(const command::Search& c) const {
    state.search = c.text;
    state.search_choice = 0;
    state.search_is_open = true;
  }
  void operator()(const command::ChooseResult& c) const { state.search_choice = c.number; }
  void operator()(const command::FollowResult& c) const {
    if (c.number < views.hits.size()) {
      go_to(state, views, views.hits[c.number].fact);
      state.region = Region::table;
      (*this)(command::CloseSearch{});
    }
  }
  void operator()(const command::ShowHelp& c) const { state.help_is_open = c.shown; }
  void operator()(const command::ShowRules& c) const { state.rules_are_open = c.shown; }
  void operator()(const command::CloseFaults&) const { state.faults.clear(); }
  void operator()(const command::ClearMarks&) const {
    state.marked.clear();
    state.open_cause = kNoCause;
  }
  void operator()(const command::TryOut& c) const {
    state.tries_out = c.on;
    state.typing = {};
    if (state.region == Region::top) {  // the keys go to the figures, not to the button
      state.region = Region::table;
    }
    state.focus_region = true;
    if (c.on) {
      state.bottom = BottomTab::scenario;
      state.shows_figure = false;
      state.reveal_scenario = true;
      if (c.shows_panel) state.region = Region::findings;
    } else if (state.bottom == BottomTab::scenario) {
      state.bottom = BottomTab::findings;
    }
  }
  void operator()(const command::Type& c) const {
    const bool is_in_table = state.typing.field == kCellField;
    state.focus_typing = c.typing.field != state.typing.field || c.typing.fault != TypingFault::none;
    state.typing = c.typing;
    if (c.typing.field == kGoalField && c.typing.fault != TypingFault::none) {
      state.goal.target = kNone;  // the answer was to another question
    }
    if (is_in_table && c.typing.field.empty()) {
      state.region = Region::table;
      state.focus_region = true;
    }
  }
  void operator()(const command::ShareOnto& c) const { state.onto = c.address; }
  void operator()(const command::ChooseMove& c) const {
    state.move_from = c.from;
    state.move_to = c.to;
  }
  void operator()(const command::AskGoal& c) const {
    state.goal = c.question;
    state.reveal_goal = c.question.target != kNone;
    state.typing = {};
  }
  void operator()(const command::LimitFromBelow& c) const { state.limit_is_least = c.least; }
  void operator()(const command::ShowComparison& c) const { state.comparison_is_open = c.shown; }
  void operator()(const command::CompareAll& c) const { state.compares_all = c.all; }
  void operator()(const command::EditScenario& c) const {
    using Kind = ScenarioEdit::Kind;
    const bool is_put = c.edit.kind == Kind::put;
    if (is_put) {
      state.goal.target = kNone;
    }
    if ((is_put || c.edit.kind == Kind::limit || c.edit.kind == Kind::rename) && !state.typing.field.empty()) {
      (*this)(command::Type{});
    }
  }
  void operator()(const command::CopyLink&) const {}
  void operator()(const command::ExportScenario&) const {}
  void operator()(const command::OpenFile&) const {}
  void operator()(const command::ForgetAll&) const {}
  void operator()(const command::ShowTextView&) const {}
  void operator()(const command::SaveReport&) const {}
  void operator()(const command::RemoveRules&) const {}
  void operator()(const command::CancelReading&) const {}
  void operator()(const command::SavePicture&) const {}
  void operator()(const command::ApplySuggestion&) const {}
  void operator()(const command::UndoCorrection&) const {}
  void operator()(const command::CopyFigure&) const {}
  void operator()(const command::CopyTable&) const {}
};

}  // namespace

Command::Command(const Command& other) = default;
Command::Command(Command&& other) noexcept = default;

// A variant's own assignment is a function for each pair of what it was and what it becomes.
Command& Command::operator=(Command other) noexcept {
  std::destroy_at(this);
  return *std::construct_at(this, std::move(other));
}

Command::~Command() = default;

bool is_for_editing(const Command& command) {
  return command.is<command::OpenFile>() || command.is<command::ShowRules>() || command.is<command::RemoveRules>() ||
         command.is<command::ApplySuggestion>() || command.is<command::UndoCorrection>() || command.is<command::TryOut>() ||
         command.is<command::Type>() || command.is<command::ShareOnto>() || command.is<command::ChooseMove>() ||
         command.is<command::AskGoal>() || command.is<command::EditScenario>();
}

void apply(State& state, const Views& views, const Command& command) {
  state.link_is_copied = command.is<command::CopyLink>();
  std::visit(Apply{state, views}, command.any());
}

void start_over(State& state, const Views& views) {
  State fresh;
  fresh.language = state.language;
  fresh.unit = state.unit;
  fresh.theme = state.theme;
  fresh.system_is_dark = state.system_is_dark;
  fresh.panels = state.panels;
  fresh.table_zoom = state.table_zoom;
  fresh.shows_ranges = state.shows_ranges;
  fresh.large_text = state.large_text;
  fresh.is_embedded = state.is_embedded;
  fresh.read_only = state.read_only;
  fresh.accent = state.accent;
  fresh.faulty_files = state.faulty_files;
  state = fresh;
  for (const TableEntry& entry : views.entries) {
    if (entry.table != kNone && entry.row_count > 0) {
      state.table = entry.table;
      break;
    }
  }
  go_to(state, views, views.summary.total_fact);
  state.focus_region = true;
}

}  // namespace gouji
