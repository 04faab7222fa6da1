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
    const std::span<const Term> terms = relations.terms(relation);
    for (std::size_t i = terms.size(); i > 0; --i) {  // the first is taken next: mostly they come in order
      if (terms[i - 1].fact != figure) open.push_back(terms[i - 1].fact);
    }
  }
  if (!std::is_sorted(leaves.begin(), leaves.end())) std::sort(leaves.begin(), leaves.end());
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

RelationShape shape_of(const Linkage& linkage, Index relation) {
  if (linkage.relations[relation].kind == RelationKind::ratio) return RelationShape::ratio;
  const std::span<const Term> terms = linkage.relations.terms(relation);
  const bool is_plain = std::all_of(terms.begin() + 1, terms.end(), [](const Term& term) { return term.weight == -1; });
  if (!is_plain) return RelationShape::weighted;
  return linkage.determines[relation] == terms[0].fact ? RelationShape::sum : RelationShape::plain;
}

// Calls visit(figure, onward) for every figure whose moves a relation carries on.
template <typename Visit>
void for_each_onward(const Linkage& linkage, Index relation, Visit visit) {
  using Role = Onward::Role;
  const RelationShape shape = linkage.shapes[relation];
  if (shape == RelationShape::ratio) return;
  const Index determined = linkage.determines[relation];
  const std::span<const Term> terms = linkage.relations.terms(relation);
  const bool is_judged_only = shape == RelationShape::plain && determined == kNone;
  if (shape != RelationShape::sum) visit(terms[0].fact, Onward(relation, is_judged_only ? Role::whole : Role::other));
  const Onward of_part = shape == RelationShape::sum ? Onward(determined, Role::addend) : Onward(relation, is_judged_only ? Role::part : Role::other);
  for (const Term& part : terms.subspan(1)) visit(part.fact, of_part);
}

// Figure after figure, by counting.
void fill_onward(Linkage& linkage) {
  std::vector<std::uint32_t>& first = linkage.first_onward;
  first.assign(linkage.figures.size() + 1, 0);
  const auto relation_count = static_cast<Index>(linkage.relations.size());
  for (Index r = 0; r < relation_count; ++r) for_each_onward(linkage, r, [&](Index figure, Onward) { ++first[figure + 1]; });
  for (std::size_t i = 1; i < first.size(); ++i) first[i] += first[i - 1];
  linkage.onward.resize(first.back());
  std::vector<std::uint32_t> next(first.begin(), first.end() - 1);
  for (Index r = 0; r < relation_count; ++r) for_each_onward(linkage, r, [&](Index figure, Onward to) { linkage.onward[next[figure]++] = to; });
}

}  // namespace

void finish(Linkage& linkage) {
  linkage.determined_by.assign(linkage.figures.size(), kNone);
  linkage.shapes.resize(linkage.relations.size());
  for (Index r = 0; r < linkage.relations.size(); ++r) {
    if (linkage.determines[r] != kNone) linkage.determined_by[linkage.determines[r]] = r;
    linkage.shapes[r] = shape_of(linkage, r);
  }
  fill_onward(linkage);
  linkage.safe_move = safe_move_of(linkage);
}

}  // namespace gouji
