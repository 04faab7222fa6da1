#include "model/table.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

TEST(TableKind, FollowsFromTheIdAndItsNumber) {
  EXPECT_EQ(table_kind_from_id("expenditure"), TableKind::expenditure);
  EXPECT_EQ(table_kind_from_id("three-public"), TableKind::three_public);
  EXPECT_EQ(table_kind_from_id("state-capital"), TableKind::state_capital);
  EXPECT_EQ(table_kind_from_id("performance-2"), TableKind::performance);
  EXPECT_EQ(table_kind_from_id("general-12"), TableKind::general);
  EXPECT_EQ(table_kind_from_id("narrative"), TableKind::narrative);
}

TEST(TableKind, IsOtherForAnyOtherId) {
  for (const std::string_view id : {"", "other-1", "expenditures", "general-", "general2", "-1", "12"}) {
    EXPECT_EQ(table_kind_from_id(id), TableKind::other) << id;
  }
}

TEST(Direction, IsReadFromTheWordAsPrinted) {
  const struct {
    std::string_view word;
    Direction direction;
  } kWords[] = {
      {"增加", Direction::increase},      {"增长", Direction::increase},       {"上升", Direction::increase},
      {"减少", Direction::decrease},      {"下降", Direction::decrease},       {"比上年减少", Direction::decrease},
      {"持平", Direction::unchanged},     {"保持一致", Direction::unchanged},  {"无增减变化", Direction::unchanged},
      {"增加减少", Direction::contradictory}, {"增加减", Direction::contradictory},
      {"", Direction::none},              {"变动", Direction::none},
  };
  for (const auto& [word, direction] : kWords) EXPECT_EQ(direction_from_word(word), direction) << word;
}

Table two_by_two() {
  Table table;
  table.columns.resize(2);
  table.columns[0].id = "total";
  table.columns[1].id = "basic";
  table.rows.resize(2);
  table.rows[0].id = "total";
  table.rows[1].id = "208";
  table.first_fact = 10;
  return table;
}

TEST(Table, NumbersItsFactsRowByRow) {
  const Table table = two_by_two();
  EXPECT_EQ(table.fact(0, 0), 10U);
  EXPECT_EQ(table.fact(0, 1), 11U);
  EXPECT_EQ(table.fact(1, 0), 12U);
}

TEST(Table, FindsRowsAndColumnsByTheirIds) {
  const Table table = two_by_two();
  EXPECT_EQ(table.find_row("208"), 1U);
  EXPECT_EQ(table.find_column("basic"), 1U);
  EXPECT_EQ(table.find_row("basic"), kNone);
  EXPECT_EQ(table.find_column(""), kNone);
}

}  // namespace
}  // namespace gouji
