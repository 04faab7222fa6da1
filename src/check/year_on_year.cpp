#include "check/year_on_year.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "check/rule_support.h"
#include "check/verdict.h"

namespace gouji {
namespace {

// Change of a claim that has a row, stated or not; kNone where the narrative has no such claim.
Index change_of(const Budget& budget, std::string_view claim) {
  return budget.find_fact("narrative/" + std::string(claim) + "/change");
}

void relate_change_parts(const Budget& budget, std::string_view whole, const std::vector<std::string>& parts,
                         std::uint16_t rule, RuleOutput& output) {
  Terms terms;
  append(terms, change_of(budget, whole), 1);
  Terms part_terms;
  for (const std::string& part : parts) append(part_terms, change_of(budget, part), -1);
  // A series for which the text states no change at all is not meant to be compared.
  if (terms.empty() || part_terms.size() < 2 || holds_nothing(budget, part_terms)) return;
  terms.insert(terms.end(), part_terms.begin(), part_terms.end());
  relate_equal(output, rule, terms);
}

bool have_equal_values(const Budget& budget, Index a, Index b) {
  return a != kNone && b != kNone && budget.fact(a).value == budget.fact(b).value;
}

bool holds_within_rounding(const Budget& budget, const Terms& terms) {
  Interval total;
  for (const Term& term : terms) total = add_weighted(total, rounded_values(budget.fact(term.fact)), term.weight);
  return contains_zero(total);
}

}  // namespace

void apply_change_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  for (const std::string_view whole : {"expenditure", "appropriation", "expenditure.basic", "appropriation.basic"}) {
    for (const Series series : {Series::by_kind, Series::by_function, Series::by_economic}) {
      relate_change_parts(budget, whole, parts_of_claim(budget, whole, series), rule, output);
    }
  }
}

void apply_change_restated(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const auto change = [&](std::string_view claim) { return claim_fact(budget, claim, "change"); };
  relate_equal(output, rule, change("revenue"), change("expenditure"));
  relate_equal(output, rule, change("revenue.appropriation"), change("appropriation"));
  // The parts can be compared only if all spending was 财政拨款 last year too: both totals, and both
  // totals' changes, are the same.
  const bool same_both_years =
      have_equal_values(budget, claim_fact(budget, "expenditure", "amount"), claim_fact(budget, "appropriation", "amount")) &&
      have_equal_values(budget, change("expenditure"), change("appropriation"));
  if (!same_both_years) return;
  for (const Row& row : budget.find_table("narrative")->rows) {
    constexpr std::string_view kStem = "appropriation";
    if (row.id.rfind(kStem, 0) != 0) continue;
    relate_equal(output, rule, change(row.id), change("expenditure" + row.id.substr(kStem.size())));
  }
}

void apply_change_composition(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  constexpr std::string_view kGoodsAndServices = "expenditure.302";
  constexpr std::string_view kOperating = "operating";
  constexpr std::string_view kProject = "expenditure.project";
  Terms amounts;
  Terms changes;
  for (const std::string_view claim : {kGoodsAndServices, kOperating, kProject}) {
    const std::int32_t weight = claim == kGoodsAndServices ? 1 : -1;
    append(amounts, claim_fact(budget, claim, "amount"), weight);
    append(changes, claim_fact(budget, claim, "change"), weight);
  }
  if (amounts.size() < 3 || changes.size() < 3 || !holds_within_rounding(budget, amounts)) return;
  relate_equal(output, rule, changes);
}

void apply_percentage_matches_change(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr) return;
  for (const Row& row : narrative->rows) {
    const Index percentage = claim_fact(budget, row.id, "percentage");
    const Index amount = budget.find_fact("narrative/" + row.id + "/amount");
    const Index change = change_of(budget, row.id);
    if (percentage == kNone || amount == kNone || change == kNone) continue;
    output.relations.add_ratio(rule, percentage, Terms{{change, 1}}, Terms{{amount, 1}, {change, -1}});
  }
}

}  // namespace gouji
