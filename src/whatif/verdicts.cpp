#include "whatif/verdicts.h"

#include <cassert>

namespace gouji {

ExactVerdicts::ExactVerdicts(const Linkage& linkage) : difference_(linkage.relations.size()), holds_(linkage.relations.size(), 1) {
  const Moves still(linkage);
  for (Index r = 0; r < difference_.size(); ++r) {
    assert(linkage.relations[r].kind == RelationKind::equality);
    Wide sum = 0;
    for (const Term& term : linkage.relations.terms(r)) sum += Wide{linkage.figures[term.fact].fen} * term.weight;
    assert(amount_from_wide(sum));
    difference_[r] = static_cast<std::int64_t>(sum);
    judge(still, r);
    if (linkage.shapes[r] != RelationShape::sum) movable_.push_back(r);
  }
}

// Gaps may have wrapped, and so does this sum.
void ExactVerdicts::judge(const Moves& moves, Index relation) {
  const bool is_kept = static_cast<std::uint64_t>(difference_[relation]) + static_cast<std::uint64_t>(moves.gap[relation]) == 0;
  broken_count_ += static_cast<std::size_t>(holds(relation)) - static_cast<std::size_t>(is_kept);
  holds_[relation] = is_kept;
}

void ExactVerdicts::update(const Moves& moves) {
  for (const Index r : moves.touched) judge(moves, r);
}

void ExactVerdicts::update_all(const Moves& moves) {
  for (const Index r : movable_) judge(moves, r);
}

}  // namespace gouji
