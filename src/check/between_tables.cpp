#include "check/between_tables.h"

#include <string>
#include <string_view>
#include <utility>

#include "check/rule_support.h"

namespace gouji {
namespace {

// expenditure − general − funds − state-capital of one cell, as far as the tables have it. The first
// term is the reported figure, so its weight is 1 even where the expenditure table lacks the row.
Terms cell_by_source(const Budget& budget, const std::string& row, const std::string& column) {
  Terms terms;
  append(terms, present_fact(budget, "expenditure", row, column), 1);
  append_appropriation(terms, budget, row, column, terms.empty() ? 1 : -1);
  return terms;
}

void relate_to_sources(const Budget& budget, const Table& rows_of, Answer only_general, std::uint16_t rule,
                       RuleOutput& output) {
  const Table& expenditure = *budget.find_table("expenditure");
  for (const Row& row : rows_of.rows) {
    const bool is_repeated = &rows_of != &expenditure && expenditure.find_row(row.id) != kNone;
    if (is_repeated) continue;
    for (const Column& column : expenditure.columns) {
      const Terms terms = cell_by_source(budget, row.id, column.id);
      if (terms.empty() || holds_nothing(budget, terms)) continue;
      if (only_general == Answer::yes) relate_equal(output, rule, terms);
      else if (&rows_of == &expenditure) output.relations.add_at_least(rule, terms);
    }
  }
}

}  // namespace

void apply_expenditure_equals_general(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"expenditure", "general"})) return;
  const Answer only_general = only_general_budget(budget);
  if (only_general == Answer::unknown) {
    not_checked(output, rule, "condition-unknown", {{"condition", "only-general-budget"}});
  }
  relate_to_sources(budget, *budget.find_table("expenditure"), only_general, rule, output);
  relate_to_sources(budget, *budget.find_table("general"), only_general, rule, output);
}

void apply_revenue_equals_expenditure(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (require_tables(budget, output, rule, {"overview"})) {
    relate_equal(output, rule, present_fact(budget, "overview", "revenue.total", "amount"),
                 present_fact(budget, "overview", "total", "amount"));
  }
  if (require_tables(budget, output, rule, {"appropriation"})) {
    relate_equal(output, rule, present_fact(budget, "appropriation", "revenue.total", "total"),
                 present_fact(budget, "appropriation", "total", "total"));
  }
  if (require_tables(budget, output, rule, {"revenue", "expenditure"})) {
    relate_equal(output, rule, present_fact(budget, "revenue", "total", "total"),
                 present_fact(budget, "expenditure", "total", "total"));
  }
  relate_equal(output, rule, claim_fact(budget, "revenue", "amount"), claim_fact(budget, "expenditure", "amount"));
  relate_equal(output, rule, claim_fact(budget, "revenue.appropriation", "amount"),
               claim_fact(budget, "appropriation", "amount"));
}

void apply_basic_equals_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"general", "basic"})) return;
  relate_equal(output, rule, present_fact(budget, "general", "total", "basic"),
               present_fact(budget, "basic", "total", "total"));
}

void apply_three_public_within_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"three-public", "basic"})) return;
  constexpr std::pair<std::string_view, std::string_view> kItems[] = {
      {"abroad", "30212"},
      {"reception", "30217"},
      {"vehicle-operation", "30231"},
      {"vehicle-purchase", "31013"},
  };
  const Table& table = *budget.find_table("three-public");
  // One row a unit, with a row of the total where there are several.
  const Index total = table.find_row("total");
  if (total == kNone && table.rows.size() != 1) {
    not_checked(output, rule, "nothing-to-compare");
    return;
  }
  const std::string& row = table.rows[total == kNone ? 0 : total].id;
  Terms all;
  append(all, present_fact(budget, "three-public", row, "total"), 1);
  const bool has_total = !all.empty();
  for (const auto& [column, code] : kItems) {
    const Index item = present_fact(budget, "three-public", row, column);
    const Index spent = present_fact(budget, "basic", code, "total");
    if (spent == kNone) continue;
    if (has_total) append(all, spent, -1);
    if (item != kNone) output.relations.add_at_least(rule, Terms{{item, 1}, {spent, -1}});
  }
  if (has_total && all.size() > 1) output.relations.add_at_least(rule, all);
}

}  // namespace gouji
