#include "report/finding_view.h"

#include <gtest/gtest.h>

#include <set>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

// 3 = 1 + 1: any of the three may be wrong.
ReportMaker wrong_sum() {
  return ReportMaker(BudgetMaker().table("expenditure", {"total", "basic", "project"}, {{"208", {"3.00", "1.00", "1.00"}}}).budget());
}

const CauseView* cause_with(const std::vector<CauseView>& causes, std::string_view rule) {
  for (const CauseView& cause : causes) {
    for (const FindingView& finding : cause.findings) {
      if (finding.rule == rule) return &cause;
    }
  }
  return nullptr;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

TEST(Causes, GroupAllFindingsOfOneWrongFigure) {
  const std::vector<CauseView> causes = list_causes(founding_report().input());
  const CauseView* cause = cause_with(causes, "three-public-within-basic-table");
  ASSERT_NE(cause, nullptr);
  EXPECT_EQ(cause->findings.size(), 4U);
  ASSERT_EQ(cause->suggestions.size(), 1U);
  const SuggestionView& suggestion = cause->suggestions[0];
  EXPECT_EQ(suggestion.slip, "wrong-column");
  EXPECT_EQ(suggestion.fact.address, "three-public/601017/abroad.general");
  EXPECT_EQ(founding_report().budget().address(suggestion.belongs_in), "three-public/601017/reception");
  EXPECT_EQ(suggestion.confidence, "certain");
  EXPECT_EQ(cause->marked, (std::vector<Index>{suggestion.fact.fact, suggestion.belongs_in}));
  EXPECT_EQ(cause->title, "数字填错了栏");
  EXPECT_TRUE(holds(cause->message, "公务接待费")) << cause->message;
}

TEST(Causes, HoldEveryFindingOnce) {
  std::multiset<Index> in_causes;
  for (const CauseView& cause : list_causes(founding_report().input())) {
    for (const FindingView& finding : cause.findings) in_causes.insert(finding.relation);
  }
  std::multiset<Index> listed;
  for (const FindingView& finding : list_findings(founding_report().input())) listed.insert(finding.relation);
  EXPECT_EQ(in_causes, listed);
  const CheckResult& result = founding_report().check_result();
  EXPECT_EQ(listed.size(), result.count(Verdict::error) + result.count(Verdict::cut) + result.texts.size());
}

TEST(Causes, StandGravestFirst) {
  const std::vector<CauseView> causes = list_causes(founding_report().input());
  for (std::size_t i = 1; i < causes.size(); ++i) EXPECT_LE(causes[i - 1].severity, causes[i].severity);
  EXPECT_EQ(causes.front().findings.size(), 4U);
}

TEST(Causes, SpeakOfTheFindingWhereAnyOfItsFiguresMayBeWrong) {
  const ReportMaker report = wrong_sum();
  const std::vector<CauseView> causes = list_causes(report.input());
  ASSERT_EQ(causes.size(), 1U);
  EXPECT_EQ(causes[0].title, "行内合计");
  EXPECT_EQ(causes[0].message, causes[0].findings[0].message);
  EXPECT_EQ(causes[0].marked.size(), 3U);
  for (const SuggestionView& suggestion : causes[0].suggestions) EXPECT_EQ(suggestion.confidence, "possible");
}

TEST(Finding, SaysWhatWasExpectedAndFoundAndWhatRoundingExplains) {
  const std::vector<FindingView> findings = list_findings(wrong_sum().input());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].message,
            "expenditure · 208 208 · total为 3.00 万元，而同一行各分项相加为 2.00 万元，多 1.00 万元。四舍五入最多只能解释 0.015 万元。");
  EXPECT_EQ(findings[0].expected, "2.00");
  EXPECT_EQ(findings[0].reported, "3.00");
  EXPECT_EQ(findings[0].difference, "1.00");
  EXPECT_EQ(findings[0].explained_by_rounding, "0.015");
  EXPECT_EQ(findings[0].facts.size(), 3U);
  EXPECT_EQ(findings[0].facts[0].address, "expenditure/208/total");
}

TEST(Finding, SpeaksEnglishInTheChosenUnit) {
  const std::vector<FindingView> findings = list_findings(wrong_sum().input(LanguageId::en, DisplayUnit::yuan));
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].message,
            "Total spending · 208 208 · Total is 30,000 yuan, but the parts in its row come to 20,000 yuan: too much by "
            "10,000 yuan. Rounding explains at most 150 yuan.");
  EXPECT_EQ(findings[0].expected, "2.00") << "the machine's figures stay in the document's unit";
}

TEST(Finding, NamesTheOtherFigureOfAComparison) {
  const ReportMaker report(BudgetMaker()
                               .table("basic", {"total"}, {{"total", {"2.00"}}})
                               .table("general", {"total", "basic"}, {{"total", {"9.00", "5.00"}}})
                               .budget());
  for (const FindingView& finding : list_findings(report.input())) {
    if (finding.rule != "basic-equals-basic-table") continue;
    EXPECT_TRUE(holds(finding.message, "basic · total")) << finding.message;
    return;
  }
  ADD_FAILURE() << "no finding of the rule";
}

TEST(Finding, FillsEverySlotOfItsSentences) {
  for (const LanguageId language : {LanguageId::zh, LanguageId::en}) {
    for (const CauseView& cause : list_causes(founding_report().input(language))) {
      EXPECT_FALSE(holds(cause.message, "{")) << cause.message;
      EXPECT_FALSE(holds(cause.remedy, "{")) << cause.remedy;
      for (const FindingView& finding : cause.findings) EXPECT_FALSE(holds(finding.message, "{")) << finding.message;
      for (const SuggestionView& suggestion : cause.suggestions) {
        EXPECT_FALSE(holds(suggestion.message, "{")) << suggestion.message;
        EXPECT_FALSE(holds(suggestion.remedy, "{")) << suggestion.remedy;
      }
    }
  }
}

TEST(Badge, CountsACauseInTheTableOfItsSuspectOnly) {
  const std::vector<CauseView> causes = list_causes(founding_report().input());
  const auto badge = [&](std::string_view id) {
    const Budget& budget = founding_report().budget();
    return badge_of_table(founding_report().input(), causes, static_cast<Index>(budget.find_table(id) - budget.tables().data()));
  };
  EXPECT_EQ(badge("three-public").errors, 1U);
  EXPECT_EQ(badge("basic").errors, 0U) << "30217 is right";
  EXPECT_EQ(badge("narrative").errors, 3U) << "parts of a change, a change stated twice, contradictory words";
  EXPECT_EQ(badge("narrative").remarks, 2U) << "what a change is made of, opposite reasons";
}

}  // namespace
}  // namespace gouji
