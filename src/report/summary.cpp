#include "report/summary.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace gouji {
namespace {

// Where the total of a disclosure stands, in the order of preference.
constexpr std::string_view kTotals[] = {
    "expenditure/total/total", "overview/total/amount", "narrative/expenditure/amount",
    "general/total/total",     "revenue/total/total",   "narrative/revenue/amount",
    "ledger-unit/total/amount",
};

std::size_t at(const SummaryView& view, Verdict verdict) { return view.counts[static_cast<std::size_t>(verdict)]; }

Slots readable(const ReportInput& input, const Slots& slots) {
  Slots readable;
  for (const auto& [name, value] : slots) {
    if (name == "table") {
      const Table* table = input.budget->find_table(value);
      Table absent;
      absent.id = value;
      absent.kind = table_kind_from_id(value);
      readable.emplace_back(name, table_title(*input.budget, table == nullptr ? absent : *table, *input.language));
    } else if (name == "address") {
      const Index fact = input.budget->find_fact(value);
      readable.emplace_back(name, value);
      readable.emplace_back("place", fact == kNone ? value : place_of(*input.budget, fact, *input.language));
    } else if (name == "condition") {
      const Condition* condition = input.check->rules->find_condition(value);
      readable.emplace_back(name, condition == nullptr ? value : std::string(text_in(condition->title, *input.language)));
    } else {
      readable.emplace_back(name, value);
    }
  }
  return readable;
}

NotCheckedView not_checked_view(const ReportInput& input, const Rule& rule, std::string reason, const Slots& slots) {
  NotCheckedView view;
  view.rule = rule.id;
  view.title = text_in(rule.title, *input.language);
  view.reason = input.language->fill("reason." + reason, readable(input, slots));
  view.reason_id = std::move(reason);
  return view;
}

// Relations of one rule that wait for the same figure are one entry.
void add_unverifiable(const ReportInput& input, SummaryView& view) {
  const CheckResult& check = *input.check;
  for (const Index relation : check.with_verdict(Verdict::unverifiable)) {
    const Judgement& judgement = check.judgements[relation];
    NotCheckedView entry =
        judgement.missing.empty()
            ? not_checked_view(input, check.rule_of(relation), "base-may-be-zero",
                               {{"address", input.budget->address(check.relations.reported(relation))}})
            : not_checked_view(input, check.rule_of(relation), "figure-missing",
                               {{"address", input.budget->address(judgement.missing.front())}});
    entry.relations = 1;
    const auto same = std::find_if(view.not_checked.begin(), view.not_checked.end(), [&](const NotCheckedView& other) {
      return other.rule == entry.rule && other.reason == entry.reason;
    });
    if (same == view.not_checked.end()) view.not_checked.push_back(std::move(entry));
    else ++same->relations;
  }
}

std::string verdict_line(const Language& language, const SummaryView& view) {
  if (view.relations == 0) return std::string(language.text("summary.nothing"));
  std::string line;
  const std::string relations = language.count("summary.relations", view.relations);
  const auto add = [&](std::string_view key, std::size_t count) {
    if (count > 0) line += language.count(key, count, {{"relations", relations}});
  };
  if (view.errors == 0) add("summary.no-errors", view.relations);
  add("summary.errors", view.errors);
  add("summary.remarks", view.remarks);
  add("summary.rounding", at(view, Verdict::rounding));
  const std::size_t rules_not_applied = static_cast<std::size_t>(
      std::count_if(view.not_checked.begin(), view.not_checked.end(), [](const auto& n) { return n.relations == 0; }));
  add("summary.not-checked", at(view, Verdict::unverifiable) + rules_not_applied);
  line += language.text("summary.end");
  return line;
}

std::string verdict_short(const Language& language, const SummaryView& view) {
  if (view.relations == 0) return std::string(language.text("summary.nothing"));
  std::string line = view.errors == 0 ? std::string(language.text("summary.short.no-errors"))
                                      : language.count("summary.short.errors", view.errors);
  if (view.remarks > 0) line += language.count("summary.remarks", view.remarks);
  line += language.text("summary.end");
  return line;
}

}  // namespace

std::vector<NotCheckedReason> by_reason(const std::vector<NotCheckedView>& not_checked) {
  std::vector<NotCheckedReason> reasons;
  for (const NotCheckedView& entry : not_checked) {
    auto found = std::find_if(reasons.begin(), reasons.end(), [&](const auto& r) { return r.reason == entry.reason; });
    if (found == reasons.end()) found = reasons.insert(reasons.end(), {entry.reason, {}, 0});
    const bool is_new = std::find(found->titles.begin(), found->titles.end(), entry.title) == found->titles.end();
    if (is_new) found->titles.push_back(entry.title);
    found->relations += entry.relations;
  }
  return reasons;
}

Index total_figure(const Budget& budget) {
  for (const std::string_view address : kTotals) {
    const Index fact = budget.find_fact(address);
    if (fact != kNone && budget.fact(fact).presence == Presence::value) return fact;
  }
  return kNone;
}

SummaryView summarise(const ReportInput& input, const std::vector<CauseView>& causes) {
  const Cover& cover = input.budget->cover();
  const CheckResult& check = *input.check;
  SummaryView view;
  view.title = cover.title;
  view.unit_name = cover.unit_name;
  view.unit_code = cover.unit_code;
  view.department = cover.department;
  view.year = cover.year;
  view.year_text = cover.year == 0 ? "—" : std::to_string(cover.year);
  view.total_fact = total_figure(*input.budget);
  if (view.total_fact != kNone) view.total = placed_fact(input, view.total_fact).shown;
  view.relations = check.judgements.size();
  for (const Judgement& judgement : check.judgements) ++view.counts[static_cast<std::size_t>(judgement.verdict)];
  for (const CauseView& cause : causes) ++(cause.severity == Severity::error ? view.errors : view.remarks);
  view.has_error = check.has_error();
  for (const NotChecked& entry : check.not_checked) {
    view.not_checked.push_back(not_checked_view(input, input.check->rules->rules[entry.rule], entry.reason, entry.slots));
  }
  add_unverifiable(input, view);
  view.verdict_line = verdict_line(*input.language, view);
  view.verdict_short = verdict_short(*input.language, view);
  return view;
}

}  // namespace gouji
