#include "model/verdict.h"

#include <algorithm>
#include <cassert>
#include <tuple>
#include <utility>

namespace gouji {
namespace {

constexpr Wide kWhole = 1'000'000;  // 100 % in units of 0.0001 %
constexpr std::size_t kMaxOpenSigns = 8;
[[maybe_unused]] constexpr std::size_t kMaxCorners = 12;  // facts of a ratio, whose corners are tried one by one

using Values = Interval (*)(const Fact&);

Interval printed_value(const Fact& fact) { return exactly(fact.value); }

Interval cut_values(const Fact& fact) {
  return fact.presence == Presence::blank ? exactly(fact.value) : cut_off(fact.value, fact.quantum);
}

Interval sum(std::span<const Fact> facts, std::span<const Term> terms, Values values) {
  Interval total;
  for (const Term& term : terms) total = add_weighted(total, values(facts[term.fact]), term.weight);
  return total;
}

Wide magnitude(Wide value) { return value < 0 ? -value : value; }

Wide divide_to_nearest(Wide dividend, Wide positive_divisor) {
  const Wide half = positive_divisor / 2;
  return (dividend < 0 ? dividend - half : dividend + half) / positive_divisor;
}

void judge_sum(std::span<const Fact> facts, std::span<const Term> terms, bool (*holds)(const Interval&),
               Judgement& judgement) {
  const Interval printed = sum(facts, terms, &printed_value);
  const Interval rounded = sum(facts, terms, &rounded_values);
  judgement.difference = printed.lower / 2;
  judgement.expected = facts[terms[0].fact].value.fen - judgement.difference;
  judgement.explained_by_rounding_halves = (rounded.upper - rounded.lower) / 2;
  judgement.verdict = holds(printed)                                ? Verdict::exact
                      : holds(rounded)                              ? Verdict::rounding
                      : holds(sum(facts, terms, &cut_values)) ? Verdict::cut
                                                                    : Verdict::error;
}

// The least and the greatest quotient of two sums that share facts, as fractions. A quotient of linear
// functions takes its extremes over a box at corners of the box.
struct Extremes {
  Wide least_numerator = 0, least_base = 0;
  Wide greatest_numerator = 0, greatest_base = 0;
};

Extremes extremes(std::span<const Fact> facts, std::span<const Term> numerator, std::span<const Term> base,
                  Values values) {
  std::vector<Index> varying;
  for (const std::span<const Term> terms : {numerator, base}) {
    for (const Term& term : terms) {
      if (std::find(varying.begin(), varying.end(), term.fact) == varying.end()) varying.push_back(term.fact);
    }
  }
  assert(varying.size() <= kMaxCorners);
  Extremes result;
  for (std::size_t corner = 0; corner < std::size_t{1} << varying.size(); ++corner) {
    const auto at_corner = [&](std::span<const Term> terms) {
      Wide total = 0;
      for (const Term& term : terms) {
        const auto bit = static_cast<std::size_t>(std::find(varying.begin(), varying.end(), term.fact) - varying.begin());
        const Interval interval = values(facts[term.fact]);
        total += term.weight * ((corner >> bit) % 2 == 0 ? interval.lower : interval.upper);
      }
      return total;
    };
    const Wide n = at_corner(numerator);
    const Wide b = at_corner(base);
    if (corner == 0 || n * result.least_base < result.least_numerator * b) {
      result.least_numerator = n;
      result.least_base = b;
    }
    if (corner == 0 || n * result.greatest_base > result.greatest_numerator * b) {
      result.greatest_numerator = n;
      result.greatest_base = b;
    }
  }
  return result;
}

// In halves of 0.0001 %.
Interval percentages(const Extremes& quotient) {
  return {.lower = divide_to_nearest(quotient.least_numerator * kWhole * 2, quotient.least_base),
          .upper = divide_to_nearest(quotient.greatest_numerator * kWhole * 2, quotient.greatest_base)};
}

void judge_ratio(std::span<const Fact> facts, const RelationSet& relations, Index relation, Judgement& judgement) {
  const std::span<const Term> numerator = relations.terms(relation);
  const std::span<const Term> base = relations.base_terms(relation);
  const Fact& claim = facts[relations[relation].claim];
  if (sum(facts, base, &rounded_values).lower <= 0) {
    judgement.base_may_be_zero = true;
    return;
  }
  const Wide n = sum(facts, numerator, &printed_value).lower;
  const Wide b = sum(facts, base, &printed_value).lower;
  const Extremes rounded = extremes(facts, numerator, base, &rounded_values);
  const Interval percentage = percentages(rounded);
  judgement.expected = divide_to_nearest(n * kWhole, b);
  judgement.difference = claim.value.fen - judgement.expected;
  judgement.explained_by_rounding_halves = (percentage.upper - percentage.lower) / 2 + claim.quantum.fen;

  const auto step_of = [&](const Term& term) { return magnitude(Wide{facts[term.fact].quantum.fen} * term.weight); };
  Wide finest = step_of(numerator[0]);
  for (const Term& term : numerator) finest = std::min(finest, step_of(term));
  // n and b count halves, so that half a quantum is finest × 1 here.
  const bool to_the_digit = magnitude(n * kWhole - claim.value.fen * b) <= finest * kWhole;
  const auto meets = [](const Extremes& quotient, const Interval& stated) {
    return quotient.least_base > 0 && quotient.greatest_base > 0 &&
           quotient.least_numerator * kWhole * 2 <= stated.upper * quotient.least_base &&
           quotient.greatest_numerator * kWhole * 2 >= stated.lower * quotient.greatest_base;
  };
  judgement.verdict =
      to_the_digit                                                                       ? Verdict::exact
      : meets(rounded, rounded_values(claim))                                            ? Verdict::rounding
      : meets(extremes(facts, numerator, base, &cut_values), cut_values(claim)) ? Verdict::cut
                                                                                         : Verdict::error;
}

Judgement judge_as_signed(std::span<const Fact> facts, const RelationSet& relations, Index relation) {
  Judgement judgement;
  for (const Index fact : relations.facts_of(relation)) {
    if (facts[fact].presence == Presence::absent) judgement.missing.push_back(fact);
  }
  if (!judgement.missing.empty()) return judgement;
  const std::span<const Term> terms = relations.terms(relation);
  switch (relations[relation].kind) {
    case RelationKind::equality: judge_sum(facts, terms, &contains_zero, judgement); break;
    case RelationKind::at_least: judge_sum(facts, terms, &reaches_zero_from_below, judgement); break;
    case RelationKind::ratio: judge_ratio(facts, relations, relation, judgement); break;
  }
  return judgement;
}

}  // namespace

std::string_view name_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::exact: return "exact";
    case Verdict::rounding: return "rounding";
    case Verdict::cut: return "cut";
    case Verdict::error: return "error";
    case Verdict::unverifiable: return "unverifiable";
  }
  return "";
}

Interval rounded_values(const Fact& fact) {
  return fact.presence == Presence::blank ? exactly(fact.value) : rounded(fact.value, fact.quantum);
}

std::optional<Ranges> ranges_of(std::span<const Fact> facts, const RelationSet& relations, Index relation, Verdict verdict) {
  if (verdict == Verdict::unverifiable) return std::nullopt;
  for (const Index fact : relations.facts_of(relation)) {
    if (facts[fact].sign_is_open) return std::nullopt;
  }
  const Values values = verdict == Verdict::cut ? &cut_values : &rounded_values;
  Ranges ranges;
  ranges.reported = values(facts[relations.reported(relation)]);
  const std::span<const Term> terms = relations.terms(relation);
  if (relations[relation].kind == RelationKind::ratio) {
    const Extremes quotient = extremes(facts, terms, relations.base_terms(relation), values);
    if (quotient.least_base <= 0 || quotient.greatest_base <= 0) return std::nullopt;
    ranges.expected = percentages(quotient);
    return ranges;
  }
  for (const Term& term : terms.subspan(1)) {
    ranges.expected = add_weighted(ranges.expected, values(facts[term.fact]), -term.weight);
  }
  return ranges;
}

Judgement judge(std::span<const Fact> facts, const RelationSet& relations, Index relation) {
  std::vector<Index> open;
  for (const Index fact : relations.facts_of(relation)) {
    if (facts[fact].sign_is_open && open.size() < kMaxOpenSigns) open.push_back(fact);
  }
  Judgement best = judge_as_signed(facts, relations, relation);
  if (open.empty()) return best;
  const auto rank = [](const Judgement& j) { return std::tuple(j.verdict, magnitude(j.difference)); };
  std::vector<Fact> signed_facts(facts.begin(), facts.end());
  for (std::size_t signs = 1; signs < std::size_t{1} << open.size(); ++signs) {
    for (std::size_t i = 0; i < open.size(); ++i) {
      const std::int64_t size = facts[open[i]].value.fen;
      signed_facts[open[i]].value.fen = (signs >> i) % 2 == 0 ? size : -size;
    }
    Judgement judgement = judge_as_signed(signed_facts, relations, relation);
    if (rank(judgement) < rank(best)) best = std::move(judgement);
  }
  return best;
}

}  // namespace gouji
