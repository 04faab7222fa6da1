#include "report/fault_text.h"

#include <gtest/gtest.h>

#include "tests/support/languages.h"

namespace gouji {
namespace {

FaultView view(Diagnostic fault, LanguageId language) { return view_of_fault(fault, language_from_assets(language)); }

TEST(FaultText, FillsItsSlots) {
  const FaultView fault =
      view({Severity::error, "duplicate-id", {7, 3}, "/tables/0", {{"id", "208"}, {"first_line", "5"}}}, LanguageId::zh);
  EXPECT_EQ(fault.message, "“208”重复，第一次出现在第 5 行");
  EXPECT_FALSE(fault.remedy.empty());
  EXPECT_EQ(fault.position, (Position{7, 3}));
}

TEST(FaultText, TranslatesTheNamesOfTypes) {
  const Diagnostic fault{Severity::error, "wrong-type", {1, 1}, "", {{"member", "string"}, {"expected", "array"}, {"found", "null"}}};
  EXPECT_EQ(view(fault, LanguageId::zh).message, "“string”应为数组，实际是 null");
  EXPECT_EQ(view(fault, LanguageId::en).message, "“string” should be an array and is null");
}

}  // namespace
}  // namespace gouji
