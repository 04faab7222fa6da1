#include "whatif/figure_classes.h"

#include <utility>

namespace gouji {

FigureClasses::FigureClasses(std::span<const Fact> facts) : facts_(facts) {
  while (parent_.size() < facts.size()) add();
}

Index FigureClasses::add() {
  const auto figure = static_cast<Index>(parent_.size());
  parent_.push_back(figure);
  finest_.push_back(figure);
  return figure;
}

Index FigureClasses::root(Index figure) const {
  while (parent_[figure] != figure) figure = parent_[figure] = parent_[parent_[figure]];
  return figure;
}

void FigureClasses::unite(Index a, Index b) {
  a = root(a);
  b = root(b);
  if (a == b) return;
  if (is_finer(finest_[b], finest_[a])) finest_[a] = finest_[b];
  parent_[b] = a;
}

void FigureClasses::unite_with(Index a, Index b) {
  if (root(a) != root(b)) parent_[root(b)] = root(a);
}

// A quantum of 0 says that no digit was printed.
bool FigureClasses::is_finer(Index a, Index b) const {
  const auto quantum = [&](Index figure) { return facts_[figure].printed_quantum.fen; };
  if (quantum(a) == 0 || quantum(b) == 0) return quantum(b) == 0 && quantum(a) != 0;
  return quantum(a) != quantum(b) ? quantum(a) < quantum(b) : a < b;
}

}  // namespace gouji
