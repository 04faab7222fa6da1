#include "whatif/goal_seek.h"

#include <algorithm>
#include <span>
#include <utility>

#include "base/sort.h"
#include "whatif/selector.h"
#include "whatif/share_out.h"

namespace gouji {
namespace {

// A set of leaves that may move by no more than `room` together, in the direction of the goal.
struct Bound {
  std::vector<std::size_t> members;  // numbers among the goal's leaves, ascending
  Wide room = 0;
  std::size_t constraint = 0;        // number, or kFloor
};
constexpr std::size_t kFloor = static_cast<std::size_t>(-1);

// A printed figure that moves, and those of its leaves that move for it.
struct Planned {
  Index fact = kNone;
  std::vector<std::size_t> members;  // ascending
};

class Seeker {
 public:
  Seeker(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario, const Goal& goal)
      : budget_(*baseline.budget), linkage_(linkage), scenario_(scenario), goal_(goal),
        now_(evaluate(baseline, linkage, scenario).figures) {}

  GoalAnswer seek() {
    const std::vector<Index> targets = select(goal_.target);
    if (targets.empty()) return std::move(answer_);
    const Wide before = sum_of(targets);
    answer_.before = answer_.reached = nearest_amount(before);
    if (!find_leaves(targets)) return std::move(answer_);
    const Wide varied = sum_of(leaves_);
    answer_.varied_before = answer_.varied_after = nearest_amount(varied);
    const Wide wanted = Wide{goal_.wanted.fen} - before;
    is_down_ = wanted < 0;
    wanted_ = is_down_ ? -wanted : wanted;
    Wide missing = wanted_;
    by_.assign(leaves_.size(), 0);
    if (is_within_reach()) {
      unit_ = unit_of(targets[0]);
      set_bounds();
      missing = fill(wanted_);
      Wide moved = 0;
      for (const Wide by : by_) moved += by;
      answer_.reached = nearest_amount(before + moved);
      answer_.varied_after = nearest_amount(varied + moved);
    }
    if (missing > 0) answer_.fault = Diagnostic{Severity::error, "goal-out-of-reach", {}, {}, {}};
    else write_changes();
    return std::move(answer_);
  }

 private:
  [[nodiscard]] Wide sum_of(const std::vector<Index>& figures) const {
    Wide sum = 0;
    for (const Index figure : figures) sum += now_[figure].fen;
    return sum;
  }

  // What is wanted times what it is shared by must fit in 128 bits.
  [[nodiscard]] bool is_within_reach() const {
    Wide weights = 0;
    for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf) weights += weight(leaf);
    return amount_from_wide(wanted_) && weights >> 64 == 0;
  }

  // More room than is wanted binds no more than as much.
  void add_bound(std::vector<std::size_t> members, Wide room, std::size_t constraint) {
    bounds_.push_back({std::move(members), std::clamp<Wide>(room, 0, wanted_), constraint});
  }

  std::vector<Index> select(const std::string& selector) {
    std::vector<Index> found = select_figures(budget_, linkage_, selector);
    if (found.empty()) answer_.fault = Diagnostic{Severity::error, "no-such-figure", {}, {}, {{"selector", selector}}};
    return found;
  }

  bool find_leaves(const std::vector<Index>& targets) {
    leaves_ = linkage_.leaves_of(targets);
    if (!goal_.by.empty()) {
      std::vector<Index> varied;
      for (const std::string& selector : goal_.by) {
        const std::vector<Index> found = select(selector);
        if (found.empty()) return false;
        varied.insert(varied.end(), found.begin(), found.end());
      }
      const std::vector<Index> allowed = linkage_.leaves_of(varied);
      std::erase_if(leaves_, [&](Index leaf) { return !std::binary_search(allowed.begin(), allowed.end(), leaf); });
    }
    std::erase_if(leaves_, [&](Index leaf) { return now_[leaf].fen == 0; });  // nothing to share by
    if (leaves_.empty()) answer_.fault = Diagnostic{Severity::error, "goal-not-linked", {}, {}, {}};
    return !leaves_.empty();
  }

  [[nodiscard]] Amount unit_of(Index figure) const {
    const std::int64_t quantum = figure < linkage_.fact_count ? budget_.fact(figure).quantum.fen : 0;
    return {std::max<std::int64_t>(quantum, 1)};
  }

  void set_bounds() {
    if (is_down_) {
      for (std::size_t i = 0; i < leaves_.size(); ++i) {
        add_bound({i}, Wide{now_[leaves_[i]].fen} - goal_.floor.fen, kFloor);
      }
    }
    for (std::size_t i = 0; i < scenario_.constraints.size(); ++i) {
      const Constraint& constraint = scenario_.constraints[i];
      const bool binds_down = constraint.kind == Constraint::Kind::at_least;
      if (binds_down != is_down_) continue;
      const std::vector<Index> figures = select_figures(budget_, linkage_, constraint.target);
      const Wide value = sum_of(figures);
      const std::vector<Index> held = linkage_.leaves_of(figures);
      std::vector<std::size_t> members;
      for (std::size_t leaf = 0; leaf < leaves_.size(); ++leaf) {
        if (std::binary_search(held.begin(), held.end(), leaves_[leaf])) members.push_back(leaf);
      }
      if (!members.empty()) add_bound(std::move(members), is_down_ ? value - constraint.amount.fen : constraint.amount.fen - value, i);
    }
  }

  // Shares `amount` out; returns what found no room.
  Wide fill(Wide amount) {
    std::vector<bool> is_held(leaves_.size());
    while (amount > 0) {
      std::vector<std::size_t> open;
      for (std::size_t i = 0; i < leaves_.size(); ++i) {
        if (!is_held[i]) open.push_back(i);
      }
      if (open.empty()) break;
      const std::optional<std::size_t> tightest = find_tightest(open, amount);
      amount -= share(open, tightest ? step_until_full(open, *tightest) : amount);
      if (!tightest) break;
      hold(bounds_[*tightest], is_held);
    }
    // What the rounding of shares has left over.
    for (std::size_t leaf = 0; leaf < leaves_.size() && amount > 0; ++leaf) amount -= give(leaf, amount);
    return amount;
  }

  [[nodiscard]] Wide weight(std::size_t leaf) const {
    const Wide value = now_[leaves_[leaf]].fen;
    return value < 0 ? -value : value;
  }

  [[nodiscard]] Wide weight_of(const std::vector<std::size_t>& leaves) const {
    Wide sum = 0;
    for (const std::size_t leaf : leaves) sum += weight(leaf);
    return sum;
  }

  [[nodiscard]] static std::vector<std::size_t> both(const std::vector<std::size_t>& a, const std::vector<std::size_t>& b) {
    std::vector<std::size_t> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common;
  }

  // The amount, shared over the open leaves, that uses the bound's room up.
  [[nodiscard]] Wide step_until_full(const std::vector<std::size_t>& open, std::size_t bound) const {
    return bounds_[bound].room * weight_of(open) / weight_of(both(bounds_[bound].members, open));
  }

  // The bound that is full first, where it is before `amount` is shared out.
  [[nodiscard]] std::optional<std::size_t> find_tightest(const std::vector<std::size_t>& open, Wide amount) const {
    std::optional<std::size_t> tightest;
    Wide least = amount;
    for (std::size_t i = 0; i < bounds_.size(); ++i) {
      if (both(bounds_[i].members, open).empty()) continue;
      const Wide step = step_until_full(open, i);
      if (step >= least) continue;
      least = step;
      tightest = i;
    }
    return tightest;
  }

  // What was given of the amount.
  Wide share(const std::vector<std::size_t>& open, Wide amount) {
    std::vector<Amount> weights;
    for (const std::size_t leaf : open) weights.push_back({static_cast<std::int64_t>(weight(leaf))});
    const std::vector<Amount> shares = share_out({static_cast<std::int64_t>(amount)}, weights, unit_);
    Wide given = 0;
    for (std::size_t i = 0; i < open.size(); ++i) given += give(open[i], shares[i].fen);
    return given;
  }

  // As much of the amount as every bound has room for.
  Wide give(std::size_t leaf, Wide amount) {
    const auto holds_leaf = [leaf](const Bound& bound) {
      return std::binary_search(bound.members.begin(), bound.members.end(), leaf);
    };
    for (const Bound& bound : bounds_) {
      if (holds_leaf(bound)) amount = std::min(amount, bound.room);
    }
    by_[leaf] += is_down_ ? -amount : amount;
    for (Bound& bound : bounds_) {
      if (holds_leaf(bound)) bound.room -= amount;
    }
    return amount;
  }

  void hold(const Bound& bound, std::vector<bool>& is_held) {
    for (const std::size_t leaf : bound.members) is_held[leaf] = true;
    if (bound.constraint == kFloor) ++answer_.at_floor;
    else answer_.binding.push_back(bound.constraint);
  }

  // Moves of printed figures, the ones of the fewest leaves first; what is a part of none of them that lies
  // within what may move is put onto the target.
  void write_changes() {
    is_planned_.assign(leaves_.size(), false);
    for (const Index fact : printed_figures()) plan(fact, members_of(fact));
    std::vector<Wide> left = by_;
    for (const Planned& change : planned_) add_change(change.fact, change.members, {}, left);
    for (const std::string& selector : goal_.by) {
      for (const Index fact : select_figures(budget_, linkage_, selector)) {
        std::vector<std::size_t> members;
        const std::vector<Index> of_fact = linkage_.leaves_of(fact);
        for (std::size_t i = 0; i < leaves_.size(); ++i) {
          if (std::binary_search(of_fact.begin(), of_fact.end(), leaves_[i])) members.push_back(i);
        }
        add_change(fact, members, goal_.target, left);
      }
    }
  }

  // A figure with a leaf that no planned one has. A move of it is shared out over all its leaves, and so it takes
  // the place of the planned ones within it, where the leaves' moves are in proportion.
  void plan(Index fact, std::vector<std::size_t> members) {
    const auto is_open = [&](std::size_t member) { return by_[member] != 0 && !is_planned_[member]; };
    if (std::none_of(members.begin(), members.end(), is_open)) return;
    if (is_in_proportion(members)) {
      std::erase_if(planned_, [&](const Planned& change) {
        const bool lies_within = std::includes(members.begin(), members.end(), change.members.begin(), change.members.end());
        if (lies_within) set_planned(change.members, false);
        return lies_within;
      });
    }
    std::erase_if(members, [&](std::size_t member) { return !is_open(member); });
    set_planned(members, true);
    planned_.push_back({fact, std::move(members)});
  }

  void set_planned(const std::vector<std::size_t>& members, bool planned) {
    for (const std::size_t member : members) is_planned_[member] = planned;
  }

  // But for the rounding of shares.
  [[nodiscard]] bool is_in_proportion(const std::vector<std::size_t>& members) const {
    Wide moved = 0;
    for (const std::size_t member : members) moved += by_[member];
    const Wide weights = weight_of(members);
    return std::all_of(members.begin(), members.end(), [&](std::size_t member) {
      const Wide off = by_[member] - moved * weight(member) / weights;
      return -unit_.fen <= off && off <= unit_.fen;
    });
  }

  void add_change(Index fact, const std::vector<std::size_t>& members, const std::string& onto, std::vector<Wide>& left) {
    Wide sum = 0;
    for (const std::size_t member : members) sum += std::exchange(left[member], 0);
    if (sum == 0) return;
    answer_.changes.push_back({.kind = Change::Kind::add, .targets = {budget_.address(fact)}, .from = {},
                               .amount = {static_cast<std::int64_t>(sum)}, .factor = {}, .onto = onto});
  }

  // Figures of the budget whose leaves are all among the goal's, those of the fewest leaves first.
  [[nodiscard]] std::vector<Index> printed_figures() const {
    std::vector<std::pair<std::size_t, Index>> found;
    for (Index fact = 0; fact < linkage_.fact_count; ++fact) {
      if (budget_.fact(fact).presence == Presence::absent || budget_.fact(fact).value.fen == 0) continue;
      const std::size_t count = members_of(fact).size();
      if (count > 0) found.emplace_back(count, fact);
    }
    std::sort(found.begin(), found.end());
    std::vector<Index> facts;
    for (const auto& [count, fact] : found) facts.push_back(fact);
    return facts;
  }

  // Numbers among the goal's leaves; empty where the figure has other leaves that have an amount.
  [[nodiscard]] std::vector<std::size_t> members_of(Index figure) const {
    std::vector<std::size_t> members;
    for (const Index leaf : linkage_.leaves_of(figure)) {
      const auto found = std::lower_bound(leaves_.begin(), leaves_.end(), leaf);
      if (found != leaves_.end() && *found == leaf) members.push_back(static_cast<std::size_t>(found - leaves_.begin()));
      else if (now_[leaf].fen != 0) return {};
    }
    return members;
  }

  const Budget& budget_;
  const Linkage& linkage_;
  const Scenario& scenario_;
  const Goal& goal_;
  std::vector<Amount> now_;
  std::vector<Index> leaves_;
  std::vector<Bound> bounds_;
  std::vector<Wide> by_;  // one a leaf
  std::vector<Planned> planned_;
  std::vector<bool> is_planned_;  // one a leaf
  Wide wanted_ = 0;  // by how much the target is to move, in its direction
  bool is_down_ = false;
  Amount unit_;
  GoalAnswer answer_;
};

}  // namespace

GoalAnswer seek_goal(const Baseline& baseline, const Linkage& linkage, const Scenario& scenario, const Goal& goal) {
  return Seeker(baseline, linkage, scenario, goal).seek();
}

std::vector<Sensitivity> sensitivities(const Budget& budget, const Linkage& linkage, std::span<const Amount> figures, Index target) {
  const std::vector<Index> in_target = linkage.leaves_of(target);
  std::vector<Index> lines = select_figures(budget, linkage, "basic/3*/total");
  for (const Table& table : budget.tables()) {
    const Index funds = table.kind == TableKind::performance ? budget.find_fact(table.id + "/total/amount") : kNone;
    if (funds != kNone) lines.push_back(funds);
  }
  std::vector<Sensitivity> found;
  for (const Index line : lines) {
    Wide sum = 0;
    for (const Index leaf : linkage.leaves_of(line)) {
      if (std::binary_search(in_target.begin(), in_target.end(), leaf)) sum += figures[leaf].fen;
    }
    const auto hundredth = amount_from_wide(sum / 100);
    if (sum != 0 && hundredth) found.push_back({line, *hundredth});
  }
  sort_stably(found, [](const Sensitivity& a, const Sensitivity& b) { return a.per_percent > b.per_percent; });
  return found;
}

}  // namespace gouji
