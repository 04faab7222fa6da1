#include "tests/support/budget_maker.h"

#include <gtest/gtest.h>

#include "disclosure/document_reader.h"
#include "io/budget_reader.h"
#include "io/classification_reader.h"
#include "io/rule_reader.h"
#include "model/classification.h"
#include "tests/support/project_file.h"
#include "tests/support/prose.h"

namespace gouji {
namespace {

std::string quoted(const std::string& text) { return '"' + text + '"'; }

std::string member(const std::string& name, const std::string& text) {
  return text.empty() ? "" : ", " + quoted(name) + ": " + quoted(text);
}

void append_to_list(std::string& list, const std::string& item) {
  if (!list.empty()) list += ",\n";
  list += item;
}

std::string row_text(const BudgetMaker::Row& row) {
  std::string cells;
  for (const std::string& cell : row.cells) {
    if (!cells.empty()) cells += ", ";
    cells += cell == BudgetMaker::kAbsentCell ? "null" : quoted(cell);
  }
  // Codes of units have other lengths than those of the classifications.
  const bool has_code = row.id.find_first_not_of("0123456789") == std::string::npos;
  const std::string id = quoted(has_code ? "code" : "id") + ": " + quoted(row.id);
  return "{" + id + ", \"name\": " + quoted(row.name.empty() ? row.id : row.name) + ", \"cells\": [" + cells + "]}";
}

std::string table_text(const std::string& id, const std::string& columns, const std::vector<BudgetMaker::Row>& rows,
                       const std::string& unit) {
  std::string row_list;
  for (const BudgetMaker::Row& row : rows) append_to_list(row_list, row_text(row));
  return "{\"id\": " + quoted(id) + ", \"title\": " + quoted(id) + member("amounts_in", unit) + ", \"columns\": [" +
         columns + "], \"rows\": [" + row_list + "]}";
}

Budget budget_from_text(const std::string& text) {
  Result<Budget> result = read_budget(text);
  if (result.ok()) return std::move(result).value();
  for (const Diagnostic& fault : result.faults()) ADD_FAILURE() << fault.id << " at " << fault.pointer;
  return Budget();
}

}  // namespace

BudgetMaker& BudgetMaker::title(const std::string& title) {
  title_ = title;
  return *this;
}

BudgetMaker& BudgetMaker::table(const std::string& id, const std::vector<std::string>& columns,
                                const std::vector<Row>& rows, const std::string& unit) {
  std::string column_list;
  for (const std::string& column : columns) {
    append_to_list(column_list, "{\"id\": " + quoted(column) + ", \"title\": " + quoted(column) + "}");
  }
  append_to_list(tables_, table_text(id, column_list, rows, unit));
  return *this;
}

BudgetMaker& BudgetMaker::profile(const std::vector<Row>& rows) {
  append_to_list(tables_, table_text("profile", R"({"id": "count", "title": "数量", "measure": "count"})", rows, ""));
  return *this;
}

BudgetMaker& BudgetMaker::claim(const Claim& claim) {
  append_to_list(claims_, "{\"id\": " + quoted(claim.id) + member("name", claim.id) + member("amount", claim.amount) +
                              member("change", claim.change) + member("direction", claim.direction) +
                              member("percentage", claim.percentage) + member("function", claim.function) +
                              member("performance", claim.performance) + "}");
  return *this;
}

BudgetMaker& BudgetMaker::performance(const std::string& id, const std::string& total,
                                      const std::string& appropriation, const std::string& other,
                                      const std::string& unit, const std::vector<Indicator>& indicators) {
  std::string indicator_list;
  for (const Indicator& indicator : indicators) {
    append_to_list(indicator_list, "{\"level1\": \"产出指标\", \"name\": " + quoted(indicator.name) + member("level2", indicator.level2) +
                                       member("comparison", indicator.comparison) + member("value", indicator.value) +
                                       member("measured_in", indicator.measured_in) + "}");
  }
  const auto row = [](const std::string& row_id, const std::string& amount) {
    return "{\"id\": " + quoted(row_id) + ", \"name\": " + quoted(row_id) + ", \"amount\": " + quoted(amount) + "}";
  };
  append_to_list(performance_, "{\"id\": " + quoted(id) + ", \"title\": \"t\", \"project\": \"p\", \"amounts_in\": \"" + unit + "\", \"rows\": [" +
                                   row("total", total) + ", " + row("appropriation", appropriation) + ", " +
                                   row("other", other) + "], \"indicators\": [" + indicator_list + "]}");
  return *this;
}

BudgetMaker& BudgetMaker::narrative_unit(const std::string& unit) {
  narrative_unit_ = unit;
  return *this;
}

BudgetMaker& BudgetMaker::only_general_budget(const std::string& revenue) {
  return table("funds", {"total"}, {})
      .table("state-capital", {"total"}, {})
      .claim({.id = "revenue", .amount = revenue})
      .claim({.id = "revenue.appropriation", .amount = revenue});
}

Budget BudgetMaker::budget() const {
  return budget_from_text(R"({"format": "gouji-budget", "version": 1, "unit": {"name": "某单位"}, "year": 2024, "title": ")" + title_ +
                          "\", \"tables\": [" + tables_ + "], \"narrative\": {\"title\": \"预算情况说明\", \"amounts_in\": \"" + narrative_unit_ + "\", \"claims\": [" +
                          claims_ + "]}, \"performance\": [" + performance_ + "]}");
}

Budget budget_from_document(std::string_view text) {
  Result<ReadDocument> read = read_document(text, reading_data());
  if (read.ok()) return std::move(read.value().budget);
  for (const Diagnostic& fault : read.faults()) ADD_FAILURE() << fault.id << " at " << fault.pointer;
  return Budget();
}

Budget budget_from_assets(const std::string& file_name) {
  return budget_from_text(project_file("assets/budgets/" + file_name));
}

const Budget& founding_budget() {
  static const Budget kFounding = budget_from_assets("nanchang-social-insurance-2024.json");
  return kFounding;
}

std::shared_ptr<const RuleSet> built_in_rules() {
  static const std::shared_ptr<const RuleSet> rules = [] {
    RuleSet rules_so_far;
    for (const char* path : {"assets/classifications/function.json", "assets/classifications/economic.json"}) {
      Result<Classification> result = read_classification(project_file(path));
      if (result.ok()) rules_so_far.classifications.push_back(std::move(result).value());
      else ADD_FAILURE() << path;
    }
    for (const char* path : {"assets/rules/unit-budget.json", "assets/rules/final-accounts.json", "assets/rules/disclosure-text.json"}) {
      Result<RuleSet> result = read_rules(project_file(path), std::move(rules_so_far));
      if (result.ok()) {
        rules_so_far = std::move(result).value();
        continue;
      }
      rules_so_far = RuleSet();
      for (const Diagnostic& fault : result.faults()) ADD_FAILURE() << path << ": " << fault.id << " at " << fault.pointer;
    }
    return std::make_shared<const RuleSet>(std::move(rules_so_far));
  }();
  return rules;
}

CheckResult check(const Budget& budget) { return check(budget, built_in_rules()); }

}  // namespace gouji
