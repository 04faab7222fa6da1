#include "report/ledger_view.h"

#include <algorithm>

#include "base/sort.h"
#include "model/classification.h"

namespace gouji {
namespace {

LedgerView view_of(SubjectCode code) {
  return code != 0 && is_economic(std::to_string(code)) ? LedgerView::economic : LedgerView::function;
}

Amount quantum_of(const Ledger& ledger) {
  std::int64_t quantum = 1;
  for (int digit = ledger.fraction_digits; digit < scale_digits({Measure::money, ledger.money_unit}); ++digit) quantum *= 10;
  return {quantum};
}

void sort_as_tree(std::vector<LedgerTotal>& totals) {
  sort_stably(totals, [](const LedgerTotal& a, const LedgerTotal& b) { return a.code < b.code; });
}

class LedgerReporter {
 public:
  LedgerReporter(const ReportInput& input, const LedgerLinkage& made, const Moves& moves) : input_(input), made_(made), moves_(moves) {}

  [[nodiscard]] LedgerReport report() const {
    LedgerReport report;
    const LedgerLinkage::Block& whole = made_.blocks[made_.whole()];
    report.all = total(whole.function, "", "");
    for (Index figure = whole.function + 1; figure < whole.end; ++figure) {
      const std::string code = std::to_string(made_.code_of(whole, figure));
      const Subject* subject = find_subject(input_, code);
      (figure < whole.economic ? report.functions : report.economics).push_back(total(figure, code, subject != nullptr ? subject->name : ""));
    }
    sort_as_tree(report.functions);
    sort_as_tree(report.economics);
    const Ledger& ledger = *input_.budget->cover().ledger;
    const std::vector<LedgerUnit>& units = ledger.units;
    for (std::size_t u = 0; u < units.size(); ++u) {
      report.units.push_back({total(made_.blocks[u].function, units[u].code, units[u].name), units[u].granted});
    }
    report.lines = ledger.lines.size();
    report.unit = shown_unit({Measure::money, ledger.money_unit}, input_.unit);
    report.digits = fraction_digits(quantum_of(ledger), report.unit);
    return report;
  }

 private:
  [[nodiscard]] LedgerTotal total(Index figure, std::string code, std::string name) const {
    const Amount before = made_.linkage.figures[figure];
    return {std::move(code), std::move(name), before, {before.fen + moves_.by[figure]}};
  }

  const ReportInput& input_;
  const LedgerLinkage& made_;
  const Moves& moves_;
};

}  // namespace

bool LedgerReport::has_fault() const {
  return std::any_of(units.begin(), units.end(), [](const LedgerUnitTotal& each) { return each.is_at_fault(); });
}

bool has_code(const LedgerLinkage& made, SubjectCode code) { return made.find(made.whole(), view_of(code), code) != kNone; }

std::optional<LedgerReport> report_ledger(const ReportInput& input, const LedgerLinkage& made, std::span<const LedgerChange> changes) {
  const Amount quantum = quantum_of(*input.budget->cover().ledger);
  Moves moves(made.linkage);
  for (const LedgerChange& change : changes) {
    if (!scale_lines(made, view_of(change.code), change.code, change.factor, quantum, moves)) return std::nullopt;
  }
  return LedgerReporter(input, made, moves).report();
}

}  // namespace gouji
