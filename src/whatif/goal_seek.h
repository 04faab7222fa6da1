// Goal seek: which change of given figures brings a target to a wanted value. In closed form, because every
// figure is a sum of leaves.
//
// The wanted move of the target is shared out over the leaves that are both in the target and in what may
// change, in proportion to what they are. Each leaf, and each constraint's figure, has room up to its bound.
// Where a share would pass a bound, what binds is filled and held, and the rest is shared out over the others:
// at most one round for each bound (water filling). A bound on several leaves is filled in proportion.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/amount.h"
#include "base/diagnostic.h"
#include "whatif/evaluate.h"

namespace gouji {

struct Goal {
  std::string target;                // selector of the figure
  Amount wanted;
  std::vector<std::string> by;       // selectors of what may change; empty: every leaf of the target
  Amount floor = {0};                // no leaf that may change falls below it, unless it is already below
};

struct GoalAnswer {
  // The changes that reach the goal, to be added to the scenario as one step; none where there is no answer,
  // or the target has the wanted value already.
  std::vector<Change> changes;
  Amount before;    // of the target, in the scenario as it is
  Amount reached;   // with the changes: the wanted value, or as near as the bounds allow
  Amount varied_before;  // sum of what may change
  Amount varied_after;
  std::vector<std::size_t> binding;  // numbers of the scenario's constraints that leave no more room
  std::size_t at_floor = 0;          // leaves that are at the floor
  // Why there is no answer: "no-such-figure" {selector}; "goal-not-linked": nothing that may change is a
  // part of the target; "goal-out-of-reach": the bounds leave less room than is wanted.
  std::optional<Diagnostic> fault;
};

// REQUIRES: the linkage is of the baseline and of the scenario's funding.
[[nodiscard]] GoalAnswer seek_goal(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario, const Goal& goal);

// How far the target moves if a figure that it is made of moves by 1 %.
struct Sensitivity {
  Index fact = kNone;
  Amount per_percent;  // a hundredth of what the figure puts into the target
};

// The figures of the lowest level of the tables by economic subject, and the projects, largest first; without
// those that put nothing into the target. `figures` are the published ones or a scenario's.
[[nodiscard]] std::vector<Sensitivity> sensitivities(const Budget& budget, const Linkage& linkage, std::span<const Amount> figures, Index target);

}  // namespace gouji
