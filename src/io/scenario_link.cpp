#include "io/scenario_link.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "base/base64url.h"
#include "base/fnv.h"
#include "base/utf8.h"

namespace gouji {
namespace {

constexpr char kVersion = '1';
constexpr std::size_t kChecksumBytes = 4;

std::string checksum_of(std::string_view bytes) {
  const std::uint64_t hash = fnv1a(bytes);
  std::string checksum;
  for (std::size_t i = 0; i < kChecksumBytes; ++i) checksum += static_cast<char>((hash >> (8 * i)) & 0xFF);
  return checksum;
}

Diagnostics fault(std::string id, Slots slots = {}) { return {{Severity::error, std::move(id), {}, {}, std::move(slots)}}; }
Diagnostics too_long() { return fault("link-too-long", {{"limit", std::to_string(kMaxLinkCharacters)}}); }

class Writer {
 public:
  std::string write(const Scenario& scenario) {
    number(static_cast<std::uint64_t>(scenario.funding));
    text(scenario.name);
    text(scenario.baseline);
    list(scenario.steps, [&](const Step& step) { write(step); });
    list(scenario.constraints, [&](const Constraint& constraint) { write(constraint); });
    return std::move(bytes_);
  }

 private:
  void write(const Step& step) {
    number(step.is_on ? 1 : 0);
    text(step.description);
    list(step.changes, [&](const Change& change) { write(change); });
  }

  void write(const Change& change) {
    number(static_cast<std::uint64_t>(change.kind));
    list(change.targets, [&](const std::string& target) { text(target); });
    text(change.onto);
    if (change.kind == Change::Kind::move) text(change.from);
    if (change.kind == Change::Kind::scale) {
      signed_number(change.factor.numerator);
      signed_number(change.factor.denominator);
    } else {
      signed_number(change.amount.fen);
    }
  }

  void write(const Constraint& constraint) {
    number(static_cast<std::uint64_t>(constraint.kind));
    text(constraint.target);
    signed_number(constraint.amount.fen);
    text(constraint.description);
  }

  void number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) bytes_ += static_cast<char>((value & 0x7F) | 0x80);
    bytes_ += static_cast<char>(value);
  }
  void signed_number(std::int64_t value) {
    const std::uint64_t size = static_cast<std::uint64_t>(value) << 1;
    number(value < 0 ? ~size : size);
  }
  void text(std::string_view text) {
    number(text.size());
    bytes_ += text;
  }
  template <typename T, typename WriteOne>
  void list(const std::vector<T>& elements, WriteOne write_one) {
    number(elements.size());
    for (const T& element : elements) write_one(element);
  }

  std::string bytes_;
};

// After bytes that no scenario gives, all that is read is empty.
class Reader {
 public:
  explicit Reader(std::string_view bytes) : bytes_(bytes) {}

  std::optional<Scenario> read() {
    Scenario scenario;
    scenario.funding = kind<Funding>(1);
    scenario.name = text();
    scenario.baseline = text();
    scenario.steps = list<Step>([&] { return step(); });
    scenario.constraints = list<Constraint>([&] { return constraint(); });
    return is_good_ && bytes_.empty() ? std::optional(std::move(scenario)) : std::nullopt;
  }

 private:
  Step step() {
    Step step;
    step.is_on = below(2) == 1;
    step.description = text();
    step.changes = list<Change>([&] { return change(); });
    return step;
  }

  Change change() {
    Change change;
    change.kind = kind<Change::Kind>(3);
    change.targets = list<std::string>([&] { return text(); });
    change.onto = text();
    if (change.kind == Change::Kind::move) change.from = text();
    if (change.kind == Change::Kind::scale) {
      change.factor.numerator = signed_number();
      change.factor.denominator = signed_number();
      if (change.factor.denominator <= 0) fail();
    } else {
      change.amount = {signed_number()};
    }
    return change;
  }

  Constraint constraint() {
    Constraint constraint;
    constraint.kind = kind<Constraint::Kind>(1);
    constraint.target = text();
    constraint.amount = {signed_number()};
    constraint.description = text();
    return constraint;
  }

  void fail() {
    is_good_ = false;
    bytes_ = {};
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (bytes_.empty()) break;
      const auto byte = static_cast<unsigned char>(bytes_[0]);
      bytes_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
    fail();
    return 0;
  }
  std::int64_t signed_number() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>((value & 1) != 0 ? ~(value >> 1) : value >> 1);
  }
  std::uint64_t below(std::uint64_t limit) {
    const std::uint64_t value = number();
    if (value < limit) return value;
    fail();
    return 0;
  }
  // Of a text or list: every byte and every element takes a byte at least, so that no length can ask for more than
  // there is.
  std::size_t length() {
    const std::uint64_t value = number();
    if (value <= bytes_.size()) return static_cast<std::size_t>(value);
    fail();
    return 0;
  }
  template <typename Kind>
  Kind kind(std::uint64_t last) {
    return static_cast<Kind>(below(last + 1));
  }
  std::string text() {
    const std::string_view text = bytes_.substr(0, length());
    if (first_invalid_utf8(text)) {
      fail();
      return {};
    }
    bytes_.remove_prefix(text.size());
    return std::string(text);
  }
  template <typename T, typename ReadOne>
  std::vector<T> list(ReadOne read_one) {
    std::vector<T> elements;
    for (std::size_t left = length(); left > 0 && is_good_; --left) elements.push_back(read_one());
    return elements;
  }

  std::string_view bytes_;
  bool is_good_ = true;
};

}  // namespace

Result<std::string> write_scenario_link(const Scenario& scenario) {
  const std::string bytes = Writer().write(scenario);
  std::string link = std::string(kScenarioLinkKey) + kVersion + base64url_from_bytes(checksum_of(bytes) + bytes);
  if (link.size() > kMaxLinkCharacters) return too_long();
  return link;
}

Result<Scenario> read_scenario_link(std::string_view text) {
  text = trim(text);
  const std::size_t hash = text.find('#');
  if (hash != std::string_view::npos) text.remove_prefix(hash + 1);
  if (!text.starts_with(kScenarioLinkKey)) return fault("not-a-link");
  if (text.size() > kMaxLinkCharacters) return too_long();
  text.remove_prefix(kScenarioLinkKey.size());
  const bool is_version = !text.empty() && is_digit(text[0]);
  if (is_version && text[0] != kVersion) return fault("unknown-version", {{"version", std::string(text.substr(0, 1))}});
  if (!is_version) return fault("damaged-link");
  const std::optional<std::string> bytes = bytes_from_base64url(text.substr(1));
  if (!bytes || bytes->size() < kChecksumBytes) return fault("damaged-link");
  const std::string_view content = std::string_view(*bytes).substr(kChecksumBytes);
  if (std::string_view(*bytes).substr(0, kChecksumBytes) != checksum_of(content)) return fault("damaged-link");
  std::optional<Scenario> scenario = Reader(content).read();
  if (!scenario) return fault("damaged-link");
  return *std::move(scenario);
}

}  // namespace gouji
