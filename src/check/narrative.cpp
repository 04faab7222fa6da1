#include "check/narrative.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "check/rule_support.h"
#include "model/classification.h"

namespace gouji {
namespace {

constexpr std::string_view kSpending[] = {"expenditure", "appropriation"};
constexpr Series kAllSeries[] = {Series::by_kind, Series::by_function, Series::by_economic};

std::string_view last_part(std::string_view id) {
  const std::size_t dot = id.rfind('.');
  return dot == std::string_view::npos ? id : id.substr(dot + 1);
}

void relate_claim(const Budget& budget, std::string_view claim, Index table_fact, std::uint16_t rule,
                  RuleOutput& output) {
  relate_equal(output, rule, claim_fact(budget, claim, "amount"), table_fact);
}

// A part of 支出 is found in the expenditure table, a part of 财政拨款支出 in the tables of its sources.
void relate_spending(const Budget& budget, std::string_view root, std::string_view claim, std::string_view row,
                     std::string_view column, std::uint16_t rule, RuleOutput& output) {
  Terms terms;
  append(terms, claim_fact(budget, claim, "amount"), 1);
  if (terms.empty()) return;
  if (root == "expenditure") append(terms, present_fact(budget, root, row, column), -1);
  else append_appropriation(terms, budget, row, column, -1);
  if (terms.size() > 1) relate_equal(output, rule, terms);
}

void relate_all_spending(const Budget& budget, std::string_view root, std::uint16_t rule, RuleOutput& output) {
  relate_spending(budget, root, root, "total", "total", rule, output);
  for (const std::string& part : parts_of_claim(budget, root, Series::by_kind)) {
    relate_spending(budget, root, part, "total", last_part(part), rule, output);
  }
  for (const std::string& part : parts_of_claim(budget, root, Series::by_function)) {
    relate_spending(budget, root, part, last_part(part), "total", rule, output);
  }
}

// Basic spending by economic class: the basic table holds the general public budget's only.
void relate_basic_spending(const Budget& budget, std::string_view root, std::uint16_t rule, RuleOutput& output) {
  const std::string basic = std::string(root) + ".basic";
  const std::vector<std::string> parts = parts_of_claim(budget, basic, Series::by_economic);
  if (parts.empty()) return;
  const Answer only_general = only_general_budget(budget);
  if (only_general == Answer::unknown) {
    not_checked(output, rule, "condition-unknown", {{"condition", "only-general-budget"}});
  }
  if (only_general != Answer::yes) return;
  for (const std::string& part : parts) {
    relate_claim(budget, part, present_fact(budget, "basic", last_part(part), "total"), rule, output);
  }
}

void relate_three_public(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Table* table = budget.find_table("three-public");
  if (table == nullptr || table->rows.empty()) return;
  const Index total_row = table->find_row("total");
  if (total_row == kNone && table->rows.size() != 1) return;
  const std::string& row = table->rows[total_row == kNone ? 0 : total_row].id;
  Terms items;
  append(items, present_fact(budget, "three-public", row, "total"), 1);
  for (const std::string_view item : {"abroad", "reception", "vehicle-operation", "vehicle-purchase"}) {
    const std::string claim = "three-public." + std::string(item);
    relate_claim(budget, claim, present_fact(budget, "three-public", row, item), rule, output);
    append(items, claim_fact(budget, claim, "amount"), -1);
  }
  relate_claim(budget, "three-public", present_fact(budget, "three-public", row, "total"), rule, output);
  if (items.size() == 5) relate_equal(output, rule, items);
}

// whole = Σ parts, where the whole and at least two parts are stated.
void relate_parts(const Budget& budget, std::string_view whole, const std::vector<std::string>& parts,
                  std::uint16_t rule, RuleOutput& output) {
  Terms terms;
  append(terms, claim_fact(budget, whole, "amount"), 1);
  if (terms.empty()) return;
  for (const std::string& part : parts) append(terms, claim_fact(budget, part, "amount"), -1);
  if (terms.size() > 2) relate_equal(output, rule, terms);
}

// 项目支出 = Σ over the economic classes of (all spending − basic spending).
void relate_projects_by_economic_class(const Budget& budget, const std::string& claim, std::uint16_t rule,
                                       RuleOutput& output) {
  Terms terms;
  append(terms, claim_fact(budget, claim + ".project", "amount"), 1);
  const std::vector<std::string> classes = parts_of_claim(budget, claim, Series::by_economic);
  const std::vector<std::string> basic = parts_of_claim(budget, claim + ".basic", Series::by_economic);
  if (terms.empty() || classes.empty() || basic.empty()) return;
  for (const std::string& part : classes) append(terms, claim_fact(budget, part, "amount"), -1);
  for (const std::string& part : basic) append(terms, claim_fact(budget, part, "amount"), 1);
  relate_equal(output, rule, terms);
}

}  // namespace

void apply_narrative_equals_table(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"narrative"})) return;
  relate_claim(budget, "revenue", present_fact(budget, "revenue", "total", "total"), rule, output);
  relate_claim(budget, "revenue.appropriation", present_fact(budget, "revenue", "total", "appropriation"), rule, output);
  for (const std::string_view root : kSpending) {
    relate_all_spending(budget, root, rule, output);
    relate_basic_spending(budget, root, rule, output);
  }
  relate_three_public(budget, rule, output);
}

void apply_narrative_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"narrative"})) return;
  for (const std::string_view claim : kSpending) {
    for (const Series series : kAllSeries) {
      relate_parts(budget, claim, parts_of_claim(budget, claim, series), rule, output);
    }
    const std::string basic = std::string(claim) + ".basic";
    relate_parts(budget, basic, parts_of_claim(budget, basic, Series::by_economic), rule, output);
    relate_projects_by_economic_class(budget, std::string(claim), rule, output);
  }
}

void apply_narrative_restated(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr || claim_fact(budget, "appropriation", "amount") == kNone) return;
  const Answer only_general = only_general_budget(budget);
  if (only_general != Answer::yes) {
    if (only_general == Answer::unknown) {
      not_checked(output, rule, "condition-unknown", {{"condition", "only-general-budget"}});
    }
    return;
  }
  for (const Row& row : narrative->rows) {
    constexpr std::string_view kStem = "appropriation";
    if (row.id.rfind(kStem, 0) != 0) continue;
    const std::string first = "expenditure" + row.id.substr(kStem.size());
    relate_equal(output, rule, claim_fact(budget, row.id, "amount"), claim_fact(budget, first, "amount"));
  }
}

void apply_operating_equals_basic_table(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"basic", "narrative"})) return;
  relate_claim(budget, "operating", present_fact(budget, "basic", "total", "operating"), rule, output);
}

void apply_procurement_parts(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  relate_parts(budget, "procurement", {"procurement.goods", "procurement.works", "procurement.services"}, rule, output);
}

void apply_project_spending(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  if (!require_tables(budget, output, rule, {"expenditure", "narrative"})) return;
  Terms all;
  append(all, present_fact(budget, "expenditure", "total", "project"), 1);
  std::map<std::string, Terms> by_function;
  for (const Row& row : budget.find_table("narrative")->rows) {
    if (row.id.rfind("project-", 0) != 0) continue;
    const Index amount = claim_fact(budget, row.id, "amount");
    if (!all.empty()) append(all, amount, -1);
    const std::string& code = row.claim ? row.claim->function : std::string();
    const Index spent = present_fact(budget, "expenditure", code, "project");
    if (spent == kNone || amount == kNone) continue;
    Terms& terms = by_function[code];
    if (terms.empty()) append(terms, spent, 1);
    append(terms, amount, -1);
  }
  if (all.size() > 1) relate_equal(output, rule, all);
  else not_checked(output, rule, "nothing-to-compare");
  for (const auto& [code, terms] : by_function) relate_equal(output, rule, terms);
}

void apply_project_performance(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr) return;
  for (const Row& row : narrative->rows) {
    if (!row.claim || row.claim->performance.empty()) continue;
    if (budget.find_table(row.claim->performance) == nullptr) {
      not_checked(output, rule, "table-missing", {{"table", row.claim->performance}});
      continue;
    }
    relate_claim(budget, row.id, present_fact(budget, row.claim->performance, "total", "amount"), rule, output);
  }
}

}  // namespace gouji
