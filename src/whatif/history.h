// Undo and redo: what a scenario was before each edit. Whole scenarios are kept, so that there is no inverse code;
// they are small beside the figures.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "whatif/scenario.h"

namespace gouji {

class History {
 public:
  static constexpr std::size_t kMaxSteps = 200;  // the oldest are forgotten beyond

  explicit History(Scenario start = {}) : current_(std::move(start)) {}

  [[nodiscard]] const Scenario& current() const { return current_; }
  [[nodiscard]] bool can_undo() const { return !past_.empty(); }
  [[nodiscard]] bool can_redo() const { return !future_.empty(); }

  // An edit. Nothing where `next` is what is there. Edits in a row with the same merge key, such as those of one
  // drag, are one step of undo; an edit without a key, undo and redo end the row.
  void edit(Scenario next, std::string merge_key = {});
  // The next edit is a step of its own.
  void end_merge() { merge_key_.clear(); }
  // Nothing where there is none.
  void undo();
  void redo();

 private:
  std::vector<Scenario> past_;    // the last is what undo gives
  std::vector<Scenario> future_;  // the last is what redo gives
  Scenario current_;
  std::string merge_key_;
};

}  // namespace gouji
