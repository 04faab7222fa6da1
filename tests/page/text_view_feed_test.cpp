#include "page/text_view_feed.h"

#include <gtest/gtest.h>

#include "tests/support/budget_maker.h"
#include "tests/support/report_maker.h"

namespace gouji {
namespace {

// A page that shows the founding budget.
class Feed : public testing::Test {
 protected:
  std::string changes() {
    const ReportInput input = founding_report().input(state.language, state.unit);
    return feed.changes({input, version, &remarks, {}, &state, true});
  }
  static std::size_t sections_in(const std::string& json) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = json.find("\"blocks\": ", at)) != std::string::npos; ++at) ++count;
    return count;
  }

  State state;
  Diagnostics remarks;
  std::size_t version = 1;
  TextViewFeed feed;
};

TEST_F(Feed, TellsEverythingFirstAndThenNothing) {
  const std::string first = changes();
  EXPECT_GT(sections_in(first), 20U);
  EXPECT_NE(first.find("\"title\": \"南昌市社会保险事业服务中心2024年单位预算\""), std::string::npos);
  EXPECT_EQ(changes(), "");
}

TEST_F(Feed, TellsAboutASelectedFigureAlone) {
  EXPECT_NE(changes(), "");
  state.selected = founding_report().budget().find_fact("basic/30201/total");
  const std::string json = changes();
  EXPECT_EQ(sections_in(json), 1U);
  EXPECT_NE(json.find("\"selected\": " + std::to_string(state.selected)), std::string::npos);
  EXPECT_NE(json.find("30201 办公费"), std::string::npos);
}

TEST_F(Feed, OffersNothingToBeChangedOnAReadOnlyPage) {
  const std::string usual = changes();
  state.read_only = true;
  const std::string json = changes();
  for (const char* action : {"\"open-file\"", "\"apply\""}) {
    EXPECT_NE(usual.find(action), std::string::npos) << action;
    EXPECT_EQ(json.find(action), std::string::npos) << action;
  }
  EXPECT_NE(json.find("\"save-report\""), std::string::npos);
}

TEST_F(Feed, LeavesOutWhatAnotherUnitDoesNotChange) {
  const std::size_t all = sections_in(changes());
  state.unit = DisplayUnit::yuan;
  const std::string json = changes();
  EXPECT_NE(json.find("34,639,600"), std::string::npos);
  EXPECT_LT(sections_in(json), all);
}

TEST_F(Feed, TellsOfFaultsAndTakesThemAway) {
  EXPECT_NE(changes(), "");
  state.faulty_name = "坏.json";
  state.faults = {Diagnostic{}};
  ++state.faulty_files;
  EXPECT_NE(changes().find("坏.json"), std::string::npos);
  state.faults.clear();
  EXPECT_EQ(changes().find("\"faults\""), std::string::npos);
}

}  // namespace
}  // namespace gouji
