#include "whatif/linkage.h"

#include <algorithm>
#include <cassert>

namespace gouji {

std::int32_t Linkage::weight(Index relation, Index figure) const {
  const std::span<const Term> terms = relations.terms(relation);
  if (terms[0].fact == figure) return terms[0].weight;
  if (is_plain[relation]) return -1;
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

void finish(Linkage& linkage) {
  const RelationSet& relations = linkage.relations;
  linkage.relations.index_facts(linkage.figures.size());
  linkage.determined_by.assign(linkage.figures.size(), kNone);
  linkage.is_plain.resize(relations.size());
  for (Index r = 0; r < relations.size(); ++r) {
    if (linkage.determines[r] != kNone) linkage.determined_by[linkage.determines[r]] = r;
    const std::span<const Term> others = relations.terms(r).subspan(1);
    linkage.is_plain[r] = std::all_of(others.begin(), others.end(), [](const Term& term) { return term.weight == -1; });
  }
}

}  // namespace gouji
