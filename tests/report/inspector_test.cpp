#include "report/inspector.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

InspectorView inspect_at(std::string_view address, LanguageId language = LanguageId::zh) {
  return inspect(founding_report().input(language), founding_report().budget().find_fact(address));
}

std::vector<std::string> equations(const std::vector<LinkView>& links) {
  std::vector<std::string> texts;
  for (const LinkView& link : links) texts.push_back(link.equation.text());
  std::sort(texts.begin(), texts.end());
  return texts;
}

bool holds(const std::vector<std::string>& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

TEST(Inspector, TellsWhatAFigureIsMadeOfAndWhereItGoes) {
  const InspectorView view = inspect_at("expenditure/208/total");
  EXPECT_TRUE(holds(equations(view.made_of), "3,283.16 = 2,266.94 + 1,016.22"));
  EXPECT_TRUE(holds(equations(view.made_of), "3,283.16 ≈ 3,109.11 + 174.04 = 3,283.15"));
  EXPECT_TRUE(holds(equations(view.goes_into), "3,463.96 = 3,283.16 + 180.80"));
  EXPECT_TRUE(holds(equations(view.must_equal), "3,283.16 = 3,283.16")) << "the same code in the general budget";
  EXPECT_EQ(view.verdict, Verdict::rounding);
}

TEST(Inspector, ShowsTheDifferenceOfARelationThatDoesNotHoldExactly) {
  for (const LinkView& link : inspect_at("expenditure/208/total").made_of) {
    EXPECT_EQ(link.difference, link.verdict == Verdict::rounding ? "+0.01 万元" : "");
  }
}

TEST(Inspector, TellsByTheTrueValuesOfBothSidesWhyItIsRoundingOrAnError) {
  const auto ranges = [](std::string_view address, Verdict verdict, LanguageId language) {
    const InspectorView view = inspect_at(address, language);
    for (const auto* links : {&view.made_of, &view.other}) {
      for (const LinkView& link : *links) {
        if (link.verdict == verdict) return link.ranges;
      }
    }
    return std::string("none");
  };
  EXPECT_EQ(ranges("expenditure/208/total", Verdict::exact, LanguageId::zh), "");
  EXPECT_EQ(ranges("expenditure/208/total", Verdict::rounding, LanguageId::zh),
            "真值：[3,283.155, 3,283.165] 与 [3,283.14, 3,283.16] 万元有重叠，四舍五入就能造成这个差，不是错误");
  EXPECT_EQ(ranges("narrative/expenditure/change", Verdict::error, LanguageId::en), "") << "a sign is open: 增加减少";
  EXPECT_EQ(ranges("narrative/expenditure/percentage", Verdict::rounding, LanguageId::en),
            "True values: [−7.95, −7.85] and [−7.9247, −7.92445]% overlap, so rounding alone explains the difference");
}

TEST(Inspector, ShowsTheExactValueAndWhatTheFigureStandsFor) {
  const InspectorView view = inspect_at("basic/30201/total");
  EXPECT_EQ(view.exact_value, "250,000 元");
  EXPECT_EQ(view.interval, "[24.995, 25.005] 万元");
  EXPECT_EQ(view.row_title, "30201 办公费");
  EXPECT_EQ(view.column_title, "合计");
  EXPECT_EQ(view.table_title, "表六 一般公共预算基本支出表");
}

TEST(Inspector, OfABlankHasNoInterval) {
  EXPECT_EQ(inspect_at("three-public/601017/reception").interval, "");
  EXPECT_EQ(inspect_at("three-public/601017/reception").exact_value, "0 元");
  EXPECT_EQ(inspect_at("narrative/procurement/change").exact_value, "");
}

TEST(Inspector, PutsPercentagesAndBoundsApart) {
  const InspectorView view = inspect_at("narrative/expenditure/percentage");
  ASSERT_EQ(view.other.size(), 1U);
  EXPECT_TRUE(view.made_of.empty());
  EXPECT_EQ(view.other[0].rule, "percentage-matches-change");
  EXPECT_EQ(view.claim, "比上年减少");
  EXPECT_EQ(view.interval, "[−7.95, −7.85]%");
}

TEST(Inspector, ShowsTheSuggestionForASuspect) {
  const InspectorView view = inspect_at("three-public/601017/abroad.general");
  ASSERT_EQ(view.suggestions.size(), 1U);
  EXPECT_EQ(view.suggestions[0].slip, "wrong-column");
  EXPECT_TRUE(inspect_at("three-public/601017/total").suggestions.empty());
}

TEST(Inspector, ComparesThePrintedNameWithTheOfficialOne) {
  const Classification economics("经济分类", 2024,
                                 {{"30201", "办公费", "Office expenses"}, {"30213", "维修(护)费", ""}, {"30217", "公务接待费", ""}});
  ReportMaker report(founding_budget());
  report.set_classifications(nullptr, &economics);
  const auto view = [&](std::string_view address, LanguageId language) {
    return inspect(report.input(language), report.budget().find_fact(address));
  };
  EXPECT_EQ(view("basic/30201/total", LanguageId::zh).official_name, "办公费");
  EXPECT_EQ(view("basic/30201/total", LanguageId::en).official_name, "Office expenses (办公费)");
  EXPECT_EQ(view("basic/30201/total", LanguageId::zh).name_note, "");
  EXPECT_EQ(view("basic/30213/total", LanguageId::zh).name_note, "") << "brackets of either width are the same";
  EXPECT_EQ(view("basic/30226/total", LanguageId::zh).official_name, "") << "a code that the list lacks is no fault";

  const Classification other("经济分类", 2024, {{"30201", "办公用品费", ""}});
  report.set_classifications(nullptr, &other);
  EXPECT_EQ(view("basic/30201/total", LanguageId::zh).name_note, "印作“办公费”，官方名称为“办公用品费”。");
}

}  // namespace
}  // namespace gouji
