// What the page shows of a scenario, made when the scenario or the selection changes.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "report/moved_figure.h"
#include "report/report_input.h"
#include "report/scenario_view.h"
#include "ui/goal_views.h"
#include "ui/what_if.h"

namespace gouji {

struct LeverView {
  Lever lever;
  std::string title;
  std::string shown;           // its position: "−10%", "80"
  std::int64_t value = 0;
  std::size_t step = kNoStep;  // of the scenario, where it has one
};

// A figure by what it is called, to choose.
struct NamedFigure {
  Index fact = kNone;
  std::string name;
};

// "−10%", "80": a position of the lever. Of a move, in the unit of what it takes from.
[[nodiscard]] std::string position_text(const ReportInput& input, const Lever& lever, std::int64_t value);

// What is to be said of a scenario, with its sign.
struct ResultLine {
  std::string text;
  std::variant<Verdict, Severity> sign;
};

struct WhatIfViews {
  std::vector<std::string> scenarios;  // names of those that are open
  std::vector<StepView> steps;
  std::vector<ConstraintView> limits;
  std::vector<Constraint> offers;      // limits that are asked for first and are not there yet, described
  std::vector<ResultLine> result;      // the balance, limits that are not kept, faults and warnings
  std::vector<ResultLine> notes;       // changed verdicts, remarks
  std::string total_after;  // "3,463.96 万元"; empty where the budget has no total
  std::optional<MovedFigure> total_moved;
  std::vector<std::size_t> moved_in_table;  // figures, one a table
  std::vector<LeverView> levers;
  std::vector<NamedFigure> movable;         // projects that money moves between
  Index move_from = kNone;
  Index move_to = kNone;

  // Of the selected figure.
  std::optional<MovedFigure> moved;
  std::size_t leaves = 0;            // that it is made of; 0 where it cannot be changed
  std::size_t moving = 0;            // of these, that a change is shared out over
  std::vector<NamedFigure> parts;    // that may take all of a change
  std::size_t own_step = kNoStep;    // the last step, where it is a change of this figure alone
  std::string onto;                  // address of the part that takes its change, empty where it is shared out
  std::string onto_name;             // the same by name
  LeverView lever;                   // of it
  GoalViews goal;                    // for it
};

// Scenarios side by side.
struct ComparisonView {
  std::vector<std::string> titles;  // of the scenarios
  std::string sentence;             // how many figures differ
  std::vector<ScenarioTable> tables;
};

// All that are open, each called by its name or its number. REQUIRES: what_if.is_there().
[[nodiscard]] std::vector<ScenarioInput> listed_scenarios(const ReportInput& input, const ShownScenario& what_if);
[[nodiscard]] ComparisonView view_comparison(const ReportInput& input, const ShownScenario& what_if, bool all_lines);

// What hangs on the budget and its linkage alone.
void list_levers(const ReportInput& input, const ShownScenario& what_if, WhatIfViews& views);
// What hangs on the scenario. `total` is the budget's total or kNone; move_from and move_to are set.
void view_scenario(const ReportInput& input, const ShownScenario& what_if, Index total, WhatIfViews& views);
// What hangs on the selected figure.
void list_parts(const ReportInput& input, const ShownScenario& what_if, Index selected, WhatIfViews& views);
// And on the scenario too.
void view_selected(const ReportInput& input, const ShownScenario& what_if, Index selected, const std::string& onto, WhatIfViews& views);

}  // namespace gouji
