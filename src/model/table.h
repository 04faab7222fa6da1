// A table of facts: a grid of rows and columns. The narrative and the performance tables have the same
// shape: a claim is a row with the columns amount, change and percentage; an indicator is a row with
// the column value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/fact.h"
#include "model/measure.h"

namespace gouji {

enum class TableKind : std::uint8_t {
  overview,       // 收支预算总表
  revenue,        // 单位收入总表
  expenditure,    // 单位支出总表
  appropriation,  // 财政拨款收支总表
  general,        // 一般公共预算支出表
  basic,          // 一般公共预算基本支出表
  three_public,   // 财政拨款“三公”经费支出表
  funds,          // 政府性基金预算支出表
  state_capital,  // 国有资本经营预算支出表
  performance,    // 项目支出绩效目标表
  narrative,      // 预算情况说明
  profile,        // 概况
  ledger_function,  // of all units of a ledger, see model/ledger_tables.h: by function,
  ledger_economic,  // by economic subject,
  ledger_unit,      // by unit
  other,
};

// "three-public" and so on; a numbered id such as "performance-2" or "general-2" gives its kind, any
// other text gives `other`.
[[nodiscard]] TableKind table_kind_from_id(std::string_view id);

// The id of the first table of the kind: "three-public"; "other".
[[nodiscard]] std::string_view name_of(TableKind kind);

// Made from the ledger of the budget.
[[nodiscard]] bool is_of_ledger(TableKind kind);

// A member of the budget file that this version does not know, kept to be written back: its name and
// its value as JSON text.
struct UnknownMember {
  std::string name;
  std::string json;
};
using UnknownMembers = std::vector<UnknownMember>;

struct Column {
  std::string id;     // "total", "basic", "abroad.general"
  std::string title;  // as printed
  Measure measure = Measure::money;
  Index parent = kNone;  // the column that this one is a part of
  UnknownMembers unknown;
};

enum class Direction : std::uint8_t { none, increase, decrease, unchanged, contradictory };

// The direction that a printed word gives: 增加, 减少, 持平, …; 增加减少 is contradictory; a word that
// is not understood is none.
[[nodiscard]] Direction direction_from_word(std::string_view word);

// What a sentence says beside its figures.
struct Claim {
  std::string section;         // heading that it stands under
  std::string direction_word;  // as printed, empty where there is none
  Direction direction = Direction::none;
  std::string base;         // 上年预算, 上年执行数 …, as printed
  std::string function;     // function code of a project
  std::string performance;  // id of a project's performance table
};

// One line of a performance table's indicators.
struct Indicator {
  std::string level1;       // 产出指标
  std::string level2;       // 数量
  std::string comparison;   // ≥ ≤ =
  std::string measured_in;  // 条, 万元/人/年, %
};

struct Row {
  std::string id;       // part of the address: code, "total", claim id
  std::string code;     // full code of the classification, empty where the row has none
  std::string printed;  // the code as printed, where it is printed in another form
  std::string name;     // as printed
  Index parent = kNone;  // the row that this one is a part of
  std::uint16_t depth = 0;
  std::uint32_t line = 0;  // of the document, 0 where unknown
  std::optional<Claim> claim;
  std::optional<Indicator> indicator;
  UnknownMembers unknown;
};

struct Table {
  std::string id;
  TableKind kind = TableKind::other;
  std::string title;   // as printed
  std::string label;   // 附件2-7, 公开01表: as printed, empty where there is none
  std::string header;  // heading over the columns of amounts, as printed: "2024年预算数"
  MoneyUnit money_unit = MoneyUnit::wan_yuan;
  std::uint32_t line = 0;
  std::vector<Column> columns;
  std::vector<Row> rows;
  Index first_fact = 0;  // facts lie row by row: see fact()
  // Only for performance tables.
  std::string project;
  std::string department;  // 主管部门
  std::string executor;    // 实施单位
  UnknownMembers unknown;

  // REQUIRES: row < rows.size(), column < columns.size().
  [[nodiscard]] Index fact(Index row, Index column) const {
    return first_fact + row * static_cast<Index>(columns.size()) + column;
  }
  // kNone where there is none.
  [[nodiscard]] Index find_row(std::string_view row_id) const;
  [[nodiscard]] Index find_column(std::string_view column_id) const;
};

}  // namespace gouji
