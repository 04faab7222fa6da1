// How far figures have moved from what was published, and carrying a move along the relations.
//
// All of it is linear and in whole numbers: a move is added to a leaf and to everything that the leaf is a
// part of. One move costs what it reaches, whatever the size of the budget.
#pragma once

#include <cstdint>
#include <vector>

#include "base/amount.h"
#include "whatif/linkage.h"

namespace gouji {

struct Moves {
  explicit Moves(const Linkage& linkage) : by(linkage.figures.size()), gap(linkage.relations.size()) {}

  std::vector<std::int64_t> by;   // one a figure: smallest units from the published figure
  std::vector<std::int64_t> gap;  // one a relation: by how much its sides have moved apart (weighted sum of `by`)

  // Of the last carry(), kept so that a move asks for no memory: what it moved, and the relations whose sides it
  // moved apart or together, each as often as it came to them.
  struct Step {
    Index figure;
    std::int64_t by;
  };
  std::vector<Step> steps;
  std::vector<Index> touched;
};

// What a move reached, each as often as it was reached.
struct Reach {
  std::vector<Index> figures;
  std::vector<Index> relations;
};

// Moves a leaf. False, and nothing is changed, where a figure would go beyond 64 bits.
// `reach`, where it is given, is what the move touched.
[[nodiscard]] bool carry(const Linkage& linkage, Index leaf, Amount by, Moves& moves, Reach* reach = nullptr);

// Works out `by` of every figure that is no leaf, and every `gap`, from the leaves' `by`: one pass over the
// relations, for changes that touch a good part of the budget. False where a figure would go beyond 64 bits;
// then `moves` is of no use.
[[nodiscard]] bool carry_all(const Linkage& linkage, Moves& moves);

// The size of a move, one less where it is below zero: moves whose sizes, or-ed together, are below Linkage::safe_move
// are below it one by one.
[[nodiscard]] inline std::int64_t size_bits(std::int64_t by) { return by ^ (by >> 63); }

}  // namespace gouji
