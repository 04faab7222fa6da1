// Puts rows into a table of the draft: unique ids, figures by column, remarks.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "disclosure/document.h"
#include "disclosure/titles.h"

namespace gouji {

class RowBuilder {
 public:
  // REQUIRES: out.table has its columns and its unit; everything outlives the builder.
  RowBuilder(DraftTable& out, const Titles& titles, Diagnostics& remarks);

  // Appends the row with one text a column; nullptr where the row has no such cell. A row that repeats another
  // whole is dropped ("repeated-row"); one that only has its id gets another id ("repeated-code").
  void add(Row row, const std::vector<const std::string*>& cells);

  [[nodiscard]] std::string next_row_id(std::string_view prefix) const;

 private:
  [[nodiscard]] Fact read_cell(const std::string* cell, const Column& column, std::uint32_t line);

  DraftTable& out_;
  const Titles& titles_;
  Diagnostics& remarks_;
  std::unordered_map<std::string, std::size_t> row_of_id_;
  std::unordered_map<std::string, int> times_repeated_;  // of an id that came again with other figures
};

// The unit behind 单位:, 万元 with a remark ("unit-not-stated") where nothing stands there.
[[nodiscard]] MoneyUnit money_unit_of(const TextTable& table, Diagnostics& remarks);

// Without the number before it: "一、", "（一）", "1.", and 其中:.
[[nodiscard]] std::string_view without_number(std::string_view name);

}  // namespace gouji
