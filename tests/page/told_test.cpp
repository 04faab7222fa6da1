#include "page/told.h"

#include <gtest/gtest.h>

#include "report/baseline.h"
#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"
#include "tests/support/whatif_maker.h"
#include "whatif/link.h"

namespace gouji {
namespace {

class Told : public testing::Test {
 protected:
  static void expect(const std::string& json, std::initializer_list<const char*> parts) {
    for (const char* part : parts) EXPECT_NE(json.find(part), std::string::npos) << part << " in " << json.substr(0, 400);
  }
};

TEST_F(Told, TheSummarySaysWhatItIsAndWhetherItAddsUp) {
  expect(line_from_json(told_summary(founding_report().input(LanguageId::zh, DisplayUnit::as_printed))),
         {"\"code\": \"601017\"", "\"year\": 2024", "\"total\": \"3,463.96 万元\"", "\"errors\": 9", "\"remarks\": 4",
          "{\"id\": \"three-public\", \"title\": \"表七 财政拨款“三公”经费支出表\", \"errors\": 1, \"remarks\": 0}"});
}

TEST_F(Told, FindingsNameTheirRulesAndFigures) {
  expect(line_from_json(told_findings(founding_report().input(LanguageId::en, DisplayUnit::as_printed))),
         {"\"errors\": 9", "\"severity\": \"error\"", "\"figures\": [\"three-public/601017/abroad.general\""});
}

TEST_F(Told, AChangeHasItsFiguresTotalsFirst) {
  const ReportInput input = founding_report().input(LanguageId::zh, DisplayUnit::as_printed);
  const Baseline baseline = baseline_of(*input.budget, *input.check);
  const Linkage linkage = link(baseline, Funding::follows);
  Scenario scenario;
  scenario.steps.push_back({{}, true, {scale("basic/total/operating", 9, 10)}});
  const Outcome outcome = evaluate(baseline, linkage, scenario);
  const std::string json = line_from_json(told_change({&input, &linkage, &scenario, &outcome}, "scenario=1x"));
  expect(json, {"{\"state\": \"scenario=1x\", \"moved\": ",
                "{\"address\": \"expenditure/total/total\", \"name\": \"合计\", \"column\": \"合计\", \"unit\": \"万元\", "
                "\"published\": \"3,463.96\", \"value\": \"3,428.0969\", \"difference\": \"−35.8631\"}"});
  EXPECT_EQ(line_from_json(told_no_change()), "{\"state\": \"\", \"moved\": 0, \"figures\": []}");
}

TEST_F(Told, NothingHiddenReachesAHost) {
  const ReportMaker hostile(BudgetMaker().title("甲\u202E乙").budget());
  expect(line_from_json(told_summary(hostile.input())), {"\"title\": \"甲\uFFFD乙\""});
}

}  // namespace
}  // namespace gouji
