#include "report/change_text.h"

#include <algorithm>
#include <vector>

#include "model/measure.h"
#include "report/number_format.h"
#include "report/place.h"
#include "whatif/selector.h"

namespace gouji {
namespace {

class ChangeWords {
 public:
  ChangeWords(const ReportInput& input, const Linkage& linkage) : input_(input), linkage_(linkage), language_(*input.language) {}

  std::string of_change(const Change& change) const {
    std::string text = without_onto(change);
    if (change.onto.empty()) return text;
    return language_.fill("whatif.onto", {{"change", text}, {"onto", selector_text(input_, linkage_, change.onto)}});
  }

 private:
  std::string without_onto(const Change& change) const {
    const std::string target = targets(change);
    switch (change.kind) {
      case Change::Kind::set: return language_.fill("whatif.set", {{"target", target}, {"amount", amount(change)}});
      case Change::Kind::add: return target + ' ' + (change.amount.fen > 0 ? "+" : "") + amount(change);
      case Change::Kind::scale: return target + ' ' + factor(change.factor);
      case Change::Kind::move: break;
    }
    const std::string from = selector_text(input_, linkage_, change.from);
    return language_.fill("whatif.move", {{"from", from}, {"to", target}, {"amount", amount(change)}});
  }

  std::string targets(const Change& change) const {
    std::string text;
    for (const std::string& target : change.targets) {
      text += (text.empty() ? "" : std::string(language_.text("whatif.and"))) + selector_text(input_, linkage_, target);
    }
    return text;
  }

  std::string amount(const Change& change) const {
    return amount_text(input_, linkage_, change.targets.empty() ? std::string_view() : change.targets[0], change.amount);
  }

  // As a percentage where it is one to its last digit, else "× 80/86".
  static std::string factor(Factor factor) {
    constexpr Wide kWhole = 1'000'000;  // 100 % in units of 0.0001 %
    const Wide more = (Wide{factor.numerator} - factor.denominator) * kWhole;
    const bool is_percentage = factor.denominator > 0 && more % factor.denominator == 0;
    if (is_percentage) return signed_number_text(more / factor.denominator, kPercent, 0) + '%';
    return "× " + std::to_string(factor.numerator) + '/' + std::to_string(factor.denominator);
  }

  const ReportInput& input_;
  const Linkage& linkage_;
  const Language& language_;
};

// The column of the row's whole amount, kNone where there is none.
Index whole_column(const Table& table) { return std::min(table.find_column("total"), table.find_column("amount")); }

}  // namespace

std::string figure_name(const ReportInput& input, Index fact) {
  const Budget& budget = *input.budget;
  const Table& table = budget.table_of(fact);
  const Row& row = budget.row_of(fact);
  const Index whole = whole_column(table);
  const Index place = budget.fact(fact).column;
  if (!table.project.empty() && row.id == "total" && place == whole) return table.project;
  const bool is_unit = table.kind == TableKind::three_public;  // its rows are units, and so are others
  // A column that says the same as the whole need not be named.
  const bool is_whole = !is_unit && whole != kNone && budget.fact(fact).value == budget.fact(table.fact(budget.fact(fact).row, whole)).value;
  const bool names_column = table.columns.size() > 1 && place != whole && !is_whole;
  std::string name;
  if (row.code.empty() || is_unit) {
    name = table_title(budget, table, *input.language);
    const bool is_sole = is_unit && table.rows.size() == 1;
    const bool goes_without_saying = row.id == "total" && names_column;
    if (!is_sole && !goes_without_saying) name += " · " + row_title(row, *input.language);
  } else {
    name = row_title(row, *input.language);
  }
  return names_column ? name + " · " + column_title(budget.column_of(fact), *input.language) : name;
}

std::string selector_text(const ReportInput& input, const Linkage& linkage, std::string_view selector) {
  const std::vector<Index> figures = select_figures(*input.budget, linkage, selector);
  if (figures.empty()) return std::string(selector);
  if (figures.size() == 1) return figure_name(input, figures[0]);
  return input.language->fill("whatif.several", {{"selector", std::string(selector)}, {"count", std::to_string(figures.size())}});
}

std::string change_text(const ReportInput& input, const Linkage& linkage, const Change& change) {
  return ChangeWords(input, linkage).of_change(change);
}

std::string step_text(const ReportInput& input, const Linkage& linkage, const Step& step) {
  if (!step.description.empty()) return step.description;
  std::string text;
  for (const Change& change : step.changes) {
    text += (text.empty() ? "" : std::string(input.language->text("report.separator"))) + change_text(input, linkage, change);
  }
  return text;
}

std::string constraint_text(const ReportInput& input, const Linkage& linkage, const Constraint& constraint) {
  if (!constraint.description.empty()) return constraint.description;
  return selector_text(input, linkage, constraint.target) + (constraint.kind == Constraint::Kind::at_most ? " ≤ " : " ≥ ") +
         amount_text(input, linkage, constraint.target, constraint.amount);
}

std::string amount_text(const ReportInput& input, const Linkage& linkage, std::string_view selector, Amount amount) {
  const std::vector<Index> figures = select_figures(*input.budget, linkage, selector);
  const Unit printed = figures.empty() ? Unit{} : input.budget->fact(figures[0]).unit;
  return number_with_unit(amount.fen, shown_unit(printed, input.unit), 0, *input.language);
}

}  // namespace gouji
