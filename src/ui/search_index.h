// Search over names, codes and figures of a whole budget.
//
// Each word of the query must be found in a row: in its code (from its beginning), its name, its gloss, the
// title of its table, or a figure, written with or without separators. Codes that begin with the query
// come first, then names, then figures.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "report/moved_figure.h"
#include "report/report_input.h"

namespace gouji {

struct SearchHit {
  Index fact = kNone;  // to go to: the figure that was found, else the row's first
  Index table = kNone;
  std::string title;  // "30217 公务接待费", of a column "公用经费"
  std::string table_title;
  std::string figure;  // shown beside it, empty where blank
  std::optional<MovedFigure> moved = {};  // by a scenario; `figure` is the scenario's then
};

class SearchIndex {
 public:
  SearchIndex() = default;
  explicit SearchIndex(const ReportInput& input);

  // Nothing for a query of blanks.
  [[nodiscard]] std::vector<SearchHit> find(const ReportInput& input, std::string_view query, std::size_t most) const;

 private:
  struct Entry {
    Index table = kNone;
    Index row = kNone;
    std::string code;
    std::string text;  // lower case: name, gloss, title of the table
    std::string title;
    std::string table_title;
    Index column = kNone;  // of an entry for a column, whose row is then the total or the first with a figure
  };
  void add_columns(const ReportInput& input, Index table, const std::string& title);

  std::vector<Entry> entries_;
};

}  // namespace gouji
