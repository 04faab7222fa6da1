#include "report/moved_figure.h"

#include <utility>

#include "model/measure.h"
#include "report/place.h"

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
  // A decrease that stays one is shown by its size, and so is how far it moved.
  const bool is_size = is_shown_without_sign(fact) && now.fen < 0;
  const Wide by = (Wide{now.fen} - fact.value.fen) * (is_size ? -1 : 1);
  MovedFigure moved;
  moved.published = fact.value.fen == 0 ? "0" : figure_text(fact, input.unit);
  if (is_shown_without_sign(fact)) moved.published = with_direction(fact, input.budget->row_of(index), *input.language, std::move(moved.published));
  moved.is_corrected = fact.is_corrected;
  moved.difference = difference_text(by, unit, digits, *input.language);
  moved.share = share_text(by, fact.value, fact.unit.measure);
  moved.is_more = by > 0;
  return moved;
}

std::string before_text(const MovedFigure& moved, const Language& language) {
  return language.fill(moved.is_corrected ? "what-if.corrected" : "what-if.published", {{"figure", moved.published}});
}

std::string move_text(const MovedFigure& moved, const Language& language) {
  const std::string share = moved.share.empty() ? std::string() : " (" + moved.share + ")";
  return language.fill("what-if.move", {{"before", before_text(moved, language)}, {"difference", moved.difference + share}});
}

}  // namespace gouji
