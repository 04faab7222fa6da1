// The heading of a table of cells: which column holds codes, names or figures, and of what.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"
#include "disclosure/document.h"
#include "disclosure/titles.h"

namespace gouji {

enum class CellRole : std::uint8_t {
  code,    // 科目编码, or one of 类 款 项
  name,    // 科目名称
  figure,
  unread,  // words that no column of a budget has: 采购组织形式
};

struct HeadingColumn {
  CellRole role = CellRole::unread;
  std::string id;        // of a column of figures: "total", "abroad.general"
  std::string title;     // as printed
  std::size_t side = 0;  // 0; in tables of several sides the number of the side
};

struct TableHeading {
  std::vector<HeadingColumn> columns;  // one a cell
  std::string header;                  // over all columns of figures, as printed: "2024年预算数"
  std::size_t first_row = 0;           // number of the first row behind heading and number rows

  [[nodiscard]] std::size_t side_count() const;
};

// Heading of one to three rows, groups over several columns, a row of numbers below (** ** 1 2 3, 栏次 1 2 3).
// A column of figures whose heading is not known gets the id "beside.column-N" and a remark
// ("unknown-column"), a column of words only the remark. Where the budget stands beside the outcome (预算数, 决算数), its
// columns are "beside.budget" and parts of it. Nothing where no column of figures is found.
[[nodiscard]] std::optional<TableHeading> heading_of(const TextTable& table, std::string_view table_id, const Titles& titles,
                                                     Diagnostics& remarks);

// True where the row has only numbers of columns and what stands beside them.
[[nodiscard]] bool is_number_row(std::span<const std::string> cells);

// The group that a column id is directly part of: "vehicle-purchase" → "vehicle" → "three-public".
[[nodiscard]] std::string_view closest_group(std::string_view column_id);
// True where a column of the id `part` is part of the group, directly or not.
[[nodiscard]] bool is_part_of_column(std::string_view group, std::string_view part);

}  // namespace gouji
