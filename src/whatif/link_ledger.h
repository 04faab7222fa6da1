// The linkage of a ledger: every total of every unit and of the whole, and the relations between them, made
// directly from the lines. carry() and carry_all() of whatif/moves.h serve it as they serve one budget.
//
// Figures are numbered unit after unit, and last the whole (a city, a department). Of a unit:
//   its lines, in the order of the ledger;
//   what it was granted, where that is stated;
//   totals by function: all of it (code 0), then the codes ascending: 208, 221, 20801, 22102, 2080101, 2210201;
//   totals by economic subject, ascending: 301, 302, 30101, 30201.
// The whole has the same totals. Lines and grants are leaves; relations determine the rest. Relations that are judged
// only have the highest numbers: they lie side by side, so that an edit anywhere finds them in the cache.
#pragma once

#include <cstdint>
#include <vector>

#include "model/ledger.h"
#include "whatif/change.h"
#include "whatif/linkage.h"
#include "whatif/moves.h"

namespace gouji {

// Relation::rule of the relations.
enum class LedgerRule : std::uint16_t {
  function_total,  // a function is the sum of the functions below it, or of its lines; of the whole, of the units
  economic_total,  // the same of an economic subject
  views_agree,     // judged only: the total by function is the total by economic subject
  grant,           // judged only: a unit spends what it was granted
  consolidation,   // judged only: the whole is the sum of the units
};

enum class LedgerView : std::uint8_t { function, economic };

struct LedgerLinkage {
  // Where the figures of a unit, or of the whole, begin.
  struct Block {
    Index lines = 0;     // of the whole: the same as function
    Index function = 0;  // the total; before it, if the unit has one more figure than lines, what it was granted
    Index economic = 0;
    Index end = 0;
    std::uint32_t first_code = 0;  // of the figures function … end − 1, in `codes`
  };

  Linkage linkage;
  std::vector<Block> blocks;  // one a unit, and last the whole
  std::vector<SubjectCode> codes;

  [[nodiscard]] std::size_t whole() const { return blocks.size() - 1; }
  [[nodiscard]] SubjectCode code_of(const Block& block, Index total) const { return codes[block.first_code + (total - block.function)]; }
  // Whether it is the total of lines, and not of totals of its own block.
  [[nodiscard]] bool is_lowest(const Block& block, Index total) const {
    return code_of(block, total) >= (total < block.economic ? kItemCodes : kSubjectCodes);
  }
  // The total of a code (0: of everything, by function) of a unit or of the whole; kNone where it has none.
  [[nodiscard]] Index find(std::size_t unit, LedgerView view, SubjectCode code) const;
  // All arrays, in bytes, without the figures' amounts.
  [[nodiscard]] std::size_t bytes() const;
};

// Time and memory grow with lines and totals alone.
[[nodiscard]] LedgerLinkage link_ledger(const Ledger& ledger);

// Multiplies what the lines of a code (302; 0: all) are in the scenario, each rounded to a multiple of `unit`, halves
// away from zero, and carries it. Units without such lines are not touched. REQUIRES: factor.denominator > 0, unit.fen > 0.
// False where a figure would go beyond 64 bits; then `moves` is of no use.
[[nodiscard]] bool scale_lines(const LedgerLinkage& made, LedgerView view, SubjectCode code, Factor factor, Amount unit, Moves& moves);

}  // namespace gouji
