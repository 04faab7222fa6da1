// Faults in the words of the founding budget by the numbers that its audit gave them: the labels, names and
// indicators of the budget itself, and sentences of our own with the same faults, since the budget file keeps none.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/rules/texts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

Budget founding_with(std::vector<Passage> passages, std::vector<ExplainedTerm> terms = {}) {
  Cover cover = founding_budget().cover();
  cover.passages = std::move(passages);
  cover.terms = std::move(terms);
  return Budget(cover, founding_budget().tables(), founding_budget().facts());
}

Texts found_in(const std::string& text, std::string_view rule, const std::string& place = "收入预算情况") {
  return texts_of_rule(founding_with({{place, text, 1}}), rule);
}

Severity severity_of(std::string_view rule) { return built_in_rules()->find_rule(rule)->severity; }

// E. Wording

TEST(FoundingWords, S63AndS64TwoDirectionsAtOnce) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "direction-words"), (Texts{"增加减少", "增加减"}));
}

TEST(FoundingWords, S65DoubledMarks) {
  EXPECT_EQ(found_in("较上年减少 254.07；；养老支出为", "punctuation").size(), 1U);
  EXPECT_EQ(found_in("与上年一致。。", "punctuation").size(), 1U);
}

TEST(FoundingWords, S66WrongWord) { EXPECT_EQ(found_in("主要是因为例行节约。", "wrong-word").size(), 1U); }

TEST(FoundingWords, S67BrokenSentence) { EXPECT_EQ(found_in("没有大型设备具体。", "broken-sentence").size(), 1U); }

// F. Structure, labels, naming

TEST(FoundingWords, S70ThreeTablesAreMissing) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "contents-missing"), (Texts{"收支预算总表", "单位收入总表", "财政拨款收支总表"}));
}

TEST(FoundingWords, S71TitleIsNotThatOfTheContents) { EXPECT_EQ(texts_of_rule(founding_budget(), "contents-title"), Texts{"部门支出总表"}); }

TEST(FoundingWords, S72AndS73HeadingsNameAnotherYear) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "header-year"), (Texts{"2023年预算数", "2023年预算数", "2023年预算数"}));
}

TEST(FoundingWords, S74TablesLackTheirLabels) {
  std::vector<Table> tables = founding_budget().tables();
  for (Table& table : tables) {
    const bool is_labelled = table.kind == TableKind::three_public || table.kind == TableKind::funds || table.kind == TableKind::state_capital;
    if (is_labelled) table.label = "附件2-7";
  }
  const Texts unlabelled = texts_of_rule(Budget(founding_budget().cover(), tables, founding_budget().facts()), "table-labels");
  for (const char* title : {"部门支出总表", "一般公共预算支出表", "一般公共预算基本支出表", "项目支出绩效目标表"}) {
    EXPECT_EQ(std::count(unlabelled.begin(), unlabelled.end(), title), 1) << title;
  }
}

// 01 under 208 is resolved by its place, so that names are compared with the right code.
TEST(FoundingWords, S75ShortCodesAreNoFault) {
  EXPECT_TRUE(texts_of_rule(founding_budget(), "name-of-code").empty());
  EXPECT_TRUE(texts_of_rule(founding_budget(), "name-of-other-code").empty());
}

TEST(FoundingWords, S77AndS78TermsExplainOtherCodesThanTheTablesHave) {
  std::vector<ExplainedTerm> terms;
  for (const char* name : {"行政运行", "一般行政管理事务", "社会保险经办机构", "事业运行", "机关事业单位基本养老保险缴费支出",
                           "事业单位离退休", "住房公积金", "购房补贴"}) {
    terms.push_back({{"类", "款", name}, 1});
  }
  const Budget budget = founding_with({}, terms);
  EXPECT_EQ(texts_of_rule(budget, "terms-unused"), Texts{"事业单位离退休"});
  EXPECT_EQ(texts_of_rule(budget, "terms-missing"), (Texts{"2080199 其他人力资源和社会保障管理事务支出", "2080501 行政单位离退休"}));
}

TEST(FoundingWords, S80ProjectsHaveTwoNames) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "project-names"), (Texts{"社会保险经办业务项目", "城居保及被征地项目"}));
}

TEST(FoundingWords, S81WrappedNamesRepeatWords) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "repeated-words"), Texts{"601-南昌市人力资源和社会保障 和社会保障局(部门)"});
}

TEST(FoundingWords, S83CopiedScopeAndMarkup) {
  const std::string target = "<p>深化全区统一管理。";
  EXPECT_EQ(found_in(target, "copied-scope", "performance-2/target").size(), 1U);
  EXPECT_EQ(found_in(target, "markup", "performance-2/target").size(), 1U);
}

// G. Performance tables

TEST(FoundingWords, S90RatesAtLeastAHundredPerCentAreRemarks) {
  EXPECT_EQ(texts_of_rule(founding_budget(), "rate-above-whole"), (Texts{"保险经办业务及时率 ≥100%", "保障系统后台稳定率及机房设备更换质量合格率 ≥100%"}));
  EXPECT_EQ(severity_of("rate-above-whole"), Severity::remark);
}

TEST(FoundingWords, S91AndS92IndicatorsDoNotFitTheirUnits) {
  Texts unfit = texts_of_rule(founding_budget(), "indicator-unit");
  std::sort(unfit.begin(), unfit.end());
  EXPECT_EQ(unfit, (Texts{"业务经办接待人次 ≥100%", "人员聘用数(人) =100%", "保险业务月均受理量 =5人"}));
}

// S93, S94, S96 to S100 are suspicions for a person: no rule calls them errors.
TEST(FoundingWords, S93ToS100AreNoErrors) {
  for (const TextFinding& finding : find_in_texts(founding_budget(), *built_in_rules())) {
    EXPECT_EQ(finding.text.find("500万"), std::string::npos) << finding.text;
    EXPECT_EQ(finding.text.find("210万"), std::string::npos) << finding.text;
  }
}

TEST(FoundingWords, S95TargetsHaveNoIndicator) {
  const std::string target = "使平均接听时长小于3分钟，投诉率低于5%，出错率低于5%，满意度高于95%。";
  Texts open = found_in(target, "promised-targets", "performance-3/target");
  std::sort(open.begin(), open.end());
  EXPECT_EQ(open, (Texts{"出错率", "投诉率", "接听时长"}));
}

}  // namespace
}  // namespace gouji
