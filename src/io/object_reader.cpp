#include "io/object_reader.h"

#include <algorithm>
#include <charconv>

namespace gouji {
namespace {

// Name of a member, or the number of an element.
std::string label(JsonNode node) {
  const std::string pointer = node.pointer();
  return shortened(node.name().empty() ? pointer.substr(pointer.rfind('/') + 1) : node.name());
}

bool is_id(std::string_view text) {
  const auto is_word = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
  bool after_word = false;
  for (const char c : text) {
    if (!is_word(c) && !((c == '-' || c == '.' || c == '~') && after_word)) return false;
    after_word = is_word(c);
  }
  return after_word;
}

bool is_full_code(std::string_view text) {
  return text.size() >= 3 && text.size() <= 20 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
         });
}

}  // namespace

void report_wrong_type(JsonNode node, std::string_view expected, FaultList& faults) {
  faults.add("wrong-type", node.offset(), node.pointer(),
             {{"member", label(node)}, {"expected", std::string(expected)}, {"found", std::string(name_of(node.kind()))}});
}

bool expect_kind(JsonNode node, JsonKind kind, FaultList& faults) {
  if (node.kind() == kind) return true;
  report_wrong_type(node, name_of(kind), faults);
  return false;
}

std::uint32_t read_positive_integer(JsonNode node, FaultList& faults) {
  std::uint32_t value = 0;
  const std::string_view text = node.text();
  const char* end = text.data() + text.size();
  const auto [stopped, error] = std::from_chars(text.data(), end, value);
  if (node.kind() == JsonKind::number && error == std::errc() && stopped == end && value > 0) return value;
  report_wrong_type(node, "integer", faults);
  return 0;
}

JsonNode ObjectReader::find(std::string_view member) {
  known_.push_back(member);
  return node_.find(member);
}

JsonNode ObjectReader::require(std::string_view member) {
  const JsonNode node = find(member);
  if (!node) report_missing(member);
  return node;
}

void ObjectReader::report_missing(std::string_view member) {
  faults_.add("missing-member", node_.offset(), node_.pointer(), {{"member", std::string(member)}});
}

std::string ObjectReader::string(std::string_view member) {
  const JsonNode node = find(member);
  return node && expect_kind(node, JsonKind::string, faults_) ? std::string(node.text()) : std::string();
}

std::string ObjectReader::required_string(std::string_view member) {
  const JsonNode node = require(member);
  return node && expect_kind(node, JsonKind::string, faults_) ? std::string(node.text()) : std::string();
}

std::string ObjectReader::required_id(IdSet& ids) {
  const JsonNode id = require("id");
  if (!id || !expect_kind(id, JsonKind::string, faults_)) return {};
  if (ids.check_id(id)) ids.add(id);
  return std::string(id.text());
}

std::uint32_t ObjectReader::line() {
  const JsonNode node = find("line");
  return node ? read_positive_integer(node, faults_) : 0;
}

JsonNode ObjectReader::required_array(std::string_view member) {
  const JsonNode node = require(member);
  return node && expect_kind(node, JsonKind::array, faults_) ? node : JsonNode();
}

std::size_t ObjectReader::required_word(std::string_view member, std::span<const std::string_view> words) {
  const JsonNode node = require(member);
  if (!node || !expect_kind(node, JsonKind::string, faults_)) return 0;
  const auto found = std::find(words.begin(), words.end(), node.text());
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
  std::string expected;
  for (const std::string_view word : words) expected += (expected.empty() ? "" : ", ") + std::string(word);
  faults_.add("unknown-word", node.offset(), node.pointer(),
              {{"member", std::string(member)}, {"text", shortened(node.text())}, {"expected", expected}});
  return 0;
}

std::vector<std::string> ObjectReader::strings(std::string_view member) {
  std::vector<std::string> texts;
  const JsonNode array = find(member);
  if (!array || !expect_kind(array, JsonKind::array, faults_)) return texts;
  for (JsonNode child = array.first_child(); child; child = child.next_sibling()) {
    if (expect_kind(child, JsonKind::string, faults_)) texts.emplace_back(child.text());
  }
  return texts;
}

MoneyUnit ObjectReader::money_unit() {
  const JsonNode node = require("amounts_in");
  if (!node || !expect_kind(node, JsonKind::string, faults_)) return MoneyUnit::wan_yuan;
  const std::optional<MoneyUnit> unit = money_unit_from_text(node.text());
  if (!unit) faults_.add("unknown-unit", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
  return unit.value_or(MoneyUnit::wan_yuan);
}

Measure ObjectReader::measure() {
  const JsonNode node = find("measure");
  if (!node || !expect_kind(node, JsonKind::string, faults_)) return Measure::money;
  const std::optional<Measure> measure = measure_from_text(node.text());
  if (!measure) faults_.add("unknown-measure", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
  return measure.value_or(Measure::money);
}

UnknownMembers ObjectReader::unknown() const {
  UnknownMembers members;
  for (JsonNode child = node_.first_child(); child; child = child.next_sibling()) {
    if (!is_known(child.name())) members.push_back({std::string(child.name()), line_from_json(value_from_node(child))});
  }
  return members;
}

void ObjectReader::report_unknown(FaultList& remarks) const {
  for (JsonNode child = node_.first_child(); child; child = child.next_sibling()) {
    if (!is_known(child.name())) remarks.add("unknown-member", child.offset(), child.pointer(), {{"member", label(child)}});
  }
}

bool ObjectReader::is_known(std::string_view member) const {
  return std::find(known_.begin(), known_.end(), member) != known_.end();
}

bool IdSet::check_id(JsonNode id) {
  if (is_id(id.text())) return true;
  faults_.add("bad-id", id.offset(), id.pointer(), {{"text", shortened(id.text())}});
  return false;
}

bool IdSet::check_code(JsonNode code) {
  if (is_full_code(code.text())) return true;
  faults_.add("bad-code", code.offset(), code.pointer(), {{"text", shortened(code.text())}});
  return false;
}

void IdSet::add(JsonNode id) {
  const auto [known, is_new] = offsets_.emplace(id.text(), id.offset());
  if (is_new) return;
  faults_.add("duplicate-id", id.offset(), id.pointer(),
              {{"id", shortened(id.text())}, {"first_line", faults_.line_at(known->second)}});
}

bool expect_format(ObjectReader& root, std::string_view format, std::string_view other_file, FaultList& faults) {
  const JsonNode stated = root.find("format");
  if (!stated || stated.kind() != JsonKind::string || stated.text() != format) {
    const JsonNode place = stated ? stated : root.node();
    faults.add(other_file, place.offset(), place.pointer());
    return false;
  }
  const JsonNode version = root.find("version");
  if (version && version.kind() == JsonKind::number && version.text() == "1") return true;
  const JsonNode place = version ? version : root.node();
  faults.add("unknown-version", place.offset(), place.pointer(),
             {{"version", version ? shortened(version.text()) : std::string()}});
  return false;
}

}  // namespace gouji
