// JSON values to be written, and the one layout that every JSON text of Gouji is written in.
//
// Layout: one space of indentation a level; a container stands on one line where it holds no container,
// or where it is an element of an array and the containers it holds hold none (a row with its cells);
// otherwise one member a line. Separators are ", " and ": ". Chinese stands as it is, control characters,
// quotes and backslashes are escaped. The same value always gives the same bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gouji {

// A value that is built once and then written:
//   JsonValue unit = JsonValue::object();
//   unit.add("code", JsonValue::string("601017")).add("year", JsonValue::number(2024));
class JsonValue {
 public:
  enum class Kind : std::uint8_t { token, string, array, object };

  JsonValue() = default;  // null

  // Bytes that are no UTF-8 are written as U+FFFD.
  [[nodiscard]] static JsonValue string(std::string_view text);
  [[nodiscard]] static JsonValue number(std::int64_t value);
  [[nodiscard]] static JsonValue boolean(bool value);
  // A number, true, false or null as it shall stand in the text: "0.10". REQUIRES: such a JSON token.
  [[nodiscard]] static JsonValue token(std::string_view text);
  [[nodiscard]] static JsonValue array();
  [[nodiscard]] static JsonValue object();

  // Adds a member behind the others. REQUIRES: an object without a member of this name.
  JsonValue& add(std::string_view name, JsonValue value);
  // The same for a text, which is left out where it is empty.
  JsonValue& add_text(std::string_view name, std::string_view text);
  // Adds an element behind the others. REQUIRES: an array.
  JsonValue& push(JsonValue element);

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] bool is_container() const { return kind_ == Kind::array || kind_ == Kind::object; }
  // The string, unescaped, or the token.
  [[nodiscard]] const std::string& text() const { return text_; }
  // Elements, or the values of the members.
  [[nodiscard]] const std::vector<JsonValue>& children() const { return children_; }
  // Names of the members, in the order of children(); empty for an array.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

 private:
  JsonValue(Kind kind, std::string_view text) : kind_(kind), text_(text) {}

  Kind kind_ = Kind::token;
  std::string text_ = "null";
  std::vector<JsonValue> children_;
  std::vector<std::string> names_;
};

// In the layout above, with a line feed at the end.
[[nodiscard]] std::string text_from_json(const JsonValue& value);
// On one line, no line feed at the end: {"code": "601017", "year": 2024}.
[[nodiscard]] std::string line_from_json(const JsonValue& value);

}  // namespace gouji
