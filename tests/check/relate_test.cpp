#include "check/relate.h"

#include <gtest/gtest.h>

#include "io/rule_reader.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

// One rule "r" of these relations, and these conditions, both as in a rule file.
RuleSet rule_of(const std::string& relations, const std::string& conditions = "") {
  const std::string text = R"({"zh": "一", "en": "one"})";
  Result<RuleSet> rules = read_rules(R"({"format": "gouji-rules", "version": 1, "conditions": [)" + conditions +
                                     R"(], "rules": [{"id": "r", "severity": "error", "title": )" + text + R"(, "explanation": )" + text +
                                     R"(, "remedy": )" + text + R"(, "relations": [)" + relations + "]}]}");
  EXPECT_TRUE(rules.ok());
  return rules.ok() ? std::move(rules).value() : RuleSet();
}

// "3.00 = 1.00 + 2.00": what the relations say, by the printed figures.
std::vector<std::string> equations(const Budget& budget, const std::string& relations, const std::string& conditions = "") {
  const Related related = relate(budget, rule_of(relations, conditions));
  std::vector<std::string> lines;
  for (Index i = 0; i < related.relations.size(); ++i) {
    std::string line;
    for (const Term& term : related.relations.terms(i)) {
      if (!line.empty()) line += term.weight < 0 ? " - " : " + ";
      line += budget.fact(term.fact).printed;
    }
    lines.push_back(line);
  }
  return lines;
}

Budget two_tables() {
  return BudgetMaker()
      .table("expenditure", {"total", "basic"}, {{"total", {"3.00", "3.00"}}, {"208", {"1.00", "1.00"}}, {"221", {"2.00", "2.00"}}})
      .table("general", {"total"}, {{"208", {"1.50"}}})
      .claim({.id = "expenditure", .amount = "3.03"})
      .claim({.id = "expenditure.20801", .amount = "1.01"})
      .claim({.id = "expenditure.221", .amount = "2.02"})
      .budget();
}

using Lines = std::vector<std::string>;

TEST(Relate, MakesARelationForEveryFigureThatThePatternFinds) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/{row}/total", "terms": ["expenditure/{row}/basic"]})"),
            (Lines{"3.00 - 3.00", "1.00 - 1.00", "2.00 - 2.00"}));
}

TEST(Relate, GoesDownToPartsAndLeaves) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "sum", "figure": "{table}/{total}/total", "terms": ["{table}/{total}>/total"]})"),
            Lines{"3.00 - 1.00 - 2.00"});
}

TEST(Relate, SumsSets) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "sum", "figure": "narrative/{a=expenditure}/amount", "terms": ["narrative/{a}.[function]/amount"]})"),
            Lines{"3.03 - 1.01 - 2.02"});
}

TEST(Relate, SumsACodeOnceWhereAnotherHoldsIt) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "expenditure", .amount = "3.03"})
                            .claim({.id = "expenditure.208", .amount = "3.01"})
                            .claim({.id = "expenditure.20801", .amount = "1.01"})
                            .claim({.id = "expenditure.2080101", .amount = "1.00"})
                            .claim({.id = "expenditure.22102", .amount = "0.02"})
                            .budget();
  EXPECT_EQ(equations(budget, R"({"kind": "sum", "figure": "narrative/{a=expenditure}/amount", "terms": ["narrative/{a}.[function]/amount"]})"),
            Lines{"3.03 - 3.01 - 0.02"});
}

TEST(Relate, DropsOptionalTermsAndNeedsTheOthers) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/{row}/total", "terms": ["general/{row}/total"]})"),
            Lines{"1.00 - 1.50"});
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/{row}/total", "terms": ["general/{row}/total?"], "terms_at_least": 0})"),
            (Lines{"3.00", "1.00 - 1.50", "2.00"}));
}

TEST(Relate, LeavesOutFiguresThatCancelOut) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/total/total", "terms": ["expenditure/208/total", "-expenditure/208/total", "expenditure/221/total"]})"),
            Lines{"3.00 - 2.00"});
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/208/total", "terms": ["expenditure/208/total", "expenditure/221/total"]})"), Lines{});
}

TEST(Relate, SaysEachRelationOnce) {
  EXPECT_EQ(equations(two_tables(), R"({"kind": "equality", "figure": "expenditure/208/total", "terms": ["general/208/total"]},
                                       {"kind": "equality", "figure": "general/208/total", "terms": ["expenditure/208/total"]})"),
            Lines{"1.00 - 1.50"});
}

TEST(Relate, SaysWhichTableIsMissing) {
  const Related related = relate(two_tables(), rule_of(R"({"kind": "equality", "figure": "overview/total/amount", "terms": ["expenditure/total/total"]})"));
  ASSERT_EQ(related.not_checked.size(), 1U);
  EXPECT_EQ(related.not_checked[0].reason, "table-missing");
  EXPECT_EQ(related.not_checked[0].slots, (Slots{{"table", "overview"}}));
}

TEST(Relate, AsksTheCondition) {
  const std::string met = R"({"id": "c", "title": {"zh": "一", "en": "one"}, "kind": "holds", "figure": "expenditure/total/total", "terms": ["expenditure/208/total", "expenditure/221/total"]})";
  const std::string not_met = R"({"id": "c", "title": {"zh": "一", "en": "one"}, "kind": "holds", "figure": "expenditure/total/total", "terms": ["expenditure/208/total"]})";
  const std::string unknown = R"({"id": "c", "title": {"zh": "一", "en": "one"}, "kind": "empty-table", "table": "funds"})";
  const std::string if_c = R"({"kind": "equality", "figure": "expenditure/208/total", "terms": ["general/208/total"], "if": "c"})";
  const std::string unless_c = R"({"kind": "equality", "figure": "expenditure/208/total", "terms": ["general/208/total"], "unless": "c"})";
  EXPECT_EQ(equations(two_tables(), if_c, met).size(), 1U);
  EXPECT_EQ(equations(two_tables(), if_c, not_met).size(), 0U);
  EXPECT_EQ(equations(two_tables(), if_c, unknown).size(), 0U);
  EXPECT_EQ(equations(two_tables(), unless_c, met).size(), 0U);
  EXPECT_EQ(equations(two_tables(), unless_c, not_met).size(), 1U);
  EXPECT_EQ(equations(two_tables(), unless_c, unknown).size(), 1U);
  EXPECT_EQ(relate(two_tables(), rule_of(if_c, unknown)).not_checked.at(0).reason, "condition-unknown");
}

}  // namespace
}  // namespace gouji
