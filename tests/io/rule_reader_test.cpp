#include "io/rule_reader.h"

#include <gtest/gtest.h>

#include "tests/support/faults_of.h"
#include "tests/support/project_file.h"

namespace gouji {
namespace {

const std::string kText = R"({"zh": "一", "en": "one"})";

std::string file_of(const std::string& rules, const std::string& conditions = "") {
  return R"({"format": "gouji-rules", "version": 1, "conditions": [)" + conditions + R"(], "rules": [)" + rules + "]}";
}

std::string rule_with(const std::string& relation, const std::string& id = "a-rule") {
  return R"({"id": ")" + id + R"(", "severity": "error", "title": )" + kText + R"(, "explanation": )" + kText + R"(, "remedy": )" +
         kText + R"(, "relations": [)" + relation + "]}";
}

const std::string kRelation = R"({"kind": "equality", "figure": "a/{row}/c", "terms": ["b/{row}/c"]})";

// Ids of the faults, one after another; "" where there are none.
std::string faults_of_rules(const std::string& text, RuleSet base = {}) {
  const Result<RuleSet> result = read_rules(text, std::move(base));
  if (result.ok()) return "";
  described(result.faults());  // holds the slots to io/faults.h
  std::string ids;
  for (const Diagnostic& fault : result.faults()) ids += (ids.empty() ? "" : " ") + fault.id;
  return ids;
}

TEST(RuleReader, ReadsTheBuiltInRules) {
  const Result<RuleSet> rules = read_rules(project_file("assets/rules/unit-budget.json"));
  ASSERT_TRUE(rules.ok()) << described(rules.faults());
  EXPECT_NE(rules.value().find_rule("row-total"), nullptr);
  EXPECT_NE(rules.value().find_condition("only-general-budget"), nullptr);
}

TEST(RuleReader, AddsToTheRulesThatAreThere) {
  Result<RuleSet> first = read_rules(file_of(rule_with(kRelation)));
  ASSERT_TRUE(first.ok());
  const Result<RuleSet> both = read_rules(file_of(rule_with(kRelation, "b-rule")), std::move(first).value());
  ASSERT_TRUE(both.ok());
  EXPECT_EQ(both.value().rules.size(), 2U);
  EXPECT_EQ(both.value().rules[1].id, "b-rule");
}

TEST(RuleReader, RejectsAnIdThatIsThereAlready) {
  Result<RuleSet> first = read_rules(file_of(rule_with(kRelation)));
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(faults_of_rules(file_of(rule_with(kRelation)), std::move(first).value()), "known-id");
  EXPECT_EQ(faults_of_rules(file_of(rule_with(kRelation) + "," + rule_with(kRelation))), "known-id");
}

TEST(RuleReader, RejectsWhatIsNoRuleFile) {
  EXPECT_EQ(faults_of_rules("[]"), "not-a-rule-file");
  EXPECT_EQ(faults_of_rules(R"({"format": "gouji-budget"})"), "not-a-rule-file");
  EXPECT_EQ(faults_of_rules(R"({"format": "gouji-rules", "version": 2, "rules": []})"), "unknown-version");
  EXPECT_EQ(faults_of_rules(""), "empty-file");
}

TEST(RuleReader, RejectsAllFaultsAtOnce) {
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "quotient", "figure": "a/b", "terms": ["b/{column}/c"], "if": "nothing"})"))),
            "unknown-word bad-pattern unbound-name unknown-condition");
}

TEST(RuleReader, RejectsAProductWithoutCostOrWithTooHighAFactor) {
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "product", "figure": "a/b/c"})"))), "missing-member");
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "product", "figure": "a/b/c", "cost": ["x"], "times": 1001})"))), "unknown-word");
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "product", "figure": "a/b/c", "cost": ["x"], "times": 0})"))), "wrong-type");
}

TEST(RuleReader, RejectsARuleWithoutTexts) {
  EXPECT_EQ(faults_of_rules(file_of(R"({"id": "x", "severity": "error", "relations": []})")), "missing-member missing-member missing-member");
}

TEST(RuleReader, LetsTermsUseWhatTheFigureBinds) {
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "equality", "figure": "narrative/{project}/amount", "terms": ["{project.performance}/total/amount"]})"))), "");
  EXPECT_EQ(faults_of_rules(file_of(rule_with(R"({"kind": "bound", "figure": "a/{sole}/c", "terms": ["b/[project of {function}]/c"]})"))), "unbound-name");
}

TEST(RuleReader, ReadsConditionsWithinConditions) {
  const std::string condition = R"({"id": "c", "title": )" + kText +
                                R"(, "kind": "all", "of": [{"kind": "empty-table", "table": "funds"}, {"kind": "first-known", "of": []}]})";
  const Result<RuleSet> rules = read_rules(file_of(rule_with(R"({"kind": "sum", "figure": "a/b/c", "terms": ["a/b/d"], "if": "c"})"), condition));
  ASSERT_TRUE(rules.ok()) << described(rules.faults());
  EXPECT_EQ(rules.value().conditions[0].of.size(), 2U);
  EXPECT_EQ(rules.value().rules[0].relations[0].condition, "c");
}

}  // namespace
}  // namespace gouji
