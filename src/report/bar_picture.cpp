#include "report/bar_picture.h"

#include <string>

#include "base/sort.h"
#include "report/place.h"

namespace gouji {
namespace {

constexpr std::size_t kMostRanges = 12;

Amount amount_of(Wide value) { return amount_from_wide(value).value_or(Amount{}); }

Wide width_of(const LabelledRange& range) {
  const Wide width = Wide(range.high.fen) - range.low.fen;
  return width < 0 ? -width : width;
}

class BarMaker {
 public:
  BarMaker(const ReportInput& input, const ScenarioPictures& scenario)
      : figures_(input, scenario.figures), scenario_(scenario), language_(*input.language) {
    figures_.set_whole(scenario.target);
  }

  BarPicture waterfall() {
    Wide at = figures_.before(scenario_.target).fen;
    const Wide end = figures_.now(scenario_.target).fen;
    add_total("picture.baseline", at);
    for (const LabelledAmount& step : scenario_.steps) at = add_step(step, at, step.amount.fen < 0 ? BarKind::fall : BarKind::rise);
    if (at != end) {
      at = add_step({std::string(language_.text("picture.unexplained")), amount_of(end - at), kNone}, at, BarKind::rest);
    }
    add_total("picture.scenario", end);
    return finish("picture.waterfall");
  }

  BarPicture tornado() {
    std::vector<LabelledRange> ranges = scenario_.ranges;
    sort_stably(ranges, [](const LabelledRange& a, const LabelledRange& b) { return width_of(a) > width_of(b); });
    if (ranges.size() > kMostRanges) ranges.resize(kMostRanges);
    for (const LabelledRange& range : ranges) add_range(range);
    picture_.is_tornado = true;
    picture_.middle = figures_.now(scenario_.target);
    picture_.middle_shown = figures_.number(picture_.middle.fen);
    return finish("picture.tornado");
  }

 private:
  void add_total(std::string_view key, Wide value) {
    Bar bar;
    bar.label = language_.text(key);
    bar.fact = scenario_.target;
    bar.series = Series::basic;
    bar.to = bar.amount = amount_of(value);
    bar.shown = figures_.number(value);
    bar.detail = bar.shown + ' ' + std::string(unit_text(figures_.unit(), language_));
    picture_.bars.push_back(std::move(bar));
  }

  Wide add_step(const LabelledAmount& step, Wide at, BarKind kind) {
    Bar bar;
    bar.kind = kind;
    bar.label = step.label;
    bar.fact = step.fact;
    bar.from = amount_of(at);
    bar.to = amount_of(at + step.amount.fen);
    bar.amount = step.amount;
    bar.shown = figures_.signed_number(step.amount.fen);
    bar.to_shown = figures_.number(bar.to.fen);
    bar.detail = bar.shown + ' ' + std::string(unit_text(figures_.unit(), language_)) + " → " + bar.to_shown;
    picture_.bars.push_back(std::move(bar));
    return at + step.amount.fen;
  }

  void add_range(const LabelledRange& range) {
    Bar bar;
    bar.kind = BarKind::range;
    bar.label = range.label;
    bar.fact = range.fact;
    bar.from = range.low;
    bar.to = range.high;
    bar.amount = amount_of(width_of(range));
    bar.shown = figures_.number(width_of(range));
    bar.from_shown = figures_.number(range.low.fen);
    bar.to_shown = figures_.number(range.high.fen);
    bar.detail = bar.from_shown + " … " + bar.to_shown + ' ' + std::string(unit_text(figures_.unit(), language_));
    picture_.bars.push_back(std::move(bar));
  }

  BarPicture finish(std::string_view key) {
    const Budget& budget = figures_.budget();
    const std::string target =
        table_title(budget, budget.table_of(scenario_.target), language_) + " · " + row_title(budget.row_of(scenario_.target), language_);
    picture_.title = language_.fill(key, {{"target", target}, {"percent", std::to_string(scenario_.percent)}});
    picture_.unit_label = figures_.unit_label();
    std::vector<Index> facts{scenario_.target};
    for (const Bar& bar : picture_.bars) facts.push_back(bar.fact);
    picture_.source = figures_.source_line(facts);
    return std::move(picture_);
  }

  PictureFigures figures_;
  const ScenarioPictures& scenario_;
  const Language& language_;
  BarPicture picture_;
};

}  // namespace

BarPicture waterfall_picture(const ReportInput& input, const ScenarioPictures& scenario) {
  return scenario.steps.empty() ? BarPicture() : BarMaker(input, scenario).waterfall();
}

BarPicture tornado_picture(const ReportInput& input, const ScenarioPictures& scenario) {
  return scenario.ranges.empty() ? BarPicture() : BarMaker(input, scenario).tornado();
}

}  // namespace gouji
