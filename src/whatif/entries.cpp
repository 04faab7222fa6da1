#include "whatif/entries.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <functional>

#include "base/sort.h"
#include "whatif/share_out.h"

namespace gouji {
namespace {

using Amounts = std::vector<std::int64_t>;

Amounts open_amounts(std::span<const Margin> margins) {
  Amounts amounts;
  for (const Margin& margin : margins) amounts.push_back(std::max<std::int64_t>(margin.amount.fen, 0));
  return amounts;
}

// The only margin with this amount left, or none.
std::size_t sole_with(const Amounts& left, std::int64_t amount) {
  if (std::count(left.begin(), left.end(), amount) != 1) return left.size();
  return static_cast<std::size_t>(std::find(left.begin(), left.end(), amount) - left.begin());
}

class Matrix {
 public:
  Matrix(std::span<const Margin> rows, std::span<const Margin> columns, Amount unit)
      : rows_(rows), columns_(columns), unit_(unit), row_left_(open_amounts(rows)), column_left_(open_amounts(columns)) {}

  std::vector<MatrixEntry> fill() {
    pair_codes();
    pair_amounts();
    share_rest();
    connect_empty();
    sort_stably(entries_, [](const MatrixEntry& a, const MatrixEntry& b) {
      return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return std::move(entries_);
  }

 private:
  void take(std::size_t row, std::size_t column, std::int64_t amount, Knowledge knowledge, std::int64_t lower, std::int64_t upper) {
    row_left_[row] -= amount;
    column_left_[column] -= amount;
    const auto known = std::find_if(entries_.begin(), entries_.end(), [&](const MatrixEntry& entry) {
      return entry.row == row && entry.column == column;
    });
    if (known == entries_.end()) {
      entries_.push_back({row, column, {amount}, knowledge, {lower}, {upper}});
      return;
    }
    known->amount.fen += amount;
    known->knowledge = std::max(known->knowledge, knowledge);
    known->lower.fen += lower;
    known->upper.fen += upper;
  }

  void pair(std::size_t row, std::size_t column) {
    const std::int64_t amount = std::min(row_left_[row], column_left_[column]);
    if (amount > 0) take(row, column, amount, Knowledge::paired, amount, amount);
  }

  void pair_codes() {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      for (std::size_t column = 0; column < columns_.size(); ++column) {
        if (!rows_[row].code.empty() && rows_[row].code == columns_[column].code) pair(row, column);
      }
    }
  }

  void pair_amounts() {
    if (open(row_left_) <= 1 || open(column_left_) <= 1) return;
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (row_left_[row] <= 0 || sole_with(row_left_, row_left_[row]) != row) continue;
      const std::size_t column = sole_with(column_left_, row_left_[row]);
      if (column < columns_.size()) pair(row, column);
    }
  }

  static std::size_t open(const Amounts& left) {
    return static_cast<std::size_t>(std::count_if(left.begin(), left.end(), [](std::int64_t amount) { return amount > 0; }));
  }

  // Row by row in proportion to what the columns have left; the last open row takes what is left of them.
  void share_rest() {
    const bool is_forced = open(row_left_) <= 1 || open(column_left_) <= 1;
    const Amounts rows = row_left_;
    const Amounts columns = column_left_;
    Wide total = 0;
    for (const std::int64_t amount : columns) total += amount;
    std::size_t last = rows.size();
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (rows[row] > 0) last = row;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (rows[row] <= 0) continue;
      const Amounts shares = row == last ? column_left_ : shares_of(row);
      for (std::size_t column = 0; column < columns.size(); ++column) {
        if (shares[column] == 0) continue;
        const Wide least = Wide{rows[row]} + columns[column] - total;
        const std::int64_t lower = is_forced ? shares[column] : static_cast<std::int64_t>(std::max<Wide>(least, 0));
        const std::int64_t upper = is_forced ? shares[column] : std::min(rows[row], columns[column]);
        take(row, column, shares[column], is_forced ? Knowledge::forced : Knowledge::guessed, lower, upper);
      }
    }
  }

  [[nodiscard]] Amounts shares_of(std::size_t row) const {
    std::vector<Amount> weights;
    Wide left = 0;
    for (const std::int64_t amount : column_left_) {
      weights.push_back({amount});
      left += amount;
    }
    Amounts shares(weights.size(), 0);
    if (left == 0) return shares;
    const auto amount = static_cast<std::int64_t>(std::min<Wide>(row_left_[row], left));
    const std::vector<Amount> parts = share_out({amount}, weights, unit_);
    for (std::size_t i = 0; i < parts.size(); ++i) shares[i] = std::min(parts[i].fen, column_left_[i]);
    return shares;
  }

  // A margin without an entry moves with the largest of the other side.
  void connect_empty() {
    const auto largest = [](std::span<const Margin> margins) {
      const auto found = std::max_element(margins.begin(), margins.end(),
                                          [](const Margin& a, const Margin& b) { return a.amount < b.amount; });
      return static_cast<std::size_t>(found - margins.begin());
    };
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (!has_entry(&MatrixEntry::row, row)) take(row, largest(columns_), 0, Knowledge::guessed, 0, 0);
    }
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      if (!has_entry(&MatrixEntry::column, column)) take(largest(rows_), column, 0, Knowledge::guessed, 0, 0);
    }
  }

  [[nodiscard]] bool has_entry(std::size_t MatrixEntry::*side, std::size_t number) const {
    return std::any_of(entries_.begin(), entries_.end(), [&](const MatrixEntry& entry) { return entry.*side == number; });
  }

  std::span<const Margin> rows_;
  std::span<const Margin> columns_;
  Amount unit_;
  Amounts row_left_;
  Amounts column_left_;
  std::vector<MatrixEntry> entries_;
};

}  // namespace

std::vector<MatrixEntry> reconstruct_entries(std::span<const Margin> rows, std::span<const Margin> columns, Amount unit) {
  assert(!rows.empty() && !columns.empty());
  return Matrix(rows, columns, unit).fill();
}

}  // namespace gouji
