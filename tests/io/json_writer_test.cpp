#include "io/json_writer.h"

#include <gtest/gtest.h>

#include "io/json_tree.h"

namespace gouji {
namespace {

// The layout of a JSON text, whatever its own was.
std::string laid_out(std::string_view json) { return text_from_json(value_from_json(json)); }

TEST(JsonLayout, PutsAContainerOfPlainValuesOnOneLine) {
  EXPECT_EQ(laid_out(R"({"a":1,"b":"two"})"), "{\"a\": 1, \"b\": \"two\"}\n");
  EXPECT_EQ(laid_out("[1,2,3]"), "[1, 2, 3]\n");
  EXPECT_EQ(laid_out("[]"), "[]\n");
  EXPECT_EQ(laid_out("{}"), "{}\n");
}

TEST(JsonLayout, PutsOneMemberALineWhereContainersStandInContainers) {
  EXPECT_EQ(laid_out(R"({"unit":{"code":"1"},"contents":["a","b"],"rows":[]})"),
            "{\n \"unit\": {\"code\": \"1\"},\n \"contents\": [\"a\", \"b\"],\n \"rows\": []\n}\n");
}

TEST(JsonLayout, PutsARowWithItsCellsOnOneLine) {
  EXPECT_EQ(laid_out(R"({"rows":[{"code":"208","cells":["1",""]},{"code":"221","cells":[null]}]})"),
            "{\n \"rows\": [\n  {\"code\": \"208\", \"cells\": [\"1\", \"\"]},\n"
            "  {\"code\": \"221\", \"cells\": [null]}\n ]\n}\n");
}

TEST(JsonLayout, BreaksAnElementThatHoldsTwoLevelsOfContainers) {
  EXPECT_EQ(laid_out(R"([{"a":[[1]]}])"), "[\n {\n  \"a\": [\n   [1]\n  ]\n }\n]\n");
}

TEST(JsonLayout, IsItsOwnLayout) {
  for (const std::string_view json : {R"({"a":{"b":{"c":[]}},"d":[[],[[]]],"e":[{"f":[1,[2]]}]})", R"("x")", "-0.10"}) {
    const std::string text = laid_out(json);
    EXPECT_EQ(laid_out(text), text) << json;
  }
}

TEST(JsonWriter, WritesEachKindOfValue) {
  JsonValue value = JsonValue::object();
  value.add("text", JsonValue::string("勾稽"))
      .add("number", JsonValue::number(-9'223'372'036'854'775'807))
      .add("token", JsonValue::token("0.10"))
      .add("yes", JsonValue::boolean(true))
      .add("none", JsonValue());
  EXPECT_EQ(line_from_json(value),
            R"({"text": "勾稽", "number": -9223372036854775807, "token": 0.10, "yes": true, "none": null})");
}

TEST(JsonWriter, EscapesWhatMustBeEscapedAndNothingElse) {
  EXPECT_EQ(line_from_json(JsonValue::string("\"\\\b\f\n\r\t\x01\x1F/\x7F“”𠮷")),
            "\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001\\u001f/\x7F“”𠮷\"");
}

TEST(JsonWriter, WritesBytesThatAreNoUtf8AsReplacementCharacters) {
  EXPECT_EQ(line_from_json(JsonValue::string("a\xFFz")), "\"a\uFFFDz\"");
}

TEST(JsonWriter, WritesALineWithoutBreaksHoweverDeep) {
  EXPECT_EQ(line_from_json(value_from_json(R"({"a":[{"b":[{"c":[]}]}]})")), R"({"a": [{"b": [{"c": []}]}]})");
}

}  // namespace
}  // namespace gouji
