#include "io/scenario_link.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/support/faults_of.h"
#include "tests/support/scenario_maker.h"

namespace gouji {
namespace {

std::string fault_of(const std::string& link) {
  const Result<Scenario> result = read_scenario_link(link);
  if (result.ok()) return "";
  described(result.faults());
  return result.faults()[0].id;
}

TEST(ScenarioLink, ReadsWhatItWrites) {
  Scenario scenario = full_scenario();
  scenario.steps[0].changes[0].factor = {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()};
  const Result<std::string> link = write_scenario_link(scenario);
  ASSERT_TRUE(link.ok());
  const Result<Scenario> read = read_scenario_link("https://example.org/gouji/#" + link.value());
  ASSERT_TRUE(read.ok()) << link.value();
  EXPECT_EQ(read.value(), scenario);
}

TEST(ScenarioLink, IsCompact) {
  Scenario scenario;
  scenario.steps = {{.description = {}, .is_on = true, .changes = {scale("302*", 97, 100)}}};
  EXPECT_LE(write_scenario_link(scenario).value().size(), 50U);
}

TEST(ScenarioLink, RejectsEveryLetterChangedAndEveryCut) {
  const std::string link = write_scenario_link(full_scenario()).value();
  for (std::size_t i = kScenarioLinkKey.size(); i < link.size(); ++i) {
    std::string changed = link;
    changed[i] = link[i] == 'A' ? 'B' : 'A';
    EXPECT_EQ(fault_of(changed), "damaged-link") << changed;
    EXPECT_EQ(fault_of(link.substr(0, i)), "damaged-link") << i;
  }
  EXPECT_EQ(fault_of(link + "A"), "damaged-link");
}

TEST(ScenarioLink, RejectsWhatIsNone) {
  EXPECT_EQ(fault_of(""), "not-a-link");
  EXPECT_EQ(fault_of("https://example.org/#page=2"), "not-a-link");
  EXPECT_EQ(fault_of("scenario=2AAAA"), "unknown-version");
  EXPECT_EQ(fault_of("scenario=1" + std::string(kMaxLinkCharacters, 'A')), "link-too-long");
}

TEST(ScenarioLink, RejectsAScenarioThatIsTooLongForOne) {
  Scenario scenario;
  scenario.name = std::string(kMaxLinkCharacters, 'x');
  const Result<std::string> link = write_scenario_link(scenario);
  ASSERT_FALSE(link.ok());
  EXPECT_EQ(link.faults()[0].id, "link-too-long");
}

}  // namespace
}  // namespace gouji
