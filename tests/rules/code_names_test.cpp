#include <gtest/gtest.h>

#include "tests/rules/texts_of_rule.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

Budget named(const std::string& code, const std::string& name) {
  return BudgetMaker().table("expenditure", {"total"}, {{code, {"1.00"}, name}}).budget();
}

TEST(NameOfOtherCode, FiresWhereTheNameBelongsToAnotherCode) {
  EXPECT_EQ(texts_of_rule(named("2080501", "事业单位离退休"), "name-of-other-code"), Texts{"2080501 事业单位离退休"});
  EXPECT_TRUE(texts_of_rule(named("2080501", "事业单位离退休"), "name-of-code").empty());
  EXPECT_TRUE(texts_of_rule(named("2080501", "行政单位离退休"), "name-of-other-code").empty());
  EXPECT_TRUE(texts_of_rule(named("2010301", "行政运行"), "name-of-other-code").empty());
}

TEST(NameOfCode, FiresForANameThatIsNoCodes) {
  EXPECT_EQ(texts_of_rule(named("30108", "基本养老金"), "name-of-code"), Texts{"30108 基本养老金"});
  EXPECT_TRUE(texts_of_rule(named("30108", "基本养老金"), "name-of-other-code").empty());
}

TEST(NameOfCode, IsSilentOnHarmlessVariants) {
  for (const auto& [code, name] : {std::pair("208", "社会保障和就业"), std::pair("2080199", "人力资源和社会保障管理事务支出"),
                                   std::pair("30212", "因公出国（境）费"), std::pair("30212", "因公出国(境) 费用"),
                                   std::pair("303", "对个人和家庭补助支出"), std::pair("2080101", "行政运行（人力资源和社会保障管理事务）"),
                                   std::pair("2210201", "住房公积")}) {
    EXPECT_TRUE(texts_of_rule(named(code, name), "name-of-code").empty()) << name;
    EXPECT_TRUE(texts_of_rule(named(code, name), "name-of-other-code").empty()) << name;
  }
}

TEST(NameOfCode, NeverReportsACodeThatTheListsLack) {
  for (const char* rule : {"name-of-code", "name-of-other-code"}) {
    EXPECT_TRUE(texts_of_rule(named("2989901", "行政运行"), rule).empty());
    EXPECT_TRUE(texts_of_rule(named("50101", "工资奖金津补贴"), rule).empty());
  }
}

// Names change: 归口管理的行政单位离退休 was right until 2019.
TEST(NameOfCode, KnowsOnlyTheNamesOfItsTime) {
  const auto in_year = [](int year) {
    const Budget now = named("2080501", "归口管理的行政单位离退休");
    Cover cover = now.cover();
    cover.year = year;
    return texts_of_rule(Budget(cover, now.tables(), now.facts()), "name-of-code").size();
  };
  EXPECT_EQ(in_year(2024), 1U);
  EXPECT_EQ(in_year(2019), 0U);
  EXPECT_EQ(in_year(0), 0U);
}

}  // namespace
}  // namespace gouji
