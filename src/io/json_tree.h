// A JSON text as a tree of located values: every value knows its place and its digits as written.
//
// nlohmann/json reads the text as a stream of events, which carry no places and turn numbers into
// doubles. The reader therefore walks over the text in step with the events and keeps slices of it.
// All values lie in one array, in the order of the text; nothing recurses, so that a hostile text cannot
// overflow the stack. Safe on any bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/fault_list.h"
#include "io/json_writer.h"

namespace gouji {

enum class JsonKind : std::uint8_t { null, boolean, number, string, array, object };

// "null", "boolean", "number", …
[[nodiscard]] std::string_view name_of(JsonKind kind);

class JsonTree;

// A value of a tree, or none. A handle: copied freely, valid while its tree lives.
class JsonNode {
 public:
  JsonNode() = default;

  explicit operator bool() const { return tree_ != nullptr; }

  // The rest REQUIRES a value.
  [[nodiscard]] JsonKind kind() const;
  // A string unescaped; a number, true, false or null as written; empty for a container.
  [[nodiscard]] std::string_view text() const;
  // Name as a member of an object, unescaped; empty for elements and the root.
  [[nodiscard]] std::string_view name() const;
  [[nodiscard]] std::size_t offset() const;  // first byte in the text
  [[nodiscard]] std::string pointer() const;  // "/tables/0/rows/3/cells/1"

  // Elements or members: for (JsonNode child = node.first_child(); child; child = child.next_sibling())
  [[nodiscard]] JsonNode first_child() const;
  [[nodiscard]] JsonNode next_sibling() const;
  [[nodiscard]] std::size_t child_count() const;
  // The member of this name, the first of several; none where there is none or this is no object.
  [[nodiscard]] JsonNode find(std::string_view member) const;

 private:
  friend class JsonTree;
  friend class JsonTreeBuilder;
  JsonNode(const JsonTree* tree, std::uint32_t index) : tree_(tree), index_(index) {}

  const JsonTree* tree_ = nullptr;
  std::uint32_t index_ = 0;
};

class JsonTree {
 public:
  static constexpr int kMaxNesting = 64;
  static constexpr std::size_t kMaxBytes = 256U << 20U;
  static constexpr std::size_t kMaxValues = 2'000'000;

  // Nothing where the text is no JSON: then `faults` says why. Duplicate members and bytes that are no
  // UTF-8 (read as "?") are faults too, but there is a tree. A byte-order mark is skipped.
  // REQUIRES: text outlives the tree.
  [[nodiscard]] static std::optional<JsonTree> read(std::string_view text, FaultList& faults);

  [[nodiscard]] JsonNode root() const { return {this, 0}; }

  JsonTree(JsonTree&&) = default;
  JsonTree& operator=(JsonTree&&) = default;

 private:
  friend class JsonNode;
  friend class JsonTreeBuilder;

  struct Value {
    std::string_view name;
    std::string_view text;
    std::uint32_t offset = 0;
    std::uint32_t end = 0;     // number of the first value that is not inside this one
    std::uint32_t parent = 0;  // of the root: 0
    std::uint32_t ordinal = 0;  // among its siblings
    std::uint32_t child_count = 0;
    JsonKind kind = JsonKind::null;
  };

  JsonTree() = default;

  // Of the last value that starts at or before the byte.
  [[nodiscard]] std::string pointer_at(std::size_t offset) const;

  std::vector<Value> values_;
  std::deque<std::string> unescaped_;  // texts that are no slice of the source
};

// The value as it is to be written, numbers digit by digit.
[[nodiscard]] JsonValue value_from_node(JsonNode node);
// REQUIRES: json is the JSON text of one value, as in UnknownMember.
[[nodiscard]] JsonValue value_from_json(std::string_view json);

}  // namespace gouji
