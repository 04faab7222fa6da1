#include "io/json_tree.h"

#include <gtest/gtest.h>

#include <chrono>

#include "tests/support/faults_of.h"

namespace gouji {
namespace {

// The faults of a text as JSON, one a line.
std::string faults_of_tree(std::string_view text) {
  FaultList faults(text);
  static_cast<void>(JsonTree::read(text, faults));
  return described(faults.take());
}

bool has_tree(std::string_view text) {
  FaultList faults(text);
  return JsonTree::read(text, faults).has_value();
}

std::string nested(int levels) {
  const auto count = static_cast<std::size_t>(levels);
  return std::string(count, '[') + std::string(count, ']');
}

class Walk : public ::testing::Test {
 protected:
  Walk() : faults(text), tree(JsonTree::read(text, faults)) {}

  std::string text = "\xEF\xBB\xBF { \"a\" : [1, -0.10e+2 ,\"x\\\"y\\u52FE\"],\n\"b/~\":{\"c\":null,\"d\":true}, \"e\":[ ] }\n";
  FaultList faults;
  std::optional<JsonTree> tree;
};

TEST_F(Walk, KeepsKindsTextsAndNames) {
  ASSERT_TRUE(tree);
  const JsonNode root = tree->root();
  EXPECT_EQ(root.kind(), JsonKind::object);
  EXPECT_EQ(root.child_count(), 3U);
  const JsonNode a = root.find("a");
  ASSERT_TRUE(a);
  EXPECT_EQ(a.kind(), JsonKind::array);
  const JsonNode one = a.first_child();
  EXPECT_EQ(one.text(), "1");
  EXPECT_EQ(one.next_sibling().text(), "-0.10e+2");
  EXPECT_EQ(one.next_sibling().next_sibling().text(), "x\"y勾");
  EXPECT_FALSE(one.next_sibling().next_sibling().next_sibling());
  EXPECT_EQ(root.find("b/~").find("c").kind(), JsonKind::null);
  EXPECT_EQ(root.find("b/~").find("d").text(), "true");
  EXPECT_FALSE(root.find("e").first_child());
  EXPECT_FALSE(root.find("e").next_sibling());
  EXPECT_FALSE(root.find("f"));
  EXPECT_FALSE(a.find("a"));
  EXPECT_FALSE(root.next_sibling());
}

TEST_F(Walk, KnowsThePlaceOfEachValue) {
  ASSERT_TRUE(tree);
  const JsonNode root = tree->root();
  EXPECT_EQ(root.offset(), 4U);
  EXPECT_EQ(root.find("a").first_child().offset(), text.find('1'));
  EXPECT_EQ(root.find("b/~").offset(), text.find("{\"c\""));
  EXPECT_EQ(root.find("b/~").find("d").offset(), text.find("true"));
}

TEST_F(Walk, KnowsThePointerOfEachValue) {
  ASSERT_TRUE(tree);
  const JsonNode root = tree->root();
  EXPECT_EQ(root.pointer(), "");
  EXPECT_EQ(root.find("a").first_child().next_sibling().pointer(), "/a/1");
  EXPECT_EQ(root.find("b/~").find("d").pointer(), "/b~1~0/d");
}

TEST(JsonTree, TakesDigitsAsWrittenHoweverMany) {
  const std::string digits = "0.1000000000000000055511151231257827021181583404541015625000000001";
  const std::string many(4000, '7');
  const std::string text = "[" + digits + "," + many + ",-0,1E400]";
  FaultList faults(text);
  const std::optional<JsonTree> tree = JsonTree::read(text, faults);
  ASSERT_TRUE(tree) << described(faults.take());
  JsonNode number = tree->root().first_child();
  EXPECT_EQ(number.text(), digits);
  EXPECT_EQ((number = number.next_sibling()).text(), many);
  EXPECT_EQ((number = number.next_sibling()).text(), "-0");
  EXPECT_EQ((number = number.next_sibling()).text(), "1E400");
}

TEST(JsonTree, TakesAScalarAsTheWholeText) {
  EXPECT_TRUE(has_tree("1"));
  EXPECT_TRUE(has_tree(" \"x\" "));
}

TEST(JsonTree, RejectsAnEmptyFile) {
  EXPECT_EQ(faults_of_tree(""), "1:1 empty-file \n");
  EXPECT_EQ(faults_of_tree(" \n\t"), "1:1 empty-file \n");
  EXPECT_EQ(faults_of_tree("\xEF\xBB\xBF"), "1:1 empty-file \n");
}

TEST(JsonTree, RejectsAFileCutShortWhereverItIsCut) {
  const std::string text = R"({"a": [1, -2.5, "x", true, null], "b": {"c": "\u52FE\n"}})";
  for (std::size_t size = 1; size < text.size(); ++size) {
    const std::string faults = faults_of_tree(std::string_view(text).substr(0, size));
    EXPECT_NE(faults.find(" cut-short "), std::string::npos) << size << ": " << faults;
  }
}

TEST(JsonTree, SaysWhereAFileIsCutShort) {
  EXPECT_EQ(faults_of_tree("{\"a\": [1,\n"), "2:1 cut-short /a\n");
  EXPECT_EQ(faults_of_tree("{\"a\": "), "1:7 cut-short /a\n");
}

TEST(JsonTree, RejectsWhatIsNoJsonAndSaysWhatStandsThere) {
  EXPECT_EQ(faults_of_tree("{\"a\": 1 \"b\": 2}"), "1:9 syntax  found=\"b\"\n");
  EXPECT_EQ(faults_of_tree("[1,,2]"), "1:4 syntax  found=,\n");
  EXPECT_EQ(faults_of_tree("[1,]"), "1:4 syntax  found=]\n");
  EXPECT_EQ(faults_of_tree("{\"a\":\n tru}"), "2:2 syntax /a found=tru}\n");
  EXPECT_EQ(faults_of_tree("{\"a\":\n tru\n}"), "2:2 syntax /a found=tru\n");
  EXPECT_EQ(faults_of_tree("{'a': 1}"), "1:2 syntax  found='\n");
  EXPECT_EQ(faults_of_tree("{} x"), "1:4 syntax  found=x\n");
  EXPECT_EQ(faults_of_tree("[01]"), "1:3 syntax  found=1\n");
  EXPECT_EQ(faults_of_tree("[“1”]"), "1:2 syntax  found=“\n");
  EXPECT_EQ(faults_of_tree("# budget"), "1:1 syntax  found=#\n");
  EXPECT_EQ(faults_of_tree("[\"a\nb\"]"), "1:4 syntax  found=U+000A\n");
  EXPECT_EQ(faults_of_tree(R"(["\q"])"), "1:4 syntax  found=q\n");
}

TEST(JsonTree, RejectsANulByteAndWhatFollows) {
  EXPECT_EQ(faults_of_tree(std::string_view("{}\0{}", 5)).substr(0, 10), "1:3 syntax");
  EXPECT_EQ(faults_of_tree(std::string_view("[1,\0 2]", 7)).substr(0, 10), "1:4 syntax");
}

TEST(JsonTree, RejectsNestingTooDeepAndTakesTheDeepestAllowed) {
  EXPECT_EQ(faults_of_tree(nested(JsonTree::kMaxNesting)), "");
  const std::string faults = faults_of_tree(nested(JsonTree::kMaxNesting + 1));
  EXPECT_NE(faults.find("1:65 nesting-too-deep /0/0/"), std::string::npos) << faults;
  EXPECT_NE(faults.find("limit=64"), std::string::npos);
}

TEST(JsonTree, RejectsMillionsOfLevelsWithoutOverflowingTheStack) {
  EXPECT_NE(faults_of_tree(std::string(5'000'000, '[')).find("nesting-too-deep"), std::string::npos);
}

TEST(JsonTree, RejectsDuplicateMembersAndGoesOn) {
  EXPECT_EQ(faults_of_tree("{\"a\": 1,\n\"b\": {\"c\": 1, \"c\": 2},\n\"a\": 3, \"a\": 4}"),
            "2:20 duplicate-member /b/c member=c first_line=2\n"
            "3:6 duplicate-member /a member=a first_line=1\n"
            "3:14 duplicate-member /a member=a first_line=1\n");
  EXPECT_TRUE(has_tree(R"({"a": 1, "a": 2})"));
  EXPECT_EQ(faults_of_tree(R"({"a": 1, "\u0061": 2})"), "1:20 duplicate-member /a member=a first_line=1\n");
}

TEST(JsonTree, RejectsInvalidUtf8WithItsPlaceAndGoesOn) {
  EXPECT_EQ(faults_of_tree("{\"a\":\n {\"b\": \"x\xFF\xFEy\", \"c\": 1}}"), "2:10 invalid-utf8 /a/b count=2\n");
  EXPECT_TRUE(has_tree("[\"\xFF\"]"));
}

TEST(JsonTree, SaysNothingAboutTheSyntaxOfAnotherEncoding) {
  EXPECT_EQ(faults_of_tree(std::string_view("\xFF\xFE{\0}\0", 6)), "1:1 invalid-utf8  count=2\n");
  EXPECT_EQ(faults_of_tree("[\"\xB9\xB4"), "1:3 invalid-utf8  count=2\n1:3 cut-short \n");
}

TEST(JsonTree, RejectsANumberBeyondAllMeasure) {
  EXPECT_EQ(faults_of_tree("[1, 1e999999]"), "1:5 too-large  text=1e999999\n");
}

TEST(JsonTree, RejectsAFileWithTooManyValues) {
  std::string text = "[";
  for (std::size_t i = 0; i <= JsonTree::kMaxValues; ++i) text += "0,";
  EXPECT_NE(faults_of_tree(text).find("file-too-big"), std::string::npos);
}

TEST(JsonTree, ReadsALargeFileInReasonableTime) {
  constexpr std::size_t kBytes = 4'000'000;
  std::string text = "[";
  text.reserve(kBytes + 100);
  while (text.size() < kBytes) text += "[\"一般公共预算基本支出一般公共预算基本支出一般公共预算基本支出\",\"3,463.96\"],";
  text += "0]";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_EQ(faults_of_tree(text), "");
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(JsonTree, FindsManyDuplicatesInReasonableTime) {
  std::string text = "{";
  for (int i = 0; i < 100'000; ++i) text += "\"a\":0,";
  text += "\"b\":0}";
  const auto start = std::chrono::steady_clock::now();
  EXPECT_NE(faults_of_tree(text).find("duplicate-member"), std::string::npos);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

}  // namespace
}  // namespace gouji
