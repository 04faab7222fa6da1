// What a name means at its place: parts of wholes, functions, economic classes, sections.
#include <gtest/gtest.h>

#include <string>

#include "tests/support/prose.h"

namespace gouji {
namespace {

TEST(NarrativeScope, PlacesPartsUnderTheWholeThatTheTextNames) {
  EXPECT_EQ(claims_of({"支出预算120万元，其中：基本支出80万元；项目支出40万元。"}),
            "expenditure 支出预算 120\nexpenditure.basic 基本支出 80\nexpenditure.project 项目支出 40\n");
  EXPECT_EQ(claims_of({"财政拨款支出预算120万元。其中：基本支出80万元。"}),
            "appropriation 财政拨款支出预算 120\nappropriation.basic 基本支出 80\n");
  EXPECT_EQ(claims_of({"（二）支出预算情况", "基本支出80万元，项目支出40万元。", "（三）财政拨款支出预算情况", "基本支出70万元。"}),
            "expenditure.basic 基本支出 80\nexpenditure.project 项目支出 40\nappropriation.basic 基本支出 70\n");
}

TEST(NarrativeScope, LeavesAPartWithoutAWholeUnnamed) {
  const Prose prose = read_narrative_lines({"基本支出80万元。"});
  EXPECT_EQ(prose.claims(), "");
  EXPECT_EQ(prose.remarks(), "1 text-figure-unnamed 基本支出80万元\n");
}

TEST(NarrativeScope, ClosesInnerPartsWhereAnotherSeriesGoesOn) {
  EXPECT_EQ(claims_of({"二、支出预算情况", "按支出项目类别划分：基本支出80万元；其中：工资福利支出60万元、商品和服务支出20万元；项目支出40万元，其中：商品和服务支出40万元。",
                       "按支出经济分类划分：工资福利支出60万元，商品和服务支出60万元。"}),
            "expenditure.basic 基本支出 80\nexpenditure.basic.301 工资福利支出 60\nexpenditure.basic.302 商品和服务支出 20\n"
            "expenditure.project 项目支出 40\nexpenditure.project.302 商品和服务支出 40\n"
            "expenditure.301 工资福利支出 60\nexpenditure.302 商品和服务支出 60\n");
}

TEST(NarrativeScope, CarriesAWholeOverToTheListThatFollows) {
  EXPECT_EQ(claims_of({"财政拨款基本支出预算80万元，其中：", "（一）人员经费60万元。主要包括：基本工资、津贴补贴。", "（二）公用经费20万元。"}),
            "appropriation.basic 财政拨款基本支出预算 80\nappropriation.basic.personnel 人员经费 60\n"
            "appropriation.basic.operating 公用经费 20\n");
  EXPECT_EQ(claims_of({"财政拨款支出主要内容如下：", "1. “教育支出-普通教育-小学教育”科目12.5万元，主要用于小学。"}),
            "appropriation.2050202 教育支出-普通教育-小学教育 12.5\n");
}

TEST(NarrativeScope, FindsFunctionsByNamesLevelsAndDashes) {
  EXPECT_EQ(claims_of({"三、支出预算情况", "按支出功能科目划分：教育支出30万元，比上年增加1万元；住房保障支出8万元。"}),
            "expenditure.205 教育支出 30 | 增加 1 - | 上年\nexpenditure.221 住房保障支出 8\n");
  EXPECT_EQ(claims_of({"三、支出预算情况", "1.教育（类）支出30万元。", "2.公共安全支出（204类）司法（06款）行政运行（01项）12万元。", "3.住房保障支出（类）住房改革支出（款）提租补贴（项）2万元。",
                       "4.卫生健康支出—行政事业单位医疗—行政单位医疗科目1万元。"}),
            "expenditure.205 教育（类）支出 30\nexpenditure.2040601 公共安全支出（204类）司法（06款）行政运行（01项） 12\n"
            "expenditure.2210202 住房保障支出（类）住房改革支出（款）提租补贴（项） 2\n"
            "expenditure.2101101 卫生健康支出—行政事业单位医疗—行政单位医疗 1\n");
}

TEST(NarrativeScope, TakesTheClassFromTheHeadingAbove) {
  const Prose prose = read_narrative_lines({"五、财政拨款支出预算情况", "（一）教育支出（类）", "1. 普通教育（款）小学教育（项）支出20万元。", "（二）住房保障支出（类）", "1. 住房改革支出（类）住房公积金（项）6万元。"});
  EXPECT_EQ(prose.claims(),
            "appropriation.2050202 普通教育（款）小学教育（项）支出 20\nappropriation.2210201 住房改革支出（类）住房公积金（项） 6\n");
  EXPECT_EQ(prose.remarks(), "5 text-subject-level 1.住房改革支出（类）住房公积金（项）6万元\n");
  EXPECT_EQ(prose.table("narrative")->table.rows[0].claim->section, "（一）教育支出（类）");
}

TEST(NarrativeScope, DoesNotGuessAmongFunctionsOfOneName) {
  EXPECT_EQ(claims_of({"三、支出预算情况", "行政运行12万元。"}), "");
  const Prose prose = read_narrative_lines({"三、支出预算情况", "行政运行12万元。"},
                                           {table_with_codes("expenditure", {{"204", "公共安全支出"}, {"2040601", "行政运行"}})});
  EXPECT_EQ(prose.claims(), "expenditure.2040601 行政运行 12\n");
}

TEST(NarrativeScope, TakesACodeBeforeItsNameOnlyWhereTheyAgree) {
  EXPECT_EQ(claims_of({"三、支出预算情况", "2040601行政运行12万元，205教育支出3万元。", "（208类）社会保障和就业支出4万元。"}),
            "expenditure.2040601 行政运行 12\nexpenditure.205 教育支出 3\nexpenditure.208 （208类）社会保障和就业支出 4\n");
  EXPECT_EQ(claims_of({"三、支出预算情况", "208教育支出3万元。", "（208类）教育支出4万元。"}), "");
}

TEST(NarrativeScope, TakesNoSpendingForRevenue) {
  EXPECT_EQ(claims_of({"支出预算120万元，其中：财政拨款支出100万元，其他资金支出20万元。"}),
            "expenditure 支出预算 120\nappropriation 财政拨款支出 100\n");
}

TEST(NarrativeScope, KeepsTheWholeOfASectionBehindItsParts) {
  EXPECT_EQ(claims_of({"三、支出预算情况", "支出预算120万元，其中：财政拨款支出100万元。", "按支出功能科目划分：教育支出120万元。"}),
            "expenditure 支出预算 120\nappropriation 财政拨款支出 100\nexpenditure.205 教育支出 120\n");
}

TEST(NarrativeScope, KnowsFormerNames) {
  EXPECT_EQ(claims_of({"三、支出预算情况", "社会保障和就业支出（类）行政事业单位离退休（款）事业单位离退休（项）4万元。"}),
            "expenditure.2080502 社会保障和就业支出（类）行政事业单位离退休（款）事业单位离退休（项） 4\n");
}

TEST(NarrativeScope, ReadsTheOtherImportantMatters) {
  EXPECT_EQ(claims_of({"六、机关运行经费", "2025年本单位机关运行经费预算为33万元，比2024年预算减少1万元，下降2.9%。", "七、政府采购",
                       "政府采购预算总额9万元，其中：政府采购货物预算4万元、政府采购工程预算0万元、政府采购服务预算5万元。", "八、国有资产占用情况",
                       "我单位共有车辆7辆，其中，执法执勤用车5辆、其他用车2辆；2025年拟购置车辆1辆。", "九、绩效目标设置情况", "编报绩效目标的项目共3个，涉及项目预算资金40万元。"}),
            "operating 机关运行经费预算 33 | 减少 1 2.9 | 2024年预算\nprocurement 政府采购预算总额 9\nprocurement.goods 政府采购货物预算 4\n"
            "procurement.works 政府采购工程预算 0\nprocurement.services 政府采购服务预算 5\nvehicles-held 共有车辆 7\n"
            "vehicles-held.enforcement 执法执勤用车 5\nvehicles-held.other 其他用车 2\nvehicles 购置车辆 1\n"
            "targets 编报绩效目标的项目 3\ntargets.funds 涉及项目预算资金 40\n");
}

TEST(NarrativeScope, ReadsThreePublicSpending) {
  EXPECT_EQ(claims_of({"二、“三公”经费预算情况", "2025年“三公”经费预算数为30万元，与2024年预算持平。其中：", "（一）因公出国（境）费5万元，与2024年预算持平。",
                       "（二）公务用车购置及运行费20万元，比2024年预算减少2万元。其中：公务用车购置费0万元，与上年一致；公务用车运行维护费20万元。", "（三）公务接待费5万元。"}),
            "three-public “三公”经费预算数 30 | 持平 - - | 2024年预算\nthree-public.abroad 因公出国（境）费 5 | 持平 - - | 2024年预算\n"
            "three-public.vehicle 公务用车购置及运行费 20 | 减少 2 - | 2024年预算\nthree-public.vehicle-purchase 公务用车购置费 0 | 一致 - - | 上年\n"
            "three-public.vehicle-operation 公务用车运行维护费 20\nthree-public.reception 公务接待费 5\n");
}

TEST(NarrativeScope, TakesAHeadingInsideAParagraph) {
  const Prose prose = read_narrative_lines({"四、其他重要事项", "1.机关运行经费情况。2025年机关运行经费33万元。"});
  EXPECT_EQ(prose.claims(), "operating 机关运行经费 33\n");
  EXPECT_EQ(prose.table("narrative")->table.rows[0].claim->section, "1.机关运行经费情况");
}

TEST(NarrativeScope, KeepsTitlePlacesAndPassages) {
  const Prose prose = read_narrative_lines({"第三部分 某局2025年单位预算情况说明", "一、收入预算情况", "收入预算30万元。"});
  const Table& table = prose.table("narrative")->table;
  EXPECT_EQ(table.title, "某局2025年单位预算情况说明");
  EXPECT_EQ(table.line, 1U);
  EXPECT_EQ(table.rows[0].line, 3U);
  ASSERT_EQ(prose.draft.cover.passages.size(), 1U);
  EXPECT_EQ(prose.draft.cover.passages[0].place, "一、收入预算情况");
  EXPECT_EQ(prose.draft.cover.passages[0].text, "收入预算30万元。");
}

TEST(NarrativeScope, FindsTheLineOfAFigureInAJoinedParagraph) {
  std::vector<Paragraph> paragraphs = paragraphs_of({"收入预算30万元，支出预算30万元。"});
  paragraphs[0].later_lines = {{static_cast<std::uint32_t>(std::string("收入预算30万元，").size()), 2}};
  TextDraft draft;
  read_narrative_text(paragraphs, reading_data(), draft);
  ASSERT_EQ(draft.tables.size(), 1U);
  EXPECT_EQ(draft.tables[0].table.rows[0].line, 1U);
  EXPECT_EQ(draft.tables[0].table.rows[1].line, 2U);
}

}  // namespace
}  // namespace gouji
