// The scenarios over the open budget: their steps with their history, and the figures that follow from them.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "check/check.h"
#include "model/budget.h"
#include "ui/what_if.h"
#include "whatif/baseline.h"
#include "whatif/evaluate.h"
#include "whatif/history.h"

namespace gouji {

class ScenarioSession {
 public:
  // Another version of the budget: the scenarios stay, their figures are worked out anew. Both must outlive the
  // session or the next call.
  void use(const Budget& budget, const CheckResult& check);
  // Another budget: the scenarios go, until they are asked for.
  void forget() { *this = {}; }

  // Whether one was asked for: the linkage is made then.
  [[nodiscard]] bool is_begun() const { return is_begun_; }
  // Becomes the current one: in the place of one that is empty, beside the others, or, where those are as many as can
  // be, in the place of the current one, which undo brings back.
  void load(Scenario scenario);
  // Carries out an edit; returns whether another linkage is shown.
  bool carry_out(ScenarioEdit edit);
  // Valid until the next call of any other function.
  [[nodiscard]] ShownScenario what_if() const;
  // The current one, to be kept or handed on: it says which budget it is for. While something is dragged, as it was
  // before.
  [[nodiscard]] Scenario scenario() const { return to_hand_on(current_); }
  // All of them.
  [[nodiscard]] std::vector<Scenario> scenarios() const;
  [[nodiscard]] std::size_t current() const { return current_; }
  [[nodiscard]] bool fits(const Scenario& scenario) const;  // made for this budget

 private:
  struct Sheet {
    History history;
    Outcome outcome;
  };

  [[nodiscard]] History& history() { return sheets_[current_].history; }
  [[nodiscard]] Scenario to_hand_on(std::size_t number) const;
  const Linkage& linkage_for(Funding funding);
  bool edit_sheets(const ScenarioEdit& edit);
  void work_out(std::size_t number);
  bool show_current();

  Baseline baseline_;
  bool is_begun_ = false;
  std::array<std::optional<Linkage>, 2> linkages_;  // by Funding, made when they are wanted
  Funding linked_for_ = Funding::follows;           // of the one that is shown
  std::vector<Sheet> sheets_ = std::vector<Sheet>(1);
  std::size_t current_ = 0;
  std::optional<Scenario> shown_;  // while something is dragged
  Budget budget_;
  CheckResult check_;  // with the judgements of the current one
};

}  // namespace gouji
