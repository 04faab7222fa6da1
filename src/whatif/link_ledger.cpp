#include "whatif/link_ledger.h"

#include <algorithm>
#include <span>
#include <utility>

namespace gouji {
namespace {

constexpr SubjectCode kClassEnd = 1'000;  // 类 have three digits

std::uint16_t number_of(LedgerRule rule) { return static_cast<std::uint16_t>(rule); }

// The code one level up; 0 above a 类.
SubjectCode parent_of(SubjectCode code) { return code < kClassEnd ? 0 : code / 100; }

// Adds the parents of the codes from `first` on, and leaves all of them ascending, each once.
void complete(std::vector<SubjectCode>& codes, std::size_t first) {
  const auto sort_from_first = [&] {
    std::sort(codes.begin() + static_cast<std::ptrdiff_t>(first), codes.end());
    codes.erase(std::unique(codes.begin() + static_cast<std::ptrdiff_t>(first), codes.end()), codes.end());
  };
  sort_from_first();
  for (std::size_t i = first, end = codes.size(); i < end; ++i) {
    for (SubjectCode code = parent_of(codes[i]); code != 0; code = parent_of(code)) codes.push_back(code);
  }
  sort_from_first();
}

struct Part {
  SubjectCode code = 0;
  Index figure = kNone;
};

class LedgerLinker {
 public:
  explicit LedgerLinker(const Ledger& ledger) : ledger_(ledger) {}

  LedgerLinkage make() {
    number_figures();
    reserve();
    for (std::size_t u = 0; u < ledger_.units.size(); ++u) link_unit(u);
    link_whole();
    for (std::size_t u = 0; u < ledger_.units.size(); ++u) judge_unit(u);
    judge_whole();
    linkage_.fact_count = linkage_.figures.size();
    linkage_.relation_count = linkage_.relations.size();
    finish(linkage_);
    return std::move(made_);
  }

 private:
  using Block = LedgerLinkage::Block;

  void number_figures() {
    std::vector<SubjectCode> functions;
    std::vector<SubjectCode> subjects;
    std::vector<SubjectCode> unit_functions;
    std::vector<SubjectCode> unit_subjects;
    for (std::size_t u = 0; u < ledger_.units.size(); ++u) {
      const LedgerUnit& unit = ledger_.units[u];
      unit_functions.clear();
      unit_subjects.clear();
      for (std::uint32_t i = unit.first_line; i < ledger_.end_line(u); ++i) {
        unit_functions.push_back(ledger_.lines[i].function);
        unit_subjects.push_back(ledger_.lines[i].economic);
      }
      add_block(ledger_.end_line(u) - unit.first_line + (unit.granted ? 1 : 0), unit_functions, unit_subjects);
      functions.insert(functions.end(), unit_functions.begin(), unit_functions.end());
      subjects.insert(subjects.end(), unit_subjects.begin(), unit_subjects.end());
    }
    complete(functions, 0);
    complete(subjects, 0);
    add_block(0, functions, subjects);
  }

  // `functions` and `subjects` come out as they were, each once.
  void add_block(std::uint32_t leaf_count, std::vector<SubjectCode>& functions, std::vector<SubjectCode>& subjects) {
    const auto each_once = [](std::vector<SubjectCode>& codes) {
      std::sort(codes.begin(), codes.end());
      codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    };
    each_once(functions);
    each_once(subjects);
    std::vector<SubjectCode>& codes = made_.codes;
    Block block;
    block.lines = made_.blocks.empty() ? 0 : made_.blocks.back().end;
    block.function = block.lines + leaf_count;
    block.first_code = static_cast<std::uint32_t>(codes.size());
    codes.push_back(0);
    codes.insert(codes.end(), functions.begin(), functions.end());
    complete(codes, block.first_code + 1);
    block.economic = block.function + static_cast<Index>(codes.size() - block.first_code);
    const std::size_t first_subject = codes.size();
    codes.insert(codes.end(), subjects.begin(), subjects.end());
    complete(codes, first_subject);
    block.end = block.function + static_cast<Index>(codes.size() - block.first_code);
    made_.blocks.push_back(block);
  }

  // Every total has a relation with itself, and is a part of one other or of one that is judged; so is every line
  // in either view.
  void reserve() {
    const std::size_t totals = made_.codes.size();
    std::size_t grants = 0;
    std::size_t unit_parts = 0;
    for (std::size_t u = 0; u < ledger_.units.size(); ++u) {
      grants += ledger_.units[u].granted ? 1 : 0;
      for (Index figure = made_.blocks[u].function; figure < made_.blocks[u].end; ++figure) unit_parts += made_.is_lowest(made_.blocks[u], figure) ? 1 : 0;
    }
    const std::size_t relations = totals + made_.blocks.size() + grants + 1;
    linkage_.relations.reserve(relations, 2 * (totals + ledger_.lines.size() + grants) + unit_parts + ledger_.units.size() + 1);
    linkage_.determines.reserve(relations);
    linkage_.order.reserve(totals);
    linkage_.figures.resize(made_.blocks.back().end);
    made_.codes.shrink_to_fit();
    made_.blocks.shrink_to_fit();
  }

  void link_unit(std::size_t u) {
    const Block& block = made_.blocks[u];
    const std::uint32_t first_line = ledger_.units[u].first_line;
    const std::uint32_t count = ledger_.end_line(u) - first_line;
    functions_.clear();
    subjects_.clear();
    for (std::uint32_t i = 0; i < count; ++i) {
      const LedgerLine& line = ledger_.lines[first_line + i];
      linkage_.figures[block.lines + i] = line.amount;
      functions_.push_back({line.function, block.lines + i});
      subjects_.push_back({line.economic, block.lines + i});
    }
    if (const auto& granted = ledger_.units[u].granted) linkage_.figures[block.function - 1] = *granted;
    link_views(block);
  }

  void link_whole() {
    functions_.clear();
    subjects_.clear();
    for (std::size_t u = 0; u < made_.whole(); ++u) {
      const Block& block = made_.blocks[u];
      for (Index figure = block.function; figure < block.end; ++figure) {
        if (made_.is_lowest(block, figure)) (figure < block.economic ? functions_ : subjects_).push_back({made_.code_of(block, figure), figure});
      }
    }
    link_views(made_.blocks.back());
  }

  void link_views(const Block& block) {
    link_view(block, LedgerRule::function_total, block.function, block.economic, functions_);
    link_view(block, LedgerRule::economic_total, block.economic, block.end, subjects_);
  }

  void judge_unit(std::size_t u) {
    const Block& block = made_.blocks[u];
    judge_views(block);
    if (ledger_.units[u].granted) add(LedgerRule::grant, block.function - 1, std::span(&block.function, 1), Rest::balance);
  }

  void judge_whole() {
    judge_views(made_.blocks.back());
    parts_.clear();
    for (std::size_t u = 0; u < made_.whole(); ++u) parts_.push_back(made_.blocks[u].function);
    add(LedgerRule::consolidation, made_.blocks.back().function, parts_, Rest::none);
  }

  void judge_views(const Block& block) {
    parts_.clear();
    for (Index figure = block.economic; figure < block.end && made_.code_of(block, figure) < kClassEnd; ++figure) parts_.push_back(figure);
    add(LedgerRule::views_agree, block.function, parts_, Rest::none);
  }

  // The totals of one view. Codes ascend, so that parts have higher numbers than what they add up to: the parts
  // of each total are gathered by counting, and the relations made from the last to the first.
  void link_view(const Block& block, LedgerRule rule, Index first, Index end, std::vector<Part>& parts) {
    const auto codes = std::span(made_.codes).subspan(block.first_code + (first - block.function), end - first);
    const auto place_of = [&](SubjectCode code) {
      return static_cast<std::uint32_t>(std::lower_bound(codes.begin(), codes.end(), code) - codes.begin());
    };
    for (Index i = 0; i < codes.size(); ++i) {
      const bool is_part = codes[i] >= kClassEnd || (rule == LedgerRule::function_total && codes[i] != 0);
      if (is_part) parts.push_back({parent_of(codes[i]), first + i});
    }
    first_part_.assign(codes.size() + 1, 0);
    places_.clear();
    for (const Part& part : parts) {
      places_.push_back(place_of(part.code));
      ++first_part_[places_.back() + 1];
    }
    for (std::size_t i = 1; i < first_part_.size(); ++i) first_part_[i] += first_part_[i - 1];
    next_.assign(first_part_.begin(), first_part_.end() - 1);
    parts_.resize(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) parts_[next_[places_[i]]++] = parts[i].figure;
    for (Index i = end - first; i-- > 0;) {
      const auto below = std::span<const Index>(parts_).subspan(first_part_[i], first_part_[i + 1] - first_part_[i]);
      Amount sum;
      for (const Index part : below) sum.fen += linkage_.figures[part].fen;  // it fits, see Ledger
      linkage_.figures[first + i] = sum;
      linkage_.order.push_back(add(rule, first + i, below, Rest::none));
      linkage_.determines.back() = first + i;
    }
  }

  // figure = Σ parts, which so far determines nothing.
  Index add(LedgerRule rule, Index figure, std::span<const Index> parts, Rest rest) {
    terms_.assign(1, {figure, 1});
    for (const Index part : parts) terms_.push_back({part, -1});
    linkage_.determines.push_back(kNone);
    return linkage_.relations.add_equality(number_of(rule), terms_, rest);
  }

  const Ledger& ledger_;
  LedgerLinkage made_;
  Linkage& linkage_ = made_.linkage;
  // Scratch: of the block at hand.
  std::vector<Part> functions_;
  std::vector<Part> subjects_;
  std::vector<std::uint32_t> first_part_;
  std::vector<std::uint32_t> next_;
  std::vector<std::uint32_t> places_;
  std::vector<Index> parts_;
  std::vector<Term> terms_;
};

template <typename T>
std::size_t bytes_of(const std::vector<T>& array) {
  return array.capacity() * sizeof(T);
}

}  // namespace

Index LedgerLinkage::find(std::size_t unit, LedgerView view, SubjectCode code) const {
  const Block& block = blocks[unit];
  const Index first = view == LedgerView::function ? block.function : block.economic;
  const Index end = view == LedgerView::function ? block.economic : block.end;
  const auto begin = codes.begin() + block.first_code + (first - block.function);
  const auto found = std::lower_bound(begin, begin + (end - first), code);
  return found == begin + (end - first) || *found != code ? kNone : first + static_cast<Index>(found - begin);
}

std::size_t LedgerLinkage::bytes() const {
  return linkage.relations.bytes() + bytes_of(linkage.determines) + bytes_of(linkage.determined_by) + bytes_of(linkage.order) +
         bytes_of(linkage.first_onward) + bytes_of(linkage.onward) + bytes_of(linkage.shapes) + bytes_of(linkage.entries) + bytes_of(blocks) + bytes_of(codes);
}

LedgerLinkage link_ledger(const Ledger& ledger) { return LedgerLinker(ledger).make(); }

}  // namespace gouji
