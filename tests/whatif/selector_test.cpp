#include "whatif/selector.h"

#include <gtest/gtest.h>

#include "tests/support/whatif_maker.h"

namespace gouji {
namespace {

// Addresses of what is picked out of the founding budget.
std::vector<std::string> picked(std::string_view selector) {
  std::vector<std::string> addresses;
  for (const Index figure : select_figures(founding_whatif().budget(), founding_whatif().linkage(), selector)) addresses.push_back(founding_whatif().budget().address(figure));
  return addresses;
}
using Addresses = std::vector<std::string>;

TEST(Selector, TakesAddressesLevelsCodesAndNames) {
  EXPECT_EQ(picked("basic/30201/operating"), (Addresses{"basic/30201/operating"}));
  EXPECT_EQ(picked("expenditure/类/total"), (Addresses{"expenditure/208/total", "expenditure/221/total"}));
  EXPECT_EQ(picked("general/款/basic"), (Addresses{"general/20801/basic", "general/20805/basic", "general/22102/basic"}));
  EXPECT_EQ(picked("302"), (Addresses{"basic/302/total"}));
  EXPECT_EQ(picked("2210201"), (Addresses{"expenditure/2210201/total"}));
  EXPECT_EQ(picked("221*"), (Addresses{"expenditure/2210201/total", "expenditure/2210203/total"}));
  EXPECT_EQ(picked("系统运维费项目"), (Addresses{"performance-2/total/amount"}));
  EXPECT_EQ(picked("办公费"), (Addresses{"basic/30201/total"}));
}

TEST(Selector, OfFiguresInOneAnotherTakesTheLowest) {
  EXPECT_EQ(picked("basic/302*/total"), picked("302*"));
  EXPECT_EQ(picked("302*").size(), 12U);
}

TEST(Selector, TakesNothingThatIsNotThere) {
  for (const char* text : {"", "/", "//", "///", "*", "999", "basic/30201", "basic/99999/total", "nothing of this name", "\xff\xfe"}) {
    EXPECT_TRUE(picked(text).empty()) << text;
  }
}

}  // namespace
}  // namespace gouji
