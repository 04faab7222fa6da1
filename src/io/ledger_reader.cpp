#include "io/ledger_reader.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

#include "io/figure_reader.h"
#include "io/object_reader.h"

namespace gouji {
namespace {

constexpr std::size_t kFunctionDigits = 7;
constexpr std::size_t kEconomicDigits = 5;

class LedgerReader {
 public:
  explicit LedgerReader(FaultList& faults) : faults_(faults), codes_(faults) {}

  Ledger read(JsonNode node) {
    ObjectReader object(node, faults_);
    ledger_.money_unit = object.money_unit();
    if (const JsonNode units = object.required_array("units")) {
      for (JsonNode unit = units.first_child(); unit; unit = unit.next_sibling()) {
        if (expect_kind(unit, JsonKind::object, faults_)) read_unit(unit);
      }
    }
    ledger_.unknown = object.unknown();
    return std::move(ledger_);
  }

 private:
  void read_unit(JsonNode node) {
    ObjectReader object(node, faults_);
    LedgerUnit unit;
    unit.first_line = static_cast<std::uint32_t>(ledger_.lines.size());
    const JsonNode code = object.require("code");
    if (code && expect_kind(code, JsonKind::string, faults_) && codes_.check_code(code)) codes_.add(code);
    if (code) unit.code = code.text();
    unit.name = object.string("name");
    if (const JsonNode granted = object.find("granted")) unit.granted = read_amount(granted);
    if (const JsonNode spending = object.require("spending"); spending && expect_kind(spending, JsonKind::object, faults_)) {
      read_lines(spending);
    }
    unit.unknown = object.unknown();
    ledger_.units.push_back(std::move(unit));
  }

  // {"2080101": {"30101": "372.76", …}, …}
  void read_lines(JsonNode spending) {
    for (JsonNode function = spending.first_child(); function; function = function.next_sibling()) {
      LedgerLine line;
      line.function = read_code(function, kFunctionDigits);
      if (!expect_kind(function, JsonKind::object, faults_)) continue;
      for (JsonNode amount = function.first_child(); amount; amount = amount.next_sibling()) {
        line.economic = read_code(amount, kEconomicDigits);
        const std::optional<Amount> value = read_amount(amount);
        if (!value) continue;
        line.amount = *value;
        ledger_.lines.push_back(line);
      }
    }
  }

  // The name of a member; 0 after a fault.
  SubjectCode read_code(JsonNode node, std::size_t digits) {
    const std::string_view text = node.name();
    SubjectCode code = 0;
    const auto [stopped, error] = std::from_chars(text.data(), text.data() + text.size(), code);
    if (text.size() == digits && text[0] != '0' && error == std::errc() && stopped == text.data() + digits) return code;
    faults_.add("not-a-line-code", node.offset(), node.pointer(), {{"text", shortened(text)}, {"digits", std::to_string(digits)}});
    return 0;
  }

  // Nothing for null, and after a fault.
  std::optional<Amount> read_amount(JsonNode node) {
    const Fact fact = read_fact(node, {.measure = Measure::money, .money_unit = ledger_.money_unit}, faults_);
    if (fact.presence == Presence::absent) return std::nullopt;
    int digits = scale_digits(fact.unit);
    for (std::int64_t quantum = fact.printed_quantum.fen; quantum >= 10; quantum /= 10) --digits;
    count(node, fact.value);
    if (fact.printed_quantum.fen > 0) ledger_.fraction_digits = std::max(ledger_.fraction_digits, digits);
    return fact.value;
  }

  void count(JsonNode node, Amount amount) {
    sum_ += amount.fen < 0 ? -Wide{amount.fen} : Wide{amount.fen};
    if (amount_from_wide(sum_)) return;
    sum_ = 0;
    faults_.add("too-large", node.offset(), node.pointer(), {{"text", shortened(node.text())}});
  }

  FaultList& faults_;
  IdSet codes_;
  Ledger ledger_;
  Wide sum_ = 0;  // of the amounts' sizes
};

}  // namespace

Ledger read_ledger(JsonNode node, FaultList& faults) { return LedgerReader(faults).read(node); }

}  // namespace gouji
