#include "whatif/linkage.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace gouji {

std::int32_t Linkage::weight(Index relation, Index figure) const {
  const std::span<const Term> terms = relations.terms(relation);
  if (terms[0].fact == figure) return terms[0].weight;
  if (shapes[relation] <= RelationShape::plain) return -1;
  const auto found = std::find_if(terms.begin(), terms.end(), [&](const Term& term) { return term.fact == figure; });
  assert(found != terms.end());
  return found->weight;
}

std::vector<Index> Linkage::leaves_of(std::span<const Index> wanted) const {
  std::vector<Index> leaves;
  std::vector<Index> open(wanted.begin(), wanted.end());
  while (!open.empty()) {
    const Index figure = open.back();
    open.pop_back();
    const Index relation = determined_by[figure];
    if (relation == kNone) {
      leaves.push_back(figure);
      continue;
    }
    for (const Term& term : relations.terms(relation)) {
      if (term.fact != figure) open.push_back(term.fact);
    }
  }
  std::sort(leaves.begin(), leaves.end());
  leaves.erase(std::unique(leaves.begin(), leaves.end()), leaves.end());
  return leaves;
}

std::vector<Index> Linkage::leaves_of(Index figure) const { return leaves_of(std::span(&figure, 1)); }

namespace {

std::int64_t magnitude(std::int64_t value) { return value < 0 ? ~value : value; }  // one less where below zero

std::int64_t safe_move_of(const Linkage& linkage) {
  constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
  std::int64_t longest = 1;  // by weight
  for (Index r = 0; r < linkage.relations.size(); ++r) {
    std::int64_t length = 0;
    for (const Term& term : linkage.relations.terms(r)) length += magnitude(term.weight) + 1;
    longest = std::max(longest, length);
  }
  std::int64_t largest = 0;
  for (const Amount& figure : linkage.figures) largest = std::max(largest, magnitude(figure.fen));
  return std::min(kMost / longest, kMost - largest) - 1;
}

}  // namespace

void finish(Linkage& linkage) {
  const RelationSet& relations = linkage.relations;
  linkage.relations.index_facts(linkage.figures.size());
  linkage.determined_by.assign(linkage.figures.size(), kNone);
  linkage.shapes.resize(relations.size());
  for (Index r = 0; r < relations.size(); ++r) {
    if (linkage.determines[r] != kNone) linkage.determined_by[linkage.determines[r]] = r;
    const std::span<const Term> others = relations.terms(r).subspan(1);
    const bool is_plain = std::all_of(others.begin(), others.end(), [](const Term& term) { return term.weight == -1; });
    linkage.shapes[r] = relations[r].kind == RelationKind::ratio                            ? RelationShape::ratio
                        : !is_plain                                                         ? RelationShape::weighted
                        : linkage.determines[r] == relations.terms(r)[0].fact ? RelationShape::sum
                                                                                            : RelationShape::plain;
  }
  linkage.safe_move = safe_move_of(linkage);
}

}  // namespace gouji
