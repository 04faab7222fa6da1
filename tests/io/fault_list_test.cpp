#include "io/fault_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "io/faults.h"

namespace gouji {
namespace {

TEST(Positions, CountCharactersFromOne) {
  const std::string text = "{\n \"名称\": 1\n}";
  PositionFinder finder(text);
  EXPECT_EQ(finder.find(0), (Position{1, 1}));
  EXPECT_EQ(finder.find(text.find('"')), (Position{2, 2}));
  EXPECT_EQ(finder.find(text.find('1')), (Position{2, 8}));
  EXPECT_EQ(finder.find(text.size()), (Position{3, 2}));
  EXPECT_EQ(finder.find(text.size() + 100), (Position{3, 2}));
}

TEST(Positions, GiveNoColumnToAByteOrderMark) {
  PositionFinder finder("\xEF\xBB\xBF{}");
  EXPECT_EQ(finder.find(3), (Position{1, 1}));
  EXPECT_EQ(finder.find(4), (Position{1, 2}));
}

TEST(Positions, AreTheSameInALongText) {
  std::string text;
  for (int line = 1; line <= 3000; ++line) text += "年年\n";
  PositionFinder finder(text);
  EXPECT_EQ(finder.find(7 * 2999 + 3), (Position{3000, 2}));
  EXPECT_EQ(finder.find(7 * 1234), (Position{1235, 1}));
  const std::string one_line(100'000, 'x');
  EXPECT_EQ(PositionFinder(one_line).find(99'999), (Position{1, 100'000}));
}

TEST(FaultList, SortsByPlace) {
  FaultList faults("ab\ncd");
  faults.add("bad-id", 4, "/b");
  faults.add("bad-code", 1, "/a", {{"text", "x"}});
  const Diagnostics diagnostics = faults.take();
  ASSERT_EQ(diagnostics.size(), 2U);
  EXPECT_EQ(diagnostics[0].id, "bad-code");
  EXPECT_EQ(diagnostics[0].position, (Position{1, 2}));
  EXPECT_EQ(diagnostics[1].position, (Position{2, 2}));
  EXPECT_EQ(diagnostics[1].pointer, "/b");
  EXPECT_EQ(diagnostics[1].severity, Severity::error);
}

TEST(FaultList, CountsWhatGoesBeyondItsLimit) {
  FaultList faults("x");
  for (std::size_t i = 0; i < FaultList::kMaxFaults + 5; ++i) faults.add("bad-id", 0, "");
  const Diagnostics diagnostics = faults.take();
  ASSERT_EQ(diagnostics.size(), FaultList::kMaxFaults + 1);
  EXPECT_EQ(diagnostics.back().id, "more-faults");
  EXPECT_EQ(diagnostics.back().slots[0].second, "5");
}

TEST(Shortened, CutsBetweenCharacters) {
  EXPECT_EQ(shortened("合计"), "合计");
  std::string forty;
  for (int i = 0; i < 40; ++i) forty += "年";
  EXPECT_EQ(shortened(forty), forty);
  EXPECT_EQ(shortened(forty + "年"), forty + "…");
}

TEST(Faults, HaveIdsOfTheirOwn) {
  std::set<std::string_view> ids;
  for (const FaultKind& fault : kFaults) {
    EXPECT_TRUE(ids.insert(fault.id).second) << fault.id;
    EXPECT_TRUE(std::all_of(fault.id.begin(), fault.id.end(), [](char c) {
      return c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    })) << fault.id;
  }
}

}  // namespace
}  // namespace gouji
