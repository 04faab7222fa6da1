#include <algorithm>
#include <limits>
#include <optional>

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

  [[nodiscard]] std::optional<Amount> scaled(std::int64_t value) const {
    if (value <= limit_ && value >= -limit_) {
      const std::int64_t product = value * factor_.numerator;
      const auto divisor = static_cast<std::int64_t>(divisor_);
      const std::int64_t half = divisor / 2;
      return Amount{(product < 0 ? product - half : product + half) / divisor * unit_};
    }
    const Wide product = Wide{value} * factor_.numerator;
    const Wide half = divisor_ / 2;
    return amount_from_wide((product < 0 ? product - half : product + half) / divisor_ * unit_);
  }

 private:
  Factor factor_;
  std::int64_t unit_;
  Wide divisor_;
  std::int64_t limit_ = -1;  // sizes up to here take the short way
};

// Lines of one total. False where one goes beyond 64 bits.
bool scale_parts(const Linkage& linkage, Index total, const Scaling& scaling, Moves& moves) {
  for (const Term& term : linkage.relations.terms(linkage.determined_by[total]).subspan(1)) {
    const std::int64_t published = linkage.figures[term.fact].fen;
    std::int64_t& by = moves.by[term.fact];
    const auto value = scaling.scaled(published + by);
    if (!value || __builtin_sub_overflow(value->fen, published, &by)) return false;
  }
  return true;
}

}  // namespace

bool scale_lines(const LedgerLinkage& made, LedgerView view, SubjectCode code, Factor factor, Amount unit, Moves& moves) {
  const Linkage& linkage = made.linkage;
  const bool is_function = view == LedgerView::function;
  const CodeRange range(code, is_function ? kItemCodes : kSubjectCodes);
  const Scaling scaling(factor, unit.fen);
  bool are_safe = true;
  for (std::size_t u = 0; u < made.whole(); ++u) {
    const LedgerLinkage::Block& block = made.blocks[u];
    const Index end = is_function ? block.economic : block.end;
    bool has_any = false;
    for (Index total = is_function ? block.function : block.economic; total < end; ++total) {
      if (!range.holds(made.codes[block.first_code + (total - block.function)])) continue;
      has_any = true;
      if (!scale_parts(linkage, total, scaling, moves)) return false;
    }
    if (has_any) carry_some(linkage, made.first_relation(u), made.first_relation(u + 1), moves);
    are_safe = are_safe && is_safe(linkage, moves, block.lines, block.end);  // while they are in the cache
  }
  carry_some(linkage, made.first_relation(made.whole()), made.first_relation(made.whole() + 1), moves);
  return (are_safe && is_safe(linkage, moves, made.blocks.back().lines, made.blocks.back().end)) || carry_all(linkage, moves);
}

}  // namespace gouji
