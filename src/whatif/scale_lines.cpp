#include <algorithm>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "whatif/link_ledger.h"

namespace gouji {
namespace {

// The lowest codes that are `wanted` or below it. `least` is the least of the lowest codes.
class CodeRange {
 public:
  CodeRange(SubjectCode wanted, SubjectCode least) : first_(wanted), count_(1) {
    while (first_ != 0 && first_ < least) {
      first_ *= 100;
      count_ *= 100;
    }
    if (wanted == 0) {
      first_ = least;
      count_ = std::numeric_limits<SubjectCode>::max() - least;
    }
  }
  [[nodiscard]] bool holds(SubjectCode code) const { return code - first_ < count_; }

 private:
  SubjectCode first_;
  SubjectCode count_;
};

// value × numerator / denominator, to a multiple of `unit`, halves away from zero: exactly, in 64 bits where the
// product fits.
class Scaling {
 public:
  Scaling(Factor factor, std::int64_t unit)
      : factor_(factor), unit_(unit), divisor_(Wide{factor.denominator} * unit) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / 2;  // room for half the divisor
    if (divisor_ < kMost && factor.numerator > -kMost) {
      limit_ = kMost / std::max<std::int64_t>(factor.numerator < 0 ? -factor.numerator : factor.numerator, 1);
    }
  }

  // False, and nothing is changed, where the answer goes beyond 64 bits.
  [[nodiscard]] bool scale(std::int64_t& value) const {
    if (value > limit_ || value < -limit_) return scale_in_128_bits(value);
    const std::int64_t product = value * factor_.numerator;
    const auto divisor = static_cast<std::int64_t>(divisor_);
    const std::int64_t half = divisor / 2;
    value = (product < 0 ? product - half : product + half) / divisor * unit_;
    return true;
  }

 private:
  [[nodiscard]] bool scale_in_128_bits(std::int64_t& value) const {
    const Wide product = Wide{value} * factor_.numerator;
    const Wide half = divisor_ / 2;
    const std::optional<Amount> scaled = amount_from_wide((product < 0 ? product - half : product + half) / divisor_ * unit_);
    if (scaled) value = scaled->fen;
    return scaled.has_value();
  }

  Factor factor_;
  std::int64_t unit_;
  Wide divisor_;
  std::int64_t limit_ = -1;  // sizes up to here take the short way
};

// Scales unit by unit, while the unit's figures are in the cache: lines move their lowest totals of both views, and
// these whatever they are a part of. Only arrays that lie in the order of the figures are read: terms and relations
// lie elsewhere, and fetching them would take longer than the arithmetic.
class LineScaler {
 public:
  LineScaler(const LedgerLinkage& made, LedgerView view, CodeRange range, Scaling scaling, Moves& moves)
      : made_(made), linkage_(made.linkage), is_function_(view == LedgerView::function), range_(range), scaling_(scaling), moves_(moves) {}

  // False where a figure would go beyond 64 bits.
  bool scale() {
    std::vector<std::int64_t> whole_before;
    keep_totals(made_.blocks.back(), whole_before);
    bool are_safe = true;
    for (std::size_t u = 0; u < made_.whole(); ++u) {
      const Block& block = made_.blocks[u];
      const Totals totals = totals_of(block);
      if (totals.count == 0) continue;
      keep_totals(block, before_);
      if (!scale_lines_of(block, totals)) return false;
      carry_totals(u, before_);
      are_safe = are_safe && is_safe(linkage_, moves_, block.lines, block.end);
    }
    carry_totals(made_.whole(), whole_before);
    const Block& whole = made_.blocks.back();
    return (are_safe && is_safe(linkage_, moves_, whole.lines, whole.end)) || carry_all(linkage_, moves_);
  }

 private:
  using Block = LedgerLinkage::Block;

  // Lowest totals of one view whose codes are meant: they lie side by side, as codes ascend.
  struct Totals {
    Index first = 0;
    Index count = 0;
    [[nodiscard]] bool holds(Index total) const { return total - first < count; }
  };

  void keep_totals(const Block& block, std::vector<std::int64_t>& by) const {
    by.assign(moves_.by.begin() + block.function, moves_.by.begin() + block.end);
  }

  [[nodiscard]] Totals totals_of(const Block& block) const {
    Totals totals;
    const Index least = is_function_ ? block.function : block.economic;
    for (Index total = is_function_ ? block.economic : block.end; total-- > least && made_.is_lowest(block, total);) {
      if (range_.holds(made_.code_of(block, total))) totals = {total, totals.count + 1};
    }
    return totals;
  }

  // Both wrap: is_safe() looks at what comes of it.
  static void add(std::int64_t& sum, std::int64_t term) {
    sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(term));
  }
  static std::int64_t difference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
  }

  // A line stands in one relation of either view, by function first, and so they lie two by two; a grant, behind
  // the lines, stands in one alone.
  bool scale_lines_of(const Block& block, Totals totals) {
    const Index* determines = linkage_.determines.data();
    const Amount* figures = linkage_.figures.data();
    std::int64_t* moved_by = moves_.by.data();
    const Scaling scaling = scaling_;  // no store can change it
    const Index end = block.function - (linkage_.relations.relations_of(block.function - 1).size() < 2 ? 1 : 0);
    const std::size_t own_view = is_function_ ? 0 : 1;
    const Index* relations = linkage_.relations.relations_of(block.lines).data();
    for (Index line = block.lines; line < end; ++line, relations += 2) {
      const Index own = determines[relations[own_view]];
      if (!totals.holds(own)) continue;
      const std::int64_t was = moved_by[line];
      const std::int64_t published = figures[line].fen;
      std::int64_t value = published + was;
      if (!scaling.scale(value) || __builtin_sub_overflow(value, published, &moved_by[line])) return false;
      const std::int64_t moved = difference(moved_by[line], was);
      add(moved_by[own], moved);
      add(moved_by[determines[relations[1 - own_view]]], moved);
    }
    return true;
  }

  // Carries on what the totals of a unit, or of the whole, have moved since `before`. Parts have higher numbers.
  void carry_totals(std::size_t u, const std::vector<std::int64_t>& before) {
    const Block& block = made_.blocks[u];
    const Index views_agree = made_.first_relation(u) + (block.end - block.function);  // the first judged one
    for (Index total = block.end; total-- > block.function;) {
      const std::int64_t moved = difference(moves_.by[total], before[total - block.function]);
      if (moved == 0) continue;
      for (const Index relation : linkage_.relations.relations_of(total)) {
        const Index to = linkage_.determines[relation];
        if (to == total) continue;
        if (to != kNone) {
          add(moves_.by[to], moved);
          continue;
        }
        // The total comes before its parts in the relation of both views; of the whole, in the consolidation too.
        const bool leads = total == block.function && (relation == views_agree || u == made_.whole());
        add(moves_.gap[relation], leads ? moved : difference(0, moved));
      }
    }
  }

  const LedgerLinkage& made_;
  const Linkage& linkage_;
  const bool is_function_;
  const CodeRange range_;
  const Scaling scaling_;
  Moves& moves_;
  std::vector<std::int64_t> before_;  // by how much the totals of the unit at hand had moved
};

}  // namespace

bool scale_lines(const LedgerLinkage& made, LedgerView view, SubjectCode code, Factor factor, Amount unit, Moves& moves) {
  const CodeRange range(code, view == LedgerView::function ? kItemCodes : kSubjectCodes);
  return LineScaler(made, view, range, Scaling(factor, unit.fen), moves).scale();
}

}  // namespace gouji
