#include "whatif/moves.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <span>

namespace gouji {
namespace {

// Gaps that cancel each other out may pass beyond 64 bits on the way.
void add_wrapping(std::int64_t& sum, std::int64_t term) {
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(term));
}

// Moves one figure. False where it would go beyond 64 bits; it has moved all the same. The published figure is looked
// at only where the move is so large that it matters: it lies elsewhere in memory.
bool move_figure(const Linkage& linkage, Index figure, std::int64_t by, Moves& moves) {
  std::int64_t& moved = moves.by[figure];
  std::int64_t ignored = 0;
  const bool has_wrapped = __builtin_add_overflow(moved, by, &moved);
  return !has_wrapped && (size_bits(moved) < linkage.safe_move || !__builtin_add_overflow(linkage.figures[figure].fen, moved, &ignored));
}

// By how much the sides of the relation move apart, wrapping.
std::int64_t apart(const Linkage& linkage, Onward onward, Index figure, std::int64_t by) {
  const std::int64_t weight = onward.role() == Onward::Role::whole  ? 1
                              : onward.role() == Onward::Role::part ? -1
                                                                    : linkage.weight(onward.to(), figure);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(by) * static_cast<std::uint64_t>(weight));
}

// Goes through moves.steps, which grow on the way. False on the first overflow; the failed step is then the last.
bool carry_up(const Linkage& linkage, Moves& moves, Reach* reach) {
  for (std::size_t i = 0; i < moves.steps.size(); ++i) {
    const auto [figure, by] = moves.steps[i];
    if (!move_figure(linkage, figure, by, moves)) {
      moves.steps.resize(i + 1);
      return false;
    }
    if (reach != nullptr) reach->figures.push_back(figure);
    for (const Onward onward : linkage.onward_of(figure)) {
      if (onward.role() == Onward::Role::addend) {
        if (reach != nullptr) reach->relations.push_back(linkage.determined_by[onward.to()]);
        moves.steps.push_back({onward.to(), by});
        continue;
      }
      const Index relation = onward.to();
      if (reach != nullptr) reach->relations.push_back(relation);
      const std::int64_t weighted = apart(linkage, onward, figure, by);
      add_wrapping(moves.gap[relation], weighted);
      moves.touched.push_back(relation);
      if (onward.role() != Onward::Role::other) continue;
      const Index next = linkage.determines[relation];
      if (next != kNone && next != figure) moves.steps.push_back({next, linkage.weight(relation, next) == 1 ? -weighted : weighted});
    }
  }
  return true;
}

// Undoes what carry_up() did. The last step failed: it moved its figure and no gap.
void take_back(const Linkage& linkage, Moves& moves) {
  for (const auto& [figure, by] : moves.steps) {
    add_wrapping(moves.by[figure], -by);
    if (&figure == &moves.steps.back().figure) break;
    for (const Onward onward : linkage.onward_of(figure)) {
      if (onward.role() != Onward::Role::addend) add_wrapping(moves.gap[onward.to()], apart(linkage, onward, figure, -by));
    }
  }
  moves.steps.clear();
  moves.touched.clear();
}

// Σ weight × by of the terms but one figure, wrapping.
std::uint64_t sum_but(const Linkage& linkage, Index relation, Index but, const Moves& moves) {
  std::uint64_t sum = 0;
  for (const Term& term : linkage.relations.terms(relation)) {
    if (term.fact != but) sum += static_cast<std::uint64_t>(moves.by[term.fact]) * static_cast<std::uint64_t>(std::int64_t{term.weight});
  }
  return sum;
}

// One relation, wrapping: the move of the figure that it determines, or else its gap.
void work_out(const Linkage& linkage, Index relation, Moves& moves) {
  const Index to = linkage.determines[relation];
  const RelationShape shape = linkage.shapes[relation];
  if (shape == RelationShape::sum) {
    const std::int64_t* by = moves.by.data();
    std::uint64_t sum = 0;
    for (const Term& term : linkage.relations.terms(relation).subspan(1)) sum += static_cast<std::uint64_t>(by[term.fact]);
    moves.by[to] = static_cast<std::int64_t>(sum);
  } else if (to != kNone) {
    const std::uint64_t sum = sum_but(linkage, relation, to, moves);
    moves.by[to] = static_cast<std::int64_t>(linkage.weight(relation, to) == 1 ? 0 - sum : sum);
    moves.gap[relation] = 0;
  } else if (shape != RelationShape::ratio) {
    moves.gap[relation] = static_cast<std::int64_t>(sum_but(linkage, relation, kNone, moves));
  }
}

Wide weighted_sum(std::span<const Term> terms, const Moves& moves) {
  Wide sum = 0;
  for (const Term& term : terms) sum += Wide{moves.by[term.fact]} * term.weight;
  return sum;
}

// carry_all() where moves are so far that 64 bits may not do on the way.
bool carry_all_in_128_bits(const Linkage& linkage, Moves& moves) {
  for (const Index r : linkage.order) {
    const Index to = linkage.determines[r];
    moves.by[to] = 0;
    const Wide by = -weighted_sum(linkage.relations.terms(r), moves) * linkage.weight(r, to);  // the weight is 1 or −1
    const auto whole = amount_from_wide(by);
    if (!whole || !amount_from_wide(by + linkage.figures[to].fen)) return false;
    moves.by[to] = whole->fen;
  }
  std::fill(moves.gap.begin(), moves.gap.end(), 0);
  for (Index r = 0; r < linkage.relations.size(); ++r) {
    if (linkage.determines[r] != kNone || linkage.shapes[r] == RelationShape::ratio) continue;
    const auto gap = amount_from_wide(weighted_sum(linkage.relations.terms(r), moves));
    if (!gap) return false;
    moves.gap[r] = gap->fen;
  }
  return true;
}

}  // namespace

bool carry(const Linkage& linkage, Index leaf, Amount by, Moves& moves, Reach* reach) {
  assert(linkage.determined_by[leaf] == kNone);
  if (by.fen == std::numeric_limits<std::int64_t>::min()) return false;  // it has no negative
  moves.steps.assign(1, {leaf, by.fen});
  moves.touched.clear();
  if (carry_up(linkage, moves, reach)) return true;
  take_back(linkage, moves);
  return false;
}

bool carry_all(const Linkage& linkage, Moves& moves) {
  for (const Index r : linkage.order) work_out(linkage, r, moves);
  for (Index r = 0; r < linkage.relations.size(); ++r) {
    if (linkage.determines[r] == kNone) work_out(linkage, r, moves);
  }
  std::int64_t bits = 0;
  for (const std::int64_t by : moves.by) bits |= size_bits(by);
  return bits < linkage.safe_move || carry_all_in_128_bits(linkage, moves);
}

}  // namespace gouji
