#include "model/relation.h"

#include <algorithm>
#include <cassert>

namespace gouji {

Index RelationSet::add(Relation relation, std::span<const Term> terms, std::span<const Term> base) {
  assert(!terms.empty());
  relation.first_term = static_cast<std::uint32_t>(terms_.size());
  terms_.insert(terms_.end(), terms.begin(), terms.end());
  relation.first_base_term = static_cast<std::uint32_t>(terms_.size());
  terms_.insert(terms_.end(), base.begin(), base.end());
  relations_.push_back(relation);
  return static_cast<Index>(relations_.size() - 1);
}

Index RelationSet::add_equality(std::uint16_t rule, std::span<const Term> terms, Rest rest) {
  assert(terms[0].weight == 1);
  return add({.rule = rule, .kind = RelationKind::equality, .rest = rest}, terms, {});
}

Index RelationSet::add_at_least(std::uint16_t rule, std::span<const Term> terms, Rest rest) {
  assert(terms[0].weight == 1);
  return add({.rule = rule, .kind = RelationKind::at_least, .rest = rest}, terms, {});
}

Index RelationSet::add_ratio(std::uint16_t rule, Index claim, std::span<const Term> numerator,
                             std::span<const Term> base) {
  assert(!base.empty());
  return add({.rule = rule, .kind = RelationKind::ratio, .claim = claim}, numerator, base);
}

void RelationSet::reserve(std::size_t relation_count, std::size_t term_count) {
  relations_.reserve(relation_count);
  terms_.reserve(term_count);
}

void RelationSet::append(const RelationSet& other) {
  const auto shift = static_cast<std::uint32_t>(terms_.size());
  terms_.insert(terms_.end(), other.terms_.begin(), other.terms_.end());
  for (Relation relation : other.relations_) {
    relation.first_term += shift;
    relation.first_base_term += shift;
    relations_.push_back(relation);
  }
}

void RelationSet::index_facts(std::size_t fact_count) {
  first_incidence_.assign(fact_count + 1, 0);
  for (Index r = 0; r < size(); ++r) {
    for_each_fact(r, [this](Index fact) { ++first_incidence_[fact + 1]; });
  }
  for (std::size_t i = 1; i <= fact_count; ++i) first_incidence_[i] += first_incidence_[i - 1];
  incidences_.resize(first_incidence_[fact_count]);
  std::vector<std::uint32_t> next(first_incidence_.begin(), first_incidence_.end() - 1);
  for (Index r = 0; r < size(); ++r) {
    for_each_fact(r, [this, &next, r](Index fact) { incidences_[next[fact]++] = r; });
  }
}

template <typename Visit>
void RelationSet::for_each_fact(Index relation, Visit visit) const {
  if (relations_[relation].kind != RelationKind::ratio) {  // no fact twice, and there may be many
    for (const Term& term : terms(relation)) visit(term.fact);
  } else {
    for (const Index fact : facts_of(relation)) visit(fact);
  }
}

std::span<const Term> RelationSet::base_terms(Index relation) const {
  const Relation& r = relations_[relation];
  return std::span(terms_).subspan(r.first_base_term, end_term(relation) - r.first_base_term);
}

Index RelationSet::reported(Index relation) const {
  const Relation& r = relations_[relation];
  return r.kind == RelationKind::ratio ? r.claim : terms_[r.first_term].fact;
}

std::vector<Index> RelationSet::facts_of(Index relation) const {
  std::vector<Index> facts{reported(relation)};
  const Relation& r = relations_[relation];
  for (std::uint32_t i = r.first_term; i < end_term(relation); ++i) {
    const Index fact = terms_[i].fact;
    if (std::find(facts.begin(), facts.end(), fact) == facts.end()) facts.push_back(fact);
  }
  return facts;
}

std::size_t RelationSet::bytes() const {
  return relations_.capacity() * sizeof(Relation) + terms_.capacity() * sizeof(Term) +
         first_incidence_.capacity() * sizeof(std::uint32_t) + incidences_.capacity() * sizeof(Index);
}

}  // namespace gouji
