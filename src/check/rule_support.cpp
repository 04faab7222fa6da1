#include "check/rule_support.h"

#include <algorithm>
#include <utility>

#include "model/classification.h"

namespace gouji {
namespace {

bool belongs_to(std::string_view part, Series series) {
  if (series == Series::by_kind) return part == "basic" || part == "project";
  return is_code(part) && is_economic(part) == (series == Series::by_economic);
}

// True where the table is there and no figure other than zero stands in it.
Answer is_empty(const Budget& budget, std::string_view id) {
  const Table* table = budget.find_table(id);
  if (table == nullptr) return Answer::unknown;
  const std::size_t cells = table->rows.size() * table->columns.size();
  const auto first = budget.facts().begin() + table->first_fact;
  const bool empty = std::none_of(first, first + static_cast<std::ptrdiff_t>(cells),
                                  [](const Fact& fact) { return fact.presence == Presence::value; });
  return empty ? Answer::yes : Answer::no;
}

Answer same_value(const Budget& budget, Index a, Index b) {
  if (a == kNone || b == kNone) return Answer::unknown;
  return budget.fact(a).value == budget.fact(b).value ? Answer::yes : Answer::no;
}

Answer all_revenue_is_appropriation(const Budget& budget) {
  const Answer by_table = same_value(budget, present_fact(budget, "revenue", "total", "total"),
                                     present_fact(budget, "revenue", "total", "appropriation"));
  if (by_table != Answer::unknown) return by_table;
  return same_value(budget, claim_fact(budget, "revenue", "amount"),
                    claim_fact(budget, "revenue.appropriation", "amount"));
}

}  // namespace

void append(Terms& terms, Index fact, std::int32_t weight) {
  if (fact != kNone) terms.push_back({fact, weight});
}

void append_appropriation(Terms& terms, const Budget& budget, std::string_view row, std::string_view column,
                          std::int32_t weight) {
  for (const std::string_view source : {"general", "funds", "state-capital"}) {
    append(terms, present_fact(budget, source, row, column), weight);
  }
}

Index present_fact(const Budget& budget, std::string_view table_id, std::string_view row_id,
                   std::string_view column_id) {
  const Table* table = budget.find_table(table_id);
  if (table == nullptr) return kNone;
  const Index row = table->find_row(row_id);
  const Index column = table->find_column(column_id);
  if (row == kNone || column == kNone) return kNone;
  const Index fact = table->fact(row, column);
  return budget.fact(fact).presence == Presence::absent ? kNone : fact;
}

Index claim_fact(const Budget& budget, std::string_view claim, std::string_view column) {
  return present_fact(budget, "narrative", claim, column);
}

bool holds_nothing(const Budget& budget, const Terms& terms) {
  return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
    const Presence presence = budget.fact(term.fact).presence;
    return presence == Presence::absent || presence == Presence::blank;
  });
}

void relate_equal(RuleOutput& output, std::uint16_t rule, const Terms& terms) {
  output.relations.add_equality(rule, terms);
}

void relate_equal(RuleOutput& output, std::uint16_t rule, Index left, Index right) {
  if (left == kNone || right == kNone) return;
  relate_equal(output, rule, Terms{{left, 1}, {right, -1}});
}

std::vector<std::string> parts_of_claim(const Budget& budget, std::string_view claim, Series series) {
  std::vector<std::string> parts;
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr) return parts;
  for (const Row& row : narrative->rows) {
    const std::size_t dot = row.id.rfind('.');
    if (dot == std::string::npos || std::string_view(row.id).substr(0, dot) != claim) continue;
    if (belongs_to(std::string_view(row.id).substr(dot + 1), series)) parts.push_back(row.id);
  }
  return parts;
}

Answer only_general_budget(const Budget& budget) {
  Answer answer = Answer::yes;
  for (const Answer condition : {is_empty(budget, "funds"), is_empty(budget, "state-capital"),
                                 all_revenue_is_appropriation(budget)}) {
    if (condition == Answer::no) return Answer::no;
    if (condition == Answer::unknown) answer = Answer::unknown;
  }
  return answer;
}

void not_checked(RuleOutput& output, std::uint16_t rule, std::string reason, Slots slots) {
  output.not_checked.push_back({rule, std::move(reason), std::move(slots)});
}

bool require_tables(const Budget& budget, RuleOutput& output, std::uint16_t rule,
                    std::initializer_list<std::string_view> tables) {
  bool complete = true;
  for (const std::string_view id : tables) {
    if (budget.find_table(id) != nullptr) continue;
    not_checked(output, rule, "table-missing", {{"table", std::string(id)}});
    complete = false;
  }
  return complete;
}

}  // namespace gouji
