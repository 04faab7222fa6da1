#include "cli/options.h"

#include <gtest/gtest.h>

namespace gouji {
namespace {

Options good(const std::vector<std::string>& arguments) {
  const ParsedOptions parsed = parse_options(arguments);
  EXPECT_FALSE(parsed.fault) << parsed.fault->key;
  return parsed.options;
}

std::string fault_of(const std::vector<std::string>& arguments) {
  const ParsedOptions parsed = parse_options(arguments);
  return parsed.fault ? parsed.fault->key : "";
}

TEST(Options, TakeACommandAndItsFiles) {
  const Options options = good({"check", "a.json", "b.json"});
  EXPECT_EQ(options.command, Subcommand::check);
  EXPECT_EQ(options.files, (std::vector<std::string>{"a.json", "b.json"}));
  EXPECT_EQ(options.format, Format::text);
  EXPECT_EQ(options.language, std::nullopt);
}

TEST(Options, TakeValuesWithBlankOrEqualsSignInAnyOrder) {
  const Options options = good({"--format=json", "show", "--lang", "en", "a.json", "--table", "basic", "--unit=万元"});
  EXPECT_EQ(options.format, Format::json);
  EXPECT_EQ(options.language, LanguageId::en);
  EXPECT_EQ(options.table, "basic");
  EXPECT_EQ(options.unit, DisplayUnit::wan_yuan);
}

TEST(Options, TakeTheChangesOfAWhatIfInTheirOrder) {
  const Options options = good({"whatif", "a.json", "--set=301=5", "--change", "302*:-3%", "--at-most", "302=9", "--funding", "fixed",
                                "--compare", "b.json", "--compare=c.json", "--link", "--format", "csv"});
  ASSERT_EQ(options.whatif.edits.size(), 3U);
  EXPECT_EQ(options.whatif.edits[0].option, "--set");
  EXPECT_EQ(options.whatif.edits[0].text, "301=5");
  EXPECT_EQ(options.whatif.edits[1].text, "302*:-3%");
  EXPECT_EQ(options.whatif.edits[2].option, "--at-most");
  EXPECT_EQ(options.whatif.funding, Funding::fixed);
  EXPECT_EQ(options.whatif.compare, (std::vector<std::string>{"b.json", "c.json"}));
  EXPECT_TRUE(options.whatif.wants_link);
  EXPECT_EQ(options.format, Format::csv);
}

TEST(Options, RejectsASecondGoalAndWhatMayChangeWithoutAGoal) {
  EXPECT_EQ(fault_of({"whatif", "a.json", "--goal", "302=1", "--goal", "301=1"}), "cli.given-twice");
  EXPECT_EQ(fault_of({"whatif", "a.json", "--scenario", "b.json", "--scenario", "c.json"}), "cli.given-twice");
  EXPECT_EQ(fault_of({"whatif", "a.json", "--by", "302"}), "cli.by-without-goal");
  EXPECT_EQ(fault_of({"whatif", "a.json", "--by", "302", "--goal", "302=1", "--by", "301"}), "");
}

TEST(Options, TakeAFileNameThatBeginsWithAHyphenBehindTwo) {
  EXPECT_EQ(good({"check", "--", "--lang"}).files, (std::vector<std::string>{"--lang"}));
  EXPECT_EQ(good({"check", "-"}).files, (std::vector<std::string>{"-"}));
}

TEST(Options, WithoutACommandShowTheHelp) {
  EXPECT_EQ(good({}).command, Subcommand::help);
  EXPECT_EQ(good({"--help"}).command, Subcommand::help);
  EXPECT_EQ(good({"check", "--help"}).command, Subcommand::help);
  EXPECT_EQ(good({"--version", "check"}).command, Subcommand::version);
}

TEST(Options, RejectsWhatTheyDoNotKnow) {
  EXPECT_EQ(fault_of({"chekc", "a.json"}), "cli.unknown-command");
  EXPECT_EQ(fault_of({"check", "--frmat", "json", "a.json"}), "cli.unknown-option");
  EXPECT_EQ(fault_of({"check", "--format", "xml", "a.json"}), "cli.bad-value");
  EXPECT_EQ(fault_of({"check", "--format", "csv", "a.json"}), "cli.bad-value");
}

TEST(Options, RejectsTooFewAndTooManyWords) {
  EXPECT_EQ(fault_of({"check"}), "cli.missing-argument");
  EXPECT_EQ(fault_of({"convert", "a.json"}), "cli.missing-argument");
  EXPECT_EQ(fault_of({"show", "a.json", "b.json"}), "cli.too-many-arguments");
  EXPECT_EQ(fault_of({"check", "a.json", "--lang"}), "cli.missing-value");
}

TEST(Options, TellAFaultInTheLanguageThatWasAskedFor) {
  const ParsedOptions parsed = parse_options({"check", "--what", "--lang", "en"});
  ASSERT_TRUE(parsed.fault);
  EXPECT_EQ(parsed.fault->key, "cli.unknown-option");
  EXPECT_EQ(parsed.options.language, LanguageId::en);
}

}  // namespace
}  // namespace gouji
