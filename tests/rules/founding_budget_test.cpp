// Relations of the founding budget by the numbers that its audit gave them: each with its verdict.
#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "check/check.h"
#include "tests/support/budget_maker.h"

namespace gouji {
namespace {

class FoundingBudget : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    budget_ = new Budget(founding_budget());
    result_ = new CheckResult(check(*budget_));
  }
  static void TearDownTestSuite() {
    delete result_;
    delete budget_;
  }

  // The relation of this rule that holds just these figures; the first is the reported one.
  static Index relation(std::string_view rule, std::initializer_list<std::string> addresses) {
    std::vector<Index> wanted;
    for (const std::string& address : addresses) wanted.push_back(budget_->find_fact(address));
    std::sort(wanted.begin() + 1, wanted.end());
    for (Index i = 0; i < result_->relations.size(); ++i) {
      std::vector<Index> facts = result_->relations.facts_of(i);
      std::sort(facts.begin() + 1, facts.end());
      if (result_->rule_of(i).id == rule && facts == wanted) return i;
    }
    ADD_FAILURE() << "no relation of " << rule << " for " << *addresses.begin();
    return 0;
  }

  static Verdict verdict(std::string_view rule, std::initializer_list<std::string> addresses) {
    return result_->judgements[relation(rule, addresses)].verdict;
  }

  // reported − expected in 万元 × 100.
  static std::int64_t hundredths(std::string_view rule, std::initializer_list<std::string> addresses) {
    return static_cast<std::int64_t>(result_->judgements[relation(rule, addresses)].difference / 10'000);
  }

  // Verdicts of all relations of a rule whose reported figure begins so, without repetition.
  static std::vector<Verdict> verdicts(std::string_view rule, std::string_view address_prefix) {
    std::vector<Verdict> found;
    for (Index i = 0; i < result_->relations.size(); ++i) {
      const std::string address = budget_->address(result_->relations.reported(i));
      if (result_->rule_of(i).id != rule || address.rfind(address_prefix, 0) != 0) continue;
      const Verdict verdict = result_->judgements[i].verdict;
      if (std::find(found.begin(), found.end(), verdict) == found.end()) found.push_back(verdict);
    }
    return found;
  }

  static const std::vector<Verdict> kAllExact;
  static const Budget* budget_;
  static const CheckResult* result_;
};

const std::vector<Verdict> FoundingBudget::kAllExact{Verdict::exact};
const Budget* FoundingBudget::budget_ = nullptr;
const CheckResult* FoundingBudget::result_ = nullptr;

// A. Inside tables

TEST_F(FoundingBudget, S1RowsAreBasicPlusProjectSpending) {
  EXPECT_EQ(verdicts("row-total", "expenditure/"), kAllExact);
  EXPECT_EQ(verdicts("row-total", "general/"), kAllExact);
}

TEST_F(FoundingBudget, S2TotalIs208Plus221) {
  EXPECT_EQ(verdict("grand-total", {"expenditure/total/total", "expenditure/208/total", "expenditure/221/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S3Of208IsRounding) {
  EXPECT_EQ(verdict("children-total", {"expenditure/208/total", "expenditure/20801/total", "expenditure/20805/total"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S4Of20801IsRounding) {
  EXPECT_EQ(verdict("children-total",
                    {"expenditure/20801/total", "expenditure/2080101/total", "expenditure/2080102/total",
                     "expenditure/2080109/total", "expenditure/2080150/total", "expenditure/2080199/total"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S5Of20805IsExact) {
  EXPECT_EQ(verdict("children-total", {"expenditure/20805/total", "expenditure/2080501/total", "expenditure/2080505/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S6Of22102And221IsExact) {
  EXPECT_EQ(verdict("children-total", {"expenditure/22102/total", "expenditure/2210201/total", "expenditure/2210203/total"}), Verdict::exact);
  EXPECT_EQ(verdict("children-total", {"expenditure/221/total", "expenditure/22102/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S7LeavesAreTheTotal) {
  EXPECT_EQ(verdict("grand-total",
                    {"expenditure/total/total", "expenditure/2080101/total", "expenditure/2080102/total",
                     "expenditure/2080109/total", "expenditure/2080150/total", "expenditure/2080199/total",
                     "expenditure/2080501/total", "expenditure/2080505/total", "expenditure/2210201/total",
                     "expenditure/2210203/total"}),
            Verdict::exact);
}

TEST_F(FoundingBudget, S8BasicSpendingOf208IsRounding) {
  EXPECT_EQ(verdict("children-total", {"expenditure/208/basic", "expenditure/20801/basic", "expenditure/20805/basic"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S9BasicSpendingOf20801IsRounding) {
  EXPECT_EQ(verdict("children-total",
                    {"expenditure/20801/basic", "expenditure/2080101/basic", "expenditure/2080102/basic",
                     "expenditure/2080109/basic", "expenditure/2080150/basic", "expenditure/2080199/basic"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S10AndS11TotalsOfBasicAndProjectSpendingAreExact) {
  EXPECT_EQ(verdicts("grand-total", "expenditure/total/basic"), kAllExact);
  EXPECT_EQ(verdicts("grand-total", "expenditure/total/project"), kAllExact);
}

TEST_F(FoundingBudget, S12RowsOfTheBasicTableAreExactButForTwo) {
  EXPECT_EQ(verdict("row-total", {"basic/302/total", "basic/302/personnel", "basic/302/operating"}), Verdict::rounding);
  EXPECT_EQ(verdict("row-total", {"basic/30228/total", "basic/30228/personnel", "basic/30228/operating"}), Verdict::rounding);
  EXPECT_EQ(verdict("row-total", {"basic/30201/total", "basic/30201/personnel", "basic/30201/operating"}), Verdict::exact);
}

TEST_F(FoundingBudget, S13TotalOfTheBasicTableIsRounding) {
  EXPECT_EQ(verdict("row-total", {"basic/total/total", "basic/total/personnel", "basic/total/operating"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S14SumOfTheClassesIsRounding) {
  EXPECT_EQ(verdict("grand-total", {"basic/total/total", "basic/301/total", "basic/302/total", "basic/303/total"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S15Of301IsRounding) { EXPECT_EQ(verdicts("children-total", "basic/301/total"), std::vector{Verdict::rounding}); }

TEST_F(FoundingBudget, S16Of302IsExact) {
  EXPECT_EQ(verdicts("children-total", "basic/302/total"), kAllExact);
  EXPECT_EQ(verdicts("children-total", "basic/302/operating"), kAllExact);
}

TEST_F(FoundingBudget, S17Of303AndPersonnelIsExact) {
  EXPECT_EQ(verdict("children-total", {"basic/303/total", "basic/30302/total"}), Verdict::exact);
  EXPECT_EQ(verdict("grand-total", {"basic/total/personnel", "basic/301/personnel", "basic/302/personnel", "basic/303/personnel"}), Verdict::exact);
}

TEST_F(FoundingBudget, S19TotalOfThreePublicIsAnError) {
  EXPECT_EQ(verdicts("row-total", "three-public/601017/total"), std::vector{Verdict::error});
}

TEST_F(FoundingBudget, S20ReceptionStandsInTheColumnOfTravelAbroad) {
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/three-public.reception/amount", "three-public/601017/reception"}), Verdict::error);
  EXPECT_EQ(verdict("three-public-within-basic-table", {"three-public/601017/reception", "basic/30217/total"}), Verdict::error);
  const Suspect& suspect = result_->suspects.at(0);
  EXPECT_EQ(suspect.slip, Suspect::Slip::wrong_column);
  EXPECT_EQ(budget_->address(suspect.fact), "three-public/601017/abroad.general");
  EXPECT_EQ(budget_->address(suspect.belongs_in), "three-public/601017/reception");
  EXPECT_EQ(suspect.relations.size(), 4U);
  EXPECT_EQ(suspect.equally_good, 1U);
}

TEST_F(FoundingBudget, S21SubtotalOfTravelAbroadIsAnError) {
  EXPECT_EQ(verdicts("row-total", "three-public/601017/abroad"), std::vector{Verdict::error});
}

// B. Between tables

TEST_F(FoundingBudget, S22ExpenditureIsGeneralInEveryCell) {
  EXPECT_EQ(verdicts("expenditure-equals-general", ""), kAllExact);
}

TEST_F(FoundingBudget, S23BasicSpendingIsTheBasicTablesTotal) {
  EXPECT_EQ(verdict("basic-equals-basic-table", {"general/total/basic", "basic/total/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S30TotalOfThreePublicAgreesWithTheBasicTable) {
  EXPECT_EQ(verdict("three-public-within-basic-table", {"three-public/601017/total", "basic/30217/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S24AndS25ContributionsAreTheSameInBothClassifications) {
  EXPECT_EQ(verdict("function-equals-economic", {"general/2080505/basic", "basic/30108/total"}), Verdict::exact);
  EXPECT_EQ(verdict("function-equals-economic", {"general/2210201/basic", "basic/30113/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S26PensionsFitIntoTheirFunction) {
  EXPECT_EQ(verdict("pensions-within-function", {"general/20805/basic", "general/2080505/basic", "basic/30302/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S27RunningOfAnInstitutionIsPerformancePay) {
  EXPECT_EQ(verdict("running-equals-economic", {"general/2080150/basic", "basic/30107/total"}), Verdict::exact);
}

TEST_F(FoundingBudget, S28RunningTakesTheRestOfBasicSpending) {
  EXPECT_EQ(verdict("running-equals-economic",
                    {"general/2080101/basic", "basic/total/total", "basic/30108/total", "basic/30113/total",
                     "general/2080150/basic", "general/2080501/basic", "general/2210203/basic"}),
            Verdict::exact);
}

// C. Narrative against tables

TEST_F(FoundingBudget, S33RevenueIsExpenditure) {
  EXPECT_EQ(verdicts("revenue-equals-expenditure", ""), kAllExact);
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/expenditure/amount", "expenditure/total/total"}), Verdict::exact);
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/appropriation/amount", "general/total/total"}), Verdict::exact);
  EXPECT_EQ(verdict("narrative-restated", {"narrative/appropriation/amount", "narrative/expenditure/amount"}), Verdict::exact);
}

TEST_F(FoundingBudget, S34BasicAndProjectSpendingAreTheTables) {
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/expenditure.basic/amount", "expenditure/total/basic"}), Verdict::exact);
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/expenditure.project/amount", "expenditure/total/project"}), Verdict::exact);
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/appropriation.basic/amount", "general/total/basic"}), Verdict::exact);
  EXPECT_EQ(verdict("narrative-equals-table", {"narrative/appropriation.project/amount", "general/total/project"}), Verdict::exact);
}

TEST_F(FoundingBudget, S35BasicSpendingByClassIsTheTablesAndAddsUpByRounding) {
  for (const std::string code : {"301", "302", "303"}) {
    EXPECT_EQ(verdict("narrative-equals-table", {"narrative/expenditure.basic." + code + "/amount", "basic/" + code + "/total"}), Verdict::exact);
  }
  EXPECT_EQ(verdict("narrative-parts", {"narrative/expenditure.basic/amount", "narrative/expenditure.basic.301/amount",
                                        "narrative/expenditure.basic.302/amount", "narrative/expenditure.basic.303/amount"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S36SpendingByFunctionIsRounding) {
  EXPECT_EQ(verdict("narrative-parts", {"narrative/expenditure/amount", "narrative/expenditure.20801/amount",
                                        "narrative/expenditure.20805/amount", "narrative/expenditure.221/amount"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S38SpendingByEconomicClassIsRounding) {
  EXPECT_EQ(verdict("narrative-parts", {"narrative/expenditure/amount", "narrative/expenditure.301/amount",
                                        "narrative/expenditure.302/amount", "narrative/expenditure.303/amount"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S39AllProjectMoneyIsGoodsAndServices) {
  EXPECT_EQ(verdict("narrative-parts",
                    {"narrative/expenditure.project/amount", "narrative/expenditure.301/amount",
                     "narrative/expenditure.302/amount", "narrative/expenditure.303/amount",
                     "narrative/expenditure.basic.301/amount", "narrative/expenditure.basic.302/amount",
                     "narrative/expenditure.basic.303/amount"}),
            Verdict::exact);
}

TEST_F(FoundingBudget, S40OperatingExpensesAreRounding) {
  EXPECT_EQ(verdict("operating-equals-basic-table", {"narrative/operating/amount", "basic/total/operating"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S41ProcurementIsItsParts) { EXPECT_EQ(verdicts("procurement-parts", ""), kAllExact); }

TEST_F(FoundingBudget, S43ItemsOfThreePublicAreTheTablesTotal) {
  EXPECT_EQ(verdict("three-public-items",
                    {"three-public/601017/total", "narrative/three-public.abroad/amount",
                     "narrative/three-public.reception/amount", "narrative/three-public.vehicle-operation/amount",
                     "narrative/three-public.vehicle-purchase/amount"}),
            Verdict::exact);
}

TEST_F(FoundingBudget, S44SecondStatementsRepeatTheFirst) {
  EXPECT_EQ(verdicts("narrative-restated", ""), kAllExact);
  EXPECT_EQ(verdicts("change-restated", "narrative/appropriation."), kAllExact);
}

TEST_F(FoundingBudget, S45ToS48ProjectsAreProjectSpendingInAllAndByFunction) {
  EXPECT_EQ(verdict("project-spending", {"expenditure/total/project", "narrative/project-1/amount", "narrative/project-2/amount",
                                         "narrative/project-3/amount", "narrative/project-4/amount", "narrative/project-5/amount"}),
            Verdict::exact);
  EXPECT_EQ(verdict("project-spending", {"expenditure/2080102/project", "narrative/project-1/amount"}), Verdict::exact);
  EXPECT_EQ(verdict("project-spending", {"expenditure/2080199/project", "narrative/project-2/amount", "narrative/project-3/amount"}), Verdict::exact);
  EXPECT_EQ(verdict("project-spending", {"expenditure/2080109/project", "narrative/project-4/amount", "narrative/project-5/amount"}), Verdict::exact);
}

TEST_F(FoundingBudget, S49ProjectsAreTheFundsOfTheirPerformanceTables) {
  EXPECT_EQ(verdicts("project-performance", ""), kAllExact);
  EXPECT_EQ(verdicts("performance-funds", ""), kAllExact);
}

TEST_F(FoundingBudget, S50HeadCountsAddUpWithinStaffing) {
  EXPECT_EQ(verdicts("head-counts", ""), kAllExact);
  EXPECT_EQ(verdicts("head-count-within-staffing", ""), kAllExact);
}

// D. Year on year

TEST_F(FoundingBudget, S51PercentageOfTheTotalIsRounding) {
  for (const std::string claim : {"revenue", "expenditure", "appropriation"}) {
    EXPECT_EQ(verdicts("percentage-matches-change", "narrative/" + claim + "/"), std::vector{Verdict::rounding});
  }
}

TEST_F(FoundingBudget, S52PercentageOfOperatingExpensesIsRounding) {
  EXPECT_EQ(verdicts("percentage-matches-change", "narrative/operating/"), std::vector{Verdict::rounding});
}

TEST_F(FoundingBudget, S53PercentageOfReceptionIsExact) {
  EXPECT_EQ(verdicts("percentage-matches-change", "narrative/three-public.reception/"), kAllExact);
}

TEST_F(FoundingBudget, S54ChangeIsThatOfBasicSpending) {
  EXPECT_EQ(verdict("change-parts", {"narrative/expenditure/change", "narrative/expenditure.basic/change", "narrative/expenditure.project/change"}), Verdict::exact);
}

TEST_F(FoundingBudget, S55ChangesByFunctionAreRounding) {
  EXPECT_EQ(verdict("change-parts", {"narrative/expenditure/change", "narrative/expenditure.20801/change",
                                     "narrative/expenditure.20805/change", "narrative/expenditure.221/change"}),
            Verdict::rounding);
}

TEST_F(FoundingBudget, S56ChangesByEconomicClassFallShort) {
  const auto addresses = {std::string("narrative/expenditure/change"), std::string("narrative/expenditure.301/change"),
                          std::string("narrative/expenditure.302/change"), std::string("narrative/expenditure.303/change")};
  EXPECT_EQ(verdict("change-parts", addresses), Verdict::error);
  EXPECT_EQ(hundredths("change-parts", addresses), -3908);
}

// The implied amounts of last year, by class and in all: the same gap, from amounts and changes.
TEST_F(FoundingBudget, S57ImpliedAmountsOfLastYearHaveTheSameGap) {
  RelationSet relations;
  std::vector<Term> terms;
  for (const std::string claim : {"expenditure", "expenditure.301", "expenditure.302", "expenditure.303"}) {
    const std::int32_t weight = terms.empty() ? 1 : -1;
    terms.push_back({budget_->find_fact("narrative/" + claim + "/amount"), weight});
    terms.push_back({budget_->find_fact("narrative/" + claim + "/change"), -weight});
  }
  relations.add_equality(0, terms);
  const Judgement judgement = judge(budget_->facts(), relations, 0);
  EXPECT_EQ(judgement.verdict, Verdict::error);
  EXPECT_TRUE(judgement.difference == 39'090'000);
}

TEST_F(FoundingBudget, S58GoodsAndServicesMoveAgainstTheirParts) {
  const auto addresses = {std::string("narrative/expenditure.302/change"), std::string("narrative/operating/change"),
                          std::string("narrative/expenditure.project/change")};
  EXPECT_EQ(verdict("change-composition", addresses), Verdict::error);
  EXPECT_EQ(hundredths("change-composition", addresses), 19660);
  EXPECT_EQ(result_->rule_of(relation("change-composition", addresses)).severity, Severity::warning);
}

TEST_F(FoundingBudget, S61TheAmountStandsForTheChange) {
  const auto addresses = {std::string("narrative/revenue.appropriation/change"), std::string("narrative/appropriation/change")};
  EXPECT_EQ(verdict("change-restated", addresses), Verdict::error);
  const Suspect& suspect = result_->suspects.at(1);
  EXPECT_EQ(budget_->address(suspect.fact), "narrative/revenue.appropriation/change");
  EXPECT_EQ(suspect.slip, Slip::amount_for_change);
  EXPECT_EQ(suspect.suggested.fen, -298'130'000);
}

TEST_F(FoundingBudget, S56AndS58NameNoFigure) {
  ASSERT_EQ(result_->undetermined.size(), 2U);
  const Undetermined& gap = result_->undetermined[0];
  EXPECT_EQ(gap.reason, Undetermined::Reason::tied);
  EXPECT_EQ(gap.candidates.size(), 3U);
  EXPECT_EQ(result_->rule_of(gap.relations.at(0)).id, "change-parts");
  const Undetermined& composition = result_->undetermined[1];
  EXPECT_EQ(composition.reason, Undetermined::Reason::no_correction);
  EXPECT_EQ(result_->rule_of(composition.relations.at(0)).id, "change-composition");
}

// Reasons are not figures: what contradicts is that 302 rises while all that it is made of falls or stays.
TEST_F(FoundingBudget, S60ReasonsContradict) {
  const auto found = std::find_if(result_->texts.begin(), result_->texts.end(), [&](const TextFinding& text) {
    return result_->rules->rules[text.rule].id == "opposite-reasons";
  });
  ASSERT_NE(found, result_->texts.end());
  EXPECT_EQ(budget_->address(found->fact), "narrative/expenditure.302/change");
}

// G. Performance tables

TEST_F(FoundingBudget, S85AndS86MonthlyCostsAreRounding) {
  EXPECT_EQ(verdict("unit-cost", {"performance-1/total/amount", "performance-1/indicator-4/value"}), Verdict::rounding);
  EXPECT_EQ(verdict("unit-cost", {"performance-2/total/amount", "performance-2/indicator-4/value"}), Verdict::rounding);
}

TEST_F(FoundingBudget, S87ToS89UnitCostsTimesQuantitiesAreExact) {
  for (const std::string table : {"performance-3", "performance-4", "performance-5"}) {
    EXPECT_EQ(verdict("unit-cost", {table + "/indicator-4/value", table + "/total/amount", table + "/indicator-1/value"}), Verdict::exact);
  }
}

TEST_F(FoundingBudget, HasNoOtherErrors) {
  EXPECT_EQ(result_->with_verdict(Verdict::error).size(), 7U);
  EXPECT_EQ(result_->count(Verdict::cut), 0U);
  EXPECT_EQ(result_->count(Verdict::unverifiable), 0U);
  EXPECT_EQ(result_->suspects.size(), 2U);
  EXPECT_TRUE(result_->has_error());
}

}  // namespace
}  // namespace gouji
