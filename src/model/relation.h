// Relations between facts: what must agree because it is linked (勾稽关系).
//
// All terms lie in one flat array, relation after relation (compressed sparse rows); the facts' lists
// of relations lie in another (compressed sparse columns).
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "model/fact.h"

namespace gouji {

enum class RelationKind : std::uint8_t {
  equality,  // Σ weight × fact = 0
  at_least,  // Σ weight × fact ≥ 0
  ratio,     // claim × Σ base terms = Σ terms, the claim in millionths: a percentage or a quantity
};

// What the rest, the reported figure less the others, is when figures move in a scenario (what-if).
enum class Rest : std::uint8_t {
  none,     // of a bound: nothing links the figures' moves; of an equality: there is no rest, they move together
  part,     // a part of the reported figure as the others are: 三公 holds what the basic table pays for it;
            // of an equality: only where there is a rest
  fixed,    // of a bound: it does not move; this year's figure less the change is last year's
  balance,  // of an equality between revenue and spending: what is over or missing where one side is held still
};

struct Term {
  Index fact = kNone;
  std::int32_t weight = 0;

  friend bool operator==(const Term&, const Term&) = default;
};

// The reported figure is the first term, with weight 1 (for a ratio: the claim). What is expected of it
// follows from the other terms.
struct Relation {
  std::uint16_t rule = 0;  // number of the rule that asked for it, see check/rules.h
  RelationKind kind = RelationKind::equality;
  Rest rest = Rest::none;
  Index claim = kNone;     // only for a ratio
  std::uint32_t first_term = 0;
  std::uint32_t first_base_term = 0;  // terms end here; only a ratio has base terms, up to the next relation's first
};

class RelationSet {
 public:
  // REQUIRES: terms not empty, terms[0].weight == 1, no fact twice. Returns its number.
  Index add_equality(std::uint16_t rule, std::span<const Term> terms, Rest rest = Rest::none);
  Index add_at_least(std::uint16_t rule, std::span<const Term> terms, Rest rest = Rest::none);
  // claim = numerator / base. REQUIRES: neither list is empty; at most 12 facts; claim is a percentage.
  Index add_ratio(std::uint16_t rule, Index claim, std::span<const Term> numerator, std::span<const Term> base);

  // The relations of the other set, behind these. Call index_facts() after it.
  void append(const RelationSet& other);

  // Room for as many, so that adding them takes no more memory than they need.
  void reserve(std::size_t relation_count, std::size_t term_count);
  // Makes relations_of() answer for facts 0 … fact_count − 1. Call once, after the last add.
  void index_facts(std::size_t fact_count);

  [[nodiscard]] std::size_t size() const { return relations_.size(); }
  [[nodiscard]] const Relation& operator[](Index relation) const { return relations_[relation]; }
  // The sum's terms; for a ratio, the numerator's.
  [[nodiscard]] std::span<const Term> terms(Index relation) const {
    const Relation& r = relations_[relation];
    return {terms_.data() + r.first_term, r.first_base_term - r.first_term};
  }
  // Empty unless a ratio.
  [[nodiscard]] std::span<const Term> base_terms(Index relation) const;
  // The reported figure: first term, or the claim of a ratio.
  [[nodiscard]] Index reported(Index relation) const;
  // Every fact of the relation, each once, the reported one first.
  [[nodiscard]] std::vector<Index> facts_of(Index relation) const;
  // Numbers of the relations that a fact stands in, ascending. REQUIRES: index_facts() was called.
  [[nodiscard]] std::span<const Index> relations_of(Index fact) const {
    return {incidences_.data() + first_incidence_[fact], first_incidence_[fact + 1] - first_incidence_[fact]};
  }
  // What its arrays hold, in bytes.
  [[nodiscard]] std::size_t bytes() const;

 private:
  Index add(Relation relation, std::span<const Term> terms, std::span<const Term> base);
  [[nodiscard]] std::uint32_t end_term(Index relation) const {
    return relation + 1 < size() ? relations_[relation + 1].first_term : static_cast<std::uint32_t>(terms_.size());
  }
  template <typename Visit>
  void for_each_fact(Index relation, Visit visit) const;

  std::vector<Relation> relations_;
  std::vector<Term> terms_;
  std::vector<std::uint32_t> first_incidence_;  // one a fact, and one past the end
  std::vector<Index> incidences_;
};

}  // namespace gouji
