#include "model/budget.h"

#include <gtest/gtest.h>

#include <initializer_list>

namespace gouji {
namespace {

constexpr Amount kHundredth{10'000};        // 0.01 万元
constexpr Amount kTenThousandth{100};       // 0.0001 万元

// Tables as a reader would make them, figure by figure.
class Draft {
 public:
  Table& add_table(std::string_view id, std::initializer_list<std::string_view> columns) {
    Table& table = tables_.emplace_back();
    table.id = id;
    table.kind = table_kind_from_id(id);
    for (const std::string_view column : columns) table.columns.emplace_back().id = column;
    return table;
  }

  // A row of the last table. Its code is its id where that is a number.
  void add_row(std::string_view id, std::initializer_list<std::string_view> figures) {
    Table& table = tables_.back();
    Row& row = table.rows.emplace_back();
    row.id = id;
    if (id[0] >= '0' && id[0] <= '9') row.code = id;
    std::size_t column = 0;
    for (const std::string_view figure : figures) {
      Fact& fact = facts_.emplace_back();
      EXPECT_EQ(read_figure(figure, {.measure = table.columns[column++].measure}, fact), FigureFault::none);
    }
  }

  [[nodiscard]] Budget build() && { return {Cover(), std::move(tables_), std::move(facts_)}; }

 private:
  std::vector<Table> tables_;
  std::vector<Fact> facts_;
};

const Fact& fact_at(const Budget& budget, std::string_view address) {
  const Index index = budget.find_fact(address);
  EXPECT_NE(index, kNone) << address;
  return budget.fact(index);
}

std::string parent_of(const Table& table, std::string_view row_id) {
  const Index parent = table.rows[table.find_row(row_id)].parent;
  return parent == kNone ? "" : table.rows[parent].id;
}

Budget two_tables() {
  Draft draft;
  draft.add_table("basic", {"total", "operating"});
  draft.add_row("total", {"358.63", "358.6315"});
  draft.add_row("302", {"358.63", "358.6315"});
  draft.add_row("30201", {"25.00", "25"});
  draft.add_table("general", {"total", "project"});
  draft.add_row("total", {"10.5", ""});
  return std::move(draft).build();
}

TEST(Budget, FindsAFactByItsAddressAndTheAddressOfAFact) {
  const Budget budget = two_tables();
  EXPECT_EQ(fact_at(budget, "basic/30201/operating").printed, "25");
  EXPECT_EQ(fact_at(budget, "general/total/total").printed, "10.5");
  for (Index i = 0; i < budget.facts().size(); ++i) EXPECT_EQ(budget.find_fact(budget.address(i)), i);
}

TEST(Budget, FindsNothingAtOtherAddresses) {
  const Budget budget = two_tables();
  for (const std::string_view address : {"", "basic", "basic/302", "basic/302/project", "funds/302/total", "basic/999/total",
                                         "basic/302/total/more", "//", "/302/total"}) {
    EXPECT_EQ(budget.find_fact(address), kNone) << address;
  }
}

TEST(Budget, TellsEachFactItsPlace) {
  const Budget budget = two_tables();
  const Index fact = budget.find_fact("general/total/project");
  EXPECT_EQ(budget.table_of(fact).id, "general");
  EXPECT_EQ(budget.row_of(fact).id, "total");
  EXPECT_EQ(budget.column_of(fact).id, "project");
}

TEST(Quantum, IsTheFinestOfTheColumn) {
  const Budget budget = two_tables();
  EXPECT_EQ(fact_at(budget, "basic/30201/operating").quantum, kTenThousandth);
  EXPECT_EQ(fact_at(budget, "basic/30201/operating").printed_quantum, Amount{1'000'000});
  EXPECT_EQ(fact_at(budget, "basic/30201/total").quantum, kHundredth);
}

TEST(Quantum, OfAColumnWithoutDigitsIsTheFinestOfItsTable) {
  const Budget budget = two_tables();
  EXPECT_EQ(fact_at(budget, "general/total/project").quantum, Amount{100'000});
}

TEST(Quantum, OfProseIsTheFinestOfItsAmountsOfMoney) {
  Draft draft;
  Table& narrative = draft.add_table("narrative", {"amount", "change", "percentage"});
  narrative.columns[2].measure = Measure::percent;
  draft.add_row("revenue", {"3463.96", "298.1", "7.9"});
  draft.add_row("procurement", {"720", "", "21.95"});
  const Budget budget = std::move(draft).build();
  EXPECT_EQ(fact_at(budget, "narrative/procurement/amount").quantum, kHundredth);
  EXPECT_EQ(fact_at(budget, "narrative/revenue/change").quantum, kHundredth);
  // Percentages keep their own: 0.1 % and 0.01 %.
  EXPECT_EQ(fact_at(budget, "narrative/revenue/percentage").quantum, Amount{1000});
  EXPECT_EQ(fact_at(budget, "narrative/procurement/percentage").quantum, Amount{100});
}

TEST(Quantum, OfATableWithoutAnyDigitIsZero) {
  Draft draft;
  draft.add_table("funds", {"total"});
  draft.add_row("total", {""});
  const Budget budget = std::move(draft).build();
  EXPECT_EQ(fact_at(budget, "funds/total/total").quantum, Amount{0});
}

TEST(Parents, OfRowsFollowFromTheCodes) {
  Draft draft;
  draft.add_table("expenditure", {"total"});
  for (const std::string_view id : {"total", "208", "20801", "2080101", "2089901", "221"}) draft.add_row(id, {"1"});
  const Budget budget = std::move(draft).build();
  const Table& table = budget.tables()[0];
  EXPECT_EQ(parent_of(table, "total"), "");
  EXPECT_EQ(parent_of(table, "208"), "total");
  EXPECT_EQ(parent_of(table, "20801"), "208");
  EXPECT_EQ(parent_of(table, "2080101"), "20801");
  EXPECT_EQ(parent_of(table, "2089901"), "208") << "the nearest code above that has a row";
  EXPECT_EQ(table.rows[table.find_row("2080101")].depth, 3);
  EXPECT_EQ(table.rows[table.find_row("221")].depth, 1);
}

TEST(Parents, OfRowsAreNoneWithoutATotal) {
  Draft draft;
  draft.add_table("three-public", {"total"});
  draft.add_row("601017", {"1"});
  const Budget budget = std::move(draft).build();
  EXPECT_EQ(parent_of(budget.tables()[0], "601017"), "");
}

TEST(Parents, OfColumnsAreTheColumnBeforeTheDotElseTheTotal) {
  Draft draft;
  Table& table = draft.add_table("three-public", {"total", "abroad", "abroad.general", "staff"});
  table.columns[3].measure = Measure::count;
  const Budget budget = std::move(draft).build();
  const std::vector<Column>& columns = budget.tables()[0].columns;
  EXPECT_EQ(columns[0].parent, kNone);
  EXPECT_EQ(columns[1].parent, 0U);
  EXPECT_EQ(columns[2].parent, 1U);
  EXPECT_EQ(columns[3].parent, kNone) << "persons are no part of an amount";
}

TEST(Budget, MayBeEmpty) {
  const Budget budget;
  EXPECT_TRUE(budget.tables().empty());
  EXPECT_EQ(budget.find_table("general"), nullptr);
}

}  // namespace
}  // namespace gouji
