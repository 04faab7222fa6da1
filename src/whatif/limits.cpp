#include "whatif/limits.h"

#include <optional>
#include <string>
#include <utility>

#include "whatif/selector.h"

namespace gouji {
namespace {

// What the narrative's figures of a heading came to the year before: amount less change, over the heading or its parts.
// Nothing where one of the parts does not say how it changed.
std::optional<Amount> year_before(const Budget& budget, std::string_view heading) {
  Amount sum;
  bool is_known = false;
  for (const Table& table : budget.tables()) {
    if (table.kind != TableKind::narrative) continue;
    const Index amount = table.find_column("amount");
    const Index change = table.find_column("change");
    if (amount == kNone || change == kNone) return std::nullopt;
    for (Index r = 0; r < table.rows.size(); ++r) {
      const Row& row = table.rows[r];
      const bool is_whole = row.id == heading;
      const bool is_part = row.id.size() > heading.size() && row.id.starts_with(heading) && row.id[heading.size()] == '.';
      if ((!is_whole && !is_part) || !row.claim) continue;
      const Fact& changed = budget.fact(table.fact(r, change));
      const bool says_change = changed.presence == Presence::value && !changed.sign_is_open;
      if (!says_change && row.claim->direction != Direction::unchanged) return std::nullopt;
      const auto before = subtract(budget.fact(table.fact(r, amount)).value, says_change ? changed.value : Amount{});
      if (!before || is_whole) return before;
      const auto more = add(sum, *before);
      if (!more) return std::nullopt;
      sum = *more;
      is_known = true;
    }
  }
  return is_known ? std::optional(sum) : std::nullopt;
}

}  // namespace

std::vector<Limit> limits_of(const Budget& budget, const Linkage& linkage) {
  std::vector<Limit> limits;
  const auto add_limit = [&](std::string_view id, Constraint::Kind kind, std::string target, std::optional<Amount> amount) {
    const std::vector<Index> figures = select_figures(budget, linkage, target);
    if (figures.size() != 1 || budget.fact(figures[0]).presence != Presence::value) return;
    limits.push_back({id, {kind, std::move(target), amount.value_or(budget.fact(figures[0]).value), {}}});
  };
  add_limit("total", Constraint::Kind::at_most, "expenditure/total/total", std::nullopt);
  if (const auto amount = year_before(budget, "three-public")) {
    add_limit("three-public", Constraint::Kind::at_most, "three-public/*/total", amount);
  }
  add_limit("staff", Constraint::Kind::at_least, "basic/301/total", std::nullopt);
  return limits;
}

}  // namespace gouji
