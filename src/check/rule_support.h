// What several rules need: finding tables and figures, collecting terms.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/rules.h"
#include "model/budget.h"

namespace gouji {

using Terms = std::vector<Term>;

// Appends the fact with this weight if it exists at all (kNone is passed over).
void append(Terms& terms, Index fact, std::int32_t weight);

// The fact at table/row/column where the table, row and column are there and the cell is not absent;
// otherwise kNone.
[[nodiscard]] Index present_fact(const Budget& budget, std::string_view table, std::string_view row,
                                 std::string_view column);
// The same for a claim of the narrative: column is amount, change or percentage.
[[nodiscard]] Index claim_fact(const Budget& budget, std::string_view claim, std::string_view column);

// Appends the figures of 财政拨款 at row/column: general public budget, funds, state capital, as far as
// their tables have that row.
void append_appropriation(Terms& terms, const Budget& budget, std::string_view row, std::string_view column,
                          std::int32_t weight);

// True where no figure stands in any of the facts: each is absent or blank.
[[nodiscard]] bool holds_nothing(const Budget& budget, const Terms& terms);

// Adds the relation; a term list of one fact says that the fact is zero.
void relate_equal(RuleOutput& output, std::uint16_t rule, const Terms& terms);
// left = right, where both are there.
void relate_equal(RuleOutput& output, std::uint16_t rule, Index left, Index right);

// Rows of the narrative that are parts of `claim` and whose last id part is: a function code, an
// economic code, or one of basic and project.
enum class Series { by_function, by_economic, by_kind };
[[nodiscard]] std::vector<std::string> parts_of_claim(const Budget& budget, std::string_view claim, Series series);

// Whether all money is 财政拨款 of the general public budget: the funds and state-capital tables are
// there and hold nothing, and the appropriation makes up the whole revenue.
enum class Answer { no, yes, unknown };
[[nodiscard]] Answer only_general_budget(const Budget& budget);

void not_checked(RuleOutput& output, std::uint16_t rule, std::string reason, Slots slots = {});
// Reports the tables that are not in the budget; true where all are.
[[nodiscard]] bool require_tables(const Budget& budget, RuleOutput& output, std::uint16_t rule,
                                  std::initializer_list<std::string_view> tables);

}  // namespace gouji
