#include "disclosure/narrative_claims.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>
#include <utility>

#include "io/claim_figures.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

// The figure as a fact of that unit; the id of the fault where it cannot be one.
std::string_view read_printed(const std::string& printed, Unit unit, Fact& fact) {
  fact = Fact{};
  fact.unit = unit;
  if (printed.empty()) return {};
  switch (read_figure(printed, unit, fact)) {
    case FigureFault::none: return {};
    case FigureFault::not_a_number: return "not-a-number";
    case FigureFault::too_large: return "too-large";
    case FigureFault::beyond_smallest_unit: break;
  }
  if (unit.measure == Measure::money) return "beyond-smallest-unit";
  return unit.measure == Measure::count ? "fraction-of-one" : "too-fine";
}

bool have_equal_values(const std::string& a, MoneyUnit unit_of_a, const std::string& b, MoneyUnit unit_of_b,
                       Measure measure) {
  Fact first;
  Fact second;
  static_cast<void>(read_printed(a, {.measure = measure, .money_unit = unit_of_a}, first));
  static_cast<void>(read_printed(b, {.measure = measure, .money_unit = unit_of_b}, second));
  return first.value == second.value && first.presence == second.presence;
}

bool agree(const std::string& a, const std::string& b) { return a.empty() || b.empty() || a == b; }

// True where both can be said of one figure: no figure and no direction differs that both state.
bool agree(const StatedClaim& a, const StatedClaim& b) {
  const auto equal = [](const std::string& x, MoneyUnit unit_of_x, const std::string& y, MoneyUnit unit_of_y, Measure measure) {
    return x.empty() || y.empty() || have_equal_values(x, unit_of_x, y, unit_of_y, measure);
  };
  const Direction first = direction_from_word(a.direction_word);
  const Direction second = direction_from_word(b.direction_word);
  const bool directions_agree = a.direction_word.empty() || b.direction_word.empty() || first == second;
  return a.measure == b.measure && directions_agree && agree(a.function, b.function) &&
         agree(a.performance, b.performance) && equal(a.amount, a.unit, b.amount, b.unit, a.measure) &&
         equal(a.change, a.change_unit, b.change, b.change_unit, a.measure) &&
         equal(a.percentage, a.unit, b.percentage, b.unit, Measure::percent);
}

int stated_figures(const StatedClaim& claim) {
  return static_cast<int>(!claim.amount.empty()) + static_cast<int>(!claim.change.empty()) +
         static_cast<int>(!claim.percentage.empty()) + static_cast<int>(!claim.direction_word.empty());
}

// One claim of the two: the one that says more, with what only the other says.
void take_over(StatedClaim& claim, StatedClaim other) {
  if (stated_figures(other) > stated_figures(claim)) {
    other.id = claim.id;
    std::swap(claim, other);
  }
  const auto fill = [](std::string& to, const std::string& from) {
    if (to.empty()) to = from;
  };
  if (claim.amount.empty()) claim.unit = other.unit;
  if (claim.change.empty()) claim.change_unit = other.change_unit;
  fill(claim.amount, other.amount);
  fill(claim.change, other.change);
  fill(claim.percentage, other.percentage);
  fill(claim.direction_word, other.direction_word);
  fill(claim.base, other.base);
  fill(claim.function, other.function);
  fill(claim.performance, other.performance);
}

std::vector<StatedClaim> each_once(const std::vector<StatedClaim>& stated, Remarks& remarks) {
  std::vector<StatedClaim> claims;
  std::unordered_map<std::string, std::vector<std::size_t>> claims_of_id;
  for (const StatedClaim& claim : stated) {
    if (stated_figures(claim) == 0) continue;
    std::vector<std::size_t>& known = claims_of_id[claim.id];
    // A text that states one figure in a thousand ways is not compared with all of them.
    constexpr std::size_t kMostCompared = 16;
    const auto end = known.begin() + static_cast<std::ptrdiff_t>(std::min(known.size(), kMostCompared));
    const auto same = std::find_if(known.begin(), end, [&](std::size_t i) { return agree(claims[i], claim); });
    if (same != end) {
      take_over(claims[*same], claim);
      continue;
    }
    if (!known.empty()) {
      remarks.add("text-claim-differs", claim.line,
                  {{"text", shortened(claim.name)}, {"first_line", std::to_string(claims[known.front()].line)}});
    }
    known.push_back(claims.size());
    claims.push_back(claim);
    if (known.size() > 1) claims.back().id += '~' + std::to_string(known.size());
  }
  return claims;
}

MoneyUnit most_frequent_unit(const std::vector<StatedClaim>& claims) {
  std::array<std::size_t, 3> count{};
  for (const StatedClaim& claim : claims) {
    if (claim.measure == Measure::money && !claim.amount.empty()) ++count[static_cast<std::size_t>(claim.unit)];
  }
  if (std::all_of(count.begin(), count.end(), [](std::size_t n) { return n == 0; })) return MoneyUnit::wan_yuan;
  return static_cast<MoneyUnit>(std::max_element(count.begin(), count.end()) - count.begin());
}

// The same amount in another unit; the printed digits move.
void convert(Fact& fact, MoneyUnit unit) {
  if (fact.presence != Presence::value && fact.presence != Presence::zero) return;
  const Unit to{.measure = Measure::money, .money_unit = unit};
  fact.printed = text_from_wide(fact.value.fen, scale_digits(to), 0, false);
  fact.unit = to;
}

}  // namespace

Remarks::~Remarks() {
  if (count_ <= kMaxRemarks) return;
  remarks_.push_back({Severity::remark, "more-faults", {}, {}, {{"count", std::to_string(count_ - kMaxRemarks)}}});
}

void Remarks::add(std::string_view id, std::uint32_t line, Slots slots) {
  if (++count_ > kMaxRemarks) return;
  remarks_.push_back(remark_at(id, line, std::move(slots)));
}

DraftTable table_from_claims(const std::vector<StatedClaim>& stated, Remarks& remarks) {
  DraftTable draft;
  Table& table = draft.table;
  table.id = "narrative";
  table.kind = TableKind::narrative;
  table.columns = claim_columns();
  const std::vector<StatedClaim> claims = each_once(stated, remarks);
  table.money_unit = most_frequent_unit(claims);
  for (const StatedClaim& stated_claim : claims) {
    const auto read = [&](const std::string& printed, Measure measure, MoneyUnit unit) {
      Fact fact;
      const std::string_view fault = read_printed(printed, {.measure = measure, .money_unit = unit}, fact);
      if (!fault.empty()) {
        Slots slots{{"text", shortened(printed)}};
        if (fault == "beyond-smallest-unit") slots.emplace_back("unit", text_from_money_unit(unit));
        remarks.add(fault, stated_claim.line, std::move(slots));
        fact.printed.clear();  // absent, and not blank when it is written
      }
      if (measure == Measure::money && unit != table.money_unit) convert(fact, table.money_unit);
      if (measure == Measure::money) fact.unit.money_unit = table.money_unit;
      return fact;
    };
    Row row;
    row.id = stated_claim.id;
    row.name = stated_claim.name;
    row.line = stated_claim.line;
    ClaimFigures figures;
    figures.amount = read(stated_claim.amount, stated_claim.measure, stated_claim.unit);
    figures.change = read(stated_claim.change, stated_claim.measure, stated_claim.change_unit);
    figures.percentage = read(stated_claim.percentage, Measure::percent, stated_claim.unit);
    Claim claim;
    claim.section = stated_claim.section;
    claim.direction_word = stated_claim.direction_word;
    claim.base = stated_claim.base;
    claim.function = stated_claim.function;
    claim.performance = stated_claim.performance;
    settle_direction(claim, !stated_claim.change.empty(), figures);
    row.claim = std::move(claim);
    table.rows.push_back(std::move(row));
    draft.facts.insert(draft.facts.end(), {figures.amount, figures.change, figures.percentage});
  }
  return draft;
}

}  // namespace gouji
