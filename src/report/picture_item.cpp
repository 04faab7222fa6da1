#include "report/picture_item.h"

#include <algorithm>

#include "report/place.h"

namespace gouji {

std::string title_of(const PictureItem& item) { return item.code.empty() ? item.label : item.code + ' ' + item.label; }

PictureFigures::PictureFigures(const ReportInput& input, std::span<const Amount> figures)
    : input_(input), figures_(figures), unit_(shown_unit({}, input.unit)) {}

bool PictureFigures::is_drawn(Index fact) const {
  if (fact == kNone || budget().fact(fact).unit.measure != Measure::money) return false;
  return now(fact) != Amount{} || before(fact) != Amount{};
}

bool PictureFigures::is_rounding(Wide difference, std::span<const Index> facts) const {
  Wide quanta = 0;
  for (const Index fact : facts) quanta += budget().fact(fact).quantum.fen;
  return 2 * (difference < 0 ? -difference : difference) <= quanta;
}

void PictureFigures::set_whole(Index fact) {
  whole_ = now(fact);
  unit_ = shown_unit(budget().fact(fact).unit, input_.unit);
  digits_ = digits_of(budget().fact(fact), unit_);
}

std::string PictureFigures::number(Wide value) const { return number_text(value, unit_, digits_); }

std::string PictureFigures::signed_number(Wide value) const { return signed_number_text(value, unit_, digits_); }

std::string PictureFigures::share(Wide value) const {
  if (whole_.fen <= 0) return {};
  const Wide twice = 2000 * value / whole_.fen;  // of a thousandth
  return number_text((twice + (twice < 0 ? -1 : 1)) / 2 * 1000, {Measure::percent, {}}, 1) + '%';
}

PictureItem PictureFigures::item(Index fact, Series series, std::string label) const {
  const Row& row = budget().row_of(fact);
  PictureItem item;
  item.fact = fact;
  item.series = series;
  item.label = std::move(label);
  if (item.label.empty()) {
    item.code = row.code;
    item.label = row_name(row, *input_.language);
    const Subject* subject = input_.language->id() == LanguageId::en ? find_subject(input_, row.code) : nullptr;
    if (subject != nullptr && !subject->english_name.empty()) item.label = subject->english_name;
  }
  item.amount = now(fact);
  item.before = before(fact);
  complete(item);
  return item;
}

void PictureFigures::complete(PictureItem& item) const {
  const Language& language = *input_.language;
  item.shown = number(item.amount.fen);
  item.share = share(item.amount.fen);
  item.detail = number_with_unit(item.amount.fen, unit_, digits_, language);
  if (!item.share.empty()) item.detail += " · " + item.share;
  if (!has_scenario()) return;
  item.change = signed_number(Wide(item.amount.fen) - item.before.fen);
  item.detail += " · " + language.fill("picture.before", {{"before", number(item.before.fen)}, {"change", item.change}});
}

PictureItem PictureFigures::rest(Wide amount, Wide before, bool is_rounding) const {
  PictureItem item;
  item.label = input_.language->text(is_rounding ? "picture.rounding" : "picture.unexplained");
  item.amount = amount_from_wide(amount).value_or(Amount{});
  item.before = amount_from_wide(before).value_or(Amount{});
  complete(item);
  return item;
}

std::string PictureFigures::source_line(std::span<const Index> facts) const {
  std::vector<Index> tables;
  for (const Index fact : facts) {
    if (fact != kNone) tables.push_back(budget().fact(fact).table);
  }
  std::sort(tables.begin(), tables.end());
  tables.erase(std::unique(tables.begin(), tables.end()), tables.end());
  const Language& language = *input_.language;
  std::string titles;
  bool has_performance = false;  // one a project: named once
  for (const Index index : tables) {
    const Table& table = budget().tables()[index];
    const bool is_performance = table.kind == TableKind::performance;
    if (is_performance && has_performance) continue;
    has_performance = has_performance || is_performance;
    if (!titles.empty()) titles += language.text("report.separator");
    titles += is_performance ? official_title(table.kind, language) : table_title(budget(), table, language);
  }
  const Cover& cover = budget().cover();
  return language.fill(has_scenario() ? "picture.source.scenario" : "picture.source", {{"title", cover.title.empty() ? cover.unit_name : cover.title}, {"tables", titles}});
}

std::string PictureFigures::unit_label() const {
  return std::string(input_.language->text(unit_.money_unit == MoneyUnit::yuan       ? "unit.label.yuan"
                                           : unit_.money_unit == MoneyUnit::wan_yuan ? "unit.label.wan-yuan"
                                                                                     : "unit.label.yi-yuan"));
}

}  // namespace gouji
