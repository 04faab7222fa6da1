#include "report/place.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "report/number_format.h"

namespace gouji {
namespace {

struct OfficialTitle {
  TableKind kind;
  std::string_view title;
};

constexpr OfficialTitle kTitles[] = {
    {TableKind::overview, "收支预算总表"},
    {TableKind::revenue, "单位收入总表"},
    {TableKind::expenditure, "单位支出总表"},
    {TableKind::appropriation, "财政拨款收支总表"},
    {TableKind::general, "一般公共预算支出表"},
    {TableKind::basic, "一般公共预算基本支出表"},
    {TableKind::three_public, "财政拨款“三公”经费支出表"},
    {TableKind::funds, "政府性基金预算支出表"},
    {TableKind::state_capital, "国有资本经营预算支出表"},
    {TableKind::performance, "项目支出绩效目标表"},
    {TableKind::narrative, "预算情况说明"},
    {TableKind::profile, "概况"},
};

// Empty where the table is no official one.
std::string_view chinese_title(TableKind kind) {
  const auto found = std::find_if(std::begin(kTitles), std::end(kTitles), [&](const OfficialTitle& known) { return known.kind == kind; });
  return found == std::end(kTitles) ? std::string_view() : found->title;
}

// Documents of departments and of units name the same table 部门… and 单位….
std::string comparable_title(std::string_view title) {
  std::string text(title);
  constexpr std::string_view kDepartment = "部门";
  const std::size_t at = text.find(kDepartment);
  if (at != std::string::npos) text.replace(at, kDepartment.size(), "单位");
  return text;
}

std::string known_or_printed(const Language& language, const std::string& key, const std::string& printed) {
  const bool printed_serves = language.id() == LanguageId::zh && !printed.empty();
  return printed_serves || !language.has(key) ? printed : std::string(language.text(key));
}

}  // namespace

std::string with_direction(const Fact& fact, const Row& row, const Language& language, std::string text) {
  if (!row.claim || row.claim->direction_word.empty()) return text;
  const Direction direction = row.claim->direction;
  if (fact.printed.empty()) return row.claim->direction_word;  // 持平 states a change of zero in words
  if (direction == Direction::contradictory || language.id() == LanguageId::zh) {
    return row.claim->direction_word + ' ' + text;
  }
  if (direction == Direction::increase) return language.fill("place.up", {{"figure", text}});
  if (direction == Direction::decrease) return language.fill("place.down", {{"figure", text}});
  return text;
}

int table_number(const Budget& budget, std::string_view title, TableKind kind) {
  const std::vector<std::string>& contents = budget.cover().contents;
  for (const std::string& wanted : {comparable_title(title), comparable_title(chinese_title(kind))}) {
    if (wanted.empty()) continue;
    for (std::size_t i = 0; i < contents.size() && i < 99; ++i) {
      if (comparable_title(contents[i]) == wanted) return static_cast<int>(i) + 1;
    }
  }
  return 0;
}

std::string official_title(TableKind kind, const Language& language) {
  return kind == TableKind::other ? std::string() : std::string(language.text("table." + std::string(name_of(kind))));
}

std::string table_title(const Budget& budget, const Table& table, const Language& language) {
  // The narrative's own title names the unit again.
  const bool is_own = table.kind != TableKind::narrative && language.id() == LanguageId::zh && !table.title.empty();
  std::string title = is_own || table.kind == TableKind::other ? table.title : official_title(table.kind, language);
  if (title.empty()) title = table.id;
  const int number = table_number(budget, table.title, table.kind);
  if (number > 0) {
    const std::string shown = language.id() == LanguageId::zh ? chinese_number(number) : std::to_string(number);
    title = language.fill("place.table", {{"number", shown}}) + ' ' + title;
  }
  if (!table.project.empty()) title += " · " + table.project;
  return title;
}

std::string column_title(const Column& column, const Language& language) {
  std::string title = known_or_printed(language, "column." + column.id, column.title);
  return title.empty() ? column.id : title;
}

std::string row_name(const Row& row, const Language& language) {
  if (!row.name.empty()) return row.name;
  return row.id == "total" ? std::string(language.text("column.total")) : row.id;
}

std::string row_title(const Row& row, const Language& language) {
  if (row.code.empty()) return row_name(row, language);
  return row.name.empty() ? row.code : row.code + ' ' + row.name;
}

std::string place_of(const Budget& budget, Index fact, const Language& language) {
  const Table& table = budget.table_of(fact);
  const Row& row = budget.row_of(fact);
  std::string place = table_title(budget, table, language);
  if (row.claim && !row.claim->section.empty()) place += " · " + row.claim->section;
  place += " · " + row_title(row, language);
  const bool column_goes_without_saying = table.columns.size() == 1;
  if (!column_goes_without_saying) place += " · " + column_title(budget.column_of(fact), language);
  if (row.line == 0) return place;
  return language.fill("place.line", {{"place", place}, {"line", std::to_string(row.line)}});
}

PlacedFact placed_fact(const ReportInput& input, Index index) {
  const Fact& fact = input.budget->fact(index);
  const Row& row = input.budget->row_of(index);
  PlacedFact placed;
  placed.fact = index;
  placed.address = input.budget->address(index);
  placed.place = place_of(*input.budget, index, *input.language);
  placed.printed = fact.printed;
  placed.line = row.line;
  if (fact.presence == Presence::absent) {
    placed.shown = input.language->text("figure.absent");
  } else if (fact.presence == Presence::blank) {
    placed.shown = input.language->text("figure.blank");
    placed.value = "0";
  } else {
    const Unit unit = shown_unit(fact.unit, input.unit);
    placed.shown = figure_text(fact, input.unit);
    if (unit.measure == Measure::money) placed.shown += ' ';
    placed.shown += unit_text(unit, *input.language);
    const bool is_change = input.budget->column_of(index).id == "change";
    if (is_change) placed.shown = with_direction(fact, row, *input.language, std::move(placed.shown));
    placed.value = decimal_text(fact.value.fen, fact.unit, fraction_digits(fact.printed_quantum, fact.unit));
  }
  return placed;
}

std::string place_beside(const ReportInput& input, Index from, const PlacedFact& other) {
  if (from == kNone || other.fact == kNone) return other.place;
  const Budget& budget = *input.budget;
  const Fact& a = budget.fact(from);
  const Fact& b = budget.fact(other.fact);
  if (a.table == b.table && a.row == b.row) return column_title(budget.column_of(other.fact), *input.language);
  if (a.table == b.table && a.column == b.column) return row_title(budget.row_of(other.fact), *input.language);
  return other.place;
}

}  // namespace gouji
