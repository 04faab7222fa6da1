#include "io/json_tree.h"

#include <cassert>
#include <utility>

namespace gouji {
namespace {

constexpr std::string_view kKindNames[] = {"null", "boolean", "number", "string", "array", "object"};

void append_segment(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~') pointer += "~0";
    else if (c == '/') pointer += "~1";
    else pointer += c;
  }
}

}  // namespace

std::string_view name_of(JsonKind kind) { return kKindNames[static_cast<std::size_t>(kind)]; }

JsonKind JsonNode::kind() const { return tree_->values_[index_].kind; }
std::string_view JsonNode::text() const { return tree_->values_[index_].text; }
std::string_view JsonNode::name() const { return tree_->values_[index_].name; }
std::size_t JsonNode::offset() const { return tree_->values_[index_].offset; }
std::size_t JsonNode::child_count() const { return tree_->values_[index_].child_count; }

std::string JsonNode::pointer() const {
  std::vector<std::uint32_t> path;
  for (std::uint32_t i = index_; i != 0; i = tree_->values_[i].parent) path.push_back(i);
  std::string pointer;
  for (auto i = path.rbegin(); i != path.rend(); ++i) {
    const JsonTree::Value& value = tree_->values_[*i];
    const bool is_member = tree_->values_[value.parent].kind == JsonKind::object;
    append_segment(pointer, is_member ? std::string(value.name) : std::to_string(value.ordinal));
  }
  return pointer;
}

JsonNode JsonNode::first_child() const {
  return child_count() > 0 ? JsonNode(tree_, index_ + 1) : JsonNode();
}

JsonNode JsonNode::next_sibling() const {
  const std::uint32_t next = tree_->values_[index_].end;
  const bool is_last = index_ == 0 || next == tree_->values_[tree_->values_[index_].parent].end;
  return is_last ? JsonNode() : JsonNode(tree_, next);
}

JsonNode JsonNode::find(std::string_view member) const {
  if (kind() != JsonKind::object) return {};
  for (JsonNode child = first_child(); child; child = child.next_sibling()) {
    if (child.name() == member) return child;
  }
  return {};
}

JsonValue value_from_node(JsonNode node) {
  if (node.kind() == JsonKind::string) return JsonValue::string(node.text());
  if (node.kind() != JsonKind::array && node.kind() != JsonKind::object) return JsonValue::token(node.text());
  const bool is_array = node.kind() == JsonKind::array;
  JsonValue value = is_array ? JsonValue::array() : JsonValue::object();
  for (JsonNode child = node.first_child(); child; child = child.next_sibling()) {
    if (is_array) value.push(value_from_node(child));
    else value.add(child.name(), value_from_node(child));
  }
  return value;
}

JsonValue value_from_json(std::string_view json) {
  FaultList faults(json);
  const std::optional<JsonTree> tree = JsonTree::read(json, faults);
  assert(tree);
  return tree ? value_from_node(tree->root()) : JsonValue();
}

}  // namespace gouji
