// Where a figure stands, in words, and what its table, row and column are called.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/budget.h"
#include "report/language.h"
#include "report/report_input.h"

namespace gouji {

// The number of a table of the disclosure: its place in the list of contents, found there by its printed
// title or by the official title of its kind; 0 where the list does not name it.
[[nodiscard]] int table_number(const Budget& budget, std::string_view printed_title, TableKind kind);

// The official title of a kind in Chinese or its English rendering ("table.<kind>"); empty for `other`.
[[nodiscard]] std::string official_title(TableKind kind, const Language& language);
// "表六 一般公共预算基本支出表"; of a performance table with its project. English puts the English title
// where the kind has one.
[[nodiscard]] std::string table_title(const Budget& budget, const Table& table, const Language& language);
// As printed; English has words for the columns that Gouji knows ("column.<id>").
[[nodiscard]] std::string column_title(const Column& column, const Language& language);
// A figure of a claim with the word for its direction before it: "减少 298.13", "down 298.13"; any other as it is.
[[nodiscard]] std::string with_direction(const Fact& fact, const Row& row, const Language& language, std::string figure);
// The name as printed. A row without: the word for a total, or its id.
[[nodiscard]] std::string row_name(const Row& row, const Language& language);
// "30201 办公费": code as far as there is one, and name.
[[nodiscard]] std::string row_title(const Row& row, const Language& language);

// "表六 一般公共预算基本支出表 · 30201 办公费 · 公用经费（第285行）".
[[nodiscard]] std::string place_of(const Budget& budget, Index fact, const Language& language);

// A figure with its place, for lists of figures under a finding.
struct PlacedFact {
  Index fact = kNone;
  std::string address;    // "basic/30201/operating"
  std::string place;      // as place_of()
  std::string printed;    // as printed; empty for a blank cell or a figure that is not there
  std::string shown;      // in the chosen unit; says "blank" or "not stated" in words where it is so
  std::string value;      // decimal text in the document's own unit; "0" where blank, empty where absent
  std::uint32_t line = 0;  // of the document, 0 where unknown
};
[[nodiscard]] PlacedFact placed_fact(const ReportInput& input, Index fact);
// What to call `other` beside the figure `from`: its column in the same row, its row in the same column,
// else its whole place.
[[nodiscard]] std::string place_beside(const ReportInput& input, Index from, const PlacedFact& other);

}  // namespace gouji
