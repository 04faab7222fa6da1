#include "check/unit_cost.h"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "check/text_checks.h"

namespace gouji {
namespace {

constexpr std::int32_t kConversion = 10'000;  // 元 in 万元, 万元 in 亿元
constexpr std::string_view kUnitSlot = "{unit}";
// 10,000 亿元 of funds, 100 million pieces: products of such figures and their conversions fit in Wide.
constexpr std::int64_t kLargest = 100'000'000'000'000;

bool has(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

// 万元, 元/册, 万元/人/年: the unit of money that it begins with.
std::optional<MoneyUnit> money_unit_of(std::string_view measured_in) { return money_unit_from_text(measured_in.substr(0, measured_in.find('/'))); }

bool is_cost(const Indicator& indicator) { return money_unit_of(indicator.measured_in) && !has(indicator.level1, "效益"); }

bool is_quantity(const Indicator& indicator) {
  return has(indicator.level2, "数量") && !indicator.measured_in.empty() && indicator.measured_in != "%" && !money_unit_of(indicator.measured_in);
}

// True where the word stands in the text; {unit} in it stands for `unit`.
bool has_word(std::string_view text, std::string word, std::string_view unit) {
  const std::size_t slot = word.find(kUnitSlot);
  if (slot == std::string::npos) return has(text, word);
  return has(text, word.replace(slot, kUnitSlot.size(), unit));
}

bool is_usable(const Fact& fact) {
  const bool is_stated = fact.presence == Presence::value || fact.presence == Presence::zero;
  return is_stated && fact.value.fen >= 0 && fact.value.fen <= kLargest;
}

// Whether the cost is one of the kind, for a quantity of this unit.
bool says(const Row& cost, const UnitCost& unit_cost, std::string_view unit) {
  const std::string text = comparable(cost.name) + comparable(cost.indicator->measured_in);
  const auto stands_there = [&](const std::string& word) { return has_word(text, word, unit); };
  return std::any_of(unit_cost.words.begin(), unit_cost.words.end(), stands_there) &&
         std::none_of(unit_cost.lacks.begin(), unit_cost.lacks.end(), stands_there);
}

bool needs_quantity(const UnitCost& unit_cost) {
  return std::any_of(unit_cost.words.begin(), unit_cost.words.end(), [](const std::string& word) { return has(word, kUnitSlot); });
}

}  // namespace

CostSearch find_cost(const Budget& budget, Index funds, const UnitCost& unit_cost) {
  CostSearch search;
  const Table& table = budget.table_of(funds);
  const Index value = table.find_column("value");
  if (value == kNone || !is_usable(budget.fact(funds))) return search;
  std::vector<Index> costs;
  std::vector<Index> quantities;
  for (Index row = 0; row < table.rows.size(); ++row) {
    const std::optional<Indicator>& indicator = table.rows[row].indicator;
    if (!indicator || !is_usable(budget.fact(table.fact(row, value)))) continue;
    if (is_cost(*indicator)) costs.push_back(row);
    else if (is_quantity(*indicator)) quantities.push_back(row);
  }
  const bool by_quantity = needs_quantity(unit_cost);
  if (!by_quantity) quantities.assign(1, kNone);
  for (const Index cost : costs) {
    for (const Index quantity : quantities) {
      const std::string_view unit = by_quantity ? std::string_view(table.rows[quantity].indicator->measured_in) : std::string_view();
      if (!says(table.rows[cost], unit_cost, unit)) continue;
      const MoneyUnit money_unit = *money_unit_of(table.rows[cost].indicator->measured_in);
      // A sum has no place for the conversion: its figures count 万元 alike.
      const bool is_convertible = by_quantity || money_unit == MoneyUnit::wan_yuan;
      if (costs.size() > 1 || quantities.size() > 1 || !is_convertible) {
        search.is_unclear = true;
        return search;
      }
      search.cost = table.fact(cost, value);
      if (by_quantity) search.quantity = table.fact(quantity, value);
      if (money_unit == MoneyUnit::yuan) search.funds_weight = kConversion;
      if (money_unit == MoneyUnit::yi_yuan) search.quantity_weight = kConversion;
    }
  }
  return search;
}

}  // namespace gouji
