#include "report/flow_picture.h"

#include <algorithm>

#include "base/sort.h"
#include "report/budget_lines.h"
#include "report/place.h"

namespace gouji {
namespace {

constexpr std::size_t kMostUses = 12;  // of basic spending, and of projects; smaller ones are put together

struct Sums {
  Wide now = 0;
  Wide before = 0;
};

class FlowMaker {
 public:
  FlowMaker(const ReportInput& input, std::span<const Amount> figures) : figures_(input, figures) {}

  FlowPicture make() {
    const Budget& budget = figures_.budget();
    table_ = spending_table(budget);
    const Index total = total_spending(budget);
    if (table_ == nullptr || total == kNone) return std::move(picture_);
    figures_.set_whole(total);
    add_sources();
    add_functions();
    add_kinds();
    add_uses();
    add_rests();
    picture_.title = word("picture.sankey");
    picture_.unit = figures_.unit();
    picture_.unit_label = figures_.unit_label();
    picture_.source = figures_.source_line(used_);
    picture_.has_scenario = figures_.has_scenario();
    for (FlowLink& link : picture_.links) {
      link.label = title_of(picture_.nodes[link.from]) + " → " + title_of(picture_.nodes[link.to]);
      figures_.complete(link);
    }
    return std::move(picture_);
  }

 private:
  std::string word(std::string_view key) const { return std::string(figures_.input().language->text(key)); }

  Index add_layer(std::string_view key) {
    picture_.layers.push_back(word(key));
    return static_cast<Index>(picture_.layers.size() - 1);
  }

  Index add_node(PictureItem item, Index layer, std::size_t merged = 0) {
    if (item.fact != kNone) used_.push_back(item.fact);
    FlowNode node;
    static_cast<PictureItem&>(node) = std::move(item);
    node.layer = layer;
    node.merged = merged;
    picture_.nodes.push_back(std::move(node));
    return static_cast<Index>(picture_.nodes.size() - 1);
  }

  void add_link(Index from, Index to, Sums amounts, Index fact, Series series) {
    if (amounts.now <= 0) return;
    if (fact != kNone) used_.push_back(fact);
    FlowLink link;
    link.from = from;
    link.to = to;
    link.fact = fact;
    link.series = series;
    link.amount = amount_from_wide(amounts.now).value_or(Amount{});
    link.before = amount_from_wide(amounts.before).value_or(Amount{});
    picture_.links.push_back(std::move(link));
  }

  Sums sums(Index fact) const { return {figures_.now(fact).fen, figures_.before(fact).fen}; }
  Sums sums(const PictureItem& item) const { return {item.amount.fen, item.before.fen}; }

  void add_sources() {
    const Budget& budget = figures_.budget();
    std::vector<Index> facts;
    for (const Index fact : revenue_sources(budget)) {
      if (figures_.is_drawn(fact)) facts.push_back(fact);
    }
    if (facts.empty()) return;
    const Index layer = add_layer("picture.layer.source");
    for (const Index fact : facts) {
      const bool is_column = budget.table_of(fact).kind == TableKind::revenue;
      const std::string label = is_column ? column_title(budget.column_of(fact), *figures_.input().language) : std::string();
      sources_.push_back(add_node(figures_.item(fact, Series::source, label), layer));
    }
  }

  // The figure of a function from a source, where the revenue table says it.
  Index revenue_of(Index source, const std::string& function) const {
    const Budget& budget = figures_.budget();
    const Index fact = picture_.nodes[source].fact;
    if (budget.table_of(fact).kind != TableKind::revenue) return kNone;
    const Table& table = budget.table_of(fact);
    const Index row = table.find_row(function);
    return row == kNone ? kNone : table.fact(row, budget.fact(fact).column);
  }

  bool has_revenue_by_function() const {
    for (const Index function : functions_) {
      for (const Index source : sources_) {
        const Index fact = revenue_of(source, picture_.nodes[function].code);
        if (fact != kNone && figures_.is_drawn(fact)) return true;
      }
    }
    return false;
  }

  // One source that is all of the functions' money: then each function has its money from it.
  bool is_sole_source(Sums spent) const {
    return sources_.size() == 1 && picture_.nodes[sources_[0]].amount.fen == spent.now;
  }

  void add_functions() {
    const Index column = table_->find_column("total");
    Sums spent;
    std::vector<Index> facts;
    for (const Index row : outermost_rows(*table_)) {
      const Index fact = table_->fact(row, column);
      if (!figures_.is_drawn(fact)) continue;
      facts.push_back(fact);
      spent.now += sums(fact).now;
    }
    const Index layer = static_cast<Index>(picture_.layers.size());
    for (const Index fact : facts) functions_.push_back(add_node(figures_.item(fact, Series::function), layer));
    if (!sources_.empty()) link_functions(spent);
    add_layer("picture.layer.function");
  }

  void link_functions(Sums spent) {
    if (has_revenue_by_function()) {
      for (const Index source : sources_) {
        for (const Index function : functions_) {
          const Index fact = revenue_of(source, picture_.nodes[function].code);
          if (fact != kNone) add_link(source, function, sums(fact), fact, Series::source);
        }
      }
    } else if (is_sole_source(spent)) {
      for (const Index function : functions_) {
        const FlowNode& node = picture_.nodes[function];
        add_link(sources_[0], function, sums(node), node.fact, Series::source);
      }
    } else {
      add_meeting_point();
    }
  }

  // All revenue in one node between the sources and the functions.
  void add_meeting_point() {
    const Index layer = add_layer("picture.layer.total");
    for (const Index function : functions_) picture_.nodes[function].layer = layer + 1;
    const Index revenue = total_revenue(figures_.budget());
    const Index fact = revenue == kNone ? total_spending(figures_.budget()) : revenue;
    const Index all = add_node(figures_.item(fact, Series::source, word("picture.all-revenue")), layer);
    for (const Index source : sources_) {
      const FlowNode& node = picture_.nodes[source];
      add_link(source, all, sums(node), node.fact, Series::source);
    }
    for (const Index function : functions_) {
      const FlowNode& node = picture_.nodes[function];
      add_link(all, function, sums(node), node.fact, Series::source);
    }
  }

  void add_kinds() {
    const Index total_row = table_->find_row("total");
    const std::vector<Index> columns = part_columns(*table_);
    if (total_row == kNone || columns.empty()) return;
    Index layer = kNone;
    for (const Index column : columns) {
      const Index fact = table_->fact(total_row, column);
      if (!figures_.is_drawn(fact)) continue;
      if (layer == kNone) layer = add_layer("picture.layer.kind");
      const std::string& id = table_->columns[column].id;
      const Series series = id == "basic" ? Series::basic : id == "project" ? Series::project : Series::sixth;
      const std::string label = column_title(table_->columns[column], *figures_.input().language);
      const Index kind = add_node(figures_.item(fact, series, label), layer);
      kinds_.push_back(kind);
      for (const Index function : functions_) {
        const Index part = table_->fact(figures_.budget().fact(picture_.nodes[function].fact).row, column);
        add_link(function, kind, sums(part), part, series);
      }
    }
  }

  void add_uses() {
    const Budget& budget = figures_.budget();
    const std::size_t layers = picture_.layers.size();
    for (const Index kind : kinds_) {
      const Series series = picture_.nodes[kind].series;
      if (series == Series::basic) add_uses_of(kind, basic_uses(budget));
      if (series == Series::project) add_uses_of(kind, project_uses(budget));
    }
    if (picture_.nodes.back().layer == layers) add_layer("picture.layer.use");
  }

  void add_uses_of(Index kind, std::vector<Index> facts) {
    std::erase_if(facts, [&](Index fact) { return !figures_.is_drawn(fact); });
    sort_stably(facts, [&](Index a, Index b) { return figures_.now(a) > figures_.now(b); });
    const Series series = picture_.nodes[kind].series;
    const Index layer = picture_.nodes[kind].layer + 1;
    const std::size_t shown = facts.size() > kMostUses ? kMostUses - 1 : facts.size();
    for (std::size_t i = 0; i < shown; ++i) {
      const Table& table = figures_.budget().table_of(facts[i]);
      const Index use = add_node(figures_.item(facts[i], series, table.project), layer);
      add_link(kind, use, sums(facts[i]), facts[i], series);
    }
    if (shown == facts.size()) return;
    PictureItem others;
    Sums sum;
    for (std::size_t i = shown; i < facts.size(); ++i) {
      sum.now += sums(facts[i]).now;
      sum.before += sums(facts[i]).before;
    }
    others.label = figures_.input().language->count("picture.others", facts.size() - shown);
    others.series = series;
    others.amount = amount_from_wide(sum.now).value_or(Amount{});
    others.before = amount_from_wide(sum.before).value_or(Amount{});
    figures_.complete(others);
    add_link(kind, add_node(std::move(others), layer, facts.size() - shown), sum, kNone, series);
  }

  struct Side {
    Sums sum;
    std::vector<Index> facts;
    bool is_linked = false;
  };

  Side side(Index node, bool in) const {
    Side side;
    for (const FlowLink& link : picture_.links) {
      if ((in ? link.to : link.from) != node) continue;
      side.is_linked = true;
      side.sum.now += link.amount.fen;
      side.sum.before += link.before.fen;
      if (link.fact != kNone) side.facts.push_back(link.fact);
    }
    return side;
  }

  // What a node holds is the greatest of what it says, what comes in and what goes out; the gaps are shown.
  void add_rests() {
    const Index count = static_cast<Index>(picture_.nodes.size());
    const Index last = static_cast<Index>(picture_.layers.size() - 1);
    std::vector<Rest> rests;
    for (Index i = 0; i < count; ++i) {
      const FlowNode& node = picture_.nodes[i];
      const Side in = side(i, true);
      const Side out = side(i, false);
      // A function without a kind in a table of kinds is a gap; a kind whose uses are not published is not.
      const bool is_kind = std::find(kinds_.begin(), kinds_.end(), i) != kinds_.end();
      const bool must_go_on = out.is_linked || (node.layer < last && !is_kind);
      const Wide now = std::max({Wide(node.amount.fen), node.layer > 0 ? in.sum.now : 0, out.sum.now});
      const Wide before = std::max({Wide(node.before.fen), node.layer > 0 ? in.sum.before : 0, out.sum.before});
      if (node.layer > 0) note_rest(rests, i, true, {now - in.sum.now, before - in.sum.before}, in);
      if (must_go_on) note_rest(rests, i, false, {now - out.sum.now, before - out.sum.before}, out);
    }
    for (Index layer = 0; layer <= last; ++layer) add_rests_of(rests, layer);
  }

  struct Rest {
    Index node = kNone;
    bool in = false;
    Index layer = kNone;  // of the node for what is left
    Sums gap;
    bool is_rounding = false;
  };

  void note_rest(std::vector<Rest>& rests, Index node, bool in, Sums gap, const Side& side) const {
    if (gap.now <= 0) return;
    std::vector<Index> facts = side.facts;
    if (picture_.nodes[node].fact != kNone) facts.push_back(picture_.nodes[node].fact);
    const Index layer = in ? picture_.nodes[node].layer - 1 : picture_.nodes[node].layer + 1;
    rests.push_back({node, in, layer, gap, figures_.is_rounding(gap.now, facts)});
  }

  void add_rests_of(const std::vector<Rest>& rests, Index layer) {
    Sums sum_in;
    Sums sum_out;
    bool is_rounding = true;
    for (const Rest& rest : rests) {
      if (rest.layer != layer) continue;
      Sums& sum = rest.in ? sum_out : sum_in;
      sum.now += rest.gap.now;
      sum.before += rest.gap.before;
      is_rounding = is_rounding && rest.is_rounding;
    }
    if (sum_in.now == 0 && sum_out.now == 0) return;
    const Wide now = std::max(sum_in.now, sum_out.now);
    const Index node = add_node(figures_.rest(now, std::max(sum_in.before, sum_out.before), is_rounding), layer);
    for (const Rest& rest : rests) {
      if (rest.layer != layer) continue;
      if (rest.in) add_link(node, rest.node, rest.gap, kNone, Series::unexplained);
      else add_link(rest.node, node, rest.gap, kNone, Series::unexplained);
    }
  }

  PictureFigures figures_;
  const Table* table_ = nullptr;
  FlowPicture picture_;
  std::vector<Index> sources_;
  std::vector<Index> functions_;
  std::vector<Index> kinds_;
  std::vector<Index> used_;  // facts
};

}  // namespace

FlowPicture flow_picture(const ReportInput& input, std::span<const Amount> figures) {
  return FlowMaker(input, figures).make();
}

}  // namespace gouji
