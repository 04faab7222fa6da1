#include "report/moved_figure.h"

#include "model/measure.h"

namespace gouji {
namespace {

constexpr Wide kTenths = 1000;           // tenths of a per cent in a whole
constexpr std::int64_t kOneTenth = 1000;  // in smallest units of a percentage

std::string share_text(Wide by, Amount of, Measure measure) {
  if (of.fen == 0 || measure == Measure::percent) return {};
  const Wide size = of.fen < 0 ? -Wide{of.fen} : Wide{of.fen};
  const Wide half = by < 0 ? -size / 2 : size / 2;
  return signed_number_text((by * kTenths + half) / size * kOneTenth, kPercent, 1) + '%';
}

}  // namespace

std::optional<MovedFigure> moved_figure(const ReportInput& input, Index index, Amount now) {
  const Fact& fact = input.budget->fact(index);
  if (now == fact.value) return std::nullopt;
  const Unit unit = shown_unit(fact.unit, input.unit);
  const int digits = digits_of(fact, unit);
  const Wide by = Wide{now.fen} - fact.value.fen;
  MovedFigure moved;
  moved.published = number_text(fact.value.fen, unit, fact.value.fen == 0 ? 0 : digits);
  moved.difference = difference_text(by, unit, digits, *input.language);
  moved.share = share_text(by, fact.value, fact.unit.measure);
  moved.is_more = by > 0;
  return moved;
}

}  // namespace gouji
