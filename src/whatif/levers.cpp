#include "whatif/levers.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <utility>

#include "base/decimal.h"
#include "base/utf8.h"
#include "whatif/selector.h"

namespace gouji {
namespace {

constexpr std::int64_t kPerMille = 1000;
constexpr std::int64_t kHalf = kPerMille / 2;
constexpr std::int64_t kUsualPension = 160;  // 30108, in 0.1 %
constexpr std::int64_t kUsualHousing = 120;  // 30113
constexpr std::int64_t kMostRate = 300;
constexpr std::int64_t kPositions = 100;  // of the slider of a move

// Pay, and what is paid in proportion to it.
constexpr std::initializer_list<const char*> kPay = {"30101", "30102", "30103", "30106", "30107", "30108",
                                                     "30109", "30110", "30111", "30112", "30113", "30199"};
const std::string kHeadCount = "profile/in-service/count";

// In lowest terms, as whatif/typed_change.h reads it.
Change scale_of(std::vector<std::string> targets, std::int64_t numerator, std::int64_t denominator) {
  const std::int64_t common = std::gcd(numerator, denominator);
  return {.kind = Change::Kind::scale, .targets = std::move(targets), .from = {}, .amount = {},
          .factor = {numerator / common, denominator / common}, .onto = {}};
}

std::string line_of(std::string_view code) { return "basic/" + std::string(code) + "/total"; }

// The number that a step would stand for, were it the lever's.
std::int64_t value_in(const Lever& lever, const Change& change) {
  const auto times = [&](std::int64_t whole) { return static_cast<std::int64_t>(Wide{change.factor.numerator} * whole / change.factor.denominator); };
  switch (lever.kind) {
    case LeverKind::percent: return times(kPerMille) - kPerMille;
    case LeverKind::rate: return times(lever.neutral);
    case LeverKind::head_count:
    case LeverKind::move: break;
  }
  return change.amount.fen;
}

}  // namespace

std::vector<Lever> levers_of(const Budget& budget, const Linkage& linkage) {
  std::vector<Lever> levers;
  const auto is_there = [&](const std::string& selector) {
    const std::vector<Index> found = select_figures(budget, linkage, selector);
    return std::any_of(found.begin(), found.end(), [&](Index fact) { return budget.fact(fact).value.fen != 0; });
  };
  const auto add = [&](std::string_view id, LeverKind kind, std::string target, std::int64_t neutral, std::int64_t least, std::int64_t most, std::int64_t step) {
    if (is_there(target)) levers.push_back({id, kind, {std::move(target)}, {}, {}, neutral, least, most, step});
  };
  add("operating", LeverKind::percent, "basic/total/operating", 0, -kHalf, kHalf, 5);
  add("three-public", LeverKind::percent, "three-public/*/total", 0, -kPerMille, kHalf, 10);
  add("projects", LeverKind::percent, "expenditure/total/project", 0, -kHalf, kHalf, 5);
  add("pension-rate", LeverKind::rate, line_of("30108"), kUsualPension, 0, kMostRate, 5);
  add("housing-rate", LeverKind::rate, line_of("30113"), kUsualHousing, 0, kMostRate, 5);

  Lever heads{"head-count", LeverKind::head_count, {}, {}, {}, 0, 0, 0, 1};
  for (const char* code : kPay) {
    if (is_there(line_of(code))) heads.targets.push_back(line_of(code));
  }
  if (is_there(kHeadCount) && !heads.targets.empty()) {
    heads.neutral = budget.fact(budget.find_fact(kHeadCount)).value.fen;
    heads.most = 2 * heads.neutral;
    if (heads.neutral > 0) levers.push_back(std::move(heads));
  }
  return levers;
}

std::vector<Index> movable_figures(const Budget& budget, const Linkage& linkage) {
  const auto with_money = [&](const char* selector) {
    std::vector<Index> found = select_figures(budget, linkage, selector);
    std::erase_if(found, [&](Index fact) { return budget.fact(fact).value.fen <= 0; });
    return found;
  };
  std::vector<Index> projects = with_money("performance*/total/amount");
  return projects.size() > 1 ? projects : with_money("expenditure/*/project");
}

Lever move_lever(const Budget& budget, Index from, Index to) {
  const std::int64_t all = budget.fact(from).value.fen;
  const std::int64_t unit = std::max<std::int64_t>(budget.fact(from).quantum.fen, 1);
  const std::int64_t step = std::max<std::int64_t>(all / kPositions / unit, 1) * unit;
  return {"move", LeverKind::move, {budget.address(to)}, budget.address(from), {}, 0, 0, all, step};
}

Lever figure_lever(std::string address, std::string onto) {
  return {"figure", LeverKind::percent, {std::move(address)}, {}, std::move(onto), 0, -kHalf, kHalf, 5};
}

Step lever_step(const Lever& lever, std::int64_t value) {
  Step step;
  if (value == lever.neutral) return step;
  switch (lever.kind) {
    case LeverKind::percent:
      step.changes.push_back(scale_of(lever.targets, kPerMille + value, kPerMille));
      break;
    case LeverKind::rate:
      step.changes.push_back(scale_of(lever.targets, value, lever.neutral));
      break;
    case LeverKind::head_count:
      step.changes.push_back({.kind = Change::Kind::set, .targets = {kHeadCount}, .from = {}, .amount = {value}, .factor = {}, .onto = {}});
      step.changes.push_back(scale_of(lever.targets, value, lever.neutral));
      break;
    case LeverKind::move:
      step.changes.push_back({.kind = Change::Kind::move, .targets = lever.targets, .from = lever.from, .amount = {value}, .factor = {}, .onto = {}});
      break;
  }
  for (Change& change : step.changes) change.onto = lever.onto;
  return step;
}

std::optional<LeverSetting> lever_setting(const Lever& lever, const Scenario& scenario) {
  for (std::size_t i = scenario.steps.size(); i > 0; --i) {
    const Step& step = scenario.steps[i - 1];
    if (!step.is_on || step.changes.empty()) continue;
    const std::int64_t value = value_in(lever, step.changes[0]);
    if (value != lever.neutral && lever_step(lever, value).changes == step.changes) return LeverSetting{i - 1, value};
  }
  return std::nullopt;
}

std::optional<std::int64_t> typed_position(const Lever& lever, std::string_view text, Unit unit) {
  text = trim(text);
  const bool is_share = lever.kind == LeverKind::percent || lever.kind == LeverKind::rate;
  for (const std::string_view sign : {"%", "\uFF05"}) {
    if (is_share && text.ends_with(sign)) text.remove_suffix(sign.size());
  }
  const ParsedDecimal parsed = decimal_from_text(text);
  if (parsed.fault != DecimalFault::none) return std::nullopt;
  const int digits = is_share ? 1 : lever.kind == LeverKind::move ? scale_digits(unit) : 0;
  const auto value = amount_from_decimal(parsed.decimal, digits);
  return value ? std::optional(value->fen) : std::nullopt;
}

}  // namespace gouji
