#include "check/correction_search.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/sort.h"
#include "check/slip_events.h"
#include "check/value_choice.h"

namespace gouji {
namespace {

constexpr std::size_t kValuesTried = 3;
constexpr Wide kUnbounded = Wide{1} << 120;

// Facts of which at least one is still to be corrected.
using Obstacle = std::vector<Index>;

class Search {
 public:
  Search(Evidence& evidence, const std::vector<Index>& violated, const SearchLimits& limits)
      : evidence_(evidence), limits_(limits), watched_(violated), is_excluded_(evidence.budget().facts().size(), 0) {}

  SearchResult run() {
    for (int slips = 1; slips <= limits_.max_slips && result_.explanations.empty(); ++slips) {
      extend(slips);
      if (result_.broken_off) result_.explanations.clear();
      if (result_.broken_off) break;
    }
    sort_stably(result_.explanations, [](const Explanation& a, const Explanation& b) { return a.total_bits < b.total_bits; });
    return std::move(result_);
  }

 private:
  void extend(int slips_left) {
    const std::optional<std::vector<Obstacle>> obstacles = find_obstacles();
    if (!obstacles) return;
    if (obstacles->empty()) {
      accept();
      return;
    }
    if (slips_left == 0) return;
    const Obstacle& narrowest = *std::min_element(obstacles->begin(), obstacles->end(),
                                                  [](const Obstacle& a, const Obstacle& b) { return a.size() < b.size(); });
    const auto clears_all = [&](const SlipEvent& event) {
      return std::all_of(obstacles->begin(), obstacles->end(), [&](const Obstacle& obstacle) {
        const auto holds = [&](Index fact) { return std::binary_search(obstacle.begin(), obstacle.end(), fact); };
        return holds(event.fact) || (event.other != kNone && holds(event.other));
      });
    };
    std::vector<Index> tried;
    for (const Index fact : narrowest) {
      for (const SlipEvent& event : slip_events(evidence_, fact)) {
        const bool is_open = event.other == kNone && is_excluded_[fact] > 0;
        if (is_open || touches_event(event) || (slips_left == 1 && !clears_all(event))) continue;
        if (++result_.steps > limits_.max_steps) result_.broken_off = true;
        if (result_.broken_off) break;
        enter(event);
        extend(slips_left - 1);
        leave();
      }
      ++is_excluded_[fact];
      tried.push_back(fact);
    }
    for (const Index fact : tried) --is_excluded_[fact];
  }

  [[nodiscard]] bool is_touched(Index fact) const {
    return std::any_of(events_.begin(), events_.end(),
                       [&](const SlipEvent& event) { return event.fact == fact || event.other == fact; });
  }
  [[nodiscard]] bool touches_event(const SlipEvent& event) const {
    return is_touched(event.fact) || (event.other != kNone && is_touched(event.other));
  }

  void enter(const SlipEvent& event) {
    events_.push_back(event);
    watched_before_.push_back(watched_.size());
    for (const Index fact : {event.fact, event.other}) {
      if (fact == kNone) continue;
      const std::span<const Index> linked = evidence_.relations_of(fact);
      watched_.insert(watched_.end(), linked.begin(), linked.end());
    }
    apply(evidence_, event);
  }

  void leave() {
    retract(evidence_, events_.back());
    watched_.resize(watched_before_.back());
    watched_before_.pop_back();
    events_.pop_back();
  }

  // Facts of the relations that no event touches; nothing where none is left, so that the branch is dead.
  [[nodiscard]] std::optional<Obstacle> untouched(std::initializer_list<Index> relations) const {
    Obstacle facts;
    for (const Index relation : relations) {
      if (relation == kNone) continue;
      for (const Index fact : evidence_.relations().facts_of(relation)) {
        const bool is_absent = evidence_.fact(fact).presence == Presence::absent;
        if (!is_absent && !is_touched(fact)) facts.push_back(fact);
      }
    }
    if (facts.empty()) return std::nullopt;
    std::sort(facts.begin(), facts.end());
    facts.erase(std::unique(facts.begin(), facts.end()), facts.end());
    return facts;
  }

  [[nodiscard]] bool is_hard(Index relation) const { return evidence_.weight(relation) == Evidence::Weight::hard; }

  // Two relations that allow a free fact no common value, or kNone twice.
  [[nodiscard]] std::pair<Index, Index> contradiction(Index fact) const {
    Bounds all;
    Index lower_by = kNone;
    Index upper_by = kNone;
    for (const Index relation : evidence_.relations_of(fact)) {
      if (!is_hard(relation) || evidence_.free_in(relation) != 1) continue;
      const Bounds bounds = evidence_.bounds_by(relation, fact);
      if (bounds.has_lower && (!all.has_lower || bounds.lower > all.lower)) lower_by = relation;
      if (bounds.has_upper && (!all.has_upper || bounds.upper < all.upper)) upper_by = relation;
      if (bounds.has_lower) all.raise_lower(bounds.lower);
      if (bounds.has_upper) all.reduce_upper(bounds.upper);
      if (all.is_empty()) return {lower_by, upper_by == lower_by ? kNone : upper_by};
    }
    return {kNone, kNone};
  }

  [[nodiscard]] std::optional<std::vector<Obstacle>> find_obstacles() const {
    std::vector<Obstacle> obstacles;
    for (const Index relation : watched_) {
      if (!is_hard(relation) || evidence_.free_in(relation) > 0 || evidence_.holds(relation)) continue;
      std::optional<Obstacle> obstacle = untouched({relation});
      if (!obstacle) return std::nullopt;
      obstacles.push_back(std::move(*obstacle));
    }
    for (const SlipEvent& event : events_) {
      if (event.other != kNone) continue;
      const auto [one, two] = contradiction(event.fact);
      if (one == kNone) continue;
      std::optional<Obstacle> obstacle = untouched({one, two});
      if (!obstacle) return std::nullopt;
      obstacles.push_back(std::move(*obstacle));
    }
    return obstacles;
  }

  // Chooses values for the free facts one after the other, those with the closest bounds first, and keeps
  // the solution if with them every relation holds.
  void accept() {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < events_.size(); ++i) {
      if (events_[i].other == kNone) open.push_back(i);
    }
    choices_.assign(events_.size(), {});
    for (std::size_t i = 0; i < events_.size(); ++i) {
      if (events_[i].other != kNone) choices_[i] = {events_[i].slip, events_[i].value, bits_of(evidence_, events_[i])};
    }
    choose_next(open);
  }

  bool choose_next(std::vector<std::size_t> open) {
    if (open.empty()) return keep_if_all_hold();
    std::size_t best = open.size();
    Wide best_width = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
      const Bounds bounds = forced_bounds(evidence_, events_[open[i]].fact);
      const Wide width = bounds.is_bounded() ? bounds.upper - bounds.lower : kUnbounded;
      if (best < open.size() && best_width <= width) continue;
      best = i;
      best_width = width;
    }
    const std::size_t event = open[best];
    open.erase(open.begin() + static_cast<std::ptrdiff_t>(best));
    for (const Guess& guess : likely_values(evidence_, events_[event].fact, kValuesTried)) {
      choices_[event] = guess;
      evidence_.settle(events_[event].fact, guess.value);
      const bool kept = choose_next(open);
      evidence_.undo();
      if (kept) return true;
    }
    return false;
  }

  bool keep_if_all_hold() {
    for (const Index relation : watched_) {
      if (is_hard(relation) && !evidence_.holds(relation)) return false;
    }
    Explanation explanation;
    std::vector<std::size_t> order(events_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    sort_stably(order, [&](std::size_t a, std::size_t b) { return events_[a].fact < events_[b].fact; });
    for (const std::size_t i : order) {
      explanation.corrections.push_back({choices_[i].slip, events_[i].fact, events_[i].other, choices_[i].value});
      explanation.bits.push_back(choices_[i].bits);
      explanation.total_bits += choices_[i].bits;
    }
    const auto same = [&](const Explanation& other) {
      return std::equal(other.corrections.begin(), other.corrections.end(), explanation.corrections.begin(),
                        [](const Correction& a, const Correction& b) {
                          return std::tuple(a.fact, a.belongs_in) == std::tuple(b.fact, b.belongs_in);
                        });
    };
    if (std::none_of(result_.explanations.begin(), result_.explanations.end(), same) &&
        result_.explanations.size() < limits_.max_solutions) {
      result_.explanations.push_back(std::move(explanation));
    }
    return true;
  }

  Evidence& evidence_;
  const SearchLimits& limits_;
  SearchResult result_;
  std::vector<Index> watched_;  // relations to hold: the violated ones and those of corrected facts
  std::vector<std::size_t> watched_before_;
  std::vector<SlipEvent> events_;
  std::vector<Guess> choices_;  // one an event
  std::vector<int> is_excluded_;
};

}  // namespace

SearchResult explain(Evidence& evidence, const std::vector<Index>& violated, const SearchLimits& limits) {
  return Search(evidence, violated, limits).run();
}

}  // namespace gouji
