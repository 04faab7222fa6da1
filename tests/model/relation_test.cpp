#include "model/relation.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

using Indices = std::vector<Index>;

Indices list(std::span<const Index> indices) { return {indices.begin(), indices.end()}; }

class RelationSetTest : public ::testing::Test {
 protected:
  RelationSetTest() {
    const Term sum[] = {{0, 1}, {1, -1}, {2, -1}};
    const Term bound[] = {{2, 1}, {3, -1}};
    const Term numerator[] = {{1, 1}};
    const Term base[] = {{0, 1}, {1, -1}};
    equality = relations.add_equality(7, sum);
    at_least = relations.add_at_least(8, bound);
    ratio = relations.add_ratio(9, 4, numerator, base);
    relations.index_facts(6);
  }

  RelationSet relations;
  Index equality = kNone;
  Index at_least = kNone;
  Index ratio = kNone;
};

TEST_F(RelationSetTest, KeepsTermsRelationAfterRelation) {
  EXPECT_EQ(relations.size(), 3U);
  ASSERT_EQ(relations.terms(equality).size(), 3U);
  EXPECT_EQ(relations.terms(equality)[2], (Term{2, -1}));
  ASSERT_EQ(relations.terms(at_least).size(), 2U);
  EXPECT_EQ(relations.terms(at_least)[0], (Term{2, 1}));
  EXPECT_EQ(relations[equality].rule, 7);
  EXPECT_EQ(relations[at_least].kind, RelationKind::at_least);
}

TEST_F(RelationSetTest, GivesBaseTermsToRatiosOnly) {
  EXPECT_TRUE(relations.base_terms(equality).empty());
  EXPECT_TRUE(relations.base_terms(at_least).empty());
  ASSERT_EQ(relations.base_terms(ratio).size(), 2U);
  ASSERT_EQ(relations.terms(ratio).size(), 1U);
  EXPECT_EQ(relations.base_terms(ratio)[1], (Term{1, -1}));
}

TEST_F(RelationSetTest, ReportsOnTheFirstTermOrTheClaim) {
  EXPECT_EQ(relations.reported(equality), 0U);
  EXPECT_EQ(relations.reported(at_least), 2U);
  EXPECT_EQ(relations.reported(ratio), 4U);
}

TEST_F(RelationSetTest, ListsEveryFactOfARelationOnceTheReportedOneFirst) {
  EXPECT_EQ(relations.facts_of(equality), (Indices{0, 1, 2}));
  EXPECT_EQ(relations.facts_of(ratio), (Indices{4, 1, 0}));
}

TEST_F(RelationSetTest, ListsTheRelationsOfEachFactAscending) {
  EXPECT_EQ(list(relations.relations_of(0)), (Indices{equality, ratio}));
  EXPECT_EQ(list(relations.relations_of(2)), (Indices{equality, at_least}));
  EXPECT_EQ(list(relations.relations_of(4)), (Indices{ratio}));
  EXPECT_TRUE(relations.relations_of(5).empty());
}

TEST(RelationSet, WithoutRelationsHasNoneForAnyFact) {
  RelationSet relations;
  relations.index_facts(2);
  EXPECT_EQ(relations.size(), 0U);
  EXPECT_TRUE(relations.relations_of(1).empty());
}

}  // namespace
}  // namespace gouji
