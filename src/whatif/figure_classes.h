// Figures that are one and the same figure in several places: classes that are united step by step.
#pragma once

#include <span>
#include <vector>

#include "model/fact.h"

namespace gouji {

class FigureClasses {
 public:
  // Every fact in a class of its own.
  explicit FigureClasses(std::span<const Fact> facts);

  // A further figure, with no fact; its number.
  Index add();
  void unite(Index a, Index b);
  // The same; finest() stays that of a.
  void unite_with(Index a, Index b);
  // The figure that stands for its class. It stays the same while nothing is united.
  [[nodiscard]] Index root(Index figure) const;
  // The figure of the class of `root` that was printed to the most digits; of several, the first.
  [[nodiscard]] Index finest(Index root) const { return finest_[root]; }

 private:
  [[nodiscard]] bool is_finer(Index a, Index b) const;

  std::span<const Fact> facts_;
  mutable std::vector<Index> parent_;
  std::vector<Index> finest_;
};

}  // namespace gouji
