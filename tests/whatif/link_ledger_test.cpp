#include "whatif/link_ledger.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "tests/support/ledger_maker.h"
#include "tests/support/random_numbers.h"
#include "whatif/verdicts.h"

namespace gouji {
namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

// Two units: the first spends on two functions of one 款 and one of another 类, the second on one.
Ledger two_units() {
  Ledger ledger;
  ledger.money_unit = MoneyUnit::yuan;
  ledger.fraction_digits = 2;
  ledger.units.resize(2);
  ledger.units[0].granted = Amount{1111};
  ledger.units[1].first_line = 4;
  ledger.lines = {{2080101, 30101, {1}}, {2080101, 30201, {10}}, {2080102, 30201, {100}}, {2210201, 30113, {1000}}, {2080101, 30202, {20000}}};
  return ledger;
}

std::int64_t value(const LedgerLinkage& linkage, const Moves& moves, Index figure) {
  return linkage.linkage.figures[figure].fen + moves.by[figure];
}

// Every total from the lines, by definition.
void expect_totals_of_lines(const Ledger& ledger, const LedgerLinkage& linkage, const Moves& moves) {
  const auto sum_of = [&](std::size_t unit, LedgerView view, SubjectCode code) {
    std::int64_t sum = 0;
    for (std::size_t u = 0; u < ledger.units.size(); ++u) {
      if (unit != linkage.whole() && u != unit) continue;
      for (std::uint32_t i = ledger.units[u].first_line; i < ledger.end_line(u); ++i) {
        SubjectCode own = view == LedgerView::function ? ledger.lines[i].function : ledger.lines[i].economic;
        while (own > code) own /= 100;
        if (own == code) sum += value(linkage, moves, linkage.blocks[u].lines + (i - ledger.units[u].first_line));
      }
    }
    return sum;
  };
  for (std::size_t unit = 0; unit <= linkage.whole(); ++unit) {
    const LedgerLinkage::Block& block = linkage.blocks[unit];
    for (Index figure = block.function; figure < block.end; ++figure) {
      const SubjectCode code = linkage.codes[block.first_code + (figure - block.function)];
      const LedgerView view = figure < block.economic ? LedgerView::function : LedgerView::economic;
      EXPECT_EQ(linkage.find(unit, view, code), figure);
      EXPECT_EQ(value(linkage, moves, figure), sum_of(unit, view, code)) << unit << ' ' << code;
    }
  }
}

TEST(LinkLedger, HasATotalForEveryLevelOfBothViewsOfUnitsAndTheWhole) {
  const Ledger ledger = two_units();
  const LedgerLinkage linkage = link_ledger(ledger);
  const Moves still(linkage.linkage);
  const auto published = [&](std::size_t unit, LedgerView view, SubjectCode code) { return value(linkage, still, linkage.find(unit, view, code)); };
  EXPECT_EQ(published(0, LedgerView::function, 0), 1111);
  EXPECT_EQ(published(0, LedgerView::function, 20801), 111);
  EXPECT_EQ(published(0, LedgerView::economic, 302), 110);
  EXPECT_EQ(published(2, LedgerView::function, 2080101), 20011);
  EXPECT_EQ(published(2, LedgerView::economic, 30201), 110);
  EXPECT_EQ(published(2, LedgerView::function, 0), 21111);
  EXPECT_EQ(linkage.find(1, LedgerView::function, 221), kNone);
  EXPECT_EQ(linkage.find(0, LedgerView::economic, 0), kNone);
  expect_totals_of_lines(ledger, linkage, still);
}

TEST(LinkLedger, JudgesViewsGrantsAndConsolidation) {
  const LedgerLinkage linkage = link_ledger(two_units());
  std::vector<int> judged(5);
  for (Index r = 0; r < linkage.linkage.relations.size(); ++r) {
    if (linkage.linkage.determines[r] == kNone) ++judged[linkage.linkage.relations[r].rule];
  }
  EXPECT_EQ(judged, (std::vector<int>{0, 0, 3, 1, 1}));
}

TEST(LinkLedger, OfNoUnitsIsOneTotal) {
  const LedgerLinkage linkage = link_ledger({});
  EXPECT_EQ(linkage.linkage.figures, std::vector<Amount>(1));
}

TEST(LinkLedger, OneEditReachesAsMuchInACityAsInOneUnit) {
  std::vector<std::pair<std::size_t, std::size_t>> reached;
  for (const std::uint32_t units : {1U, 100U}) {
    const LedgerLinkage linkage = link_ledger(made_ledger(units));
    Moves moves(linkage.linkage);
    Reach reach;
    EXPECT_TRUE(carry(linkage.linkage, linkage.blocks[units - 1].lines + 7, {100}, moves, &reach));
    reached.emplace_back(reach.figures.size(), reach.relations.size());
  }
  EXPECT_EQ(reached[0], reached[1]);
  EXPECT_EQ(reached[0].first, 13U);  // the line; 4 totals by function and 2 by subject, of the unit and of the whole
}

TEST(LinkLedger, TakesAtMost64BytesALeafBesideTheFigures) {
  const Ledger ledger = made_ledger(100);
  const LedgerLinkage linkage = link_ledger(ledger);
  EXPECT_LE(linkage.bytes(), 64 * ledger.lines.size());
}

TEST(LinkLedger, RandomEditsKeepTotalsAndVerdictsAsIfWorkedOutAnew) {
  const Ledger ledger = made_ledger(3);
  const LedgerLinkage linkage = link_ledger(ledger);
  Moves moves(linkage.linkage);
  ExactVerdicts verdicts(linkage.linkage);
  EXPECT_EQ(verdicts.broken_count(), 0U);
  RandomNumbers random(4);
  for (int i = 0; i < 200; ++i) {
    const Index leaf = linkage.blocks[random.below(3)].lines + static_cast<Index>(random.below(kMadeLines + 1));  // a grant, too
    ASSERT_TRUE(carry(linkage.linkage, leaf, {static_cast<std::int64_t>(random.below(2001)) - 1000}, moves));
    verdicts.update(moves);
  }
  expect_totals_of_lines(ledger, linkage, moves);
  Moves anew = moves;
  for (Index figure = 0; figure < anew.by.size(); ++figure) {
    if (linkage.linkage.determined_by[figure] != kNone) anew.by[figure] = 0;
  }
  ASSERT_TRUE(carry_all(linkage.linkage, anew));
  EXPECT_EQ(anew.by, moves.by);
  EXPECT_EQ(anew.gap, moves.gap);
  ExactVerdicts all(linkage.linkage);
  all.update_all(anew);
  EXPECT_EQ(all.broken_count(), 3U);  // no unit spends what it was granted
  EXPECT_EQ(verdicts.broken_count(), all.broken_count());
}

TEST(LinkLedger, AGrantIsBrokenByAnEditAndKeptAgainWhenItFollows) {
  const LedgerLinkage linkage = link_ledger(two_units());
  Moves moves(linkage.linkage);
  ExactVerdicts verdicts(linkage.linkage);
  for (const auto& [leaf, broken] : {std::pair(Index{2}, 1U), std::pair(Index{4}, 0U)}) {  // a line, then the grant
    ASSERT_TRUE(carry(linkage.linkage, leaf, {5}, moves));
    verdicts.update(moves);
    EXPECT_EQ(verdicts.broken_count(), broken);
  }
}

TEST(ScaleLines, RoundsEachLineToTheLastDigitHalvesAwayFromZero) {
  Ledger ledger = two_units();
  ledger.lines[1].amount = {-50};
  ledger.lines[2].amount = {49};
  ledger.lines[4].amount = {kMost / 4 / 100 * 100 + 50};
  const LedgerLinkage linkage = link_ledger(ledger);
  Moves moves(linkage.linkage);
  ASSERT_TRUE(scale_lines(linkage, LedgerView::economic, 302, {97, 100}, {1}, moves));
  EXPECT_EQ(value(linkage, moves, 0), 1);
  EXPECT_EQ(value(linkage, moves, 1), -49);  // −48.5
  EXPECT_EQ(value(linkage, moves, 2), 48);   // 47.53
  EXPECT_EQ(value(linkage, moves, linkage.blocks[1].lines), kMost / 4 / 100 * 97 + 49);  // in 128 bits
  expect_totals_of_lines(ledger, linkage, moves);

  Moves coarse(linkage.linkage);
  ASSERT_TRUE(scale_lines(linkage, LedgerView::function, 2080102, {97, 100}, {10}, coarse));
  EXPECT_EQ(value(linkage, coarse, 2), 50);
  EXPECT_EQ(value(linkage, coarse, 1), -50);
}

// After edits, and one after another in either view, as if worked out anew.
TEST(ScaleLines, GoesOnFromWhatHasMoved) {
  const Ledger ledger = made_ledger(25);
  const LedgerLinkage linkage = link_ledger(ledger);
  Moves moves(linkage.linkage);
  ExactVerdicts verdicts(linkage.linkage);
  ASSERT_TRUE(carry(linkage.linkage, 7, {-12'345}, moves));
  ASSERT_TRUE(carry(linkage.linkage, kMadeLines, {500}, moves));  // what the first unit was granted
  ASSERT_TRUE(scale_lines(linkage, LedgerView::economic, 302, {97, 100}, {1}, moves));
  ASSERT_TRUE(scale_lines(linkage, LedgerView::function, 20150, {3, 2}, {100}, moves));
  expect_totals_of_lines(ledger, linkage, moves);
  Moves anew(linkage.linkage);
  for (Index figure = 0; figure < anew.by.size(); ++figure) {
    if (linkage.linkage.determined_by[figure] == kNone) anew.by[figure] = moves.by[figure];
  }
  ASSERT_TRUE(carry_all(linkage.linkage, anew));
  EXPECT_EQ(moves.by, anew.by);
  EXPECT_EQ(moves.gap, anew.gap);
  verdicts.update_all(moves);
  EXPECT_EQ(verdicts.broken_count(), 25U);  // no unit spends what it was granted
}

TEST(ScaleLines, RejectsWhatGoesBeyond64Bits) {
  Ledger ledger = two_units();
  ledger.lines[4].amount = {kMost / 2};
  const LedgerLinkage linkage = link_ledger(ledger);
  Moves line(linkage.linkage);
  EXPECT_FALSE(scale_lines(linkage, LedgerView::function, 0, {3, 1}, {1}, line));
  ledger.lines[1].amount = ledger.lines[2].amount = {kMost / 5};
  ledger.lines[4].amount = {0};
  const LedgerLinkage two_lines = link_ledger(ledger);
  Moves total(two_lines.linkage);
  EXPECT_FALSE(scale_lines(two_lines, LedgerView::economic, 302, {3, 1}, {1}, total));  // the lines fit, their sum does not
}

TEST(CarryAll, TakesSumsThatPassBeyond64BitsOnTheWayAndRejectsThoseThatStayThere) {
  Ledger ledger = two_units();
  ledger.lines.insert(ledger.lines.begin() + 1, {{2080101, 30101, {0}}, {2080101, 30101, {0}}});
  ledger.units[1].first_line = 6;
  const LedgerLinkage linkage = link_ledger(ledger);
  constexpr std::int64_t kNearlyAll = kMost - 30'000;
  Moves moves(linkage.linkage);
  moves.by[0] = kNearlyAll;
  moves.by[1] = kNearlyAll;
  EXPECT_FALSE(carry_all(linkage.linkage, moves));
  moves.by[2] = -kNearlyAll;
  EXPECT_TRUE(carry_all(linkage.linkage, moves));
  EXPECT_EQ(moves.by[linkage.find(2, LedgerView::function, 20801)], kNearlyAll);
}

}  // namespace
}  // namespace gouji
