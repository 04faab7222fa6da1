#include <algorithm>
#include <limits>
#include <optional>
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
      : factor_(factor), unit_(unit), divisor_(Wide{factor.denominator} * unit), half_(divisor_ / 2) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / 2;  // room for half the divisor
    if (divisor_ < kMost && factor.numerator > -kMost) {
      limit_ = kMost / std::max<std::int64_t>(factor.numerator < 0 ? -factor.numerator : factor.numerator, 1);
    }
  }

  // False, and nothing is changed, where the answer goes beyond 64 bits.
  [[nodiscard]] bool scale(std::int64_t& value) const {
    if (value > limit_ || value < -limit_) return scale_in_128_bits(value);
    const std::int64_t product = value * factor_.numerator;
    const auto half = static_cast<std::int64_t>(half_);
    value = (product < 0 ? product - half : product + half) / static_cast<std::int64_t>(divisor_) * unit_;
    return true;
  }

 private:
  [[nodiscard]] bool scale_in_128_bits(std::int64_t& value) const {
    const Wide product = Wide{value} * factor_.numerator;
    const std::optional<Amount> scaled = amount_from_wide((product < 0 ? product - half_ : product + half_) / divisor_ * unit_);
    if (scaled) value = scaled->fen;
    return scaled.has_value();
  }

  Factor factor_;
  std::int64_t unit_;
  Wide divisor_;
  Wide half_;
  std::int64_t limit_ = -1;  // sizes up to here take the short way
};

// Scales unit by unit, while the unit's figures are in the cache: lines move their lowest totals of both views, and
// these, parts first, whatever they are a part of. Only arrays that lie in the order of the figures are read: terms and
// relations lie elsewhere, and fetching them would take longer than the arithmetic.
class LineScaler {
 public:
  LineScaler(const LedgerLinkage& made, LedgerView view, CodeRange range, Scaling scaling, Moves& moves)
      : made_(made), linkage_(made.linkage), is_function_(view == LedgerView::function), range_(range), scaling_(scaling), moves_(moves) {}

  // False where a figure would go beyond 64 bits.
  bool scale() {
    std::vector<std::int64_t> whole_before;
    keep_totals(made_.blocks.back(), whole_before);
    for (std::size_t u = 0; u < made_.whole(); ++u) {
      const Block& block = made_.blocks[u];
      const Totals totals = totals_of(block);
      if (totals.count == 0) continue;
      keep_totals(block, before_);
      if (!scale_lines_of(block, totals)) return false;
      carry_totals(block, before_);
    }
    carry_totals(made_.blocks.back(), whole_before);
    // Where all moves are small, and what they lead to, nothing has wrapped: it would have come out large.
    return bits_ < linkage_.safe_move || carry_all(linkage_, moves_);
  }

 private:
  using Block = LedgerLinkage::Block;

  // Lowest totals of one view whose codes are meant: they lie side by side, as codes ascend.
  struct Totals {
    Index first = 0;
    Index count = 0;
    [[nodiscard]] bool holds(Index total) const { return total - first < count; }
  };

  void keep_totals(const Block& block, std::vector<std::int64_t>& before) const {
    const std::int64_t* moved_by = moves_.by.data() + block.function;
    before.resize(block.end - block.function);
    for (std::size_t i = 0; i < before.size(); ++i) before[i] = moved_by[i];  // a call of memcpy() takes longer
  }

  [[nodiscard]] Totals totals_of(const Block& block) const {
    Totals totals;
    const Index least = is_function_ ? block.function : block.economic;
    for (Index total = is_function_ ? block.economic : block.end; total-- > least && made_.is_lowest(block, total);) {
      if (range_.holds(made_.code_of(block, total))) totals = {total, totals.count + 1};
    }
    return totals;
  }

  // These wrap, and bits_ tells.
  static void add(std::int64_t& sum, std::int64_t term) {
    sum = static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(term));
  }
  static std::int64_t difference(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
  }

  // A line is a part of one total in either view, by function first, and so they lie two by two; a grant, behind the
  // lines, stands in one relation alone.
  bool scale_lines_of(const Block& block, Totals totals) {
    const Amount* figures = linkage_.figures.data();
    std::int64_t* moved_by = moves_.by.data();
    const Scaling scaling = scaling_;  // no store can change it
    std::int64_t bits = 0;
    const Index end = block.function - (linkage_.onward_of(block.function - 1).size() < 2 ? 1 : 0);
    const std::size_t own_view = is_function_ ? 0 : 1;
    const Onward* onward = linkage_.onward_of(block.lines).data();
    for (Index line = block.lines; line < end; ++line, onward += 2) {
      if (!totals.holds(onward[own_view].to())) continue;
      const std::int64_t was = moved_by[line];
      const std::int64_t published = figures[line].fen;
      std::int64_t value = published + was;
      if (!scaling.scale(value) || __builtin_sub_overflow(value, published, &moved_by[line])) return false;
      const std::int64_t moved = difference(moved_by[line], was);
      bits |= size_bits(moved) | size_bits(moved_by[line]);
      add(moved_by[onward[0].to()], moved);
      add(moved_by[onward[1].to()], moved);
    }
    bits_ |= bits;
    return true;
  }

  // Carries on what the totals of a unit, or of the whole, have moved since `before`. Parts have higher numbers.
  void carry_totals(const Block& block, const std::vector<std::int64_t>& before) {
    const std::int64_t* was = before.data();
    std::int64_t* moved_by = moves_.by.data();
    std::int64_t* gap = moves_.gap.data();
    std::int64_t bits = 0;
    for (Index total = block.end; total-- > block.function;) {
      const std::int64_t moved = difference(moved_by[total], was[total - block.function]);
      if (moved == 0) continue;
      bits |= size_bits(moved) | size_bits(moved_by[total]);
      for (const Onward onward : linkage_.onward_of(total)) {
        switch (onward.role()) {
          case Onward::Role::addend: add(moved_by[onward.to()], moved); break;
          case Onward::Role::whole: add(gap[onward.to()], moved); break;
          default: gap[onward.to()] = difference(gap[onward.to()], moved);
        }
      }
    }
    bits_ |= bits;
  }

  const LedgerLinkage& made_;
  const Linkage& linkage_;
  const bool is_function_;
  const CodeRange range_;
  const Scaling scaling_;
  Moves& moves_;
  std::vector<std::int64_t> before_;  // by how much the totals of the unit at hand had moved
  std::int64_t bits_ = 0;  // of all moves here, and of what they lead to
};

}  // namespace

bool scale_lines(const LedgerLinkage& made, LedgerView view, SubjectCode code, Factor factor, Amount unit, Moves& moves) {
  const CodeRange range(code, view == LedgerView::function ? kItemCodes : kSubjectCodes);
  return LineScaler(made, view, range, Scaling(factor, unit.fen), moves).scale();
}

}  // namespace gouji
