#include "report/equation.h"

#include <algorithm>
#include <cstdlib>
#include <span>

namespace gouji {
namespace {

constexpr std::string_view kMissing = "□";
constexpr int kUnitConversion = 10'000;  // 元 in 万元

class EquationWriter {
 public:
  EquationWriter(const ReportInput& input, Unit unit) : input_(input), unit_(unit) {}

  EquationView view;
  int digits = 0;  // the most digits behind the point that a figure was shown with

  void sign(std::string_view text) { view.pieces.push_back({std::string(text), kNone}); }

  // The figure itself, with its sign.
  void figure(Index index) { signed_figure(index, 1, true); }

  // Σ factor × weight × fact, blanks left out. Returns the number of figures shown.
  int sum(std::span<const Term> terms, int factor, bool in_parentheses) {
    std::vector<Term> shown;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(shown),
                 [&](const Term& term) { return fact(term.fact).presence != Presence::blank; });
    if (shown.empty()) sign("0");
    in_parentheses = in_parentheses && shown.size() > 1;
    if (in_parentheses) sign("(");
    for (std::size_t i = 0; i < shown.size(); ++i) signed_figure(shown[i].fact, factor * shown[i].weight, i == 0);
    if (in_parentheses) sign(")");
    return static_cast<int>(shown.size());
  }

 private:
  const Fact& fact(Index index) const { return input_.budget->fact(index); }

  void signed_figure(Index index, int weight, bool is_first) {
    Fact shown = fact(index);
    if (shown.value.fen < 0) {
      shown.value.fen = -shown.value.fen;
      weight = -weight;
    }
    if (is_first && weight < 0) sign("−");
    if (!is_first) sign(weight < 0 ? " − " : " + ");
    // 3.11 元 = 6.22 万元 ÷ 20000 册: the units say what a factor between units would.
    int factor = std::abs(weight);
    if (unit_.measure == Measure::quantity && factor % kUnitConversion == 0) factor /= kUnitConversion;
    if (factor != 1) sign(std::to_string(factor) + " × ");
    view.pieces.push_back({text_of(shown, input_.budget->row_of(index)), index});
  }

  std::string text_of(const Fact& shown, const Row& row) {
    if (shown.presence == Presence::absent) return std::string(kMissing);
    const Unit unit = shown.unit.measure == unit_.measure ? unit_ : shown_unit(shown.unit, input_.unit);
    if (unit.measure == unit_.measure) digits = std::max(digits, shown_digits(shown, unit));
    std::string text = shown.sign_is_open ? "±" : "";
    text += term_text(shown, unit);
    if (unit.measure == Measure::percent) text += '%';
    if (unit.measure == Measure::quantity && row.indicator) text += ' ' + row.indicator->measured_in;
    if (unit.measure == Measure::money && unit_.measure == Measure::quantity) text += ' ' + std::string(unit_text(unit, *input_.language));
    return text;
  }

  const ReportInput& input_;
  Unit unit_;
};

std::string_view comparison(RelationKind kind, Verdict verdict) {
  const bool is_bound = kind == RelationKind::at_least;
  switch (verdict) {
    case Verdict::exact: return is_bound ? " ≥ " : " = ";
    case Verdict::rounding:
    case Verdict::cut: return " ≈ ";
    case Verdict::error: return is_bound ? " < " : " ≠ ";
    case Verdict::unverifiable: break;
  }
  return is_bound ? " ≥ " : " = ";
}

}  // namespace

std::string EquationView::text() const {
  std::string text;
  for (const EquationPiece& piece : pieces) text += piece.text;
  return text;
}

EquationView equation_of(const ReportInput& input, Index relation) {
  const RelationSet& relations = input.check->relations;
  const Relation& shape = relations[relation];
  const Judgement& judgement = input.check->judgements[relation];
  const Index reported = relations.reported(relation);
  const Unit unit = shown_unit(input.budget->fact(reported).unit, input.unit);

  EquationWriter writer(input, unit);
  writer.figure(reported);
  writer.sign(comparison(shape.kind, judgement.verdict));
  const bool is_ratio = shape.kind == RelationKind::ratio;
  int others = 0;
  if (is_ratio) {
    others = writer.sum(relations.terms(relation), 1, true);
    writer.sign(" ÷ ");
    others += writer.sum(relations.base_terms(relation), 1, true);
  } else {
    others = writer.sum(relations.terms(relation).subspan(1), -1, false);
  }
  const bool is_open = judgement.verdict == Verdict::unverifiable || judgement.verdict == Verdict::exact;
  if (others > 1 && !is_open) {
    writer.sign(" = " + number_text(judgement.expected, unit, writer.digits) + (unit.measure == Measure::percent ? "%" : ""));
  }
  return std::move(writer.view);
}

}  // namespace gouji
