#include "report/table_signs.h"

#include <algorithm>

#include "report/number_format.h"

namespace gouji {

TableSigns::TableSigns(const ReportInput& input) : reports_failure_(input.budget->facts().size(), false) {
  const RelationSet& relations = input.check->relations;
  for (Index i = 0; i < relations.size(); ++i) {
    const Verdict verdict = input.check->judgements[i].verdict;
    if (verdict != Verdict::exact && verdict != Verdict::unverifiable) reports_failure_[relations.reported(i)] = true;
  }
}

void TableSigns::keep_where_looked_for(TableView& table) const {
  for (RowView& row : table.rows) {
    for (CellView& cell : row.cells) {
      const bool is_figure = cell.presence == Presence::value && cell.verdict != Verdict::rounding;
      if (cell.fact == kNone || (!reports_failure_[cell.fact] && !is_figure)) cell.verdict.reset();
    }
  }
}

SuggestedFigures suggested_figures(const ReportInput& input) {
  SuggestedFigures figures;
  for (const Suspect& suspect : input.check->suspects) {
    if (suspect.belongs_in == kNone) continue;
    figures.emplace_back(suspect.belongs_in, "→" + figure_text(input.budget->fact(suspect.fact), input.unit));
  }
  std::sort(figures.begin(), figures.end());
  return figures;
}

const std::string* find_suggested(const SuggestedFigures& figures, const CellView& cell) {
  if (!cell.text.empty()) return nullptr;
  const auto found = std::lower_bound(figures.begin(), figures.end(), cell.fact,
                                      [](const auto& one, Index fact) { return one.first < fact; });
  return found != figures.end() && found->first == cell.fact ? &found->second : nullptr;
}

}  // namespace gouji
