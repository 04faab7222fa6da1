// Each fault of a budget file: what is reported, where, and that reading goes on.
#include <gtest/gtest.h>

#include "io/budget_reader.h"
#include "tests/support/faults_of.h"

namespace gouji {
namespace {

std::string faults_of_budget(std::string_view text) {
  const Result<Budget> budget = read_budget(text);
  return budget.ok() ? "" : described(budget.faults());
}

// A budget whose members behind `year` are `members`.
std::string file_with(std::string_view members) {
  return "{\"format\": \"gouji-budget\", \"version\": 1, \"unit\": {\"name\": \"甲\"}, \"year\": 2024,\n" +
         std::string(members) + "}";
}

// A budget with one table of the columns total and basic and of these rows. They begin on line 4.
std::string table_with(std::string_view rows) {
  return file_with("\"tables\": [{\"id\": \"general\", \"amounts_in\": \"万元\",\n"
              "\"columns\": [{\"id\": \"total\"}, {\"id\": \"basic\"}], \"rows\": [\n" + std::string(rows) + "\n]}]");
}

std::string claims_with(std::string_view claims) {
  return file_with("\"tables\": [], \"narrative\": {\"amounts_in\": \"万元\", \"claims\": [\n" + std::string(claims) + "\n]}");
}

std::string performance_with(std::string_view rest) {
  return file_with("\"tables\": [], \"performance\": [\n{\"id\": \"performance-1\", \"amounts_in\": \"万元\"" +
              std::string(rest) + "}]");
}

TEST(BudgetFaults, AreNoneInAGoodBudget) {
  EXPECT_EQ(faults_of_budget(file_with("\"tables\": []")), "");
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": ["1", 2.50]}, {"code": "208", "cells": ["", null]})")), "");
  EXPECT_EQ(faults_of_budget(claims_with(R"({"id": "revenue", "amount": "1"})")), "");
  EXPECT_EQ(faults_of_budget(performance_with(R"(, "rows": [{"id": "total"}], "indicators": [{"name": "甲"}])")), "");
}

TEST(BudgetFaults, RejectsAFileOf0Bytes) { EXPECT_EQ(faults_of_budget(""), "1:1 empty-file \n"); }

TEST(BudgetFaults, RejectsAFileCutShort) {
  const std::string text = table_with(R"({"id": "total", "cells": ["1", "2"]})");
  EXPECT_EQ(faults_of_budget(text.substr(0, text.find("\"2\"") + 2)), "4:34 cut-short /tables/0/rows/0/cells\n");
}

TEST(BudgetFaults, RejectsAFileThatIsNotABudgetAtAll) {
  EXPECT_EQ(faults_of_budget("[1, 2]"), "1:1 not-a-budget \n");
  EXPECT_EQ(faults_of_budget("\"gouji-budget\""), "1:1 not-a-budget \n");
  EXPECT_EQ(faults_of_budget("{\"tables\": []}"), "1:1 not-a-budget \n");
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-scenario\", \"version\": 1}"), "1:12 not-a-budget /format\n");
  EXPECT_EQ(faults_of_budget("{\"format\": 1, \"version\": 1}"), "1:12 not-a-budget /format\n");
  EXPECT_EQ(faults_of_budget("<html></html>"), "1:1 syntax  found=<\n");
}

TEST(BudgetFaults, RejectsAnUnknownVersion) {
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\", \"version\": 2}"), "1:39 unknown-version /version version=2\n");
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\", \"version\": \"1\"}"), "1:39 unknown-version /version version=1\n");
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\"}"), "1:1 unknown-version  version=\n");
}

TEST(BudgetFaults, RejectsInvalidUtf8AndGoesOn) {
  EXPECT_EQ(faults_of_budget(table_with("{\"id\": \"total\", \"name\": \"\xBA\xCF\", \"cells\": [\"1\", \"x\"]}")),
            "4:26 invalid-utf8 /tables/0/rows/0/name count=2\n"
            "4:45 not-a-number /tables/0/rows/0/cells/1 text=x\n");
}

TEST(BudgetFaults, RejectsNestingTooDeep) {
  const std::string faults = faults_of_budget(file_with("\"tables\": " + std::string(100, '[')));
  EXPECT_NE(faults.find("nesting-too-deep /tables/0/0/"), std::string::npos) << faults;
}

TEST(BudgetFaults, RejectsWrongTypesEverywhereAndGoesOn) {
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\", \"version\": 1, \"unit\": {\"code\": 601017, \"name\": null},\n"
                      "\"year\": \"2024\", \"title\": [], \"contents\": {},\n"
                      "\"tables\": 1, \"narrative\": [], \"performance\": {}}"),
            "1:59 wrong-type /unit/code member=code expected=string found=number\n"
            "1:75 wrong-type /unit/name member=name expected=string found=null\n"
            "2:9 wrong-type /year member=year expected=integer found=string\n"
            "2:26 wrong-type /title member=title expected=string found=array\n"
            "2:42 wrong-type /contents member=contents expected=array found=object\n"
            "3:11 wrong-type /tables member=tables expected=array found=number\n"
            "3:27 wrong-type /narrative member=narrative expected=object found=array\n"
            "3:46 wrong-type /performance member=performance expected=array found=object\n");
  EXPECT_EQ(faults_of_budget(table_with("{\"id\": 1, \"cells\": [true, {}]},\n7,\n{\"id\": \"a\", \"line\": -1, \"cells\": {}}")),
            "4:8 wrong-type /tables/0/rows/0/id member=id expected=string found=number\n"
            "4:21 wrong-type /tables/0/rows/0/cells/0 member=0 expected=figure found=boolean\n"
            "4:27 wrong-type /tables/0/rows/0/cells/1 member=1 expected=figure found=object\n"
            "5:1 wrong-type /tables/0/rows/1 member=1 expected=object found=number\n"
            "6:21 wrong-type /tables/0/rows/2/line member=line expected=integer found=number\n"
            "6:34 wrong-type /tables/0/rows/2/cells member=cells expected=array found=object\n");
}

TEST(BudgetFaults, RejectsLinesThatAreNoWholeNumber) {
  for (const std::string_view line : {"0", "1.5", "1e2", "-3", "4294967296", "99999999999999999999"}) {
    const std::string row = "{\"id\": \"a\", \"line\": " + std::string(line) + ", \"cells\": [1, 2]}";
    EXPECT_NE(faults_of_budget(table_with(row)).find("wrong-type /tables/0/rows/0/line"), std::string::npos) << line;
  }
}

TEST(BudgetFaults, RejectsMissingMembers) {
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\", \"version\": 1}"),
            "1:1 missing-member  member=unit\n1:1 missing-member  member=year\n1:1 missing-member  member=tables\n");
  EXPECT_EQ(faults_of_budget(file_with("\"tables\": [{}]")),
            "2:12 missing-member /tables/0 member=id\n2:12 missing-member /tables/0 member=columns\n"
            "2:12 missing-member /tables/0 member=rows\n");
  EXPECT_EQ(faults_of_budget(table_with(R"({"name": "甲"})")),
            "4:1 missing-member /tables/0/rows/0 member=id\n4:1 missing-member /tables/0/rows/0 member=cells\n");
  EXPECT_EQ(faults_of_budget(claims_with("{}")), "3:1 missing-member /narrative/claims/0 member=id\n");
  EXPECT_EQ(faults_of_budget(performance_with(R"(, "rows": [{}], "indicators": [{}])")),
            "3:54 missing-member /performance/0/rows/0 member=id\n"
            "3:74 missing-member /performance/0/indicators/0 member=name\n");
}

TEST(BudgetFaults, RejectsMoneyWithoutItsUnit) {
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "general", "columns": [{"id": "total"}], "rows": []}])")),
            "2:12 missing-member /tables/0 member=amounts_in\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [], "narrative": {"claims": [{"id": "revenue"}]})")),
            "2:28 missing-member /narrative member=amounts_in\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "profile", "columns": [{"id": "n", "measure": "count"}], "rows": []}])")), "");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [], "narrative": {"claims": [{"id": "vehicles", "measure": "count"}]})")), "");
}

TEST(BudgetFaults, RejectsAnUnknownUnit) {
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "general", "amounts_in": "千元", "columns": [{"id": "total"}], "rows": []}])")),
            "2:44 unknown-unit /tables/0/amounts_in text=千元\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [], "narrative": {"amounts_in": "", "claims": [{"id": "revenue"}]})")),
            "2:43 unknown-unit /narrative/amounts_in text=\n");
}

TEST(BudgetFaults, RejectsAnUnknownMeasure) {
  EXPECT_EQ(faults_of_budget(claims_with(R"({"id": "vehicles", "measure": "辆"})")),
            "3:31 unknown-measure /narrative/claims/0/measure text=辆\n");
}

TEST(BudgetFaults, RejectsAYearThatCannotBe) {
  EXPECT_EQ(faults_of_budget("{\"format\": \"gouji-budget\", \"version\": 1, \"unit\": {\"name\": \"甲\"}, \"year\": 24, \"tables\": []}"),
            "1:73 bad-year /year text=24\n");
}

TEST(BudgetFaults, RejectsIdsAndCodesOfWrongShape) {
  for (const std::string_view bad : {"", "Total", "a/b", "a b", "-a", "a-", "a--b", "合计", "a."}) {
    const std::string row = "{\"id\": \"" + std::string(bad) + "\", \"cells\": [1, 2]}";
    EXPECT_NE(faults_of_budget(table_with(row)).find("bad-id /tables/0/rows/0/id"), std::string::npos) << bad;
  }
  for (const std::string_view bad : {"", "01", "2080a", "20 801", "２０８", "123456789012345678901"}) {
    const std::string row = "{\"code\": \"" + std::string(bad) + "\", \"cells\": [1, 2]}";
    EXPECT_NE(faults_of_budget(table_with(row)).find("bad-code /tables/0/rows/0/code"), std::string::npos) << bad;
  }
}

TEST(BudgetFaults, RejectsEmptyIds) {
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "", "columns": [], "rows": []}])")), "2:19 bad-id /tables/0/id text=\n");
  EXPECT_EQ(faults_of_budget(claims_with(R"({"id": ""})")), "3:8 bad-id /narrative/claims/0/id text=\n");
}

TEST(BudgetFaults, RejectsACodeTwiceInATable) {
  EXPECT_EQ(faults_of_budget(table_with("{\"code\": \"208\", \"cells\": [1, 2]},\n{\"code\": \"221\", \"cells\": [1, 2]},\n"
                                 "{\"code\": \"208\", \"cells\": [1, 2]}")),
            "6:10 duplicate-id /tables/0/rows/2/code id=208 first_line=4\n");
  EXPECT_EQ(faults_of_budget(table_with("{\"code\": \"208\", \"cells\": [1, 2]},\n{\"id\": \"208\", \"cells\": [1, 2]}")),
            "5:8 duplicate-id /tables/0/rows/1/id id=208 first_line=4\n");
}

TEST(BudgetFaults, TakesACodeTwiceWhereIdsTellTheRowsApart) {
  EXPECT_EQ(faults_of_budget(table_with(R"({"code": "208", "cells": [1, 2]}, {"id": "208.own", "code": "208", "cells": [1, 2]})")), "");
}

TEST(BudgetFaults, RejectsOtherIdsTwice) {
  const std::string table = R"({"id": "general", "columns": [], "rows": []})";
  EXPECT_EQ(faults_of_budget(file_with("\"tables\": [" + table + ",\n" + table + "]")),
            "3:8 duplicate-id /tables/1/id id=general first_line=2\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "general", "amounts_in": "元", "columns": [{"id": "a"}, {"id": "a"}], "rows": []}])")),
            "2:81 duplicate-id /tables/0/columns/1/id id=a first_line=2\n");
  EXPECT_EQ(faults_of_budget(claims_with("{\"id\": \"revenue\"},\n{\"id\": \"revenue\"}")),
            "4:8 duplicate-id /narrative/claims/1/id id=revenue first_line=3\n");
  EXPECT_EQ(faults_of_budget(performance_with(R"(, "indicators": [], "rows": [{"id": "total"}, {"id": "total"}])")),
            "3:96 duplicate-id /performance/0/rows/1/id id=total first_line=3\n");
}

TEST(BudgetFaults, RejectsTablesThatStandInTheWrongPlace) {
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "narrative", "columns": [], "rows": []}])")),
            "2:19 reserved-id /tables/0/id id=narrative\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [{"id": "ledger-unit", "columns": [], "rows": []}])")),
            "2:19 reserved-id /tables/0/id id=ledger-unit\n");
  EXPECT_EQ(faults_of_budget(file_with(R"("tables": [], "performance": [{"id": "general", "rows": [], "indicators": []}])")),
            "2:38 not-a-performance-id /performance/0/id id=general\n");
}

TEST(BudgetFaults, RejectsAWrongNumberOfCellsAndReadsTheRowsAfterIt) {
  EXPECT_EQ(faults_of_budget(table_with("{\"id\": \"total\", \"cells\": [\"1\"]},\n{\"code\": \"208\", \"cells\": [1, 2, 3]},\n"
                                 "{\"code\": \"221\", \"cells\": [\"x\", 2]}")),
            "4:26 cell-count /tables/0/rows/0/cells expected=2 found=1\n"
            "5:26 cell-count /tables/0/rows/1/cells expected=2 found=3\n"
            "6:27 not-a-number /tables/0/rows/2/cells/0 text=x\n");
}

TEST(BudgetFaults, RejectsFiguresThatAreNoNumber) {
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": ["1,23", "12万"]})")),
            "4:27 not-a-number /tables/0/rows/0/cells/0 text=1,23\n4:35 not-a-number /tables/0/rows/0/cells/1 text=12万\n");
  EXPECT_EQ(faults_of_budget(claims_with(R"({"id": "revenue", "amount": "约5", "change": "?", "percentage": "7.9‰"})")),
            "3:29 not-a-number /narrative/claims/0/amount text=约5\n3:45 not-a-number /narrative/claims/0/change text=?\n"
            "3:64 not-a-number /narrative/claims/0/percentage text=7.9‰\n");
  EXPECT_EQ(faults_of_budget(performance_with(R"(, "indicators": [], "rows": [{"id": "total", "amount": "x"}])")),
            "3:98 not-a-number /performance/0/rows/0/amount text=x\n");
}

TEST(BudgetFaults, RejectsANumberWithAnExponent) {
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": [1e5, 2E-3]})")),
            "4:27 exponent /tables/0/rows/0/cells/0 text=1e5\n4:32 exponent /tables/0/rows/0/cells/1 text=2E-3\n");
}

TEST(BudgetFaults, RejectsDigitsBeyondTheFen) {
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": ["0.0000001", 1.1234567]})")),
            "4:27 beyond-smallest-unit /tables/0/rows/0/cells/0 text=0.0000001 unit=万元\n"
            "4:40 beyond-smallest-unit /tables/0/rows/0/cells/1 text=1.1234567 unit=万元\n");
}

TEST(BudgetFaults, RejectsAPartOfAPersonAndTooFineAPercentage) {
  EXPECT_EQ(faults_of_budget(claims_with("{\"id\": \"vehicles\", \"measure\": \"count\", \"amount\": \"1.5\"},\n"
                                  "{\"id\": \"revenue\", \"percentage\": \"0.12345\"}")),
            "3:50 fraction-of-one /narrative/claims/0/amount text=1.5\n"
            "4:33 too-fine /narrative/claims/1/percentage text=0.12345\n");
}

TEST(BudgetFaults, RejectsAnAmountBeyond64Bits) {
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": ["9223372036855", 99999999999999999999999]})")),
            "4:27 too-large /tables/0/rows/0/cells/0 text=9223372036855\n"
            "4:44 too-large /tables/0/rows/0/cells/1 text=99999999999999999999999\n");
  EXPECT_EQ(faults_of_budget(table_with(R"({"id": "total", "cells": ["9223372036854", "-9223372036854.775807"]})")), "");
}

TEST(BudgetFaults, AreAllReportedAtOnceInTheOrderOfTheFile) {
  const std::string faults = faults_of_budget(file_with(
      "\"contents\": [1],\n\"narrative\": {\"claims\": [{\"id\": \"revenue\", \"amount\": \"x\"}], \"amounts_in\": \"元\"},\n"
      "\"tables\": [{\"id\": \"general\", \"amounts_in\": \"万\", \"columns\": [{\"id\": \"total\"}],\n"
      "\"rows\": [{\"code\": \"208\", \"cells\": [\"y\"]}, {\"code\": \"208\", \"cells\": []}]}]"));
  EXPECT_EQ(faults,
            "2:14 wrong-type /contents/0 member=0 expected=string found=number\n"
            "3:54 not-a-number /narrative/claims/0/amount text=x\n"
            "4:44 unknown-unit /tables/0/amounts_in text=万\n"
            "5:36 not-a-number /tables/0/rows/0/cells/0 text=y\n"
            "5:52 duplicate-id /tables/0/rows/1/code id=208 first_line=5\n"
            "5:68 cell-count /tables/0/rows/1/cells expected=1 found=0\n");
}

TEST(BudgetFaults, AreCountedBeyondAThousand) {
  std::string rows;
  for (int i = 1000; i < 3000; ++i) {
    rows += (rows.empty() ? "" : ",\n") + ("{\"code\": \"" + std::to_string(i)) + "\", \"cells\": [\"x\", 1]}";
  }
  const Result<Budget> budget = read_budget(table_with(rows));
  ASSERT_FALSE(budget.ok());
  EXPECT_EQ(budget.faults().size(), 1001U);
  EXPECT_EQ(described(budget.faults().back()), "0:0 more-faults  count=1000");
}

}  // namespace
}  // namespace gouji
