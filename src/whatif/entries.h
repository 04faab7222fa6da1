// The entries behind two views of one total: which part of a row of the one view is which part of a row of
// the other. Published are only the margins, such as spending by function (行政运行, 住房公积金 …) and by
// economic subject (基本工资, 住房公积金 …); the entries say what is paid for which function on which subject.
//
// Method: known pairs first, in this order: a row and a column of one subject code, then a row and a column
// that alone have one and the same amount. What then remains is forced where one row or one column is left,
// and else shared out in proportion (the independence table: the feasible balanced matrix of most entropy).
// The range of a guessed entry is Fréchet's: max(0, row + column − total) … min(row, column), over what
// remained. Negative margins take no part in pairing; their money moves with the largest of the other side.
//
// Sources: known pairs, e.g. 2080505 = 30108, are rules (assets/rules) and are linked before this is asked.
// Fréchet, M. (1951), Sur les tableaux de corrélation dont les marges sont données.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/amount.h"
#include "whatif/linkage.h"

namespace gouji {

// One row or column of the matrix: a figure of one of the views.
struct Margin {
  Amount amount;
  std::string code;  // of its subject, empty where it has none
};

struct MatrixEntry {
  std::size_t row = 0;
  std::size_t column = 0;
  Amount amount;
  Knowledge knowledge = Knowledge::forced;
  Amount lower;
  Amount upper;
};

// Entries in the order of rows, then columns. Every row and every column has at least one, of 0 where it has
// no amount. Where the two views do not add up to the same, the entries follow the columns in what is left.
// REQUIRES: neither list is empty, unit.fen > 0.
[[nodiscard]] std::vector<MatrixEntry> reconstruct_entries(std::span<const Margin> rows, std::span<const Margin> columns, Amount unit);

}  // namespace gouji
