#include "check/condition.h"

#include <algorithm>

#include "base/interval.h"
#include "model/verdict.h"

namespace gouji {
namespace {

Answer answer_all(const Condition& condition, const Budget& budget, const AddressIndex& index) {
  Answer all = Answer::yes;
  for (const Condition& part : condition.of) {
    const Answer one = answer(part, budget, index);
    if (one == Answer::no) return Answer::no;
    if (one == Answer::unknown) all = Answer::unknown;
  }
  return all;
}

Answer answer_first_known(const Condition& condition, const Budget& budget, const AddressIndex& index) {
  for (const Condition& part : condition.of) {
    const Answer one = answer(part, budget, index);
    if (one != Answer::unknown) return one;
  }
  return Answer::unknown;
}

Answer answer_empty_table(const Condition& condition, const Budget& budget) {
  const Table* table = budget.find_table(condition.table);
  if (table == nullptr) return Answer::unknown;
  const auto first = budget.facts().begin() + table->first_fact;
  const auto cells = static_cast<std::ptrdiff_t>(table->rows.size() * table->columns.size());
  const bool is_empty = std::none_of(first, first + cells, [](const Fact& fact) { return fact.presence == Presence::value; });
  return is_empty ? Answer::yes : Answer::no;
}

Answer answer_holds(const Condition& condition, const Budget& budget, const AddressIndex& index) {
  Interval difference;
  const auto take = [&](Index fact, std::int32_t weight) {
    if (fact == kNone || budget.fact(fact).presence == Presence::absent) return false;
    difference = add_weighted(difference, rounded_values(budget.fact(fact)), weight);
    return true;
  };
  if (!take(budget.find_fact(condition.figure), 1)) return Answer::unknown;
  for (const AddressPattern& pattern : condition.terms) {
    const FoundFacts found = index.find(pattern, {});
    if (found.facts.empty() && !pattern.is_optional) return Answer::unknown;
    for (const Index fact : found.facts) {
      if (!take(fact, -pattern.weight)) return Answer::unknown;
    }
  }
  return contains_zero(difference) ? Answer::yes : Answer::no;
}

}  // namespace

Answer answer(const Condition& condition, const Budget& budget, const AddressIndex& index) {
  switch (condition.kind) {
    case Condition::Kind::all: return answer_all(condition, budget, index);
    case Condition::Kind::first_known: return answer_first_known(condition, budget, index);
    case Condition::Kind::empty_table: return answer_empty_table(condition, budget);
    case Condition::Kind::holds: return answer_holds(condition, budget, index);
  }
  return Answer::unknown;
}

}  // namespace gouji
