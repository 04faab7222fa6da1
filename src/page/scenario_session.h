// The scenario over the open budget: its steps and their history, and the figures that follow from them.
#pragma once

#include <optional>

#include "check/check.h"
#include "model/budget.h"
#include "ui/what_if.h"
#include "whatif/baseline.h"
#include "whatif/evaluate.h"
#include "whatif/history.h"

namespace gouji {

class ScenarioSession {
 public:
  // Another version of the budget: the scenario stays, its figures are worked out anew. Both must outlive the
  // session or the next call.
  void use(const Budget& budget, const CheckResult& check);
  // Another budget: the scenario goes, until it is asked for.
  void forget() { *this = {}; }

  // Whether it was asked for: the linkage is made then.
  [[nodiscard]] bool is_begun() const { return linkage_.has_value(); }
  // Takes the place of the scenario; undo brings the one before back.
  void load(Scenario scenario);
  // Carries out an edit; returns whether the linkage was made anew.
  bool carry_out(ScenarioEdit edit);
  // Valid until the next call of any other function.
  [[nodiscard]] ShownScenario what_if() const;
  // To be kept or handed on: it says which budget it is for. While something is dragged, as it was before.
  [[nodiscard]] Scenario scenario() const;
  [[nodiscard]] bool fits(const Scenario& scenario) const;  // made for this budget

 private:
  void link_anew();
  void work_out();

  Baseline baseline_;
  const CheckResult* published_ = nullptr;
  std::optional<Linkage> linkage_;
  Funding linked_for_ = Funding::follows;
  History history_;
  std::optional<Scenario> shown_;  // while something is dragged
  Outcome outcome_;
  Budget budget_;
  CheckResult check_;
};

}  // namespace gouji
