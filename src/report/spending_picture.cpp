#include "report/spending_picture.h"

#include <algorithm>

#include "base/sort.h"
#include "report/budget_lines.h"
#include "report/place.h"

namespace gouji {
namespace {

// Colours of classes by their order where they have none of their own.
constexpr Series kInOrder[] = {Series::function, Series::basic,   Series::project, Series::subsidy,
                               Series::goods,    Series::seventh, Series::sixth,   Series::source};

Series series_of_class(std::string_view code) {
  if (code.starts_with("301") || code.starts_with("501") || code.starts_with("505")) return Series::basic;
  if (code.starts_with("302") || code.starts_with("502")) return Series::goods;
  if (code.starts_with("303") || code.starts_with("509")) return Series::subsidy;
  return Series::sixth;
}

class SpendingMaker {
 public:
  SpendingMaker(const ReportInput& input, std::span<const Amount> figures) : figures_(input, figures) {}

  SpendingPicture make(SpendingBy by) {
    const Language& language = *figures_.input().language;
    const Index total = total_spending(figures_.budget());
    if (total == kNone) return std::move(picture_);
    figures_.set_whole(total);
    add(kNone, figures_.item(total, Series::source, std::string(language.text("picture.all-spending"))));
    if (by == SpendingBy::use) add_uses();
    else add_functions();
    finish(0);
    picture_.title = language.text(by == SpendingBy::use ? "picture.treemap-by-use" : "picture.treemap-by-function");
    picture_.unit = figures_.unit();
    picture_.unit_label = figures_.unit_label();
    picture_.source = figures_.source_line(used_);
    picture_.has_scenario = figures_.has_scenario();
    return std::move(picture_);
  }

 private:
  Index add(Index parent, PictureItem item) {
    const Index number = static_cast<Index>(picture_.nodes.size());
    if (item.fact != kNone) used_.push_back(item.fact);
    SpendingNode node;
    static_cast<PictureItem&>(node) = std::move(item);
    node.parent = parent;
    if (parent != kNone) {
      node.depth = static_cast<std::uint16_t>(picture_.nodes[parent].depth + 1);
      picture_.nodes[parent].parts.push_back(number);
    }
    picture_.nodes.push_back(std::move(node));
    return number;
  }

  // A line with all lines under it.
  void add_line(Index parent, Index fact, Series series) {
    if (!figures_.is_drawn(fact)) return;
    const Index node = add(parent, figures_.item(fact, series, figures_.budget().table_of(fact).project));
    if (figures_.budget().table_of(fact).kind == TableKind::performance) return;  // its rows say who pays
    for (const Index part : figures_under(figures_.budget(), fact)) add_line(node, part, series);
  }

  void add_uses() {
    const Budget& budget = figures_.budget();
    const Table* table = spending_table(budget);
    const Index row = table == nullptr ? kNone : table->find_row("total");
    if (row == kNone) return;
    for (const Index column : part_columns(*table)) {
      const Index fact = table->fact(row, column);
      if (!figures_.is_drawn(fact)) continue;
      const std::string& id = table->columns[column].id;
      const Series series = id == "basic" ? Series::basic : id == "project" ? Series::project : Series::sixth;
      const Index kind = add(0, figures_.item(fact, series, column_title(table->columns[column], *figures_.input().language)));
      if (id == "basic") {
        for (const Index use : basic_uses(budget)) add_line(kind, use, series_of_class(budget.row_of(use).id));
      } else if (id == "project") {
        for (const Index use : project_uses(budget)) add_line(kind, use, Series::project);
      }
    }
  }

  void add_functions() {
    const Table* table = spending_table(figures_.budget());
    if (table == nullptr) return;
    std::vector<Index> facts;
    for (const Index row : outermost_rows(*table)) facts.push_back(table->fact(row, table->find_column("total")));
    sort_stably(facts, [&](Index a, Index b) { return figures_.before(a) > figures_.before(b); });
    std::size_t number = 0;
    for (const Index fact : facts) add_line(0, fact, kInOrder[number++ % std::size(kInOrder)]);
  }

  // Adds what the parts lack, sorts them, and sizes the node by them. Parts that come to more than the line
  // itself take the room that they need.
  void finish(Index number) {
    const std::vector<Index> parts = picture_.nodes[number].parts;
    if (parts.empty()) {
      SpendingNode& leaf = picture_.nodes[number];
      leaf.size = {std::max<std::int64_t>(leaf.amount.fen, 0)};
      return;
    }
    Wide now = 0;
    Wide before = 0;
    std::vector<Index> facts{picture_.nodes[number].fact};
    for (const Index part : parts) {
      now += picture_.nodes[part].amount.fen;
      before += picture_.nodes[part].before.fen;
      facts.push_back(picture_.nodes[part].fact);
    }
    const Wide rest = picture_.nodes[number].amount.fen - now;
    const Wide rest_before = picture_.nodes[number].before.fen - before;
    if (rest != 0) add(number, figures_.rest(rest, rest_before, figures_.is_rounding(rest, facts)));
    Wide size = 0;
    for (const Index part : std::vector<Index>(picture_.nodes[number].parts)) {
      finish(part);
      size += picture_.nodes[part].size.fen;
    }
    SpendingNode& node = picture_.nodes[number];
    node.size = amount_from_wide(size).value_or(Amount{});
    sort_stably(node.parts, [&](Index a, Index b) {
      const SpendingNode& first = picture_.nodes[a];
      const SpendingNode& second = picture_.nodes[b];
      if ((first.fact == kNone) != (second.fact == kNone)) return second.fact == kNone;
      return first.size > second.size;
    });
  }

  PictureFigures figures_;
  SpendingPicture picture_;
  std::vector<Index> used_;  // facts
};

}  // namespace

Index SpendingPicture::find_group(Index fact) const {
  for (Index i = 1; fact != kNone && i < nodes.size(); ++i) {
    if (nodes[i].fact == fact && !nodes[i].parts.empty()) return i;
  }
  return 0;
}

SpendingPicture spending_picture(const ReportInput& input, SpendingBy by, std::span<const Amount> figures) {
  return SpendingMaker(input, figures).make(by);
}

}  // namespace gouji
