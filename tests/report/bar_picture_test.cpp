#include "report/bar_picture.h"

#include <gtest/gtest.h>

#include "report/picture_table.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

class BarPictureTest : public testing::Test {
 protected:
  BarPictureTest() : maker_(founding_budget()) {
    scenario_.target = maker_.budget().find_fact("expenditure/total/total");
    for (const Fact& fact : maker_.budget().facts()) scenario_.figures.push_back(fact.value);
    scenario_.figures[scenario_.target].fen -= 40'000'000;
    const Index goods = maker_.budget().find_fact("basic/302/total");
    scenario_.steps = {{"公用经费 −10%", {-35'860'000}, goods}, {"新项目", {5'000'000}, kNone}};
    scenario_.ranges = {{"水费", {3'463'000'000}, {3'465'000'000}, kNone}, {"劳务费", {3'450'000'000}, {3'470'000'000}, goods}};
  }

  static std::string text(const PictureTable& table) {
    std::string all;
    for (const PictureRow& row : table.rows) {
      for (const std::string& cell : row.cells) all += cell + '|';
      all += '\n';
    }
    return all;
  }

  ReportMaker maker_;
  ScenarioPictures scenario_;
};

TEST_F(BarPictureTest, TheWaterfallGoesFromTheBudgetToTheScenarioAndHidesNoGap) {
  const BarPicture picture = waterfall_picture(maker_.input(), scenario_);
  EXPECT_EQ(picture.title, "从原预算到方案：表三 部门支出总表 · 合计");
  EXPECT_EQ(text(table_of_picture(picture, *maker_.input().language)),
            "原预算||3,463.96|\n公用经费 −10%|−35.86|3,428.10|\n新项目|+5.00|3,433.10|\n未说明|−9.14|3,423.96|\n方案||3,423.96|\n");
  for (std::size_t i = 1; i + 1 < picture.bars.size(); ++i) EXPECT_EQ(picture.bars[i].from, picture.bars[i - 1].to);
  EXPECT_EQ(picture.bars[1].kind, BarKind::fall);
  EXPECT_EQ(picture.bars[2].kind, BarKind::rise);
  EXPECT_EQ(picture.bars[3].kind, BarKind::rest);
}

TEST_F(BarPictureTest, TheTornadoHasTheWidestRangeFirst) {
  const BarPicture picture = tornado_picture(maker_.input(), scenario_);
  EXPECT_EQ(text(table_of_picture(picture, *maker_.input().language)), "劳务费|3,450.00|3,470.00|20.00|\n水费|3,463.00|3,465.00|2.00|\n");
  EXPECT_EQ(picture.middle_shown, "3,423.96");
}

TEST_F(BarPictureTest, WithoutAScenarioThereAreNone) {
  EXPECT_TRUE(waterfall_picture(maker_.input(), {}).is_empty());
  EXPECT_TRUE(tornado_picture(maker_.input(), {}).is_empty());
  const std::string report = pictures_as_markdown(maker_.input());
  EXPECT_EQ(report.find("从原预算到方案"), std::string::npos);
  EXPECT_NE(report.find("## 钱从哪里来，到哪里去\n\n单位：万元\n\n| 从 | 到 | 金额 | 占支出 |\n| --- | --- | ---: | ---: |\n"), std::string::npos);
  EXPECT_NE(report.find("| &emsp;&emsp;302 商品和服务支出 | 358.63 | 10.4% |\n"), std::string::npos);
  EXPECT_NE(pictures_as_markdown(maker_.input(), scenario_).find("从原预算到方案"), std::string::npos);
}

}  // namespace
}  // namespace gouji
