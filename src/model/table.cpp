#include "model/table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji {
namespace {

constexpr std::pair<std::string_view, TableKind> kKinds[] = {
    {"overview", TableKind::overview},
    {"revenue", TableKind::revenue},
    {"expenditure", TableKind::expenditure},
    {"appropriation", TableKind::appropriation},
    {"general", TableKind::general},
    {"basic", TableKind::basic},
    {"three-public", TableKind::three_public},
    {"funds", TableKind::funds},
    {"state-capital", TableKind::state_capital},
    {"performance", TableKind::performance},
    {"narrative", TableKind::narrative},
    {"profile", TableKind::profile},
    {"ledger-function", TableKind::ledger_function},
    {"ledger-economic", TableKind::ledger_economic},
    {"ledger-unit", TableKind::ledger_unit},
};

constexpr std::string_view kIncrease[] = {"增加", "增长", "上升", "提高", "增"};
constexpr std::string_view kDecrease[] = {"减少", "下降", "降低", "压减", "减"};
constexpr std::string_view kUnchanged[] = {"持平", "一致", "无变化", "无增减", "不变"};

template <std::size_t N>
bool contains_any(std::string_view text, const std::string_view (&words)[N]) {
  return std::any_of(std::begin(words), std::end(words), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

template <typename Items>
Index index_of_id(const Items& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  return found == items.end() ? kNone : static_cast<Index>(found - items.begin());
}

}  // namespace

TableKind table_kind_from_id(std::string_view id) {
  const std::size_t last = id.find_last_not_of("0123456789");
  const bool is_numbered = last != std::string_view::npos && last + 1 < id.size() && id[last] == '-';
  const std::string_view name = is_numbered ? id.substr(0, last) : id;
  for (const auto& [known, kind] : kKinds) {
    if (known == name) return kind;
  }
  return TableKind::other;
}

std::string_view name_of(TableKind kind) {
  for (const auto& [name, known] : kKinds) {
    if (known == kind) return name;
  }
  return "other";
}

bool is_of_ledger(TableKind kind) {
  return kind == TableKind::ledger_function || kind == TableKind::ledger_economic || kind == TableKind::ledger_unit;
}

Direction direction_from_word(std::string_view word) {
  // "无增减" names both ways and means neither.
  if (contains_any(word, kUnchanged)) return Direction::unchanged;
  const bool up = contains_any(word, kIncrease);
  const bool down = contains_any(word, kDecrease);
  if (up && down) return Direction::contradictory;
  return up ? Direction::increase : down ? Direction::decrease : Direction::none;
}

Index Table::find_row(std::string_view row_id) const { return index_of_id(rows, row_id); }
Index Table::find_column(std::string_view column_id) const { return index_of_id(columns, column_id); }

}  // namespace gouji
