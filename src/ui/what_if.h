// A scenario as the host has worked it out, and what a reader does to it.
//
// The host (page/scenario_session.h) owns scenario, linkage and figures; panels show them and hand back edits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "check/check.h"
#include "model/budget.h"
#include "whatif/evaluate.h"
#include "whatif/levers.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

// One of the scenarios that are open beside each other.
struct ListedScenario {
  const Linkage* linkage = nullptr;
  const Scenario* scenario = nullptr;  // without what is being dragged
  const Outcome* outcome = nullptr;
};

inline constexpr std::size_t kMostScenarios = 4;  // that are open at once, and so can be compared

// All set, or none before the first what-if. They outlive what is shown.
struct ShownScenario {
  Baseline baseline;                   // what was published
  const Linkage* linkage = nullptr;
  const Scenario* scenario = nullptr;
  const Scenario* lasting = nullptr;   // without what is being dragged: edits number its steps
  const Outcome* outcome = nullptr;
  const Budget* budget = nullptr;      // with the scenario's figures
  const CheckResult* check = nullptr;  // of those figures; suspects and findings are of the published ones
  bool can_undo = false;
  bool can_redo = false;
  std::vector<ListedScenario> listed;  // all of them
  std::size_t current = 0;             // number among them

  [[nodiscard]] bool is_there() const { return linkage != nullptr; }
};

inline constexpr std::size_t kNoStep = static_cast<std::size_t>(-1);

struct ScenarioEdit {
  enum class Kind : std::uint8_t {
    begin,        // nothing is changed: the scenario is asked for
    put,          // `step` in the place of `number`, at the end where that is kNoStep; without changes it goes
    show,         // the same while something is dragged; put ends it
    switch_step,  // on or off
    remove,
    undo,
    redo,
    start_anew,
    fund,
    limit,         // `constraint` is one more
    remove_limit,  // that of `number`
    // Of scenarios; these but rename are no steps of undo.
    add,           // an empty one, called `name`
    duplicate,     // a copy of the current one, called `name`
    rename,        // the current one: `name`
    choose,        // that of `number` is the current one
    discard,       // the current one goes
  };
  Kind kind = Kind::begin;
  std::size_t number = kNoStep;
  Step step = {};
  Funding funding = Funding::follows;
  Constraint constraint = {};
  std::string name = {};
};

// What a scenario is handed over as.
enum class ExportKind : std::uint8_t { file, csv, json, markdown };

// Why a typed text was not taken; no_amount: it is not understood where only an amount can stand.
enum class TypingFault : std::uint8_t { none, not_understood, no_amount, no_position, too_large, out_of_range };

inline constexpr const char* kCellField = "cell";
inline constexpr const char* kFigureField = "figure";
inline constexpr const char* kGoalField = "goal";
inline constexpr const char* kLimitField = "limit";
inline constexpr const char* kNameField = "name";

// What is asked of a goal seek.
struct GoalQuestion {
  Index target = kNone;   // the figure that it was asked for; kNone: nothing is asked
  Amount wanted;
  std::size_t means = 0;  // number in GoalViews::means

  friend bool operator==(const GoalQuestion&, const GoalQuestion&) = default;
};

// What is being typed, and where: over the selected cell, beside the figure, or at the lever of that id.
struct Typing {
  std::string field;
  std::string text;
  TypingFault fault = TypingFault::none;  // of the last Enter
  bool is_begun_by_key = false;           // the first key is the text; else all of it is selected
  std::string least = {};                 // what could have been typed, where that is out of range
  std::string most = {};
};

}  // namespace gouji
