#include "whatif/selector.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

#include "base/sort.h"
#include "model/classification.h"

namespace gouji {
namespace {

// * stands for any letters.
bool fits(std::string_view text, std::string_view pattern) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) return text == pattern;
  const std::string_view before = pattern.substr(0, star);
  if (!text.starts_with(before)) return false;
  const std::string_view rest = pattern.substr(star + 1);
  for (std::size_t at = before.size(); at <= text.size(); ++at) {
    if (fits(text.substr(at), rest)) return true;
  }
  return false;
}

// Digits of the function codes of a level; 0 where the word names none.
std::size_t level_digits(std::string_view word) {
  if (word == "类") return 3;
  if (word == "款") return 5;
  return word == "项" ? 7 : 0;
}

bool is_code_pattern(std::string_view text) {
  return text[0] != '*' && text.find_first_not_of("0123456789*") == std::string_view::npos;
}

bool row_fits(const Row& row, std::string_view pattern) {
  const std::size_t digits = level_digits(pattern);
  return digits == 0 ? fits(row.id, pattern) : row.code.size() == digits;
}

class Selection {
 public:
  explicit Selection(const Budget& budget) : budget_(budget) {}

  void take_address(std::string_view table_id, std::string_view row_id, std::string_view column_id) {
    for (const Table& table : budget_.tables()) {
      if (!fits(table.id, table_id)) continue;
      for (Index row = 0; row < table.rows.size(); ++row) {
        if (!row_fits(table.rows[row], row_id)) continue;
        for (Index column = 0; column < table.columns.size(); ++column) {
          if (fits(table.columns[column].id, column_id)) take(table.fact(row, column));
        }
      }
    }
  }

  // Rows that fit, of the first of these kinds of tables that has any; their total.
  template <typename Fits>
  void take_rows(std::initializer_list<TableKind> kinds, Fits row_is_wanted) {
    for (const TableKind kind : kinds) {
      for (const Table& table : budget_.tables()) {
        if (table.kind != kind || !figures_.empty()) continue;
        const Index total = std::min(table.find_column("total"), table.find_column("amount"));
        if (total == kNone) continue;
        for (Index row = 0; row < table.rows.size(); ++row) {
          if (row_is_wanted(table.rows[row])) take(table.fact(row, total));
        }
      }
    }
  }

  // The funds of the performance tables whose project is wanted.
  template <typename Fits>
  void take_projects(Fits name_is_wanted) {
    for (const Table& table : budget_.tables()) {
      if (table.kind != TableKind::performance || !name_is_wanted(table.project)) continue;
      const Index fact = budget_.find_fact(table.id + "/total/amount");
      if (fact != kNone) take(fact);
    }
  }

  [[nodiscard]] bool is_empty() const { return figures_.empty(); }
  std::vector<Index> done() && { return std::move(figures_); }

 private:
  void take(Index fact) {
    if (budget_.fact(fact).presence != Presence::absent) figures_.push_back(fact);
  }

  const Budget& budget_;
  std::vector<Index> figures_;
};

// Without figures that are made of others of the list, and without the same figure twice.
std::vector<Index> lowest(const Linkage& linkage, std::vector<Index> figures) {
  if (figures.size() <= 1) return figures;
  std::vector<std::pair<std::vector<Index>, Index>> made_of;
  for (const Index figure : figures) made_of.emplace_back(linkage.leaves_of(figure), figure);
  sort_stably(made_of, [](const auto& a, const auto& b) { return a.first.size() < b.first.size(); });
  std::vector<bool> is_taken(linkage.figures.size());
  std::vector<Index> kept;
  for (const auto& [leaves, figure] : made_of) {
    const bool holds_other = std::any_of(leaves.begin(), leaves.end(), [&](Index leaf) { return is_taken[leaf]; });
    if (holds_other) continue;
    for (const Index leaf : leaves) is_taken[leaf] = true;
    kept.push_back(figure);
  }
  std::sort(kept.begin(), kept.end());
  return kept;
}

constexpr auto kByFunction = {TableKind::expenditure, TableKind::general, TableKind::funds, TableKind::state_capital, TableKind::narrative,
                              TableKind::ledger_function};
constexpr auto kByEconomic = {TableKind::basic, TableKind::narrative, TableKind::ledger_economic};

void take_named(Selection& selection, std::string_view name) {
  const auto is_named = [&](std::string_view text) { return text == name; };
  const auto holds_name = [&](std::string_view text) { return text.find(name) != std::string_view::npos; };
  const auto take = [&](auto wanted) {
    if (selection.is_empty()) selection.take_projects(wanted);
    const auto row_is_wanted = [&](const Row& row) { return wanted(row.name); };
    if (selection.is_empty()) selection.take_rows(kByFunction, row_is_wanted);
    if (selection.is_empty()) selection.take_rows(kByEconomic, row_is_wanted);
  };
  take(is_named);
  take(holds_name);
}

}  // namespace

std::vector<Index> select_figures(const Budget& budget, const Linkage& linkage, std::string_view selector) {
  if (selector.empty()) return {};
  Selection selection(budget);
  const std::size_t first = selector.find('/');
  const std::size_t last = selector.rfind('/');
  if (first != std::string_view::npos && first != last) {
    selection.take_address(selector.substr(0, first), selector.substr(first + 1, last - first - 1), selector.substr(last + 1));
  } else if (is_code_pattern(selector)) {
    const auto row_is_wanted = [&](const Row& row) { return !row.code.empty() && fits(row.code, selector); };
    if (is_economic(selector)) selection.take_rows(kByEconomic, row_is_wanted);
    else selection.take_rows(kByFunction, row_is_wanted);
  } else {
    take_named(selection, selector);
  }
  return lowest(linkage, std::move(selection).done());
}

}  // namespace gouji
