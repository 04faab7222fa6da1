#include "page/scenario_files.h"

#include <gtest/gtest.h>

#include "tests/support/report_maker.h"
#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

class ScenarioFiles : public testing::Test {
 protected:
  ScenarioFiles() : report_(founding_budget()) {
    session_.use(report_.budget(), report_.check_result());
    session_.carry_out({});
  }
  void put(Change change) { session_.carry_out({.kind = ScenarioEdit::Kind::put, .step = {{}, true, {std::move(change)}}}); }
  [[nodiscard]] std::string exported(ExportKind as, bool all) const { return scenario_export(session_, report_.input(), "a.json", as, all).data; }

  ReportMaker report_;
  ScenarioSession session_;
};

TEST_F(ScenarioFiles, KeepsAllScenariosAndWhichIsShown) {
  EXPECT_EQ(scenarios_to_keep(session_), "");
  put(scale("basic/total/operating", 9, 10));
  session_.carry_out({.kind = ScenarioEdit::Kind::duplicate, .name = "更紧"});
  put(scale("301", 97, 100));
  session_.carry_out({.kind = ScenarioEdit::Kind::add});
  session_.carry_out({.kind = ScenarioEdit::Kind::choose, .number = 1});
  const KeptScenarios kept = read_kept(scenarios_to_keep(session_));
  ASSERT_EQ(kept.scenarios.size(), 3U);
  EXPECT_EQ(kept.current, 1U);
  EXPECT_EQ(kept.scenarios[1].name, "更紧");
  EXPECT_EQ(kept.scenarios[1].steps.size(), 2U);
  EXPECT_EQ(kept.scenarios, session_.scenarios());
  EXPECT_TRUE(read_kept("scenario=9 * *scenario=1AAAA").scenarios.empty());
}

TEST_F(ScenarioFiles, AreCalledByTheirScenarioWhereThereAreSeveral) {
  const auto name = [&](bool all) { return scenario_export(session_, report_.input(), "a.json", ExportKind::csv, all).name; };
  EXPECT_EQ(name(false), "a.scenario.csv");
  session_.carry_out({.kind = ScenarioEdit::Kind::add, .name = "更\u202E紧"});
  put(scale("301", 97, 100));
  EXPECT_EQ(name(false), "a.scenario.更\uFFFD紧.csv");
  EXPECT_EQ(name(true), "a.scenario.csv");
}

TEST_F(ScenarioFiles, HandsOneOverOrAllSideBySide) {
  put(scale("basic/total/operating", 9, 10));
  session_.carry_out({.kind = ScenarioEdit::Kind::add, .name = "空"});
  const std::string all = exported(ExportKind::csv, true);
  EXPECT_TRUE(all.starts_with("\xEF\xBB\xBF"));
  EXPECT_NE(all.find("方案 1"), std::string::npos);
  EXPECT_NE(all.find("expenditure/total/total,表三 部门支出总表,,合计,合计,万元,3463.96,3428.0969,-35.8631,3463.96,0"), std::string::npos) << all.substr(0, 600);
  EXPECT_EQ(exported(ExportKind::csv, false).find("3463.96"), std::string::npos) << "nothing moves in the empty one";
  EXPECT_NE(exported(ExportKind::markdown, true).find("| 3,428.0969 |"), std::string::npos);
  EXPECT_NE(exported(ExportKind::json, true).find("\"3428.0969\""), std::string::npos);
  EXPECT_NE(exported(ExportKind::file, false).find("gouji-scenario"), std::string::npos);
}

}  // namespace
}  // namespace gouji
