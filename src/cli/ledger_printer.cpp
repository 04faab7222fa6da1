#include "cli/ledger_printer.h"

#include <vector>

#include "base/utf8.h"
#include "report/csv.h"
#include "report/json_head.h"

namespace gouji {
namespace {

using Rows = std::vector<std::vector<std::string>>;

class LedgerText {
 public:
  LedgerText(const ReportInput& input, const LedgerReport& report, bool has_changes, const Painter& painter)
      : language_(*input.language), cover_(input.budget->cover()), report_(report), has_changes_(has_changes), painter_(painter) {}

  std::string write() {
    out_ += painter_.paint(harmless(cover_.title.empty() ? cover_.unit_name : cover_.title), Style::bold) + '\n';
    out_ += harmless(language_.fill("ledger.size", {{"units", std::to_string(report_.units.size())}, {"lines", std::to_string(report_.lines)},
                                                    {"unit", std::string(unit_text(report_.unit, language_))}})) + '\n';
    write_totals("ledger.functions", report_.functions);
    write_totals("ledger.economics", report_.economics);
    write_units();
    return std::move(out_);
  }

 private:
  [[nodiscard]] std::string words(std::string_view key) const { return std::string(language_.text(key)); }
  [[nodiscard]] std::string number(Amount amount) const { return number_text(amount.fen, report_.unit, report_.digits); }
  [[nodiscard]] std::string signed_number(Wide value) const { return signed_number_text(value, report_.unit, report_.digits); }

  [[nodiscard]] std::vector<std::string> heads(std::string_view code, std::string_view name) const {
    std::vector<std::string> heads{words(code), words(name), words("whatif.published")};
    if (has_changes_) heads.insert(heads.end(), {words("whatif.scenario"), words("whatif.difference")});
    return heads;
  }

  [[nodiscard]] std::vector<std::string> row(const LedgerTotal& total) const {
    std::vector<std::string> cells{harmless(total.code), harmless(total.name), number(total.before)};
    if (has_changes_) cells.insert(cells.end(), {number(total.now), signed_number(Wide{total.now.fen} - total.before.fen)});
    return cells;
  }

  void write_totals(std::string_view title, const std::vector<LedgerTotal>& totals) {
    Rows rows{heads("table.code", "table.name"), row(report_.all)};
    rows[1][1] = words("ledger.total");
    for (const LedgerTotal& total : totals) rows.push_back(row(total));
    write_rows(words(title), rows);
  }

  void write_units() {
    Rows rows{heads("table.unit-code", "table.unit-name")};
    rows[0].insert(rows[0].end(), {words("column.granted"), words("ledger.beyond")});
    for (const LedgerUnitTotal& unit : report_.units) {
      if (unit.total.before == unit.total.now && !unit.is_at_fault()) continue;
      rows.push_back(row(unit.total));
      rows.back().push_back(unit.granted ? number(*unit.granted) : "");
      rows.back().push_back(unit.granted ? signed_number(Wide{unit.total.now.fen} - unit.granted->fen) : "");
    }
    if (rows.size() > 1) write_rows(words(has_changes_ ? "ledger.units-moved" : "ledger.units-at-fault"), rows);
    out_ += '\n' + painter_.paint(words(report_.has_fault() ? "ledger.beyond-granted" : "ledger.within-granted"),
                                  report_.has_fault() ? Style::red : Style::green) + '\n';
  }

  void write_rows(const std::string& title, const Rows& rows) {
    out_ += '\n' + painter_.paint(title, Style::bold) + '\n';
    for (const std::string& line : aligned(rows, 2)) out_ += "  " + line + '\n';
  }

  const Language& language_;
  const Cover& cover_;
  const LedgerReport& report_;
  const bool has_changes_;
  const Painter& painter_;
  std::string out_;
};

class LedgerJson {
 public:
  explicit LedgerJson(const LedgerReport& report) : report_(report) {}

  [[nodiscard]] JsonValue total(const LedgerTotal& total) const {
    JsonValue one = JsonValue::object();
    one.add("code", JsonValue::string(total.code)).add("name", JsonValue::string(total.name));
    one.add("before", amount(total.before)).add("now", amount(total.now));
    return one;
  }

  [[nodiscard]] JsonValue totals(const std::vector<LedgerTotal>& totals) const {
    JsonValue all = JsonValue::array();
    for (const LedgerTotal& each : totals) all.push(total(each));
    return all;
  }

  [[nodiscard]] JsonValue units() const {
    JsonValue all = JsonValue::array();
    for (const LedgerUnitTotal& unit : report_.units) {
      JsonValue one = total(unit.total);
      one.add("granted", unit.granted ? amount(*unit.granted) : JsonValue()).add("fault", JsonValue::boolean(unit.is_at_fault()));
      all.push(std::move(one));
    }
    return all;
  }

 private:
  [[nodiscard]] JsonValue amount(Amount value) const { return JsonValue::string(decimal_text(value.fen, report_.unit, report_.digits)); }

  const LedgerReport& report_;
};

}  // namespace

std::string ledger_as_text(const ReportInput& input, const LedgerReport& report, bool has_changes, const Painter& painter) {
  return LedgerText(input, report, has_changes, painter).write();
}

JsonValue ledger_as_json(const ReportInput& input, const LedgerReport& report, const std::string& path) {
  const LedgerJson json(report);
  JsonValue value = json_head(input.budget->cover(), path);
  value.add("amounts_in", JsonValue::string(text_from_money_unit(report.unit.money_unit)))
      .add("lines", JsonValue::number(static_cast<std::int64_t>(report.lines)))
      .add("total", json.total(report.all))
      .add("functions", json.totals(report.functions))
      .add("economics", json.totals(report.economics))
      .add("units", json.units());
  return value;
}

std::string ledger_as_csv(const ReportInput& input, const LedgerReport& report) {
  const Language& language = *input.language;
  std::string out(kByteOrderMark);
  for (const char* key : {"ledger.kind", "table.code", "table.name", "whatif.published", "whatif.scenario", "whatif.difference"}) {
    out += csv_text(language.text(key)) + ',';
  }
  out += csv_text(language.text("column.granted")) + "\r\n";
  const auto add = [&](const char* kind, const LedgerTotal& total, const std::optional<Amount>& granted) {
    for (const std::string& text : {std::string(language.text(kind)), total.code, total.name}) out += csv_text(text) + ',';
    for (const Wide value : {Wide{total.before.fen}, Wide{total.now.fen}, Wide{total.now.fen} - total.before.fen}) {
      out += decimal_text(value, report.unit, report.digits) + ',';
    }
    if (granted) out += decimal_text(granted->fen, report.unit, report.digits);
    out += "\r\n";
  };
  add("ledger.total", report.all, std::nullopt);
  for (const LedgerTotal& total : report.functions) add("ledger.function", total, std::nullopt);
  for (const LedgerTotal& total : report.economics) add("ledger.economic", total, std::nullopt);
  for (const LedgerUnitTotal& unit : report.units) add("ledger.unit", unit.total, unit.granted);
  return out;
}

}  // namespace gouji
