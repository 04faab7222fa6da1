#include "ui/table_rows.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

// A total of 201 (with 20101 and 20102) and 202; two figures a row, the second of 202 is not there.
TableView small_table() {
  TableView table;
  table.table = 3;
  table.columns.resize(2);
  const auto add = [&table](const char* code, Index parent, std::uint16_t depth) {
    RowView row;
    row.code = code;
    row.parent = parent;
    row.depth = depth;
    for (int i = 0; i < 2; ++i) {
      CellView cell;
      cell.fact = static_cast<Index>(table.rows.size() * 2) + static_cast<Index>(i);
      cell.presence = Presence::value;
      row.cells.push_back(cell);
    }
    table.rows.push_back(row);
  };
  add("", kNone, 0);
  add("201", 0, 1);
  add("20101", 1, 2);
  add("20102", 1, 2);
  add("202", 0, 1);
  table.rows[0].is_total = true;
  table.rows[0].has_parts = true;
  table.rows[1].has_parts = true;
  table.rows[4].cells[1].presence = Presence::absent;
  return table;
}

TEST(TableRows, KeepTheTotalInViewApartFromTheBody) {
  const TableRows rows = rows_in_view(small_table(), {});
  EXPECT_EQ(rows.total, 0U);
  EXPECT_EQ(rows.body, (std::vector<Index>{1, 2, 3, 4}));
  EXPECT_EQ(rows.least_depth, 1);
  EXPECT_TRUE(rows.has_folds);
}

TEST(TableRows, HideWhatIsInsideAFoldedRowOfThisTableOnly) {
  EXPECT_EQ(rows_in_view(small_table(), {{3, 1}}).body, (std::vector<Index>{1, 4}));
  EXPECT_EQ(rows_in_view(small_table(), {{2, 1}}).body.size(), 4U);
}

TEST(TableRows, NeverFoldTheTotal) { EXPECT_EQ(rows_in_view(small_table(), {{3, 0}}).body.size(), 4U); }

TEST(TableRows, StepsStayInsideTheTableAndSkipWhatIsNotThere) {
  const TableView table = small_table();
  const TableRows rows = rows_in_view(table, {});
  EXPECT_EQ(step_from(table, rows, kNone, 1, 0), 0U);
  EXPECT_EQ(step_from(table, rows, 0, 1, 0), 2U);
  EXPECT_EQ(step_from(table, rows, 0, -1, 0), 0U);
  EXPECT_EQ(step_from(table, rows, 0, 0, 1), 1U);
  EXPECT_EQ(step_from(table, rows, 1, 0, 1), 1U);
  EXPECT_EQ(step_from(table, rows, 8, 0, 1), 8U);
  EXPECT_EQ(step_from(table, rows, 7, 1, 0), 8U);
  EXPECT_EQ(step_from(table, rows, 0, 1000, 0), 8U);
}

TEST(TableRows, StepsPassFoldedRows) {
  const TableView table = small_table();
  const TableRows rows = rows_in_view(table, {{3, 1}});
  EXPECT_EQ(step_from(table, rows, 2, 1, 0), 8U);
}

}  // namespace
}  // namespace gouji
