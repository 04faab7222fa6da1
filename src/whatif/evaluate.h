// The figures of a scenario: a pure function of the budget and the scenario.
//
// scenario figure = published figure + the moves that reach it. A figure that no change reaches stays exactly as
// published, and a fault in what was published stays the same fault. Percentages of the narrative are
// worked out anew: published percentage + the change of the quotient, to the digits that are printed; so are
// unit costs.
//
// Changes apply in order, each to what the ones before it made. A change that cannot be carried out as a
// whole (no such figure, beyond 64 bits) is left out and reported; the others apply.
#pragma once

#include <vector>

#include "base/diagnostic.h"
#include "model/budget.h"
#include "model/verdict.h"
#include "whatif/baseline.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

// What a constraint came to.
struct ConstraintOutcome {
  Amount value;           // of its target in the scenario
  Amount published;       // of its target in the budget
  bool is_known = false;  // false where its target is not found
  bool is_kept = false;
};

// A relation between revenue and spending.
struct Balance {
  Index relation = kNone;
  Wide over = 0;  // revenue less spending in the scenario; below zero, what is missing
};

struct Outcome {
  std::vector<Amount> figures;       // one a figure of the linkage
  std::vector<Index> moved;          // facts that differ from what was published, ascending
  std::vector<Judgement> judgements; // one a relation of the budget, of the scenario's figures
  std::vector<ConstraintOutcome> constraints;  // one a constraint of the scenario
  std::vector<Balance> balances;
  // Ids: "no-such-figure" {selector}, "too-large" {selector}, "nothing-to-move" {selector}; remark
  // "set-overridden" {selector} where a later step changes a figure that was set. Pointer: /steps/0/changes/1.
  Diagnostics faults;
};

[[nodiscard]] Outcome evaluate(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario);

// What a figure of money comes to after each step.
[[nodiscard]] std::vector<Amount> amounts_after_steps(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario, Index figure);

// The budget with the figures of the outcome, printed to the digits of their columns: to be shown, checked and
// exported as any other.
[[nodiscard]] Budget scenario_budget(const Budget& budget, const Outcome& outcome);

}  // namespace gouji
