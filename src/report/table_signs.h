// Which figures of a table carry a sign, and what should stand in its blank cells: the same in every face.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "report/report_input.h"
#include "report/table_view.h"

namespace gouji {

class TableSigns {
 public:
  explicit TableSigns(const ReportInput& input);

  // Signs stand where a reader looks for them: rounding at the total that it shows in and not at each part,
  // a failed relation at figures and at the total that is blank. Takes the other verdicts away.
  void keep_where_looked_for(TableView& table) const;

 private:
  std::vector<bool> reports_failure_;  // by fact
};

// Blank figures that a misplaced value belongs in, and that value: "(12.83)". Facts ascend.
using SuggestedFigures = std::vector<std::pair<Index, std::string>>;
[[nodiscard]] SuggestedFigures suggested_figures(const ReportInput& input);
// What should stand in the cell, or null.
[[nodiscard]] const std::string* find_suggested(const SuggestedFigures& figures, const CellView& cell);

}  // namespace gouji
