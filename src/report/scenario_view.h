// Scenarios beside what was published: which figures moved, what became of the balance, the constraints and the
// verdicts, and what could not be carried out. The page, the console and the exports show the same lines.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "report/report_input.h"
#include "whatif/evaluate.h"

namespace gouji {

// A figure in one scenario.
struct ScenarioCell {
  Amount value;
  bool is_moved = false;
  std::string text;        // "322.7684"
  std::string difference;  // "−35.8631", of percentages "−9.6 百分点"; empty where it is as published
};

// A figure as published and in each scenario.
struct ScenarioLine {
  Index fact = kNone;
  std::string code;    // empty where the row has none
  std::string name;    // of the row
  std::string column;  // empty where the table has only one
  std::string section;  // of the narrative that it stands in; else empty
  Unit unit;           // of the texts
  int digits = 0;      // behind the point, at least
  std::string unit_text;  // "万元", "%"
  bool is_total = false;  // of the whole table
  Amount published_value;
  std::string published;
  std::vector<ScenarioCell> scenarios;  // one an outcome
};

struct ScenarioTable {
  Index table = kNone;
  std::string title;
  std::vector<ScenarioLine> lines;  // totals first, then as in the document
};

enum class ShownLines : std::uint8_t {
  moved,      // that differ from what was published in one scenario at least
  differing,  // that are not the same in all the scenarios
  all,        // every published figure
};

// REQUIRES: outcomes is not empty; all are of input's budget.
[[nodiscard]] std::vector<ScenarioTable> list_scenario_lines(const ReportInput& input, std::span<const Outcome* const> outcomes,
                                                             ShownLines shown = ShownLines::moved);
// One figure, moved or not.
[[nodiscard]] ScenarioLine scenario_line(const ReportInput& input, std::span<const Outcome* const> outcomes, Index fact);

// What is asked of one scenario: all set, and of one budget.
struct ScenarioInput {
  const ReportInput* report = nullptr;  // of the budget as published
  const Linkage* linkage = nullptr;
  const Scenario* scenario = nullptr;
  const Outcome* outcome = nullptr;
  std::string title = {};  // what it is called beside others; empty: its name
};

// The lines of one scenario that moved, or of several that differ. REQUIRES: scenarios is not empty, all of one report.
[[nodiscard]] std::vector<ScenarioTable> list_scenario_lines(std::span<const ScenarioInput> scenarios);
// The same of those that are asked for.
[[nodiscard]] std::vector<ScenarioTable> list_scenario_lines(std::span<const ScenarioInput> scenarios, ShownLines shown);
// What their columns are called: "试算数" of one alone, else the names, "方案 2" where there is none.
[[nodiscard]] std::vector<std::string> scenario_titles(std::span<const ScenarioInput> scenarios);
// "42 个数字随之变动", or that none does.
[[nodiscard]] std::string moved_sentence(std::span<const ScenarioInput> scenarios);

// "总支出 3,463.96 → 3,428.0969 万元（−35.8631）"; nothing where the document has neither spending nor revenue in all.
[[nodiscard]] std::optional<std::string> total_sentence(const ScenarioInput& input);

struct StepView {
  std::string text;
  bool is_on = true;
  bool has_fault = false;
};
[[nodiscard]] std::vector<StepView> list_steps(const ScenarioInput& input);

struct ConstraintView {
  std::string text;   // "302 商品和服务支出 ≤ 300 万元"
  bool is_known = true;
  bool is_kept = true;
  std::string value;  // in the scenario, with its unit; empty where not known
  std::string slack;  // how far it is from the limit; below zero where broken; empty where not known
  std::string sentence;  // all of it
};
[[nodiscard]] std::vector<ConstraintView> list_constraints(const ScenarioInput& input);

struct BalanceView {
  Index relation = kNone;
  Wide over = 0;     // revenue less spending; below zero, what is missing
  std::string text;  // "收支平衡", "支出比收入多 35.86 万元"
};
// Each gap once, though several tables show it; where there is none, one line that says so. Empty where the budget
// does not relate revenue to spending.
[[nodiscard]] std::vector<BalanceView> list_balances(const ScenarioInput& input);

// A relation whose verdict is another in the scenario. Not one between revenue and spending: a gap there is no fault of
// a figure, and the balance says it.
struct VerdictChangeView {
  Index relation = kNone;
  Verdict before = Verdict::exact;
  Verdict after = Verdict::exact;
  std::string rule;   // id
  std::string title;  // of the rule
  std::string place;  // of the reported figure
  std::string sentence;  // all of it
};
[[nodiscard]] std::vector<VerdictChangeView> list_verdict_changes(const ScenarioInput& input);

// True where something could not be carried out, or a constraint is not kept.
[[nodiscard]] bool has_error(const ScenarioInput& input);

// What the scenario asks for and this budget does not have; that it was made for another budget; "below-zero": figures
// that it took there; "published-fault": a figure that it changes was published with a fault, which it carries on; and
// "not-determined": amounts between two views that it moves, where the published figures allow several (see
// whatif/entries.h).
struct ScenarioFaultView {
  Severity severity = Severity::error;
  std::string id;
  std::optional<std::size_t> step;  // from 0; nothing where it is of the whole scenario
  std::string message;
};
[[nodiscard]] std::vector<ScenarioFaultView> list_scenario_faults(const ScenarioInput& input);

}  // namespace gouji
