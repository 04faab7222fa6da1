// A scenario: changes to a budget, in order, as an overlay that never touches it.
//
// It is data alone: figures follow from it by evaluate() (whatif/evaluate.h). Files and links:
// io/scenario_reader.h, io/scenario_link.h. Undo and redo: whatif/history.h.
#pragma once

#include <string>
#include <vector>

#include "base/amount.h"
#include "whatif/change.h"
#include "whatif/link.h"

namespace gouji {

// What a person did in one go: one line of the list, switched on and off and undone as one.
struct Step {
  std::string description;  // free text; empty: put into words from the changes
  bool is_on = true;
  std::vector<Change> changes;

  friend bool operator==(const Step&, const Step&) = default;
};

// What the figures of a scenario shall keep to: the target's sum is at most, or at least, `amount`.
// Constraints never alter a figure; the outcome says which are broken, and goal seek keeps them.
struct Constraint {
  enum class Kind : std::uint8_t { at_most, at_least };
  Kind kind = Kind::at_most;
  std::string target;  // selector
  Amount amount;
  std::string description;  // free text; empty: put into words

  friend bool operator==(const Constraint&, const Constraint&) = default;
};

struct Scenario {
  std::string name;
  std::string baseline;  // fingerprint of the budget that it was made for, see whatif/fingerprint.h; may be empty
  Funding funding = Funding::follows;
  std::vector<Step> steps;
  std::vector<Constraint> constraints;

  friend bool operator==(const Scenario&, const Scenario&) = default;
};

}  // namespace gouji
