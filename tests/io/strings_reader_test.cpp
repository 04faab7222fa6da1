#include "io/strings_reader.h"

#include <gtest/gtest.h>

#include "tests/support/faults_of.h"

namespace gouji {
namespace {

TEST(StringsReader, KeepsNamesAndTextsInTheOrderOfTheFile) {
  const Result<NamedStrings> strings = read_strings(R"({"b.title": "收支", "a": "{n} 处\n", "c": ""})");
  ASSERT_TRUE(strings.ok());
  EXPECT_EQ(strings.value(), (NamedStrings{{"b.title", "收支"}, {"a", "{n} 处\n"}, {"c", ""}}));
}

TEST(StringsReader, RejectsOtherFiles) {
  const auto faults_of = [](std::string_view text) {
    const Result<NamedStrings> strings = read_strings(text);
    return strings.ok() ? "" : described(strings.faults());
  };
  EXPECT_EQ(faults_of("[]"), "1:1 not-a-language \n");
  EXPECT_EQ(faults_of("{\"a\": 1,\n\"b\": {}, \"c\": \"x\", \"c\": \"y\"}"),
            "1:7 wrong-type /a member=a expected=string found=number\n"
            "2:6 wrong-type /b member=b expected=string found=object\n"
            "2:25 duplicate-member /c member=c first_line=2\n");
  EXPECT_EQ(faults_of("{\"a\": "), "1:7 cut-short /a\n");
}

}  // namespace
}  // namespace gouji
