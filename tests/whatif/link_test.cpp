#include "whatif/link.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/whatif_maker.h"
#include "whatif/moves.h"

namespace gouji {
namespace {

std::int64_t sum_of_leaves(const WhatIf& whatif, const std::string& address) {
  std::int64_t sum = 0;
  for (const Index leaf : whatif.linkage().leaves_of(whatif.budget().find_fact(address))) sum += whatif.linkage().figures[leaf].fen;
  return sum;
}

// S24 to S29: what the margins of the general and the basic table force, to the published digit.
TEST(FoundingEntries, ArePublishedFiguresOfTheEconomicView) {
  const Linkage& linkage = founding_whatif().linkage();
  const auto entry = [&](const std::string& economic, const std::string& function) {
    const Index row = founding_whatif().budget().find_fact("basic/" + economic);
    const std::vector<Index> of_function =
        linkage.leaves_of(founding_whatif().budget().find_fact("expenditure/" + function + "/basic"));
    std::int64_t sum = 0;
    for (const Index leaf : linkage.leaves_of(row)) {
      if (std::binary_search(of_function.begin(), of_function.end(), leaf)) sum += linkage.figures[leaf].fen;
    }
    return sum;
  };
  EXPECT_EQ(entry("30101/personnel", "2080101"), 372'760'000);
  EXPECT_EQ(entry("30102/personnel", "2210203"), 23'920'000);
  EXPECT_EQ(entry("30103/personnel", "2080101"), 633'320'000);
  EXPECT_EQ(entry("30107/personnel", "2080150"), 424'530'000);
  EXPECT_EQ(entry("30107/personnel", "2080101"), 0);
  EXPECT_EQ(entry("30108/personnel", "2080505"), 169'440'000);
  EXPECT_EQ(entry("30110/personnel", "2080101"), 155'070'000);
  EXPECT_EQ(entry("30113/personnel", "2210201"), 156'880'000);
  EXPECT_EQ(entry("30302/personnel", "2080501"), 4'600'000);
  EXPECT_EQ(entry("total/operating", "2080101"), 358'631'500);
  for (const Entry& known : linkage.entries) EXPECT_NE(known.knowledge, Knowledge::guessed);
}

TEST(FoundingLinkage, EveryTotalIsMadeOfItsLeaves) {
  EXPECT_EQ(sum_of_leaves(founding_whatif(), "basic/302/operating"), 358'631'500);
  EXPECT_EQ(sum_of_leaves(founding_whatif(), "general/208/project"), 1'016'220'000);
  EXPECT_EQ(sum_of_leaves(founding_whatif(), "narrative/expenditure.302/amount"), 1'374'851'500);
  EXPECT_EQ(sum_of_leaves(founding_whatif(), "expenditure/total/total"), 3'463'960'000);
}

// Whatever leaf is moved, no relation that held comes apart, but those between a bound's two sides.
TEST(FoundingLinkage, AMoveKeepsEveryEquality) {
  const WhatIf& whatif = founding_whatif();
  const Linkage& linkage = whatif.linkage();
  for (Index leaf = 0; leaf < linkage.figures.size(); ++leaf) {
    if (linkage.determined_by[leaf] != kNone || linkage.figures[leaf].fen == 0) continue;
    Moves moves(linkage);
    ASSERT_TRUE(carry(linkage, leaf, Amount{100}, moves));
    for (Index r = 0; r < linkage.relation_count; ++r) {
      // Unit costs are quotients: they are worked out by evaluate().
      if (linkage.relations[r].kind != RelationKind::equality || linkage.shapes[r] == RelationShape::weighted || moves.gap[r] == 0) continue;
      const bool held = whatif.checked().judgements[r].verdict != Verdict::error;
      EXPECT_FALSE(held) << whatif.checked().rule_of(r).id << " " << whatif.budget().address(linkage.relations.reported(r))
                         << " by leaf " << (leaf < linkage.fact_count ? whatif.budget().address(leaf) : std::to_string(leaf));
    }
  }
}

TEST(FoundingLinkage, CarryingOneByOneAndAllAtOnceAgree) {
  const Linkage& linkage = founding_whatif().linkage();
  Moves one(linkage);
  Moves all(linkage);
  std::int64_t by = 100;
  for (Index leaf = 0; leaf < linkage.figures.size(); ++leaf) {
    if (linkage.determined_by[leaf] != kNone) continue;
    by = -by - 700;
    ASSERT_TRUE(carry(linkage, leaf, Amount{by}, one));
    all.by[leaf] = by;
  }
  ASSERT_TRUE(carry_all(linkage, all));
  EXPECT_EQ(one.by, all.by);
  EXPECT_EQ(one.gap, all.gap);
}

// 302 of the whole is 30201 of both units, for two functions: the lines say which.
TEST(LinkageOfALedger, CarriesAChangeOverItsLinesIntoEveryTable) {
  const WhatIf city(budget_from_document(R"({"format": "gouji-budget", "version": 1, "year": 2026, "unit": {"name": "某市"}, "tables": [
    {"id": "expenditure", "amounts_in": "万元", "columns": [{"id": "total"}], "rows": [{"id": "total", "cells": ["400.00"]}, {"code": "208", "cells": ["400.00"]}]}],
   "ledger": {"amounts_in": "万元", "units": [
    {"code": "601001", "name": "一中心", "granted": "300", "spending": {"2080101": {"30101": "200", "30201": "100"}}},
    {"code": "601002", "name": "二中心", "granted": "100", "spending": {"2080102": {"30201": "60", "31002": "40"}}}]}})"));
  EXPECT_FALSE(city.checked().has_error());
  const Outcome outcome = city.outcome({scale("ledger-economic/302/amount", 90, 100)});
  for (const auto& [address, wan] : {std::pair("ledger-economic/302/amount", 144), {"ledger-economic/30201/amount", 144}, {"ledger-economic/30101/amount", 200},
                                     {"ledger-economic/total/amount", 384}, {"ledger-function/2080101/amount", 290}, {"ledger-function/2080102/amount", 94},
                                     {"ledger-function/208/amount", 384}, {"ledger-unit/601001/amount", 290}, {"ledger-unit/601002/amount", 94},
                                     {"ledger-unit/601002/granted", 100}, {"expenditure/208/total", 384}, {"expenditure/total/total", 384}}) {
    EXPECT_EQ(city.value(outcome, address), wan * 1'000'000) << address;
  }
  const Budget moved = scenario_budget(city.budget(), outcome);
  EXPECT_EQ(moved.fact(moved.find_fact("ledger-economic/302/amount")).printed, "144") << "to the digits of the ledger";
}

TEST(Carry, BeyondSixtyFourBitsChangesNothing) {
  const Linkage& linkage = founding_whatif().linkage();
  const Index leaf = linkage.leaves_of(founding_whatif().budget().find_fact("basic/30201/operating"))[0];
  Moves moves(linkage);
  EXPECT_FALSE(carry(linkage, leaf, Amount{INT64_MAX - 1'000'000'000}, moves));
  EXPECT_FALSE(carry(linkage, leaf, Amount{INT64_MIN}, moves));
  EXPECT_EQ(moves.by, Moves(linkage).by);
  EXPECT_EQ(moves.gap, Moves(linkage).gap);
}

}  // namespace
}  // namespace gouji
