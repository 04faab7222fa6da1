// Typed access to the members of one JSON object. What is asked for and is not as it should be becomes a
// fault; what is never asked for is unknown to this version and kept.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "io/fault_list.h"
#include "io/json_tree.h"
#include "model/measure.h"
#include "model/table.h"

namespace gouji {

// True where the value is of the kind; else reports "wrong-type".
bool expect_kind(JsonNode node, JsonKind kind, FaultList& faults);
// The same with a type's name for what is expected, always reporting.
void report_wrong_type(JsonNode node, std::string_view expected, FaultList& faults);

// A whole number above zero that fits; else reports "wrong-type" and returns 0.
[[nodiscard]] std::uint32_t read_positive_integer(JsonNode node, FaultList& faults);

// Ids of one scope. Reports ids of wrong shape and those that are there already.
class IdSet {
 public:
  explicit IdSet(FaultList& faults) : faults_(faults) {}

  // True where the text is small letters, digits, hyphens, dots and ~ (expenditure~2); else "bad-id".
  bool check_id(JsonNode id);
  // True where the text is 3 to 20 digits or capital letters; else "bad-code".
  bool check_code(JsonNode code);
  // Remembers the text of `id`; "duplicate-id" where it is known already.
  void add(JsonNode id);

 private:
  FaultList& faults_;
  std::unordered_map<std::string, std::size_t> offsets_;
};

class ObjectReader {
 public:
  // REQUIRES: node is an object.
  ObjectReader(JsonNode node, FaultList& faults) : node_(node), faults_(faults) {}

  [[nodiscard]] JsonNode node() const { return node_; }

  // The member, or none.
  JsonNode find(std::string_view member);
  // The member; where there is none, reports "missing-member".
  JsonNode require(std::string_view member);
  void report_missing(std::string_view member);

  // Empty where there is no such member or it has another type.
  std::string string(std::string_view member);
  std::string required_string(std::string_view member);
  // The member "id", which must be there, of good shape and new to the scope.
  std::string required_id(IdSet& ids);
  // The member "line": 0 where there is none.
  std::uint32_t line();
  // None where there is no such member or it has another type.
  JsonNode required_array(std::string_view member);
  // The number of the member's word among `words`; where it is none of them, reports "unknown-word" and returns 0.
  std::size_t required_word(std::string_view member, std::span<const std::string_view> words);
  // The elements that are strings; empty where there is no such member.
  std::vector<std::string> strings(std::string_view member);
  // "amounts_in", which must be there: 元, 万元 or 亿元; 万元 after a fault.
  MoneyUnit money_unit();
  // "measure": money where there is none, and after a fault.
  Measure measure();

  // The members that were not asked for. Call last.
  [[nodiscard]] UnknownMembers unknown() const;
  // Reports each of them as "unknown-member".
  void report_unknown(FaultList& remarks) const;

 private:
  [[nodiscard]] bool is_known(std::string_view member) const;

  JsonNode node_;
  FaultList& faults_;
  std::vector<std::string_view> known_;
};

// take(ObjectReader&) for each element that is an object; others are reported. Nothing where there is no array.
template <typename Take>
void for_each_object(JsonNode array, FaultList& faults, Take take) {
  if (!array) return;
  for (JsonNode child = array.first_child(); child; child = child.next_sibling()) {
    if (!expect_kind(child, JsonKind::object, faults)) continue;
    ObjectReader object(child, faults);
    take(object);
  }
}

// True where the file says that it is of this format, in version 1. Else reports `other_file` (its id in
// io/faults.h) or "unknown-version".
[[nodiscard]] bool expect_format(ObjectReader& root, std::string_view format, std::string_view other_file, FaultList& faults);

}  // namespace gouji
