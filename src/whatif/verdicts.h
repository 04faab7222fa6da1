// Which relations hold, kept up to date as figures move, for figures that are exact (a ledger's): a relation holds
// or it does not, which follows from its published difference and its gap, whatever its length.
//
// Printed figures stand for intervals, and for them judge() of model/verdict.h is asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "whatif/linkage.h"
#include "whatif/moves.h"

namespace gouji {

class ExactVerdicts {
 public:
  // Of the figures as published. REQUIRES: every relation is an equality, and every difference fits in 64 bits.
  explicit ExactVerdicts(const Linkage& linkage);

  // After one carry().
  void update(const Moves& moves);
  // After moves of any kind.
  void update_all(const Moves& moves);

  [[nodiscard]] bool holds(Index relation) const { return holds_[relation] != 0; }
  [[nodiscard]] std::size_t broken_count() const { return broken_count_; }
  [[nodiscard]] std::size_t bytes() const { return difference_.capacity() * sizeof(std::int64_t) + holds_.capacity() + movable_.capacity() * sizeof(Index); }

 private:
  void judge(const Moves& moves, Index relation);

  std::vector<std::int64_t> difference_;  // one a relation, as published
  std::vector<std::uint8_t> holds_;
  std::vector<Index> movable_;  // relations whose sides can move apart: those of a sum never do
  std::size_t broken_count_ = 0;
};

}  // namespace gouji
