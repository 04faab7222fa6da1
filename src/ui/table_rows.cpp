#include "ui/table_rows.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace gouji {

namespace {

bool is_inside_folded(const TableView& table, const std::vector<bool>& folded, Index row) {
  // Parents cannot form a ring, but a row never has more of them than there are rows.
  std::size_t steps = table.rows.size();
  for (Index above = table.rows[row].parent; above != kNone && steps > 0; above = table.rows[above].parent, --steps) {
    if (folded[above]) {
      return true;
    }
  }
  return false;
}

// Total row first, then the body: the order on screen.
std::vector<Index> rows_on_screen(const TableRows& rows) {
  std::vector<Index> all;
  all.reserve(rows.body.size() + 1);
  if (rows.total != kNone) {
    all.push_back(rows.total);
  }
  all.insert(all.end(), rows.body.begin(), rows.body.end());
  return all;
}

bool can_select(const CellView& cell) { return cell.fact != kNone && cell.presence != Presence::absent; }

// The figure of the row that is nearest to `column`.
Index nearest_figure(const RowView& row, Index column) {
  Index best = kNone;
  Index best_distance = kNone;
  for (Index i = 0; i < row.cells.size(); ++i) {
    const Index distance = i < column ? column - i : i - column;
    if (can_select(row.cells[i]) && distance < best_distance) {
      best = row.cells[i].fact;
      best_distance = distance;
    }
  }
  return best;
}

}  // namespace

TableRows rows_in_view(const TableView& table, const std::set<std::pair<Index, Index>>& folded) {
  TableRows rows;
  rows.folded.assign(table.rows.size(), false);
  std::size_t totals = 0;
  for (Index i = 0; i < table.rows.size(); ++i) {
    const RowView& row = table.rows[i];
    if (row.is_total) {
      ++totals;
      rows.total = i;
    } else {
      rows.has_folds = rows.has_folds || row.has_parts;
      rows.folded[i] = row.has_parts && folded.count({table.table, i}) > 0;
    }
    rows.has_codes = rows.has_codes || !row.code.empty();
  }
  if (totals != 1 || table.rows.size() == 1) {
    rows.total = kNone;
  }
  rows.least_depth = std::numeric_limits<std::uint16_t>::max();
  for (Index i = 0; i < table.rows.size(); ++i) {
    if (i == rows.total) {
      continue;
    }
    rows.least_depth = std::min(rows.least_depth, table.rows[i].depth);
    if (!is_inside_folded(table, rows.folded, i)) {
      rows.body.push_back(i);
    }
  }
  return rows;
}

std::optional<CellPosition> position_of(const TableView& table, Index fact) {
  if (fact == kNone) {
    return std::nullopt;
  }
  for (Index row = 0; row < table.rows.size(); ++row) {
    const auto& cells = table.rows[row].cells;
    for (Index column = 0; column < cells.size(); ++column) {
      if (cells[column].fact == fact) {
        return CellPosition{row, column};
      }
    }
  }
  return std::nullopt;
}

Index first_figure(const TableView& table, Index row) { return nearest_figure(table.rows[row], 0); }

Index step_from(const TableView& table, const TableRows& rows, Index from, int down, int right) {
  const std::vector<Index> order = rows_on_screen(rows);
  const auto position = position_of(table, from);
  const auto found =
      position ? std::find(order.begin(), order.end(), position->row) : order.end();
  if (found == order.end()) {
    for (const Index row : order) {
      if (const Index fact = first_figure(table, row); fact != kNone) {
        return fact;
      }
    }
    return kNone;
  }
  if (right != 0) {
    const auto& cells = table.rows[position->row].cells;
    auto column = static_cast<std::ptrdiff_t>(position->column);
    const auto end = static_cast<std::ptrdiff_t>(cells.size());
    Index best = from;
    const int step = right < 0 ? -1 : 1;
    int left_over = right;
    for (column += step; column >= 0 && column < end && left_over != 0; column += step) {
      if (can_select(cells[static_cast<std::size_t>(column)])) {
        best = cells[static_cast<std::size_t>(column)].fact;
        left_over -= step;
      }
    }
    from = best;
  }
  auto at = found - order.begin();
  Index best = from;
  const int step = down < 0 ? -1 : 1;
  for (int left_over = down; left_over != 0 && at + step >= 0 && at + step < static_cast<std::ptrdiff_t>(order.size());) {
    at += step;
    const Index fact = nearest_figure(table.rows[order[static_cast<std::size_t>(at)]], position->column);
    if (fact != kNone) {
      best = fact;
      left_over -= step;
    }
  }
  return best;
}

}  // namespace gouji
