// Each rule on words has a case where it fires and one where it is silent.
#include <gtest/gtest.h>

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "check/text_checks.h"
#include "tests/rules/texts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

Budget with_cover(Cover cover, std::vector<Table> tables = {}) {
  cover.year = 2024;
  std::size_t facts = 0;
  for (const Table& table : tables) facts += table.rows.size() * table.columns.size();
  return Budget(std::move(cover), std::move(tables), std::vector<Fact>(facts));
}

Budget with_passage(const std::string& text, const std::string& place = "收入预算情况", const std::string& unit = "某市某局") {
  Cover cover;
  cover.unit_name = unit;
  cover.passages.push_back({place, text, 7});
  return with_cover(std::move(cover));
}

Table table_of(const std::string& id, const std::string& title) {
  Table table;
  table.id = id;
  table.kind = table_kind_from_id(id);
  table.title = title;
  return table;
}

TEST(WrongWord, FiresForEachPlaceOnce) {
  EXPECT_EQ(texts_of_rule(with_passage("主要原因是例行节约。"), "wrong-word"), Texts{"主要原因是例行节约。"});
  EXPECT_TRUE(texts_of_rule(with_passage("主要原因是厉行节约。"), "wrong-word").empty());
}

TEST(Punctuation, FiresWhereAMarkStandsTwice) {
  EXPECT_EQ(texts_of_rule(with_passage("减少5.00；；"), "punctuation").size(), 1U);
  EXPECT_TRUE(texts_of_rule(with_passage("减少5.00万元；"), "punctuation").empty());
}

TEST(BrokenSentence, FiresBehindAWordThatCannotEndOne) {
  EXPECT_EQ(texts_of_rule(with_passage("没有购置设备具体。"), "broken-sentence").size(), 1U);
  EXPECT_TRUE(texts_of_rule(with_passage("没有购置设备。"), "broken-sentence").empty());
}

TEST(Markup, FiresForTags) {
  EXPECT_EQ(texts_of_rule(with_passage("<p>目标", "performance-1/target"), "markup").size(), 1U);
  EXPECT_TRUE(texts_of_rule(with_passage("小于<5%", "performance-1/target"), "markup").empty());
}

TEST(CopiedScope, FiresForADistrictInACityOnly) {
  EXPECT_EQ(texts_of_rule(with_passage("深化全区统一管理", "performance-1/target"), "copied-scope").size(), 1U);
  EXPECT_TRUE(texts_of_rule(with_passage("深化全区统一管理", "performance-1/target", "某区某局"), "copied-scope").empty());
}

TEST(RepeatedWords, FireWhereALineBreakRepeatedThem) {
  Table table = table_of("performance-1", "项目支出绩效目标表");
  table.department = "市财政和民政 和民政局";
  EXPECT_EQ(texts_of_rule(with_cover({}, {table}), "repeated-words"), Texts{"市财政和民政 和民政局"});
  table.department = "市财政局";
  EXPECT_TRUE(texts_of_rule(with_cover({}, {table}), "repeated-words").empty());
}

TEST(DirectionWords, FireWhereBothStand) {
  const auto budget = [](const std::string& word) {
    return BudgetMaker().claim({.id = "revenue", .amount = "3", .change = "1", .direction = word}).budget();
  };
  EXPECT_EQ(texts_of_rule(budget("增加减少"), "direction-words"), Texts{"增加减少"});
  EXPECT_TRUE(texts_of_rule(budget("减少"), "direction-words").empty());
}

TEST(HeaderYear, FiresForAnotherYearThanTheBudgets) {
  Table table = table_of("general", "一般公共预算支出表");
  table.header = "2023 年预算数";
  EXPECT_EQ(texts_of_rule(with_cover({}, {table}), "header-year"), Texts{"2023 年预算数"});
  table.header = "2024年预算数";
  EXPECT_TRUE(texts_of_rule(with_cover({}, {table}), "header-year").empty());
}

TEST(Contents, FireForTablesThatAreMissingOrCalledOtherwise) {
  Cover cover;
  cover.contents = {"收支预算总表", "单位支出总表", "一般公共预算支出表"};
  const Budget budget = with_cover(cover, {table_of("expenditure", "部门支出总表"), table_of("general", "一般公共预算支出表")});
  EXPECT_EQ(texts_of_rule(budget, "contents-missing"), Texts{"收支预算总表"});
  EXPECT_EQ(texts_of_rule(budget, "contents-title"), Texts{"部门支出总表"});
  EXPECT_TRUE(texts_of_rule(with_cover(cover), "contents-missing").empty());
}

TEST(TableLabels, FireOnlyWhereOtherTablesHaveOne) {
  Table labelled = table_of("funds", "政府性基金预算支出表");
  labelled.label = "附件2-8";
  const Table plain = table_of("general", "一般公共预算支出表");
  EXPECT_EQ(texts_of_rule(with_cover({}, {plain, labelled}), "table-labels"), Texts{"一般公共预算支出表"});
  EXPECT_TRUE(texts_of_rule(with_cover({}, {plain}), "table-labels").empty());
}

TEST(Terms, FireForWhatIsNotUsedAndForWhatIsNotExplained) {
  Table table = table_of("expenditure", "支出总表");
  for (const auto& [code, name] : {std::pair("2080101", "行政运行"), std::pair("2080501", "行政单位离退休")}) {
    Row row;
    row.id = row.code = code;
    row.name = name;
    table.rows.push_back(row);
  }
  Cover cover;
  cover.terms = {{{"社会保障和就业支出", "人力资源和社会保障管理事务", "行政运行"}, 1},
                 {{"社会保障和就业支出", "行政事业单位养老支出", "事业单位离退休"}, 2}};
  const Budget budget = with_cover(cover, {table});
  EXPECT_EQ(texts_of_rule(budget, "terms-unused"), Texts{"事业单位离退休"});
  EXPECT_EQ(texts_of_rule(budget, "terms-missing"), Texts{"2080501 行政单位离退休"});
  EXPECT_TRUE(texts_of_rule(with_cover({}, {table}), "terms-missing").empty());
}

TEST(ProjectNames, FireWhereTextAndTableDiffer) {
  const Budget budget = BudgetMaker()
                            .claim({.id = "project-1", .amount = "1", .performance = "performance-1"})
                            .performance("performance-1", "1", "1", "")
                            .budget();
  EXPECT_EQ(texts_of_rule(budget, "project-names"), Texts{"project-1"});
}

Table indicator(const std::string& name, const std::string& comparison, const std::string& unit) {
  Table table = table_of("performance-1", "项目支出绩效目标表");
  Column value;
  value.id = "value";
  table.columns.push_back(value);
  Row row;
  row.id = "indicator-1";
  row.name = name;
  row.indicator = Indicator{.level1 = {}, .level2 = {}, .comparison = comparison, .measured_in = unit};
  table.rows.push_back(row);
  return table;
}

TEST(IndicatorUnit, FiresWhereNameAndUnitDoNotFit) {
  const auto texts = [](const std::string& name, const std::string& unit) {
    return texts_of_rule(with_cover({}, {indicator(name, "=", unit)}), "indicator-unit").size();
  };
  EXPECT_EQ(texts("聘用人数", "%"), 1U);
  EXPECT_EQ(texts("聘用人数", "人"), 0U);
  EXPECT_EQ(texts("业务受理量", "人"), 1U);
  EXPECT_EQ(texts("业务受理量", "条"), 0U);
  EXPECT_EQ(texts("验收合格率", "册"), 1U);
  EXPECT_EQ(texts("验收合格率", "%"), 0U);
}

TEST(RateAboveWhole, FiresForAtLeastAHundredPerCent) {
  const auto texts = [](const std::string& comparison) {
    std::vector<Fact> facts(1);
    read_figure("100", {Measure::quantity}, facts[0]);
    const Budget budget(Cover{}, {indicator("及时率", comparison, "%")}, facts);
    return texts_of_rule(budget, "rate-above-whole").size();
  };
  EXPECT_EQ(texts("≥"), 1U);
  EXPECT_EQ(texts("="), 0U);
}

TEST(OppositeReasons, FireWhereAWholeRisesAndItsPartsDoNot) {
  const auto budget = [](const std::string& running, const std::string& project, const std::string& goods = "1374.85") {
    return BudgetMaker()
        .claim({.id = "expenditure.302", .amount = goods, .change = "95.75", .direction = "增加"})
        .claim({.id = "operating", .amount = "358.63", .change = "100.85", .direction = running})
        .claim({.id = "expenditure.project", .amount = "1016.22", .direction = project})
        .budget();
  };
  EXPECT_EQ(texts_of_rule(budget("减少", "持平"), "opposite-reasons"), Texts{"expenditure.302增加，operating减少，expenditure.project持平"});
  EXPECT_TRUE(texts_of_rule(budget("减少", "增加"), "opposite-reasons").empty());
  EXPECT_TRUE(texts_of_rule(budget("增加", "持平"), "opposite-reasons").empty());
  EXPECT_TRUE(texts_of_rule(budget("减少", ""), "opposite-reasons").empty());
  // Goods and services hold more than these two: then they may well rise.
  EXPECT_TRUE(texts_of_rule(budget("减少", "持平", "1500.00"), "opposite-reasons").empty());
}

TEST(PromisedTargets, FireWhereNoIndicatorMeasuresThem) {
  const auto texts = [](const std::string& name) {
    Cover cover;
    cover.passages.push_back({"performance-1/target", "使投诉率低于 5%。", 9});
    return texts_of_rule(with_cover(cover, {indicator(name, "≤", "%")}), "promised-targets");
  };
  EXPECT_EQ(texts("满意度"), Texts{"投诉率"});
  EXPECT_TRUE(texts("咨询投诉率").empty());
}

}  // namespace
}  // namespace gouji
