#include "report/language.h"

#include <gtest/gtest.h>

#include <set>
#include <string>

#include "io/faults.h"
#include "tests/support/languages.h"

namespace gouji {
namespace {

std::set<std::string> keys_of(const Language& language) {
  std::set<std::string> keys;
  for (const auto& [key, text] : language.texts()) keys.insert(key);
  return keys;
}

std::set<std::string> slots_in(std::string_view text) {
  std::set<std::string> slots;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const std::size_t close = text.find('}', at);
    if (close == std::string_view::npos) break;
    slots.emplace(text.substr(at + 1, close - at - 1));
  }
  return slots;
}

TEST(LanguageFiles, HaveTheSameKeys) {
  for (const auto words : {language_from_assets, command_line_words}) {
    EXPECT_EQ(keys_of(words(LanguageId::zh)), keys_of(words(LanguageId::en)));
  }
}

TEST(LanguageFiles, HaveNoEmptyText) {
  for (const LanguageId id : {LanguageId::zh, LanguageId::en}) {
    for (const auto words : {language_from_assets, command_line_words}) {
      for (const auto& [key, text] : words(id).texts()) EXPECT_FALSE(text.empty()) << key;
    }
  }
}

TEST(LanguageFiles, SayNothingTwice) {
  for (const std::string& key : keys_of(command_line_words(LanguageId::en))) EXPECT_FALSE(language_from_assets(LanguageId::en).has(key)) << key;
}

TEST(LanguageFiles, HaveSentencesForEveryReason) {
  for (const LanguageId id : {LanguageId::zh, LanguageId::en}) {
    for (const char* reason : {"table-missing", "figure-missing", "condition-unknown", "nothing-to-compare", "base-may-be-zero"}) {
      EXPECT_TRUE(language_from_assets(id).has("reason." + std::string(reason))) << reason;
    }
  }
}

TEST(LanguageFiles, HaveSentencesForEveryFaultAndUseItsSlotsOnly) {
  for (const LanguageId id : {LanguageId::zh, LanguageId::en}) {
    const Language& language = language_from_assets(id);
    for (const FaultKind& fault : kFaults) {
      const std::string key = "fault." + std::string(fault.id);
      EXPECT_TRUE(language.has(key)) << key;
      EXPECT_TRUE(language.has(key + ".remedy")) << key;
      const std::string known = ' ' + std::string(fault.slots) + ' ';
      for (const std::string& slot : slots_in(language.text(key))) {
        EXPECT_NE(known.find(' ' + slot + ' '), std::string::npos) << key << " {" << slot << '}';
      }
    }
  }
}

TEST(Language, ShowsTheKeyWhereThereIsNoText) {
  const Language language(LanguageId::en, {{"a.b", "text"}});
  EXPECT_EQ(language.text("a.b"), "text");
  EXPECT_EQ(language.text("a.c"), "a.c");
  EXPECT_FALSE(language.has("a.c"));
}

TEST(Language, FillsSlotsAndLeavesUnknownOnes) {
  const Language language(LanguageId::en, {{"k", "{a} and {b}, {a} {"}});
  EXPECT_EQ(language.fill("k", {{"a", "{b}"}}), "{b} and {b}, {b} {");
}

TEST(Language, TakesTheSingularForOne) {
  const Language language(LanguageId::en, {{"k", "{count} faults"}, {"k.one", "1 fault"}, {"z", "{count} in {n}"}});
  EXPECT_EQ(language.count("k", 1), "1 fault");
  EXPECT_EQ(language.count("k", 0), "0 faults");
  EXPECT_EQ(language.count("z", 1, {{"n", "7"}}), "1 in 7");
}

TEST(Language, PutsNoBlankBetweenChineseCharacters) {
  EXPECT_EQ(fill_slots("金额为 {value} 而已", {{"value", "12.83 万元"}}), "金额为 12.83 万元而已");
  EXPECT_EQ(fill_slots("金额为 {value} 而已", {{"value", "空白"}}), "金额为空白而已");
  EXPECT_EQ(fill_slots("金额为 {value} 而已", {{"value", "7.9%"}}), "金额为 7.9% 而已");
  EXPECT_EQ(fill_slots("is {value} here", {{"value", "blank"}}), "is blank here");
}

TEST(LanguageNames, AreTakenFromLocales) {
  EXPECT_EQ(language_from_text("zh_CN.UTF-8"), LanguageId::zh);
  EXPECT_EQ(language_from_text("en-GB"), LanguageId::en);
  EXPECT_EQ(language_from_text("C.UTF-8"), std::nullopt);
  EXPECT_EQ(language_from_text(""), std::nullopt);
}

}  // namespace
}  // namespace gouji
