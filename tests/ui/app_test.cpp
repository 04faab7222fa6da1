#include "ui/app.h"

#include <gtest/gtest.h>

#include "imgui_internal.h"
#include "tests/support/app_driver.h"
#include "tests/support/budget_maker.h"
#include "tests/support/languages.h"
#include "ui/views.h"

namespace gouji {
namespace {

constexpr Modifiers kCtrl{true, false, false, false};
constexpr Modifiers kShift{false, true, false, false};
constexpr Modifiers kAlt{false, false, true, false};

TEST(App, ShowsTheBudgetAtOnce) {
  AppDriver page(1440, 900);
  EXPECT_EQ(page.selected(), "expenditure/total/total");
  EXPECT_TRUE(page.shows("南昌市社会保险事业服务中心"));
  EXPECT_TRUE(page.shows("3,463.96 万元"));
  EXPECT_TRUE(page.has_item("3,463.96##expenditure/total/total"));
}

TEST(App, LeadsByClicksToTheValueInTheWrongColumn) {
  AppDriver page(1440, 900);
  page.click("数字填错了栏");
  EXPECT_EQ(page.selected(), "three-public/601017/abroad.general");
  EXPECT_TRUE(page.shows("公务接待费"));
  EXPECT_TRUE(page.has_item("12.83##three-public/601017/abroad.general"));
  EXPECT_FALSE(page.state().marked.empty());
}

TEST(App, LetsAReaderOfAReadOnlyPageLookAtAllAndChangeNothing) {
  AppDriver page(1440, 900);
  page.app().set_embedded(false);
  page.click("数字填错了栏");
  EXPECT_EQ(page.selected(), "three-public/601017/abroad.general");
  for (const char* control : {"打开文件", "规则文件", "采用建议"}) EXPECT_FALSE(page.has_item(control)) << control;
  page.press("KeyW");
  EXPECT_FALSE(page.state().tries_out);
  page.app().carry_out(command::OpenFile{});
  page.app().carry_out(command::ApplySuggestion{0});
  while (const auto request = page.app().take_request()) {
    EXPECT_TRUE(request->kind != AppRequest::Kind::open_file && request->kind != AppRequest::Kind::apply_suggestion);
  }
}

TEST(App, LeadsByClicksToTheGapOfTheEconomicChanges) {
  AppDriver page(1440, 900);
  page.click("分项增减合计");
  EXPECT_EQ(page.selected(), "narrative/expenditure/change");
  EXPECT_TRUE(page.shows("39.08"));
}

TEST(App, GoesFromTheInspectorToTheFiguresOfARelationAndBack) {
  AppDriver page(1440, 900);
  page.click("208 社会保障和就业支出");
  EXPECT_EQ(page.selected(), "expenditure/208/total");
  page.press("ArrowLeft", kAlt);
  EXPECT_EQ(page.selected(), "expenditure/total/total");
  page.press("ArrowRight", kAlt);
  EXPECT_EQ(page.selected(), "expenditure/208/total");
}

TEST(App, MovesInTheTableByArrowKeysAndFoldsRows) {
  AppDriver page(1440, 900);
  page.press("ArrowDown");
  EXPECT_EQ(page.selected(), "expenditure/208/total");
  page.press("ArrowRight");
  EXPECT_EQ(page.selected(), "expenditure/208/basic");
  page.press("Minus");
  EXPECT_FALSE(page.has_item("##expenditure/20801/total"));
  page.press("ArrowDown");
  EXPECT_EQ(page.selected(), "expenditure/221/basic");
  page.press("ArrowUp");
  page.press("Equal");
  EXPECT_TRUE(page.has_item("##expenditure/20801/total"));
  page.press("End");
  EXPECT_EQ(page.selected(), "expenditure/2210203/basic");
}

TEST(App, FoldsByTheMouse) {
  AppDriver page(1440, 900);
  page.click("fold##208");
  EXPECT_FALSE(page.has_item("##expenditure/20801/total"));
  page.click("fold##208");
  EXPECT_TRUE(page.has_item("##expenditure/20801/total"));
  page.click("全部折叠");
  EXPECT_FALSE(page.has_item("##expenditure/22102/total"));
  page.click("全部展开");
  EXPECT_TRUE(page.has_item("##expenditure/20801/total"));
}

TEST(App, FindsCodesNamesAndFigures) {
  AppDriver page(1440, 900);
  page.press("KeyK", kCtrl);
  page.type("30217");
  EXPECT_TRUE(page.has_item("30217 公务接待费##hit"));
  page.press("Enter");
  EXPECT_EQ(page.selected(), "basic/30217/total");
  EXPECT_FALSE(page.state().search_is_open);

  page.press("Slash");
  page.type("1668.37");
  page.press("ArrowDown");
  page.press("Enter");
  EXPECT_EQ(page.selected(), "general/2080101/total");

  page.press("Slash");
  page.type("办公费");
  page.press("Escape");
  EXPECT_TRUE(page.state().search.empty());
}

TEST(App, GoesRoundItsRegionsByF6) {
  AppDriver page(1440, 900);
  EXPECT_EQ(page.state().region, Region::table);
  page.press("F6");
  EXPECT_EQ(page.state().region, Region::figure);
  page.press("F6");
  EXPECT_EQ(page.state().region, Region::findings);
  page.press("F6");
  page.press("F6");
  EXPECT_EQ(page.state().region, Region::tables);
  page.press("F6", kShift);
  EXPECT_EQ(page.state().region, Region::top);
}

TEST(App, OpensAFindingByTheKeyboardAlone) {
  AppDriver page(1440, 900);
  page.press("F6");
  page.press("F6");
  for (int i = 0; i < 6 && page.item("数字填错了栏").find("\"focused\": true") == std::string::npos; ++i) {
    page.press("ArrowDown");
  }
  page.press("Enter");
  EXPECT_EQ(page.selected(), "three-public/601017/abroad.general");
}

TEST(App, CopiesTheSelectedFigureWithoutSeparators) {
  AppDriver page(1440, 900);
  EXPECT_EQ(page.copy(), "3463.96");
}

TEST(App, SpeaksEnglishAndShowsOtherUnits) {
  AppDriver page(1440, 900);
  page.click("EN");
  EXPECT_EQ(page.state().language, LanguageId::en);
  EXPECT_TRUE(page.shows("A figure in the wrong column"));
  page.click("中文");
  page.click("亿元");
  EXPECT_EQ(page.state().unit, DisplayUnit::yi_yuan);
  EXPECT_TRUE(page.has_item("0.346396##expenditure/total/total"));
  const auto title = page.app().take_request();
  ASSERT_TRUE(title.has_value());
  EXPECT_EQ(title->kind, AppRequest::Kind::title);
  const auto language = page.app().take_request();
  ASSERT_TRUE(language.has_value());
  EXPECT_EQ(language->text, "en");
}

TEST(App, FollowsTheSystemsThemeUntilTheReaderChooses) {
  AppDriver page(1440, 900);
  page.app().set_dark(true);
  EXPECT_TRUE(page.state().is_dark());
  page.click("外观");
  EXPECT_EQ(page.state().theme, ThemeChoice::light);
  EXPECT_FALSE(page.state().is_dark());
}

TEST(App, ShowsAllFaultsOfAFileAndKeepsTheBudget) {
  AppDriver page(1440, 900);
  Diagnostic first{Severity::error, "not-a-number", {12, 34}, "/tables/0/rows/1/cells/2", {{"text", "1.2.3"}}};
  Diagnostic second{Severity::error, "unknown-unit", {3, 5}, "/tables/0/amounts_in", {{"text", "千元"}}};
  page.app().show_faults("faulty.json", {first, second});
  page.settle();
  const std::string text = page.text();
  for (const char* words : {"faulty.json", "1.2.3", "千元", "12", "34", "/tables/0/amounts_in"}) {
    EXPECT_NE(text.find(words), std::string::npos) << words;
  }
  page.click("关闭");
  EXPECT_TRUE(page.state().faults.empty());
  EXPECT_EQ(page.selected(), "expenditure/total/total");
  EXPECT_FALSE(page.shows("faulty.json"));
}

TEST(App, ExplainsItsKeys) {
  AppDriver page(1440, 900);
  page.press("Slash", kShift);
  EXPECT_TRUE(page.shows("Ctrl+K"));
  page.press("Escape");
  EXPECT_FALSE(page.state().help_is_open);
  EXPECT_FALSE(page.shows("Ctrl+K"));
}

TEST(App, ShowsOneRegionAtATimeOnANarrowScreen) {
  AppDriver page(390, 844, 2);
  EXPECT_TRUE(page.has_item("##expenditure/total/total"));
  page.click("问题");
  EXPECT_FALSE(page.has_item("##expenditure/total/total"));
  page.click("数字填错了栏");
  EXPECT_EQ(page.state().region, Region::findings);
  page.click("三公");
  EXPECT_EQ(page.state().region, Region::table);
  page.click("查看所选数字");
  EXPECT_EQ(page.state().region, Region::figure);
  page.click("目录");
  page.click("表六");
  EXPECT_TRUE(page.has_item("##basic/total/total"));
}

TEST(App, ShowsTheFigureAmongTheTabsOfAMediumScreen) {
  AppDriver page(1024, 700);
  page.click("所选数字");
  EXPECT_TRUE(page.shows("由什么组成"));
}

TEST(App, DrawsNothingWhileNothingChanges) {
  AppDriver page(1440, 900);
  EXPECT_LT(page.settle(), 6);
  EXPECT_LT(page.frame(), 0);
}

TEST(App, ShowsABudgetWithoutAnyTable) {
  AppDriver page(1440, 900, Budget());
  EXPECT_EQ(page.selected(), "");
  page.press("ArrowDown");
  page.press("Enter");
  page.click("核对范围");
}

TEST(App, MakesTheLowerPanelLargerByKeysAndKeepsItsSize) {
  AppDriver page(1440, 900);
  page.press("ArrowUp", kCtrl);
  page.press("ArrowUp", kCtrl);
  const float height = page.state().panels.bottom;
  EXPECT_GT(height, 380);
  page.press("ArrowDown", kCtrl);
  EXPECT_FLOAT_EQ(page.state().panels.bottom, height - 48);
  EXPECT_EQ(page.selected(), "expenditure/total/total") << "the table does not take these keys";
}

TEST(App, SaysTheEssentialOfTheVerdictWhereThereIsLittleRoom) {
  EXPECT_TRUE(AppDriver(1900, 900).shows("不是错误）"));
  AppDriver page(1024, 700);
  EXPECT_TRUE(page.shows("发现 9 处错误，4 处疑点或提示。"));
}

TEST(App, ShowsTheTrueValuesOfTheFiguresOfARelationOnDemand) {
  AppDriver page(1440, 900);
  page.press("ArrowDown");
  EXPECT_FALSE(page.shows("[3,109.105, 3,109.115]"));
  page.click("真值范围");
  EXPECT_TRUE(page.shows("[3,109.105, 3,109.115]"));
}

TEST(App, ListsRuleFilesAndAsksTheHostToAddAndRemoveThem) {
  AppDriver page(1440, 900);
  page.app().show_rules(40, {RuleFile{"bureau.json", {BilingualText{"某局的规则", "A rule"}}}});
  page.click("规则文件");
  EXPECT_TRUE(page.shows("某局的规则"));
  while (page.app().take_request()) {
  }
  page.click("移除");
  const auto removal = page.app().take_request();
  ASSERT_TRUE(removal);
  EXPECT_EQ(removal->kind, AppRequest::Kind::remove_rules);
  page.press("Escape");
  EXPECT_FALSE(page.state().rules_are_open);
}

TEST(App, ShowsHowFarReadingIsAndLetsTheReaderStopIt) {
  AppDriver page(1440, 900);
  page.app().show_reading(Reading{"large.txt", "text", 0.42});
  EXPECT_TRUE(page.shows("large.txt"));
  EXPECT_TRUE(page.shows("42%"));
  page.click("208 社会保障和就业支出");
  EXPECT_EQ(page.selected(), "expenditure/208/total") << "the page stays in use";
  while (page.app().take_request()) {
  }
  page.press("Escape");
  const auto stop = page.app().take_request();
  ASSERT_TRUE(stop);
  EXPECT_EQ(stop->kind, AppRequest::Kind::cancel_reading);
}

TEST(App, OnANarrowScreenWhatIfOpensItsPanelWhichStaysChosen) {
  AppDriver page(390, 844);
  page.click("试算");
  EXPECT_EQ(page.state().region, Region::findings);
  EXPECT_EQ(page.state().bottom, BottomTab::scenario);
  page.click("表格");
  page.click("查看所选数字");
  page.click("问题");
  EXPECT_EQ(page.state().bottom, BottomTab::scenario);
}

TEST(App, TheMenuSavesTheReportWhereThereIsNoRoomBesideTheTabs) {
  AppDriver page(390, 844);
  page.click("菜单");
  page.click("保存报告");
  std::optional<AppRequest> request = page.app().take_request();
  while (request && request->kind != AppRequest::Kind::save_report) request = page.app().take_request();
  EXPECT_TRUE(request);
}

TEST(App, ASuggestionIsTakenFromTheInspectorToo) {
  AppDriver page(1440, 900);
  page.app().carry_out(command::SelectFact{page.budget().find_fact("three-public/601017/abroad.general")});
  page.settle();
  page.click("采用建议");
  std::optional<AppRequest> request = page.app().take_request();
  while (request && request->kind != AppRequest::Kind::apply_suggestion) request = page.app().take_request();
  EXPECT_TRUE(request);
}

TEST(App, SearchFindsAColumn) {
  AppDriver page(1440, 900);
  page.press("KeyK", kCtrl);
  page.type("公用经费");
  page.settle();
  page.press("Enter");
  EXPECT_EQ(page.selected(), "basic/total/operating");
}

TEST(App, EachTableKeepsThePlaceToWhichItIsScrolled) {
  AppDriver page(1440, 900);
  const auto show = [&](std::string_view id) {
    page.app().carry_out(command::ShowTable{static_cast<Index>(page.budget().find_table(id) - page.budget().tables().data())});
    page.settle();
  };
  show("basic");
  page.app().carry_out(command::SelectFact{page.budget().find_fact("basic/30302/total")});
  page.settle();
  EXPECT_FALSE(page.has_item("##basic/30101/total"));
  show("expenditure");
  EXPECT_TRUE(page.has_item("##expenditure/208/total"));
  show("basic");
  EXPECT_FALSE(page.has_item("##basic/30101/total"));
}

TEST(App, AKeyThatGoesToAnotherRegionShowsWhereItIs) {
  AppDriver page(1440, 900);
  for (int i = 0; i < 4; ++i) {  // the fifth is the table, which shows its selected figure
    page.press("F6");
    EXPECT_NE(ImGui::GetCurrentContext()->NavId, 0U) << i;
    EXPECT_TRUE(ImGui::GetCurrentContext()->NavCursorVisible) << i;
  }
}

}  // namespace
}  // namespace gouji
