#include <gtest/gtest.h>

#include "tests/support/app_driver.h"
#include "ui/app.h"

namespace gouji {
namespace {

class PicturesTest : public testing::Test {
 protected:
  // A scenario of the founding budget: 公用经费 less by 10 %, and the lines that matter.
  static ScenarioPictures scenario(const Budget& budget) {
    ScenarioPictures scenario;
    scenario.target = budget.find_fact("expenditure/total/total");
    for (const Fact& fact : budget.facts()) scenario.figures.push_back(fact.value);
    const Index goods = budget.find_fact("basic/302/total");
    for (const Index fact : {scenario.target, goods}) scenario.figures[fact].fen -= 35'863'000;
    scenario.steps = {{"公用经费 −10%", {-35'863'000}, goods}};
    scenario.ranges = {{"302 商品和服务支出", {3'428'097'000}, {3'499'823'000}, goods}};
    return scenario;
  }
};

TEST_F(PicturesTest, TheFlowsStandInThePlaceOfTheTableAndAClickSelectsALine) {
  AppDriver page(1440, 900);
  page.click("图");
  EXPECT_TRUE(page.state().shows_pictures);
  EXPECT_TRUE(page.shows("钱从哪里来，到哪里去"));
  EXPECT_TRUE(page.shows("1,016.22"));
  page.click("302 商品和服务支出##picture");
  EXPECT_EQ(page.selected(), "basic/302/total");
  EXPECT_TRUE(page.state().shows_pictures);
  EXPECT_TRUE(page.shows("358.63 万元 · 10.4%"));
  page.click("看表格");
  EXPECT_FALSE(page.state().shows_pictures);
  EXPECT_TRUE(page.has_item("##basic/302/total"));
}

TEST_F(PicturesTest, TheTreemapZoomsInAndOut) {
  AppDriver page(1440, 900);
  page.click("图");
  page.click("支出构成");
  page.click("302 商品和服务支出##picture");
  EXPECT_EQ(page.selected(), "basic/302/total");
  EXPECT_TRUE(page.has_item("30226 劳务费##picture"));
  EXPECT_FALSE(page.has_item("系统运维费项目##picture"));
  page.click("30226 劳务费##picture");
  EXPECT_EQ(page.selected(), "basic/30226/total");
  EXPECT_TRUE(page.has_item("30226 劳务费##picture"));
  page.click("全部支出##picture-path");
  EXPECT_TRUE(page.has_item("系统运维费项目##picture"));
  page.click("按功能");
  EXPECT_TRUE(page.has_item("208 社会保障和就业支出##picture"));
}

TEST_F(PicturesTest, OfAScenarioBarsAreShownAndEveryFigureSaysWhatItWas) {
  AppDriver page(1440, 900);
  page.click("图");
  EXPECT_FALSE(page.has_item("变化步骤"));
  page.app().show_scenario(scenario(page.budget()));
  page.settle();
  page.click("302 商品和服务支出##picture");
  EXPECT_TRUE(page.shows("原 358.63，−35.863"));
  page.click("变化步骤");
  EXPECT_TRUE(page.shows("从原预算到方案"));
  EXPECT_TRUE(page.shows("横轴不从零开始"));
  EXPECT_TRUE(page.shows("3,428.097"));
  page.click("公用经费 −10%##picture");
  EXPECT_EQ(page.selected(), "basic/302/total");
  page.click("影响大小");
  EXPECT_TRUE(page.shows("3,499.823"));
  page.app().show_scenario({});
  page.settle();
  EXPECT_TRUE(page.shows("钱从哪里来，到哪里去"));
}

TEST_F(PicturesTest, OnANarrowScreenTheyHaveATabAndEachFigureARow) {
  AppDriver page(390, 844);
  page.click("图");
  EXPECT_TRUE(page.shows("支出性质"));
  page.click("208 社会保障和就业支出##picture-row");
  EXPECT_EQ(page.selected(), "expenditure/208/total");
  EXPECT_TRUE(page.state().shows_pictures);
  page.click("表格");
  EXPECT_FALSE(page.state().shows_pictures);
  EXPECT_TRUE(page.has_item("##expenditure/208/total"));
}

TEST_F(PicturesTest, ASavedPictureHasItsTitleUnitAndSourceAndLeavesThePageAlone) {
  AppDriver page(1440, 900);
  page.click("图");
  page.click("保存图片");
  std::optional<AppRequest> request = page.app().take_request();
  while (request && request->kind != AppRequest::Kind::save_picture) request = page.app().take_request();
  ASSERT_TRUE(request);
  EXPECT_EQ(request->text, "南昌市社会保险事业服务中心 钱从哪里来，到哪里去");
  const std::string before = page.text();
  const std::string sheet = page.picture(request->width, request->height, 2);
  EXPECT_NE(sheet.find("南昌市社会保险事业服务中心 2024 · 钱从哪里来，到哪里去"), std::string::npos);
  EXPECT_NE(sheet.find("单位：万元"), std::string::npos);
  EXPECT_NE(sheet.find("来源："), std::string::npos);
  EXPECT_NE(sheet.find("商品和服务支出"), std::string::npos);
  EXPECT_EQ(page.text(), before);
}

}  // namespace
}  // namespace gouji
