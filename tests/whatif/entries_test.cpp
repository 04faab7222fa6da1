#include "whatif/entries.h"

#include <gtest/gtest.h>

#include "tests/support/random_numbers.h"

namespace gouji {
namespace {

std::vector<Margin> margins(std::initializer_list<std::int64_t> amounts) {
  std::vector<Margin> list;
  for (const std::int64_t amount : amounts) list.push_back({{amount}, {}});
  return list;
}

// "row,column: amount knowledge lower–upper", entry by entry.
std::string told(const std::vector<MatrixEntry>& entries) {
  std::string text;
  for (const MatrixEntry& entry : entries) {
    text += std::to_string(entry.row) + ',' + std::to_string(entry.column) + ": " + std::to_string(entry.amount.fen) + ' ' +
            std::string(1, "fpg"[static_cast<int>(entry.knowledge)]) + ' ' + std::to_string(entry.lower.fen) + '-' + std::to_string(entry.upper.fen) + '\n';
  }
  return text;
}

TEST(Entries, OneRowOrOneColumnForcesTheOthers) {
  EXPECT_EQ(told(reconstruct_entries(margins({100}), margins({70, 30}), {1})), "0,0: 70 f 70-70\n0,1: 30 f 30-30\n");
}

TEST(Entries, OneCodeThenOneAmountAreTakenForTheSameMoney) {
  const std::vector<Margin> rows{{{60}, "30113"}, {{25}, ""}, {{15}, ""}};
  const std::vector<Margin> columns{{{40}, "30113"}, {{25}, ""}, {{35}, ""}};
  EXPECT_EQ(told(reconstruct_entries(rows, columns, {1})), "0,0: 40 p 40-40\n0,2: 20 f 20-20\n1,1: 25 p 25-25\n2,2: 15 f 15-15\n");
}

TEST(Entries, SeveralPossibleAreSharedInProportionAndTellTheirRange) {
  EXPECT_EQ(told(reconstruct_entries(margins({60, 40}), margins({70, 30}), {1})),
            "0,0: 42 g 30-60\n0,1: 18 g 0-30\n1,0: 28 g 10-40\n1,1: 12 g 0-30\n");
}

TEST(Entries, AMarginBelowZeroOrOfNothingMovesWithTheLargest) {
  EXPECT_EQ(told(reconstruct_entries(margins({100, -5}), margins({95, 0}), {1})), "0,0: 95 f 95-95\n0,1: 0 g 0-0\n1,0: 0 g 0-0\n");
}

// Whatever the margins: entries add up to both, in whole units, within their ranges.
TEST(Entries, AddUpToTheirMarginsWithinTheirRanges) {
  RandomNumbers random(11);
  for (int trial = 0; trial < 100; ++trial) {
    std::vector<Margin> rows(static_cast<std::size_t>(random.between(1, 6)));
    std::vector<Margin> columns(static_cast<std::size_t>(random.between(1, 6)));
    for (int part = 0; part < 12; ++part) {
      const std::int64_t amount = 100 * random.between(0, 50);
      rows[random.below(rows.size())].amount.fen += amount;
      columns[random.below(columns.size())].amount.fen += amount;
    }
    for (const MatrixEntry& entry : reconstruct_entries(rows, columns, {100})) {
      EXPECT_LE(entry.lower, entry.amount);
      EXPECT_LE(entry.amount, entry.upper);
      EXPECT_EQ(entry.amount.fen % 100, 0);
      rows[entry.row].amount.fen -= entry.amount.fen;
      columns[entry.column].amount.fen -= entry.amount.fen;
    }
    for (const std::vector<Margin>* side : {&rows, &columns}) {
      for (const Margin& margin : *side) EXPECT_EQ(margin.amount, Amount{}) << trial;
    }
  }
}

}  // namespace
}  // namespace gouji
