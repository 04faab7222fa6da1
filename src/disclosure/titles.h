// The names that disclosures give to tables, columns and rows: one list, assets/vocabulary/titles.json
// (assets/schemas/titles-1.schema.json). Every text that is asked for is folded first, see fold.h.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace gouji {

// Lists of words by what they tell, in the order of their names in the file.
enum class WordKind : std::uint8_t {
  code, code_level, name, group, subtotal, budgeted, outcome, filer, amounts_in, empty, generic_title,
  profile_part, narrative_part, terms_part, tables_part,
  project, department, executor, funds, target, passing, level1, level2, indicator, value,
};
inline constexpr std::size_t kWordKinds = 25;

class Titles {
 public:
  struct Entry {
    std::string id;
    std::vector<std::string> tables;  // ids; empty: for every table
    std::vector<std::string> titles;  // folded
  };
  struct Lists {
    std::vector<Entry> tables;
    std::vector<Entry> columns;
    std::vector<Entry> revenue_rows;
    std::vector<Entry> expenditure_rows;
    std::vector<Entry> funds_rows;
    std::vector<std::string> words[kWordKinds];  // folded
  };

  Titles() = default;
  explicit Titles(Lists lists) : lists_(std::move(lists)) {}

  // The id of the table with this title: the longest known title that the text ends with, where what stands
  // before it is only a year, a body, or a word such as 部门. Empty where there is none.
  [[nodiscard]] std::string_view table_id(std::string_view folded_title) const;
  // The id of a column of figures, empty where the heading is not known.
  [[nodiscard]] std::string_view column_id(std::string_view table_id, std::string_view folded) const;
  [[nodiscard]] std::string_view revenue_row_id(std::string_view folded) const;
  [[nodiscard]] std::string_view expenditure_row_id(std::string_view folded) const;
  [[nodiscard]] std::string_view funds_row_id(std::string_view folded) const;
  [[nodiscard]] bool is(WordKind kind, std::string_view folded) const;
  [[nodiscard]] const std::vector<std::string>& words(WordKind kind) const;

 private:
  Lists lists_;
};

// The title without what tells its place: number, label (附件2-7:), remarks in brackets behind it (（续）).
[[nodiscard]] std::string bare_title(std::string_view folded);
// True for （续）, 续表 at the end of a title.
[[nodiscard]] bool is_continued_title(std::string_view folded);

// Reads the list. Every fault of it, located, as for the other files of assets/.
[[nodiscard]] Result<Titles> read_titles(std::string_view json);

}  // namespace gouji
