#include "model/ledger_tables.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/decimal.h"

namespace gouji {
namespace {

using Sums = std::map<SubjectCode, std::int64_t>;  // 分

class TableMaker {
 public:
  TableMaker(const Ledger& ledger, TableKind kind, std::vector<Fact>& facts)
      : unit_{Measure::money, ledger.money_unit}, digits_(ledger.fraction_digits), facts_(facts) {
    table_.id = name_of(kind);
    table_.kind = kind;
    table_.money_unit = ledger.money_unit;
    add_column("amount");
  }

  void add_column(const char* id) {
    Column& column = table_.columns.emplace_back();
    column.id = id;
  }

  // REQUIRES: then as many facts as there are columns.
  void add_row(std::string_view id, std::string code, std::string_view name) {
    Row& row = table_.rows.emplace_back();
    row.id = id;
    row.code = std::move(code);
    row.name = name;
  }

  void add_fact(std::optional<Amount> amount) {
    Fact& fact = facts_.emplace_back();
    fact.unit = unit_;
    if (!amount) return;
    const int scale = scale_digits(unit_);
    fact.value = *amount;
    fact.presence = amount->fen == 0 ? Presence::zero : Presence::value;
    fact.printed = text_from_wide(amount->fen, scale, digits_, true);
    fact.printed_quantum = {power_of_ten(std::max(0, scale - digits_))};
  }

  Table take() && { return std::move(table_); }

 private:
  Unit unit_;
  int digits_;
  std::vector<Fact>& facts_;
  Table table_;
};

constexpr std::string_view kTotalName = "合计";

// 2080101 is also a part of 20801, and that of 208.
std::map<std::string, std::int64_t> with_codes_above(const Sums& lowest) {
  std::map<std::string, std::int64_t> sums;  // in the order of text a code stands before its parts
  for (const auto& [code, sum] : lowest) {
    const std::string text = std::to_string(code);
    for (std::string_view above = text; !above.empty(); above = parent_code(above)) sums[std::string(above)] += sum;
  }
  return sums;
}

Table subject_table(TableMaker maker, const Sums& lowest, const Classification& names) {
  std::int64_t total = 0;
  for (const auto& [code, sum] : lowest) total += sum;
  maker.add_row("total", {}, kTotalName);
  maker.add_fact(Amount{total});
  for (const auto& [code, sum] : with_codes_above(lowest)) {
    const Subject* subject = names.find(code);
    maker.add_row(code, code, subject == nullptr ? std::string_view() : subject->name);
    maker.add_fact(Amount{sum});
  }
  return std::move(maker).take();
}

Table unit_table(TableMaker maker, const Ledger& ledger) {
  std::vector<std::int64_t> spent(ledger.units.size());
  std::int64_t all_spent = 0;
  std::optional<Amount> all_granted = Amount{};
  bool has_grants = false;
  for (std::size_t u = 0; u < ledger.units.size(); ++u) {
    const LedgerUnit& unit = ledger.units[u];
    for (std::uint32_t i = unit.first_line; i < ledger.end_line(u); ++i) spent[u] += ledger.lines[i].amount.fen;
    all_spent += spent[u];
    has_grants |= unit.granted.has_value();
    if (!unit.granted) all_granted.reset();
    else if (all_granted) all_granted->fen += unit.granted->fen;
  }
  if (has_grants) maker.add_column("granted");
  const auto add = [&](std::int64_t amount, std::optional<Amount> granted) {
    maker.add_fact(Amount{amount});
    if (has_grants) maker.add_fact(granted);
  };
  maker.add_row("total", {}, kTotalName);
  add(all_spent, all_granted);
  for (std::size_t u = 0; u < ledger.units.size(); ++u) {
    const LedgerUnit& unit = ledger.units[u];
    maker.add_row(unit.code, unit.code, unit.name);
    add(spent[u], unit.granted);
  }
  return std::move(maker).take();
}

}  // namespace

void add_ledger_tables(const Ledger& ledger, const Classification& functions, const Classification& economics,
                       std::vector<Table>& tables, std::vector<Fact>& facts) {
  Sums by_function;
  Sums by_economic;
  for (const LedgerLine& line : ledger.lines) {
    by_function[line.function] += line.amount.fen;
    by_economic[line.economic] += line.amount.fen;
  }
  tables.push_back(subject_table({ledger, TableKind::ledger_function, facts}, by_function, functions));
  tables.push_back(subject_table({ledger, TableKind::ledger_economic, facts}, by_economic, economics));
  tables.push_back(unit_table({ledger, TableKind::ledger_unit, facts}, ledger));
}

bool is_ledger_alone(const Budget& budget) {
  constexpr std::size_t kLedgerTables = 3;
  return budget.cover().ledger != nullptr && budget.tables().size() == kLedgerTables;
}

}  // namespace gouji
