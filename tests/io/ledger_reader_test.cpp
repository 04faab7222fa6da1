#include "io/ledger_reader.h"

#include <gtest/gtest.h>

#include <string>

#include "io/budget_reader.h"
#include "io/budget_writer.h"
#include "tests/support/faults_of.h"

namespace gouji {
namespace {

// Canonical.
constexpr std::string_view kCity = R"json({
 "format": "gouji-budget",
 "version": 1,
 "unit": {"name": "市"},
 "year": 2024,
 "tables": [],
 "ledger": {
  "amounts_in": "万元",
  "units": [
   {
    "code": "601017",
    "name": "中心",
    "granted": "382.80",
    "spending": {
     "2080101": {"30101": "372.76", "30201": "-0.20"},
     "2210201": {"30113": "10.24"}
    },
    "x": 1
   },
   {"code": "601018", "spending": {}}
  ],
  "y": 2
 }
}
)json";

TEST(LedgerReader, ReadsLinesUnitAfterUnitAndTheyAreWrittenBack) {
  const Result<Budget> budget = read_budget(kCity);
  ASSERT_TRUE(budget.ok()) << described(budget.faults());
  const Ledger& ledger = *budget.value().cover().ledger;
  ASSERT_EQ(ledger.units.size(), 2U);
  EXPECT_EQ(ledger.units[0].granted, Amount{382'800'000});
  EXPECT_EQ(ledger.end_line(0), 3U);
  EXPECT_EQ(ledger.end_line(1), 3U);
  EXPECT_EQ(ledger.fraction_digits, 2);
  EXPECT_EQ(ledger.lines[1].function, 2080101U);
  EXPECT_EQ(ledger.lines[1].economic, 30201U);
  EXPECT_EQ(ledger.lines[1].amount, Amount{-200'000});
  EXPECT_EQ(write_budget(budget.value()), kCity);
}

std::string faults_of_ledger(std::string_view ledger) {
  const Result<Budget> budget = read_budget(R"({"format": "gouji-budget", "version": 1, "unit": {"name": "市"}, "year": 2024, "tables": [],
"ledger": )" + std::string(ledger) + "}");
  return budget.ok() ? "" : described(budget.faults());
}

TEST(LedgerReader, RejectsWhatItCannotPlaceAndGoesOn) {
  EXPECT_EQ(faults_of_ledger("[]"), "2:11 wrong-type /ledger member=ledger expected=object found=array\n");
  EXPECT_EQ(faults_of_ledger(R"({"amounts_in": "元", "units": [{"name": "甲"}, {"code": "601", "spending": {}},
{"code": "601", "spending": {"20801": {"302": "1"}, "0080101": 3}},
{"code": "602", "spending": {"2080101": {"30101": "12a", "30102": "0.001", "3010a": "1"}}}]})"),
            "2:41 missing-member /ledger/units/0 member=code\n"
            "2:41 missing-member /ledger/units/0 member=spending\n"
            "3:10 duplicate-id /ledger/units/2/code id=601 first_line=2\n"
            "3:39 not-a-line-code /ledger/units/2/spending/20801 text=20801 digits=7\n"
            "3:47 not-a-line-code /ledger/units/2/spending/20801/302 text=302 digits=5\n"
            "3:64 not-a-line-code /ledger/units/2/spending/0080101 text=0080101 digits=7\n"
            "3:64 wrong-type /ledger/units/2/spending/0080101 member=0080101 expected=object found=number\n"
            "4:51 not-a-number /ledger/units/3/spending/2080101/30101 text=12a\n"
            "4:67 beyond-smallest-unit /ledger/units/3/spending/2080101/30102 text=0.001 unit=元\n"
            "4:85 not-a-line-code /ledger/units/3/spending/2080101/3010a text=3010a digits=5\n");
}

TEST(LedgerReader, RejectsAmountsThatDoNotFitTogether) {
  EXPECT_EQ(faults_of_ledger(R"({"amounts_in": "元", "units": [{"code": "601", "spending": {"2080101": {
"30101": "92233720368547758.07",
"30102": "-0.01"}}}]})"),
            "4:10 too-large /ledger/units/0/spending/2080101/30102 text=-0.01\n");
}

}  // namespace
}  // namespace gouji
