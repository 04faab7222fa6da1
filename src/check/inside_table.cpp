#include "check/inside_table.h"

#include <algorithm>
#include <vector>

#include "check/rule_support.h"

namespace gouji {
namespace {

bool has_sums(const Table& table) {
  return table.kind != TableKind::narrative && table.kind != TableKind::performance &&
         table.kind != TableKind::profile;
}

// whole = Σ parts in every column of money in which any of them has a figure.
void relate_rows(const Budget& budget, const Table& table, Index whole, const std::vector<Index>& parts,
                 std::uint16_t rule, RuleOutput& output) {
  if (parts.empty()) return;
  for (Index column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].measure != Measure::money) continue;
    Terms terms{{table.fact(whole, column), 1}};
    for (const Index part : parts) terms.push_back({table.fact(part, column), -1});
    if (!holds_nothing(budget, terms)) relate_equal(output, rule, terms);
  }
}

// The rows directly under each row.
using Children = std::vector<std::vector<Index>>;

Children children_of_rows(const Table& table) {
  Children children(table.rows.size());
  for (Index row = 0; row < table.rows.size(); ++row) {
    const Index parent = table.rows[row].parent;
    if (parent != kNone) children[parent].push_back(row);
  }
  return children;
}

// Rows below `top` at any depth that have no rows under them.
std::vector<Index> leaves_under(const Children& children, Index top) {
  std::vector<Index> leaves;
  std::vector<Index> waiting(children[top].rbegin(), children[top].rend());
  while (!waiting.empty()) {
    const Index row = waiting.back();
    waiting.pop_back();
    if (children[row].empty()) leaves.push_back(row);
    waiting.insert(waiting.end(), children[row].rbegin(), children[row].rend());
  }
  return leaves;
}

bool is_total(const Row& row) { return row.code.empty() && (row.id == "total" || row.id.ends_with(".total")); }

}  // namespace

void apply_row_total(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  for (const Table& table : budget.tables()) {
    for (Index whole = 0; whole < table.columns.size(); ++whole) {
      std::vector<Index> parts;
      for (Index column = 0; column < table.columns.size(); ++column) {
        if (table.columns[column].parent == whole) parts.push_back(column);
      }
      if (parts.empty() || !has_sums(table)) continue;
      for (Index row = 0; row < table.rows.size(); ++row) {
        Terms terms{{table.fact(row, whole), 1}};
        for (const Index part : parts) terms.push_back({table.fact(row, part), -1});
        if (!holds_nothing(budget, terms)) relate_equal(output, rule, terms);
      }
    }
  }
}

void apply_children_total(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  for (const Table& table : budget.tables()) {
    if (!has_sums(table)) continue;
    const Children children = children_of_rows(table);
    for (Index row = 0; row < table.rows.size(); ++row) {
      if (!is_total(table.rows[row])) relate_rows(budget, table, row, children[row], rule, output);
    }
  }
}

void apply_grand_total(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  for (const Table& table : budget.tables()) {
    if (!has_sums(table)) continue;
    const Children children = children_of_rows(table);
    for (Index row = 0; row < table.rows.size(); ++row) {
      if (!is_total(table.rows[row])) continue;
      const std::vector<Index> leaves = leaves_under(children, row);
      relate_rows(budget, table, row, children[row], rule, output);
      if (leaves != children[row]) relate_rows(budget, table, row, leaves, rule, output);
    }
  }
}

void apply_performance_funds(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  for (const Table& table : budget.tables()) {
    const Index total = table.find_row("total");
    const Index amount = table.find_column("amount");
    if (table.kind != TableKind::performance || total == kNone || amount == kNone) continue;
    Terms terms{{table.fact(total, amount), 1}};
    for (Index row = 0; row < table.rows.size(); ++row) {
      if (row != total && !table.rows[row].indicator) terms.push_back({table.fact(row, amount), -1});
    }
    if (terms.size() > 1 && !holds_nothing(budget, terms)) relate_equal(output, rule, terms);
  }
}

void apply_head_counts(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Index actual = present_fact(budget, "profile", "actual", "count");
  const Index in_service = present_fact(budget, "profile", "in-service", "count");
  const Index retired = present_fact(budget, "profile", "retired", "count");
  if (actual == kNone || in_service == kNone || retired == kNone) {
    not_checked(output, rule, "nothing-to-compare");
    return;
  }
  relate_equal(output, rule, Terms{{actual, 1}, {in_service, -1}, {retired, -1}});
}

void apply_head_count_within_staffing(const Budget& budget, std::uint16_t rule, RuleOutput& output) {
  const Index staffing = present_fact(budget, "profile", "staffing", "count");
  const Index in_service = present_fact(budget, "profile", "in-service", "count");
  if (staffing == kNone || in_service == kNone) {
    not_checked(output, rule, "nothing-to-compare");
    return;
  }
  output.relations.add_at_least(rule, Terms{{staffing, 1}, {in_service, -1}});
}

}  // namespace gouji
