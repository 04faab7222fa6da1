// What a reader can do. Panels return commands; apply() carries them out between frames.
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>

#include "ui/state.h"
#include "ui/views.h"

namespace gouji {

namespace command {

struct ShowTable { Index table = kNone; };
// Shows the figure and its table. From the table itself the marks of a finding stay.
struct SelectFact { Index fact = kNone; };
// The same, and gives the inspector to the keyboard, where the figure is looked into.
struct OpenFact { Index fact = kNone; };
// From a finding or the inspector: shows the figure in its table; what is open stays.
struct GoToFact { Index fact = kNone; };
// From a picture: selects the figure; what is shown stays.
struct PickFact { Index fact = kNone; };
// Opens the cause and goes to its figure; closes it where it was open.
struct ShowCause { std::size_t cause = 0; };
struct ShowRanges { bool shown = true; };
struct GoBack {};
struct GoForward {};
struct ToggleFold { Index row = kNone; };
struct FoldAll { bool folded = true; };
struct ShowBottom { BottomTab tab = BottomTab::findings; };
// The table, or the pictures in its place.
struct ShowMiddle { bool pictures = false; };
struct ShowPicture { PictureKind picture = PictureKind::sankey; };
struct ShowSpendingBy { SpendingBy by = SpendingBy::use; };
// The group of this fact fills the treemap; kNone: all spending.
struct Zoom { Index fact = kNone; };
struct ShowRegion { Region region = Region::table; };
struct NextRegion { int step = 1; };
struct SetLanguage { LanguageId language = LanguageId::zh; };
struct SetUnit { DisplayUnit unit = DisplayUnit::as_printed; };
struct SetTheme { ThemeChoice theme = ThemeChoice::automatic; };
// The edge of a panel is moved: the panel's size in CSS pixels, 0 for the usual one. Let go, it gives the
// keyboard back to the region that had it.
struct ResizePanel { float PanelSizes::*panel = nullptr; float size = 0; bool is_let_go = false; };
struct SetLargeText { bool large = true; };
struct OpenSearch {};
struct CloseSearch {};
struct Search { std::string text; };
struct ChooseResult { std::size_t number = 0; };  // marks it in the list
struct FollowResult { std::size_t number = 0; };  // goes there
struct ShowHelp { bool shown = true; };
struct ShowRules { bool shown = true; };
struct CloseFaults {};
struct TryOut { bool on = true; bool shows_panel = false; };  // what-if as a mode of the tables; its panel is gone to
struct Type { Typing typing; };     // an empty field ends it
struct ShareOnto { std::string address; };  // part of the selected figure; empty: shared out
struct ChooseMove { Index from = kNone; Index to = kNone; };
struct AskGoal { GoalQuestion question; };
struct LimitFromBelow { bool least = true; };  // what the next limit is
struct ShowComparison { bool shown = true; };
struct CompareAll { bool all = true; };
struct ClearMarks {};
// What only the host can do, or the clipboard.
struct OpenFile {};
struct ForgetAll {};  // that the browser keeps for the next visit
struct ShowTextView {};
struct SaveReport {};
struct RemoveRules { std::size_t number = 0; };  // file of Views::rule_files
struct CancelReading {};
struct SavePicture {};  // the one that is shown
struct ApplySuggestion { std::size_t suspect = 0; };  // number in CheckResult::suspects
struct UndoCorrection {};
struct EditScenario { ScenarioEdit edit; };
struct CopyLink {};      // to the page with the scenario
struct ExportScenario { ExportKind as = ExportKind::file; bool all = false; };  // the current one, or all side by side
struct CopyFigure {};
struct CopyTable {};

}  // namespace command

// One of them. The variant's own functions are made in command.cpp alone: they are large, and every panel
// would make them again.
class Command {
 public:
  using Any =
      std::variant<command::ShowTable, command::SelectFact, command::OpenFact, command::GoToFact, command::PickFact,
                   command::ShowCause, command::GoBack, command::GoForward, command::ToggleFold, command::FoldAll,
                   command::ShowBottom, command::ShowRegion, command::NextRegion, command::ShowMiddle,
                   command::ShowPicture, command::ShowSpendingBy, command::Zoom, command::SetLanguage,
                   command::SetUnit, command::SetTheme, command::SetLargeText, command::ShowRanges,
                   command::ResizePanel, command::OpenSearch, command::CloseSearch, command::Search,
                   command::ChooseResult, command::FollowResult, command::ShowHelp, command::ShowRules,
                   command::RemoveRules, command::CancelReading, command::CloseFaults, command::ClearMarks,
                   command::OpenFile, command::ForgetAll, command::ShowTextView, command::SaveReport, command::SavePicture,
                   command::ApplySuggestion, command::UndoCorrection, command::TryOut, command::Type,
                   command::ShareOnto, command::ChooseMove, command::AskGoal, command::LimitFromBelow,
                   command::ShowComparison, command::CompareAll, command::EditScenario,
                   command::CopyLink, command::ExportScenario, command::CopyFigure, command::CopyTable>;

  template <typename Kind, typename = std::enable_if_t<!std::is_same_v<Kind, Command>>>
  Command(Kind command) : any_(std::in_place_type<Kind>, std::move(command)) {}
  Command(const Command& other);
  Command(Command&& other) noexcept;
  Command& operator=(Command other) noexcept;
  ~Command();

  [[nodiscard]] const Any& any() const { return any_; }
  template <typename Kind>
  [[nodiscard]] const Kind* as() const { return std::get_if<Kind>(&any_); }
  template <typename Kind>
  [[nodiscard]] bool is() const { return std::holds_alternative<Kind>(any_); }

 private:
  Any any_;
};

// Opens something else, tries something out or corrects it: what a reader of a read-only page cannot do.
[[nodiscard]] bool is_for_editing(const Command& command);

// `views` are those that were on screen. What only the host can do changes no state.
void apply(State& state, const Views& views, const Command& command);

// The state when a budget is opened: its first table, its total selected; the reader's own choices stay.
void start_over(State& state, const Views& views);

}  // namespace gouji
