#include "io/json_writer.h"

#include <algorithm>
#include <cassert>

#include "base/utf8.h"

namespace gouji {
namespace {

void append_string(std::string& out, std::string_view text) {
  constexpr std::string_view kHex = "0123456789abcdef";
  out += '"';
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const std::optional<char32_t> c = next_code_point(text, at);
    if (!c) {
      out += "\uFFFD";
      continue;
    }
    switch (*c) {
      case U'"': out += "\\\""; break;
      case U'\\': out += "\\\\"; break;
      case U'\b': out += "\\b"; break;
      case U'\f': out += "\\f"; break;
      case U'\n': out += "\\n"; break;
      case U'\r': out += "\\r"; break;
      case U'\t': out += "\\t"; break;
      default:
        if (*c < 0x20) {
          out += "\\u00";
          out += kHex[*c >> 4];
          out += kHex[*c & 0xF];
        } else {
          out += text.substr(start, at - start);
        }
    }
  }
  out += '"';
}

// Levels of containers: 0 for a string or token, 1 for a container that holds none.
int levels(const JsonValue& value) {
  if (!value.is_container()) return 0;
  int below = 0;
  for (const JsonValue& child : value.children()) below = std::max(below, levels(child));
  return below + 1;
}

class Layout {
 public:
  std::string out;

  void write(const JsonValue& value, int indent, bool is_element, bool one_line) {
    if (value.kind() == JsonValue::Kind::token) {
      out += value.text();
      return;
    }
    if (value.kind() == JsonValue::Kind::string) {
      append_string(out, value.text());
      return;
    }
    const bool is_array = value.kind() == JsonValue::Kind::array;
    one_line = one_line || levels(value) <= (is_element ? 2 : 1);
    out += is_array ? '[' : '{';
    for (std::size_t i = 0; i < value.children().size(); ++i) {
      if (i > 0) out += one_line ? ", " : ",";
      if (!one_line) start_line(indent + 1);
      if (!is_array) {
        append_string(out, value.names()[i]);
        out += ": ";
      }
      write(value.children()[i], indent + 1, is_array, one_line);
    }
    if (!one_line) start_line(indent);
    out += is_array ? ']' : '}';
  }

 private:
  void start_line(int indent) {
    out += '\n';
    out.append(static_cast<std::size_t>(indent), ' ');
  }
};

}  // namespace

JsonValue JsonValue::string(std::string_view text) { return {Kind::string, text}; }
JsonValue JsonValue::number(std::int64_t value) { return {Kind::token, std::to_string(value)}; }
JsonValue JsonValue::boolean(bool value) { return {Kind::token, value ? "true" : "false"}; }
JsonValue JsonValue::token(std::string_view text) { return {Kind::token, text}; }
JsonValue JsonValue::array() { return {Kind::array, {}}; }
JsonValue JsonValue::object() { return {Kind::object, {}}; }

JsonValue& JsonValue::add(std::string_view name, JsonValue value) {
  assert(kind_ == Kind::object);
  names_.emplace_back(name);
  children_.push_back(std::move(value));
  return *this;
}

JsonValue& JsonValue::add_text(std::string_view name, std::string_view text) { return text.empty() ? *this : add(name, string(text)); }

JsonValue& JsonValue::push(JsonValue element) {
  assert(kind_ == Kind::array);
  children_.push_back(std::move(element));
  return *this;
}

std::string text_from_json(const JsonValue& value) {
  Layout layout;
  layout.write(value, 0, false, false);
  layout.out += '\n';
  return std::move(layout.out);
}

std::string line_from_json(const JsonValue& value) {
  Layout layout;
  layout.write(value, 0, false, true);
  return std::move(layout.out);
}

}  // namespace gouji
