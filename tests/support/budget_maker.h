// Small budgets for tests, written in a few lines: put together as a budget file and read by the reader.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "model/budget.h"
#include "model/rule.h"

namespace gouji {

class BudgetMaker {
 public:
  struct Row {
    std::string id;                  // a full code, or a word such as total
    std::vector<std::string> cells;  // as printed; "" is blank, kAbsentCell is none
    std::string name = {};           // the id where it is left out
  };
  static constexpr const char* kAbsentCell = "absent";

  struct Claim {
    std::string id;
    std::string amount = {};
    std::string change = {};  // "" where not stated; so are the next two
    std::string direction = {};
    std::string percentage = {};
    std::string function = {};
    std::string performance = {};
  };

  struct Indicator {
    std::string name;
    std::string comparison;
    std::string value;
    std::string measured_in;
    std::string level2 = {};  // 数量, 成本
  };

  BudgetMaker& title(const std::string& title);
  BudgetMaker& table(const std::string& id, const std::vector<std::string>& columns, const std::vector<Row>& rows,
                     const std::string& unit = "万元");
  BudgetMaker& profile(const std::vector<Row>& rows);
  BudgetMaker& claim(const Claim& claim);
  // Funds of a performance table: total, appropriation, other.
  BudgetMaker& performance(const std::string& id, const std::string& total, const std::string& appropriation,
                           const std::string& other, const std::string& unit = "万元",
                           const std::vector<Indicator>& indicators = {});
  BudgetMaker& narrative_unit(const std::string& unit);
  // No funds, no state capital, all revenue is appropriation: the condition of only_general_budget().
  BudgetMaker& only_general_budget(const std::string& revenue);

  // Fails the test where the reader reports a fault.
  [[nodiscard]] Budget budget() const;

 private:
  std::string title_ = "预算";
  std::string tables_;
  std::string claims_;
  std::string performance_;
  std::string narrative_unit_ = "万元";
};

// As the programs read a file: a ledger has its tables too. Fails the test where the reader reports a fault.
[[nodiscard]] Budget budget_from_document(std::string_view text);

// The budget of assets/budgets with this file name.
[[nodiscard]] Budget budget_from_assets(const std::string& file_name);
// The one that most tests are about, read once; founding_report() and founding_whatif() are made from it.
[[nodiscard]] const Budget& founding_budget();

// The rules of assets/rules.
[[nodiscard]] std::shared_ptr<const RuleSet> built_in_rules();

// Checked by the built-in rules.
[[nodiscard]] CheckResult check(const Budget& budget);

}  // namespace gouji
