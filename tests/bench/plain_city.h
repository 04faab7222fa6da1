// The arithmetic alone, as one would write it by hand for this one city: every line goes into its lowest totals,
// and every total into those above it. No overflow is looked for, and no verdict given.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "whatif/link_ledger.h"

namespace gouji {

class PlainCity {
 public:
  PlainCity(const Ledger& ledger, const LedgerLinkage& linkage) {
    for (std::size_t u = 0; u < ledger.units.size(); ++u) {
      for (std::uint32_t i = ledger.units[u].first_line; i < ledger.end_line(u); ++i) {
        const LedgerLine& line = ledger.lines[i];
        amounts_.push_back(line.amount.fen);
        subjects_.push_back(line.economic);
        by_function_.push_back(total_at(linkage, u, LedgerView::function, line.function));
        by_subject_.push_back(total_at(linkage, u, LedgerView::economic, line.economic));
      }
    }
    for (std::size_t u = 0; u <= linkage.whole(); ++u) {
      for (const LedgerView view : {LedgerView::function, LedgerView::economic}) add_parents(linkage, u, view);
    }
    lines_.resize(amounts_.size());
    totals_.resize(linkage.codes.size());
  }

  // Totals of units have lower numbers than those of the city, and parts higher ones than their totals.
  [[gnu::noinline]] void cut(SubjectCode below, std::int64_t numerator, std::int64_t denominator) {
    std::fill(totals_.begin(), totals_.end(), 0);
    for (std::size_t i = 0; i < amounts_.size(); ++i) {
      const std::int64_t amount = amounts_[i];
      const std::int64_t line = subjects_[i] / 100 == below ? (amount * numerator + denominator / 2) / denominator : amount;
      lines_[i] = line;
      totals_[by_function_[i]] += line;
      totals_[by_subject_[i]] += line;
    }
    for (std::size_t i = city_; i-- > 0;) {
      if (above_[i] != kNone) totals_[above_[i]] += totals_[i];
      if (in_city_[i] != kNone) totals_[in_city_[i]] += totals_[i];
    }
    for (std::size_t i = totals_.size(); i-- > city_;) {
      if (above_[i] != kNone) totals_[above_[i]] += totals_[i];
    }
  }

  [[nodiscard]] bool agrees_with(const LedgerLinkage& linkage, const Moves& moves) const {
    for (const LedgerLinkage::Block& block : linkage.blocks) {
      for (Index figure = block.function; figure < block.end; ++figure) {
        if (linkage.linkage.figures[figure].fen + moves.by[figure] != totals_[block.first_code + (figure - block.function)]) return false;
      }
    }
    return true;
  }

 private:
  // Number of a total among the totals.
  static Index total_at(const LedgerLinkage& linkage, std::size_t unit, LedgerView view, SubjectCode code) {
    const LedgerLinkage::Block& block = linkage.blocks[unit];
    return block.first_code + (linkage.find(unit, view, code) - block.function);
  }

  void add_parents(const LedgerLinkage& linkage, std::size_t unit, LedgerView view) {
    const LedgerLinkage::Block& block = linkage.blocks[unit];
    const bool is_function = view == LedgerView::function;
    if (unit == linkage.whole() && is_function) city_ = block.first_code;
    const Index end = is_function ? block.economic : block.end;
    for (Index figure = is_function ? block.function : block.economic; figure < end; ++figure) {
      const SubjectCode code = linkage.codes[block.first_code + (figure - block.function)];
      const bool has_above = is_function ? code != 0 : code > 999;
      above_.push_back(has_above ? total_at(linkage, unit, view, code > 999 ? code / 100 : 0) : kNone);
      const bool is_lowest = code >= (is_function ? kItemCodes : kSubjectCodes);
      in_city_.push_back(is_lowest && unit != linkage.whole() ? total_at(linkage, linkage.whole(), view, code) : kNone);
    }
  }

  std::vector<std::int64_t> amounts_;
  std::vector<SubjectCode> subjects_;
  std::vector<Index> by_function_;
  std::vector<Index> by_subject_;
  std::vector<Index> above_;    // one a total: the total that it is a part of
  std::vector<Index> in_city_;  // the same of the city's
  std::size_t city_ = 0;        // where the city's totals begin
  std::vector<std::int64_t> lines_;
  std::vector<std::int64_t> totals_;
};

}  // namespace gouji
