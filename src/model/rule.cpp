#include "model/rule.h"

#include <algorithm>

namespace gouji {
namespace {

template <typename Items>
auto find_by_id(const Items& items, std::string_view id) -> decltype(items.data()) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const auto& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

const Rule* RuleSet::find_rule(std::string_view id) const { return find_by_id(rules, id); }
const Condition* RuleSet::find_condition(std::string_view id) const { return find_by_id(conditions, id); }

}  // namespace gouji
