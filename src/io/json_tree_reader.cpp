// JsonTree::read(): nlohmann's events, and the walk over the text in step with them.
#include <algorithm>
#include <cassert>

#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "base/sort.h"
#include "io/json_tree.h"

namespace gouji {
namespace {

// Only its parser is used. A long double takes every number that a person would write, so that none is
// refused before its digits are looked at.
using Nlohmann = nlohmann::basic_json<std::map, std::vector, std::string, bool, std::int64_t, std::uint64_t,
                                      long double>;

constexpr int kOutOfRange = 406;  // nlohmann's number for a number beyond its type

// "U+000A".
std::string code_point_name(char control) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(control);
  return std::string("U+00") + kHex[value >> 4U] + kHex[value & 0xFU];
}

bool is_json_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

}  // namespace

// Takes nlohmann's events. A handler that returns false ends the reading.
class JsonTreeBuilder {
 public:
  JsonTreeBuilder(std::string_view text, std::size_t start, JsonTree& tree, FaultList& faults)
      : text_(text), at_(start), tree_(tree), faults_(faults) {}

  bool null() { return add_scalar(JsonKind::null); }
  bool boolean(bool) { return add_scalar(JsonKind::boolean); }
  bool number_integer(std::int64_t) { return add_scalar(JsonKind::number); }
  bool number_unsigned(std::uint64_t) { return add_scalar(JsonKind::number); }
  bool number_float(long double, const std::string&) { return add_scalar(JsonKind::number); }
  bool binary(Nlohmann::binary_t&) { return false; }

  bool string(std::string& unescaped) {
    if (!add_value(JsonKind::string)) return false;
    const std::string_view text = take_string(unescaped);
    tree_.values_.back().text = text;
    return true;
  }

  bool key(std::string& unescaped) {
    skip_to_token();
    key_ = take_string(unescaped);
    has_key_ = true;
    return true;
  }

  bool start_object(std::size_t) { return open(JsonKind::object); }
  bool start_array(std::size_t) { return open(JsonKind::array); }
  bool end_array() { return close(); }
  bool end_object() {
    report_duplicates(open_.back());
    return close();
  }

  template <typename Fault>
  bool parse_error(std::size_t bytes_read, const std::string&, const Fault& fault) {
    const std::size_t end = start_of_text() + bytes_read;
    if (end > text_.size()) {
      is_cut_short_ = true;
      return fail("cut-short", text_.size(), {});
    }
    at_ = std::min(at_, end - 1);  // in "01" the walk takes the 1 for a digit
    skip_to_token(end - 1);
    if (fault.id == kOutOfRange) return fail("too-large", at_, {{"text", shortened(text_.substr(at_, end - at_))}});
    // Within a string its last character is at fault, elsewhere the whole token.
    const bool is_string_cut = text_[at_] == '"' && (end - at_ == 1 || text_[end - 1] != '"');
    return fail_syntax(is_string_cut ? end - 1 : at_, end);
  }

  // nlohmann takes a NUL byte for the end of the text.
  bool check_rest() {
    while (at_ < text_.size() && is_json_space(text_[at_])) ++at_;
    return at_ == text_.size() || fail_syntax(at_, at_ + 1);
  }

  [[nodiscard]] bool is_syntax_fault() const { return failed_ && !is_cut_short_; }
  // The fault that ended the reading, held back so that the caller can judge it.
  void report_failure() {
    if (failed_) faults_.add(failure_id_, failure_offset_, failure_pointer_, failure_slots_);
  }

 private:
  [[nodiscard]] std::size_t start_of_text() const {
    return text_.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  }

  // Pointer of the value that was expected next, or of the container that was being read.
  [[nodiscard]] std::string pointer_here() const {
    if (open_.empty()) return {};
    std::string pointer = JsonNode(&tree_, open_.back()).pointer();
    if (has_key_) pointer.append(1, '/').append(key_);
    return pointer;
  }

  bool fail(std::string_view id, std::size_t offset, Slots slots) {
    failed_ = true;
    failure_id_ = id;
    failure_offset_ = offset;
    failure_pointer_ = pointer_here();
    failure_slots_ = std::move(slots);
    return false;
  }

  bool fail_syntax(std::size_t offset, std::size_t end) {
    while (end < text_.size() && (static_cast<unsigned char>(text_[end]) & 0xC0) == 0x80) ++end;
    std::string_view found = text_.substr(offset, end - offset);
    while (found.size() > 1 && is_json_space(found.back())) found.remove_suffix(1);
    const bool is_control = static_cast<unsigned char>(found.front()) < 0x20;
    return fail("syntax", offset, {{"found", is_control ? code_point_name(found.front()) : shortened(found)}});
  }

  // Between two tokens stand blanks, and commas and colons of which nlohmann has made sure up to `limit`.
  void skip_to_token(std::size_t limit = std::string_view::npos) {
    limit = std::min(limit, text_.size());
    while (at_ < limit && (is_json_space(text_[at_]) || text_[at_] == ',' || text_[at_] == ':')) ++at_;
  }

  bool add_value(JsonKind kind) {
    skip_to_token();
    if (tree_.values_.size() == JsonTree::kMaxValues) {
      return fail("file-too-big", at_, {{"limit", std::to_string(JsonTree::kMaxValues)}});
    }
    JsonTree::Value value;
    value.kind = kind;
    value.offset = static_cast<std::uint32_t>(at_);
    value.end = static_cast<std::uint32_t>(tree_.values_.size() + 1);
    if (!open_.empty()) {
      value.parent = open_.back();
      value.ordinal = tree_.values_[value.parent].child_count++;
    }
    if (has_key_) value.name = key_;
    has_key_ = false;
    tree_.values_.push_back(value);
    return true;
  }

  bool add_scalar(JsonKind kind) {
    if (!add_value(kind)) return false;
    const std::size_t start = at_;
    const auto is_token = [](char c) {
      return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
    };
    while (at_ < text_.size() && is_token(text_[at_])) ++at_;
    tree_.values_.back().text = text_.substr(start, at_ - start);
    return true;
  }

  // The string token at the walk, as a slice of the text unless escapes make it differ.
  std::string_view take_string(std::string& unescaped) {
    assert(text_[at_] == '"');
    const std::size_t start = ++at_;
    bool has_escape = false;
    for (; text_[at_] != '"'; ++at_) {
      if (text_[at_] != '\\') continue;
      has_escape = true;
      ++at_;
    }
    const std::string_view written = text_.substr(start, at_++ - start);
    if (!has_escape) return written;
    return tree_.unescaped_.emplace_back(std::move(unescaped));
  }

  bool open(JsonKind kind) {
    skip_to_token();
    if (open_.size() == JsonTree::kMaxNesting) {
      return fail("nesting-too-deep", at_, {{"limit", std::to_string(JsonTree::kMaxNesting)}});
    }
    if (!add_value(kind)) return false;
    open_.push_back(static_cast<std::uint32_t>(tree_.values_.size() - 1));
    ++at_;
    return true;
  }

  bool close() {
    skip_to_token();
    ++at_;
    tree_.values_[open_.back()].end = static_cast<std::uint32_t>(tree_.values_.size());
    open_.pop_back();
    return true;
  }

  void report_duplicates(std::uint32_t object) {
    members_.clear();
    for (std::uint32_t i = object + 1; i < tree_.values_.size(); i = tree_.values_[i].end) members_.push_back(i);
    sort_stably(members_, [&](std::uint32_t a, std::uint32_t b) {
      const int order = tree_.values_[a].name.compare(tree_.values_[b].name);
      return order != 0 ? order < 0 : a < b;
    });
    for (std::size_t i = 1, first = 0; i < members_.size(); ++i) {
      const JsonTree::Value& value = tree_.values_[members_[i]];
      const JsonTree::Value& earlier = tree_.values_[members_[first]];
      if (value.name != earlier.name) {
        first = i;
        continue;
      }
      faults_.add("duplicate-member", value.offset, JsonNode(&tree_, members_[i]).pointer(),
                  {{"member", shortened(value.name)}, {"first_line", faults_.line_at(earlier.offset)}});
    }
  }

  std::string_view text_;
  std::size_t at_;
  JsonTree& tree_;
  FaultList& faults_;
  std::vector<std::uint32_t> open_;     // containers around the walk, outermost first
  std::vector<std::uint32_t> members_;  // kept for its memory
  std::string_view key_;
  bool has_key_ = false;
  bool failed_ = false;
  bool is_cut_short_ = false;
  std::string_view failure_id_;
  std::size_t failure_offset_ = 0;
  std::string failure_pointer_;
  Slots failure_slots_;
};

std::optional<JsonTree> JsonTree::read(std::string_view text, FaultList& faults) {
  const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
  if (std::all_of(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), is_json_space)) {
    faults.add("empty-file", start, {});
    return std::nullopt;
  }
  if (text.size() > kMaxBytes) {
    faults.add("file-too-big", 0, {}, {{"limit", std::to_string(kMaxBytes)}});
    return std::nullopt;
  }

  JsonTree tree;
  std::size_t invalid_bytes = 0;
  const std::optional<std::size_t> first_invalid = first_invalid_utf8(text);
  if (first_invalid) {
    std::string& mended = tree.unescaped_.emplace_back(text);
    for (std::size_t at = *first_invalid; at < text.size();) {
      const std::size_t here = at;
      if (next_code_point(text, at)) continue;
      mended[here] = '?';
      ++invalid_bytes;
    }
    text = mended;
  }

  JsonTreeBuilder builder(text, start, tree, faults);
  const bool is_json = Nlohmann::sax_parse(text.begin() + start, text.end(), &builder) && builder.check_rest();
  if (first_invalid) {
    const std::string pointer = is_json ? tree.pointer_at(*first_invalid) : std::string();
    faults.add("invalid-utf8", *first_invalid, pointer, {{"count", std::to_string(invalid_bytes)}});
  }
  // In another encoding, nothing can be said about the syntax.
  if (!is_json && !(first_invalid && builder.is_syntax_fault())) builder.report_failure();
  if (!is_json) return std::nullopt;
  return tree;
}

std::string JsonTree::pointer_at(std::size_t offset) const {
  const auto after = std::upper_bound(values_.begin(), values_.end(), offset,
                                      [](std::size_t o, const Value& value) { return o < value.offset; });
  if (after == values_.begin()) return {};
  return JsonNode(this, static_cast<std::uint32_t>(after - values_.begin() - 1)).pointer();
}

}  // namespace gouji
