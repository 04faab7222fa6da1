#include "whatif/moves.h"

#include <cassert>
#include <limits>
#include <span>
#include <utility>

namespace gouji {
namespace {

bool is_linear(const Relation& relation) { return relation.kind != RelationKind::ratio; }

// Gaps that cancel each other out may pass beyond 64 bits on the way.
void add_wrapping(std::int64_t& sum, std::int64_t term) {
  sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(term));
}

struct Step {
  Index figure;
  std::int64_t by;
};

// False on the first overflow, with what was carried so far in `done`.
bool carry_up(const Linkage& linkage, Step first, Moves& moves, std::vector<Step>& done, Reach* reach) {
  std::vector<Step> open{first};
  while (!open.empty()) {
    const auto [figure, by] = open.back();
    open.pop_back();
    std::int64_t ignored = 0;
    if (__builtin_add_overflow(moves.by[figure], by, &moves.by[figure]) ||
        __builtin_add_overflow(linkage.figures[figure].fen, moves.by[figure], &ignored)) {
      done.push_back({figure, by});
      return false;
    }
    done.push_back({figure, by});
    if (reach != nullptr) reach->figures.push_back(figure);
    for (const Index r : linkage.relations.relations_of(figure)) {
      if (!is_linear(linkage.relations[r])) continue;
      const std::int64_t weighted = by * linkage.weight(r, figure);
      add_wrapping(moves.gap[r], weighted);
      if (reach != nullptr) reach->relations.push_back(r);
      const Index next = linkage.determines[r];
      if (next == kNone || next == figure) continue;
      open.push_back({next, -weighted * linkage.weight(r, next)});
    }
  }
  return true;
}

}  // namespace

bool carry(const Linkage& linkage, Index leaf, Amount by, Moves& moves, Reach* reach) {
  assert(linkage.determined_by[leaf] == kNone);
  if (by.fen == std::numeric_limits<std::int64_t>::min()) return false;  // it has no negative
  std::vector<Step> done;
  if (carry_up(linkage, {leaf, by.fen}, moves, done, reach)) return true;
  for (const auto& [figure, step] : done) {
    add_wrapping(moves.by[figure], -step);
    if (&done.back().figure == &figure) break;
    for (const Index r : linkage.relations.relations_of(figure)) {
      if (is_linear(linkage.relations[r])) add_wrapping(moves.gap[r], -step * linkage.weight(r, figure));
    }
  }
  return false;
}

bool carry_all(const Linkage& linkage, Moves& moves) {
  for (const Index r : linkage.order) {
    const Index to = linkage.determines[r];
    Wide sum = 0;
    std::int32_t weight = 1;
    for (const Term& term : linkage.relations.terms(r)) {
      if (term.fact == to) weight = term.weight;
      else sum += Wide{moves.by[term.fact]} * term.weight;
    }
    const Wide by = -sum * weight;  // the weight is 1 or −1
    const auto whole = amount_from_wide(by);
    if (!whole || !amount_from_wide(by + linkage.figures[to].fen)) return false;
    moves.by[to] = whole->fen;
  }
  for (Index r = 0; r < linkage.relations.size(); ++r) {
    moves.gap[r] = 0;
    if (linkage.determines[r] != kNone || !is_linear(linkage.relations[r])) continue;
    Wide sum = 0;
    for (const Term& term : linkage.relations.terms(r)) sum += Wide{moves.by[term.fact]} * term.weight;
    const auto whole = amount_from_wide(sum);
    if (!whole) return false;
    moves.gap[r] = whole->fen;
  }
  return true;
}

}  // namespace gouji
