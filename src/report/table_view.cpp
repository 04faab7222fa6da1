#include "report/table_view.h"

#include <algorithm>

#include "report/number_format.h"
#include "report/place.h"

namespace gouji {
namespace {

// A view column: figures of a table's column, or words of its rows.
struct Source {
  Index column = kNone;
  std::string title;
  std::string (*words)(const Row& row) = nullptr;  // null for figures
};

std::string section_of(const Row& row) { return row.claim ? row.claim->section : std::string(); }
std::string direction_of(const Row& row) { return row.claim ? row.claim->direction_word : std::string(); }
std::string base_of(const Row& row) { return row.claim ? row.claim->base : std::string(); }

std::string level_of(const Row& row) {
  if (!row.indicator) return {};
  const Indicator& indicator = *row.indicator;
  const bool has_both = !indicator.level1.empty() && !indicator.level2.empty() && indicator.level1 != indicator.level2;
  return has_both ? indicator.level1 + " · " + indicator.level2 : indicator.level1 + (indicator.level1.empty() ? indicator.level2 : "");
}

std::vector<Source> sources_of(const Table& table, const Language& language) {
  std::vector<Source> sources;
  const auto add_words = [&](std::string_view key, std::string (*words)(const Row&)) {
    sources.push_back({kNone, std::string(language.text(key)), words});
  };
  const bool is_narrative = table.kind == TableKind::narrative;
  if (is_narrative) add_words("column.section", &section_of);
  if (table.kind == TableKind::performance) add_words("column.level", &level_of);
  for (Index i = 0; i < table.columns.size(); ++i) {
    if (is_narrative && table.columns[i].id == "change") add_words("column.direction", &direction_of);
    sources.push_back({i, column_title(table.columns[i], language), nullptr});
  }
  if (is_narrative) add_words("column.base", &base_of);
  return sources;
}

std::vector<ColumnView> columns_of(const Table& table, const std::vector<Source>& sources) {
  std::vector<ColumnView> columns;
  const Index total = table.find_column("total");
  for (const Source& source : sources) {
    ColumnView view;
    view.title = source.title;
    view.align = source.words == nullptr ? Align::right : Align::left;
    view.column = source.column;
    const Index parent = source.column == kNone ? kNone : table.columns[source.column].parent;
    if (parent != kNone && parent != total) {
      const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.column == parent; });
      if (found != sources.end()) view.parent = static_cast<Index>(found - sources.begin());
    }
    columns.push_back(std::move(view));
  }
  return columns;
}

std::string cell_text(const Fact& fact, const Row& row, DisplayUnit unit) {
  std::string text = figure_text(fact, unit);
  if (text.empty()) return text;
  if (row.indicator) {
    const std::string& measured_in = row.indicator->measured_in;
    return row.indicator->comparison + text + (measured_in.empty() || measured_in == "%" ? "" : " ") + measured_in;
  }
  return fact.unit.measure == Measure::percent ? text + '%' : text;
}

CellView cell_of(const ReportInput& input, const Row& row, Index index) {
  const Fact& fact = input.budget->fact(index);
  const CheckResult& check = *input.check;
  CellView cell;
  cell.fact = index;
  cell.presence = fact.presence;
  cell.text = cell_text(fact, row, input.unit);
  if (!check.relations.relations_of(index).empty()) cell.verdict = check.verdict_of_fact(index);
  cell.is_suspect = std::any_of(check.suspects.begin(), check.suspects.end(),
                                [&](const Suspect& suspect) { return suspect.fact == index; });
  return cell;
}

std::string unit_label(const ReportInput& input, const Table& table) {
  const bool has_money = std::any_of(table.columns.begin(), table.columns.end(),
                                     [](const Column& column) { return column.measure == Measure::money; });
  if (!has_money) return {};
  const Unit unit = shown_unit({Measure::money, table.money_unit}, input.unit);
  const std::string key = "unit.label." + std::string(unit.money_unit == MoneyUnit::yuan       ? "yuan"
                                                      : unit.money_unit == MoneyUnit::wan_yuan ? "wan-yuan"
                                                                                               : "yi-yuan");
  return std::string(input.language->text(key));
}

void add_particulars(const Table& table, const Language& language, TableView& view) {
  const auto add = [&](std::string_view key, const std::string& text) {
    if (!text.empty()) view.particulars.emplace_back(language.text(key), text);
  };
  add("table.project", table.project);
  add("table.department", table.department);
  add("table.executor", table.executor);
}

bool lists_units(const Table& table) { return table.kind == TableKind::three_public || table.kind == TableKind::ledger_unit; }

std::string name_title(const Table& table, const Language& language, bool has_codes) {
  const std::string_view key = table.kind == TableKind::narrative ? "table.subject"
                               : lists_units(table)               ? "table.unit-name"
                               : has_codes                        ? "table.name"
                                                                  : "table.item";
  return std::string(language.text(key));
}

}  // namespace

TableView view_of_table(const ReportInput& input, Index index) {
  const Table& table = input.budget->tables()[index];
  const Language& language = *input.language;
  const std::vector<Source> sources = sources_of(table, language);

  TableView view;
  view.id = table.id;
  view.table = index;
  view.kind = table.kind;
  view.caption = table_title(*input.budget, table, language);
  view.header = table.header;
  view.unit_label = unit_label(input, table);
  view.columns = columns_of(table, sources);
  add_particulars(table, language, view);

  for (Index r = 0; r < table.rows.size(); ++r) {
    const Row& row = table.rows[r];
    RowView shown;
    shown.code = row.code;
    shown.name = row_name(row, language);
    if (language.id() == LanguageId::en) {
      const Subject* subject = find_subject(input, row.code);
      if (subject != nullptr) shown.gloss = subject->english_name;
    }
    shown.depth = row.depth;
    shown.parent = row.parent;
    shown.is_total = row.code.empty() && (row.id == "total" || row.id.ends_with(".total"));
    shown.line = row.line;
    for (const Source& source : sources) {
      if (source.words == nullptr) {
        shown.cells.push_back(cell_of(input, row, table.fact(r, source.column)));
      } else {
        CellView words;
        words.text = source.words(row);
        words.presence = words.text.empty() ? Presence::absent : Presence::value;
        shown.cells.push_back(std::move(words));
      }
    }
    view.rows.push_back(std::move(shown));
  }
  for (const RowView& row : view.rows) {
    if (row.parent != kNone) view.rows[row.parent].has_parts = true;
  }

  const bool has_codes = std::any_of(view.rows.begin(), view.rows.end(), [](const RowView& r) { return !r.code.empty(); });
  if (has_codes) view.code_title = language.text(lists_units(table) ? "table.unit-code" : "table.code");
  view.name_title = name_title(table, language, has_codes);
  if (view.rows.empty()) view.note = language.text("table.no-rows");
  return view;
}

void mark_moves(const ReportInput& input, const std::vector<Amount>& figures, TableView& table) {
  for (RowView& row : table.rows) {
    for (CellView& cell : row.cells) {
      if (cell.fact != kNone) cell.moved = moved_figure(input, cell.fact, figures[cell.fact]);
    }
  }
}

}  // namespace gouji
