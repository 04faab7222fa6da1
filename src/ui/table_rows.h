// Which rows of a table are in view when some are folded, and where a figure stands in it.
#pragma once

#include <optional>
#include <set>
#include <utility>
#include <vector>

#include "report/table_view.h"

namespace gouji {

struct CellPosition {
  Index row = kNone;     // of the view
  Index column = kNone;  // of the view

  friend bool operator==(CellPosition, CellPosition) = default;
};

struct TableRows {
  Index total = kNone;        // the row that stays in view: the one total, where there is one
  std::vector<Index> body;    // the other rows that are not inside a folded one, in their order
  std::vector<bool> folded;   // one a row
  bool has_folds = false;     // some row has parts, and so a sign to fold it
  bool has_codes = false;
  std::uint16_t least_depth = 0;  // of the body: its names begin at the left
};

[[nodiscard]] TableRows rows_in_view(const TableView& table, const std::set<std::pair<Index, Index>>& folded);

// Nothing where the figure is not in this table.
[[nodiscard]] std::optional<CellPosition> position_of(const TableView& table, Index fact);

// The figure `rows` further down and `columns` further right that can be selected, staying inside the
// table; kNone where there is none. Begins at the first figure where `from` is not in view.
[[nodiscard]] Index step_from(const TableView& table, const TableRows& rows, Index from, int down, int right);

// The first figure of a row, kNone where it has none.
[[nodiscard]] Index first_figure(const TableView& table, Index row);

}  // namespace gouji
