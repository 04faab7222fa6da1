#include "io/budget_writer.h"

#include <algorithm>
#include <utility>

#include "base/decimal.h"
#include "io/json_tree.h"
#include "io/json_writer.h"

namespace gouji {
namespace {

void add_unknown(JsonValue& object, const UnknownMembers& members) {
  for (const UnknownMember& member : members) object.add(member.name, value_from_json(member.json));
}

void add_line(JsonValue& object, std::uint32_t line) {
  if (line != 0) object.add("line", JsonValue::number(line));
}

void add_unit(JsonValue& object, MoneyUnit unit) {
  object.add("amounts_in", JsonValue::string(text_from_money_unit(unit)));
}

void add_measure(JsonValue& object, Measure measure) {
  if (measure != Measure::money) object.add("measure", JsonValue::string(text_from_measure(measure)));
}

// True for a figure that stands in the document: a printed blank does, and words in place of a number.
bool is_printed(const Fact& fact) { return fact.presence == Presence::blank || !fact.printed.empty(); }

void add_figure(JsonValue& object, std::string_view name, const Fact& fact) {
  if (is_printed(fact)) object.add(name, JsonValue::string(fact.printed));
}

class BudgetWriter {
 public:
  explicit BudgetWriter(const Budget& budget) : budget_(budget) {}

  [[nodiscard]] JsonValue file() const {
    const Cover& cover = budget_.cover();
    JsonValue file = JsonValue::object();
    file.add("format", JsonValue::string("gouji-budget")).add("version", JsonValue::number(1));
    JsonValue unit = JsonValue::object();
    unit.add_text("code", cover.unit_code);
    unit.add("name", JsonValue::string(cover.unit_name));
    unit.add_text("department", cover.department);
    add_unknown(unit, cover.unit_unknown);
    file.add("unit", std::move(unit)).add("year", cover.year == 0 ? JsonValue() : JsonValue::number(cover.year));
    file.add_text("title", cover.title);
    if (!cover.contents.empty()) {
      JsonValue contents = JsonValue::array();
      for (const std::string& title : cover.contents) contents.push(JsonValue::string(title));
      file.add("contents", std::move(contents));
    }

    JsonValue tables = JsonValue::array();
    JsonValue performance = JsonValue::array();
    const Table* narrative_table = nullptr;
    for (const Table& each : budget_.tables()) {
      if (each.kind == TableKind::narrative) narrative_table = &each;
      else if (each.kind == TableKind::performance) performance.push(performance_table(each));
      else if (!is_of_ledger(each.kind)) tables.push(table(each));
    }
    file.add("tables", std::move(tables));
    if (narrative_table != nullptr) file.add("narrative", narrative(*narrative_table));
    if (!performance.children().empty()) file.add("performance", std::move(performance));
    if (cover.ledger != nullptr) file.add("ledger", ledger(*cover.ledger));
    add_unknown(file, cover.unknown);
    return file;
  }

 private:
  [[nodiscard]] const Fact& fact(const Table& table, Index row, Index column) const {
    return budget_.fact(table.fact(row, column));
  }

  [[nodiscard]] JsonValue table(const Table& table) const {
    JsonValue object = JsonValue::object();
    object.add("id", JsonValue::string(table.id));
    object.add_text("title", table.title);
    object.add_text("header", table.header);
    add_line(object, table.line);
    JsonValue columns = JsonValue::array();
    bool has_money = false;
    for (const Column& each : table.columns) {
      has_money |= each.measure == Measure::money;
      JsonValue column = JsonValue::object();
      column.add("id", JsonValue::string(each.id));
      column.add_text("title", each.title);
      add_measure(column, each.measure);
      add_unknown(column, each.unknown);
      columns.push(std::move(column));
    }
    if (has_money) add_unit(object, table.money_unit);
    JsonValue rows = JsonValue::array();
    for (Index i = 0; i < table.rows.size(); ++i) rows.push(row(table, i));
    object.add("columns", std::move(columns)).add("rows", std::move(rows));
    add_unknown(object, table.unknown);
    return object;
  }

  [[nodiscard]] JsonValue row(const Table& table, Index index) const {
    const Row& row = table.rows[index];
    JsonValue object = JsonValue::object();
    if (row.id != row.code) object.add_text("id", row.id);
    object.add_text("code", row.code);
    object.add_text("printed", row.printed);
    object.add_text("name", row.name);
    add_line(object, row.line);
    JsonValue cells = JsonValue::array();
    for (Index column = 0; column < table.columns.size(); ++column) {
      const Fact& cell = fact(table, index, column);
      cells.push(is_printed(cell) ? JsonValue::string(cell.printed) : JsonValue());
    }
    object.add("cells", std::move(cells));
    add_unknown(object, row.unknown);
    return object;
  }

  [[nodiscard]] JsonValue narrative(const Table& table) const {
    JsonValue object = JsonValue::object();
    object.add_text("title", table.title);
    add_line(object, table.line);
    JsonValue claims = JsonValue::array();
    bool has_money = false;
    for (Index i = 0; i < table.rows.size(); ++i) {
      has_money |= fact(table, i, 0).unit.measure == Measure::money;
      claims.push(claim(table, i));
    }
    if (has_money) add_unit(object, table.money_unit);
    object.add("claims", std::move(claims));
    add_unknown(object, table.unknown);
    return object;
  }

  [[nodiscard]] JsonValue claim(const Table& table, Index index) const {
    const Row& row = table.rows[index];
    const Claim claim = row.claim.value_or(Claim());
    JsonValue object = JsonValue::object();
    object.add("id", JsonValue::string(row.id));
    object.add_text("name", row.name);
    object.add_text("section", claim.section);
    add_line(object, row.line);
    add_figure(object, "amount", fact(table, index, 0));
    add_figure(object, "change", fact(table, index, 1));
    object.add_text("direction", claim.direction_word);
    add_figure(object, "percentage", fact(table, index, 2));
    object.add_text("base", claim.base);
    add_measure(object, fact(table, index, 0).unit.measure);
    object.add_text("function", claim.function);
    object.add_text("performance", claim.performance);
    add_unknown(object, row.unknown);
    return object;
  }

  [[nodiscard]] JsonValue performance_table(const Table& table) const {
    JsonValue object = JsonValue::object();
    object.add("id", JsonValue::string(table.id));
    object.add_text("title", table.title);
    add_line(object, table.line);
    object.add_text("project", table.project);
    object.add_text("department", table.department);
    object.add_text("executor", table.executor);
    JsonValue rows = JsonValue::array();
    JsonValue indicators = JsonValue::array();
    for (Index i = 0; i < table.rows.size(); ++i) {
      if (table.rows[i].indicator) indicators.push(indicator(table, i));
      else rows.push(fund_row(table, i));
    }
    if (!rows.children().empty()) add_unit(object, table.money_unit);
    object.add("rows", std::move(rows)).add("indicators", std::move(indicators));
    add_unknown(object, table.unknown);
    return object;
  }

  [[nodiscard]] JsonValue fund_row(const Table& table, Index index) const {
    const Row& row = table.rows[index];
    JsonValue object = JsonValue::object();
    object.add("id", JsonValue::string(row.id));
    object.add_text("name", row.name);
    add_line(object, row.line);
    add_figure(object, "amount", fact(table, index, 0));
    add_unknown(object, row.unknown);
    return object;
  }

  [[nodiscard]] JsonValue indicator(const Table& table, Index index) const {
    const Row& row = table.rows[index];
    JsonValue object = JsonValue::object();
    object.add_text("level1", row.indicator->level1);
    object.add_text("level2", row.indicator->level2);
    object.add("name", JsonValue::string(row.name));
    object.add_text("comparison", row.indicator->comparison);
    add_figure(object, "value", fact(table, index, 1));
    object.add_text("measured_in", row.indicator->measured_in);
    add_line(object, row.line);
    add_unknown(object, row.unknown);
    return object;
  }

  [[nodiscard]] static JsonValue ledger(const Ledger& ledger) {
    const int scale = scale_digits({.measure = Measure::money, .money_unit = ledger.money_unit});
    const auto amount = [&](Amount value) { return JsonValue::string(text_from_wide(value.fen, scale, ledger.fraction_digits, false)); };
    JsonValue units = JsonValue::array();
    for (std::size_t u = 0; u < ledger.units.size(); ++u) {
      const LedgerUnit& each = ledger.units[u];
      JsonValue unit = JsonValue::object();
      unit.add("code", JsonValue::string(each.code));
      unit.add_text("name", each.name);
      if (each.granted) unit.add("granted", amount(*each.granted));
      JsonValue spending = JsonValue::object();
      for (std::uint32_t i = each.first_line; i < ledger.end_line(u);) {
        const SubjectCode function = ledger.lines[i].function;
        JsonValue lines = JsonValue::object();
        for (; i < ledger.end_line(u) && ledger.lines[i].function == function; ++i) {
          lines.add(std::to_string(ledger.lines[i].economic), amount(ledger.lines[i].amount));
        }
        spending.add(std::to_string(function), std::move(lines));
      }
      unit.add("spending", std::move(spending));
      add_unknown(unit, each.unknown);
      units.push(std::move(unit));
    }
    JsonValue object = JsonValue::object();
    add_unit(object, ledger.money_unit);
    object.add("units", std::move(units));
    add_unknown(object, ledger.unknown);
    return object;
  }

  const Budget& budget_;
};

}  // namespace

std::string write_budget(const Budget& budget) { return text_from_json(BudgetWriter(budget).file()); }

}  // namespace gouji
