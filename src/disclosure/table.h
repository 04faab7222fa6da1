// Tables of cells made tables of facts: see heading.h for columns and codes.h for codes.
//
// Ids are those of the budget file. A row with a code has the full code as its id and keeps the printed form
// where it is another; the grand total is `total`. A row without a code whose name is no subject's has the id
// row-N and stands in no sum. A figure that cannot be read is absent, with a remark ("unread-figure").
#pragma once

#include <string>

#include "disclosure/codes.h"
#include "disclosure/document.h"

namespace gouji {

// Reads the tables of one document, one after the other.
class TextTableReader {
 public:
  // REQUIRES: data outlives the reader.
  explicit TextTableReader(const ReadingData& data)
      : titles_(*data.titles), functions_(*data.functions), economics_(*data.economics) {}

  // Appends the table to the draft, or a remark where its columns are not understood ("unread-table"). A table
  // that goes on from one before (（续）, or the same title with other rows) is added to that one.
  void read(const TextTable& table, TextDraft& draft);

 private:
  void read_grid(const TextTable& table, const std::string& id, TextDraft& draft);

  const Titles& titles_;
  CodeReader functions_;
  CodeReader economics_;
  int other_tables_ = 0;
  int performance_tables_ = 0;
};

// A performance table (项目支出绩效目标表): its funds, its indicators, and 年度绩效目标 as the passage "ID/target".
void read_performance_text(const TextTable& table, const std::string& id, const Titles& titles, TextDraft& draft);

// The rows of a table of several sides (收入 beside 支出), appended to `out`.
struct TableHeading;
void read_sides(const TextTable& table, const TableHeading& heading, const Titles& titles, CodeReader& codes,
                DraftTable& out, Diagnostics& remarks);

}  // namespace gouji
