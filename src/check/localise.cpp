#include "check/localise.h"

#include <algorithm>
#include <utility>

#include "base/sort.h"
#include "check/correction_search.h"
#include "check/evidence.h"
#include "check/violated_groups.h"

namespace gouji {
namespace {

constexpr int kBitsOfOtherFinding = 8;  // a violated relation outside the group that an explanation satisfies
constexpr std::size_t kMaxAlternatives = 8;

bool is_same_place(const Correction& a, const Correction& b) { return a.fact == b.fact && a.belongs_in == b.belongs_in; }

void carry_out_one(Evidence& evidence, const Correction& correction) {
  if (correction.belongs_in == kNone) {
    evidence.correct(correction.fact, correction.suggested);
    return;
  }
  const Amount of_fact = evidence.fact(correction.fact).value;
  evidence.correct(correction.fact, is_move(correction.slip) ? Amount{0} : correction.suggested);
  evidence.correct(correction.belongs_in, of_fact);
}

constexpr std::size_t kNoPosition = static_cast<std::size_t>(-1);

// Where b has another correction in place of one of a and is the same otherwise; kNoPosition elsewhere.
std::size_t single_difference(const Explanation& a, const Explanation& b, std::size_t position_in_a) {
  std::size_t other = kNoPosition;
  for (std::size_t i = 0; i < b.corrections.size(); ++i) {
    const bool is_shared = std::any_of(a.corrections.begin(), a.corrections.end(), [&](const Correction& c) {
      return is_same_place(c, b.corrections[i]) && !is_same_place(c, a.corrections[position_in_a]);
    });
    if (is_shared) continue;
    if (other != kNoPosition) return kNoPosition;
    other = i;
  }
  return other;
}

class Localiser {
 public:
  Localiser(const Budget& budget, CheckResult& result) : result_(result), evidence_(budget, result) {}

  Steps<Done> run() {
    for (const Severity severity : {Severity::error, Severity::warning}) {
      evidence_.require(severity);
      const int max_slips = severity == Severity::error ? kMaxSlips : 1;
      const std::vector<std::vector<Index>> groups = group_by_common_facts(result_.relations, violated_of(severity));
      for (std::size_t i = 0; i < groups.size(); ++i) {
        co_yield fraction_of(i, groups.size());
        localise_group(groups[i], max_slips);
      }
    }
    for (Suspect& suspect : result_.suspects) std::sort(suspect.relations.begin(), suspect.relations.end());
    co_return Done{};
  }

 private:
  void carry_out(const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) carry_out_one(evidence_, correction);
  }
  void take_back(const std::vector<Correction>& corrections) {
    for (const Correction& correction : corrections) {
      evidence_.undo();
      if (correction.belongs_in != kNone) evidence_.undo();
    }
  }

  [[nodiscard]] bool still_fails(Index relation) const {
    return evidence_.weight(relation) == Evidence::Weight::hard && !evidence_.holds(relation);
  }

  [[nodiscard]] std::vector<Index> violated_of(Severity severity) const {
    std::vector<Index> violated;
    for (const Index relation : result_.with_verdict(Verdict::error)) {
      if (result_.rule_of(relation).severity == severity && still_fails(relation)) violated.push_back(relation);
    }
    return violated;
  }

  void localise_group(const std::vector<Index>& group, int max_slips) {
    std::vector<Index> failing;  // a correction for another group may have satisfied some
    std::copy_if(group.begin(), group.end(), std::back_inserter(failing), [&](Index r) { return still_fails(r); });
    if (failing.empty()) return;
    SearchResult search = explain(evidence_, failing, {.max_slips = max_slips, .max_steps = kMaxSteps});
    if (search.explanations.empty()) {
      const auto reason = search.broken_off ? Undetermined::Reason::too_much_work : Undetermined::Reason::no_correction;
      result_.undetermined.push_back({reason, failing, {}});
      return;
    }
    credit_other_findings(failing, search.explanations);
    report(search.explanations);
  }

  // What an explanation satisfies beside the group speaks for it: another group, warnings, remarks.
  void credit_other_findings(const std::vector<Index>& group, std::vector<Explanation>& explanations) {
    for (Explanation& explanation : explanations) {
      carry_out(explanation.corrections);
      std::vector<Index> satisfied;
      for (const Correction& correction : explanation.corrections) {
        const std::vector<Index> more = satisfied_by(correction);
        satisfied.insert(satisfied.end(), more.begin(), more.end());
      }
      take_back(explanation.corrections);
      std::sort(satisfied.begin(), satisfied.end());
      satisfied.erase(std::unique(satisfied.begin(), satisfied.end()), satisfied.end());
      const auto others = std::count_if(satisfied.begin(), satisfied.end(), [&](Index relation) {
        return !std::binary_search(group.begin(), group.end(), relation) && !evidence_.holds(relation);
      });
      explanation.total_bits -= kBitsOfOtherFinding * static_cast<int>(others);
    }
    sort_stably(explanations, [](const Explanation& a, const Explanation& b) { return a.total_bits < b.total_bits; });
  }

  // Violated relations of the correction's figures that hold with the whole explanation carried out.
  [[nodiscard]] std::vector<Index> satisfied_by(const Correction& correction) const {
    std::vector<Index> satisfied;
    for (const Index fact : {correction.fact, correction.belongs_in}) {
      if (fact == kNone) continue;
      for (const Index relation : evidence_.relations_of(fact)) {
        if (result_.judgements[relation].verdict == Verdict::error && evidence_.holds(relation)) satisfied.push_back(relation);
      }
    }
    std::sort(satisfied.begin(), satisfied.end());
    satisfied.erase(std::unique(satisfied.begin(), satisfied.end()), satisfied.end());
    return satisfied;
  }

  void report(const std::vector<Explanation>& explanations) {
    const Explanation& best = explanations.front();
    carry_out(best.corrections);
    std::vector<std::vector<Index>> satisfied;
    for (const Correction& correction : best.corrections) satisfied.push_back(satisfied_by(correction));
    take_back(best.corrections);

    for (std::size_t i = 0; i < best.corrections.size(); ++i) {
      const Correction& correction = best.corrections[i];
      Suspect suspect{.slip = correction.slip, .fact = correction.fact, .belongs_in = correction.belongs_in,
                      .suggested = correction.suggested, .relations = satisfied[i], .alternatives = {}};
      int lead = 1'000;  // bits to the next best
      for (const Explanation& other : explanations) {
        const std::size_t position = single_difference(best, other, i);
        if (position == kNoPosition || is_same_place(other.corrections[position], correction)) continue;
        lead = std::min(lead, other.total_bits - best.total_bits);
        if (other.total_bits - best.total_bits < kClearlyBetterBits) ++suspect.equally_good;
        if (suspect.alternatives.size() < kMaxAlternatives) suspect.alternatives.push_back(other.corrections[position]);
      }
      if (correction.slip == Slip::wrong_value && suspect.equally_good > 1) {
        std::vector<Correction> candidates{correction};
        candidates.insert(candidates.end(), suspect.alternatives.begin(), suspect.alternatives.end());
        result_.undetermined.push_back({Undetermined::Reason::tied, satisfied[i], std::move(candidates)});
        continue;
      }
      const bool is_only_one = suspect.alternatives.empty();
      suspect.confidence = is_only_one && suspect.relations.size() > 1 ? Confidence::certain
                           : lead >= kClearlyBetterBits                ? Confidence::likely
                                                                       : Confidence::possible;
      carry_out({correction});
      result_.suspects.push_back(std::move(suspect));
    }
  }

  CheckResult& result_;
  Evidence evidence_;
};

}  // namespace

Steps<Done> localise_in_steps(const Budget& budget, CheckResult& result) {
  co_yield 0;
  Localiser localiser(budget, result);
  co_yield 0;
  Steps<Done> running = localiser.run();
  while (running.step()) co_yield running.fraction();
  co_return Done{};
}

void localise(const Budget& budget, CheckResult& result) {
  static_cast<void>(localise_in_steps(budget, result).finish());
}

}  // namespace gouji
