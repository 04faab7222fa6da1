// How figures move together in a what-if: which relations carry a move from the parts to what they add up to.
//
// The relations are the ones that are checked; there is no second list of what adds up to what. Each may
// *determine* one of its figures: a total by its parts, a figure by the same figure elsewhere. Figures that
// no relation determines are leaves: a change moves leaves, and the relations carry the moves on. Where two
// views of one total meet (spending by function and by economic category), their rows have no common parts;
// the entries behind the tables are made for that, see whatif/entries.h.
//
// Everything lies in flat arrays. Figures and relations are numbered; the first ones are those of the budget
// under the same numbers, further figures are entries, and further relations link blank figures and entries.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "base/amount.h"
#include "model/fact.h"
#include "model/relation.h"

namespace gouji {

// Relation::rule of the relations that entries add.
inline constexpr std::uint16_t kEntriesRule = 0xFFFF;

// How far the amount of an entry is known.
enum class Knowledge : std::uint8_t {
  forced,   // the margins leave no other amount
  paired,   // two figures of one amount, or of one subject, are taken for the same money
  guessed,  // several amounts are possible; shared out in proportion
};

// An amount that stands in two views at once: of the function that it is spent for, on the economic subject.
struct Entry {
  Index figure = kNone;  // its number among the figures
  Index row = kNone;     // fact of the one view that it is a part of
  Index column = kNone;  // fact of the other
  Knowledge knowledge = Knowledge::forced;
  Amount lower;  // what the margins allow; both are the amount itself where it is forced
  Amount upper;
};

// How a relation carries a move.
enum class RelationShape : std::uint8_t {
  sum,       // it determines its first figure, every other weight is −1: moves are carried as they are
  plain,     // every weight but the first is −1
  weighted,
  ratio,     // carries none
};

// Where the moves of a figure go on to, by one relation that it stands in.
class Onward {
 public:
  enum class Role : std::uint8_t {
    addend,  // of a sum (RelationShape::sum): the total, the figure to(), moves alike
    part,    // of the relation to(), which determines nothing: it has the weight −1 there
    whole,   // the same with the weight 1
    other,   // in the relation to(): Linkage::weight() and `determines` tell
  };
  Onward() = default;
  Onward(Index to, Role role) : packed_(to << 2 | static_cast<std::uint32_t>(role)) {}
  [[nodiscard]] Index to() const { return packed_ >> 2; }
  [[nodiscard]] Role role() const { return static_cast<Role>(packed_ & 3); }

 private:
  std::uint32_t packed_ = 0;
};

struct Linkage {
  RelationSet relations;              // relations_of() does not answer: onward_of() does
  std::vector<Amount> figures;        // as published; of entries, as reconstructed
  std::size_t fact_count = 0;         // figures below are the budget's facts
  std::size_t relation_count = 0;     // relations below are those that are checked
  std::vector<Index> determines;      // one a relation: the figure whose move follows from the others', or kNone
  std::vector<Index> determined_by;   // one a figure: the relation, or kNone for a leaf
  std::vector<Index> order;           // the determining relations, parts before what they add up to
  std::vector<std::uint32_t> first_onward;  // one a figure, and one past the end
  std::vector<Onward> onward;
  std::vector<RelationShape> shapes;  // one a relation
  std::vector<Entry> entries;
  std::int64_t safe_move = 0;  // while no figure has moved further, no figure and no sum of moves goes beyond 64 bits

  // In the order of the relations, without the sum that determines the figure, and ratios.
  [[nodiscard]] std::span<const Onward> onward_of(Index figure) const {
    return {onward.data() + first_onward[figure], first_onward[figure + 1] - first_onward[figure]};
  }
  // Weight of a figure in a relation. REQUIRES: the figure stands in it, and it is no ratio.
  [[nodiscard]] std::int32_t weight(Index relation, Index figure) const;
  // The leaves that a figure is made of, ascending; itself where it is a leaf.
  [[nodiscard]] std::vector<Index> leaves_of(Index figure) const;
  // The same of several figures, each leaf once.
  [[nodiscard]] std::vector<Index> leaves_of(std::span<const Index> figures) const;
};

// Fills shapes, safe_move, determined_by and onward from `relations`, `figures` and `determines`.
// REQUIRES: fewer than 2^30 figures and relations; in a relation that determines a figure every weight is 1 or −1.
void finish(Linkage& linkage);

}  // namespace gouji
