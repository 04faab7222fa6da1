// Paragraphs of a test as the readers of prose take them, and what they read in one line each.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "disclosure/document.h"

namespace gouji {

struct Prose {
  TextDraft draft;

  // "expenditure 支出预算 120.5 | 减少 10.5 8% | 上年" a claim; "-" stands for what is absent.
  [[nodiscard]] std::string claims() const;
  // "staffing 编制人数 40" a head count.
  [[nodiscard]] std::string counts() const;
  // "3 text-share 占本年支出的5%" a remark.
  [[nodiscard]] std::string remarks() const;
  [[nodiscard]] const DraftTable* table(std::string_view id) const;
};

// A paragraph a line, numbered from 1; its level is that of its number.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(std::initializer_list<std::string_view> lines);

// A table with these codes and names, and no column.
[[nodiscard]] DraftTable table_with_codes(std::string_view id,
                                          std::initializer_list<std::pair<std::string_view, std::string_view>> codes);
// A performance table of this project.
[[nodiscard]] DraftTable performance_table(std::string_view id, std::string_view project);

[[nodiscard]] Prose read_narrative_lines(std::initializer_list<std::string_view> lines, std::vector<DraftTable> tables = {});
// What the narrative of these lines claims.
[[nodiscard]] inline std::string claims_of(std::initializer_list<std::string_view> lines) { return read_narrative_lines(lines).claims(); }
[[nodiscard]] Prose read_profile_lines(std::initializer_list<std::string_view> lines);
[[nodiscard]] Prose read_terms_lines(std::initializer_list<std::string_view> lines);

// The vocabulary, classifications and titles of assets/.
[[nodiscard]] const ReadingData& reading_data();

}  // namespace gouji
