// Relations as evidence about figures: a budget's facts with some of them corrected or set free, and what
// the relations then say.
//
// A fact is fixed (as printed), corrected (another value) or free (its value is sought). Of each sum the
// residual over the facts that are not free is kept up to date, with the slack that rounding gives it, so
// that a correction costs only the relations of its facts. All in halves of the smallest unit, as in
// base/interval.h.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "check/check.h"
#include "check/typing_slip.h"
#include "model/budget.h"

namespace gouji {

class Evidence {
 public:
  // What a relation may do: a hard one must hold; a soft one speaks for or against a correction; an
  // unverifiable one, or one that holds only for figures cut off, says nothing.
  enum class Weight : std::uint8_t { none, soft, hard };

  // Figures of open sign (增加减少) get the sign with which fewer relations fail.
  Evidence(const Budget& budget, const CheckResult& result);

  // Relations of rules down to this severity become hard, the others of lower severity soft.
  void require(Severity least);

  [[nodiscard]] const Budget& budget() const { return budget_; }
  [[nodiscard]] const RelationSet& relations() const { return relations_; }
  [[nodiscard]] const Fact& fact(Index index) const { return facts_[index]; }
  [[nodiscard]] Weight weight(Index relation) const { return weights_[relation]; }
  [[nodiscard]] std::span<const Index> relations_of(Index fact) const { return relations_.relations_of(fact); }
  [[nodiscard]] bool stands_in(Index fact, Index relation) const;

  // Gives a fact that is not free another value; nothing printed for 0.
  void correct(Index fact, Amount value);
  // REQUIRES: not free, not absent.
  void set_free(Index fact);
  // Gives a free fact this value; it is free no more. REQUIRES: free.
  void settle(Index fact, Amount value);
  // Undoes the last of these three that was not undone.
  void undo();

  [[nodiscard]] bool is_free(Index fact) const { return is_free_[fact]; }
  // Free facts in the relation.
  [[nodiscard]] int free_in(Index relation) const { return free_count_[relation]; }
  // Whether the relation holds within rounding. REQUIRES: no fact of it is free.
  [[nodiscard]] bool holds(Index relation) const;
  // Whether the relation, if it is exact, holds to the last digit; true for the others. REQUIRES: as before.
  [[nodiscard]] bool holds_exactly(Index relation) const;

  // The values that a free fact may be printed with so that the relation holds, open where it does not say.
  // REQUIRES: the fact is the only free one of the relation.
  [[nodiscard]] Bounds bounds_by(Index relation, Index fact) const;
  // The value with which an exact relation holds to the last digit, or comes nearest to it. REQUIRES: as before.
  [[nodiscard]] Wide exact_value_by(Index relation, Index fact) const;
  // Right figures mostly agree to the last digit in sums, and in products of unit cost and quantity; percentages
  // are rounded.
  [[nodiscard]] bool is_exact(Index relation) const { return relations_[relation].kind == RelationKind::equality || is_product(relation); }

 private:
  // cost × quantity = funds: a ratio whose claim is a quantity.
  [[nodiscard]] bool is_product(Index relation) const;
  enum class Step : std::uint8_t { corrected, set_free, settled };
  struct Change {
    Step step = Step::corrected;
    Index fact = kNone;
    Amount value;  // before
    Presence presence = Presence::blank;
  };

  [[nodiscard]] std::int32_t weight_in(Index relation, Index fact) const;
  [[nodiscard]] Wide slack_of(const Fact& fact) const { return fact.presence == Presence::blank ? 0 : Wide{fact.quantum.fen}; }
  void choose_sign(Index fact);
  void set_value(Index fact, Amount value, Presence presence);
  void mark_free(Index fact, bool free);
  void add_to_sums(Index fact, int sign);
  [[nodiscard]] Bounds bounds_by_ratio(Index relation, Index fact) const;

  const Budget& budget_;
  const CheckResult& result_;
  const RelationSet& relations_;
  std::vector<Fact> facts_;
  std::vector<Weight> weights_;
  std::vector<Wide> residual_;  // one a relation: Σ weight × 2 × value, for sums
  std::vector<Wide> slack_;     // Σ |weight| × quantum
  std::vector<int> free_count_;
  std::vector<bool> is_free_;
  std::vector<Change> changes_;
};

}  // namespace gouji
