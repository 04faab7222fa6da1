// A table as rows of text, for any kind of table: cells of figures, the claims of the narrative with
// their words, performance tables with money and indicators. And the list of all tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/finding_view.h"
#include "report/moved_figure.h"
#include "report/report_input.h"

namespace gouji {

enum class Align : std::uint8_t { left, right };

// Columns behind the code and the name of a row.
struct ColumnView {
  std::string title;
  Align align = Align::right;
  Index parent = kNone;  // view column that this one is a part of, where that is not the total
  Index column = kNone;  // of the table; kNone for words (section, direction, base, level)
};

struct CellView {
  std::string text;    // empty where blank or absent
  Index fact = kNone;  // kNone for words
  Presence presence = Presence::absent;
  std::optional<Verdict> verdict;  // the gravest of its relations; nothing where it stands in none
  bool is_suspect = false;         // probably wrong
  std::optional<MovedFigure> moved;  // by a scenario, see mark_moves()
};

struct RowView {
  std::string code;   // full code, empty where there is none
  std::string name;   // as printed
  std::string gloss;  // English name of the subject, only in English and where there is one
  std::uint16_t depth = 0;
  Index parent = kNone;  // row that this one is a part of, kNone at the top
  bool has_parts = false;
  bool is_total = false;
  std::uint32_t line = 0;
  std::vector<CellView> cells;  // one a column
};

struct TableView {
  std::string id;
  Index table = kNone;
  TableKind kind = TableKind::other;
  std::string caption;     // printed title, English with its rendering
  std::string header;      // printed heading over the amounts: "2024年预算数"
  std::string unit_label;  // "单位：万元"; empty where no column is money
  std::string code_title;  // empty where no row has a code
  std::string name_title;
  std::vector<ColumnView> columns;
  std::vector<RowView> rows;  // in the order of the document, a total may stand behind its parts
  // What stands above the rows of a performance table: project, department, executor, with their labels.
  std::vector<std::pair<std::string, std::string>> particulars;
  std::string note;  // why there are no rows; empty where there are some
};

// REQUIRES: table < tables().size().
[[nodiscard]] TableView view_of_table(const ReportInput& input, Index table);

// Tells each cell of a scenario's table how it moved. `input` is of the published budget, `figures` are the
// scenario's, one a fact.
void mark_moves(const ReportInput& input, const std::vector<Amount>& figures, TableView& table);

// One line of the list of tables.
struct TableEntry {
  Index table = kNone;  // kNone: not in this disclosure
  TableKind kind = TableKind::other;
  std::string id;     // also of a table that is absent
  std::string title;  // printed, or official where absent; performance tables with their project
  std::string note;   // "not in this disclosure", "no rows"; else empty
  bool is_announced = false;  // named in the list of contents
  std::size_t row_count = 0;
  BadgeCounts badge;
};

// The official tables in their official order, absent ones too; then the performance tables, the
// narrative, the profile and others.
[[nodiscard]] std::vector<TableEntry> list_tables(const ReportInput& input, const std::vector<CauseView>& causes);

}  // namespace gouji
