// The list of tables, and every table.
#include <algorithm>

#include "report/table_signs.h"
#include "report/table_view.h"
#include "report/text_view_parts.h"

namespace gouji {
namespace {

// Columns that stand under one header: a column and those behind it that are its parts.
struct ColumnGroup {
  Index first = 0;
  Index count = 1;
};

// The column that a column is a part of, and that is no part itself.
Index root_of(const TableView& view, Index column) {
  for (std::size_t steps = view.columns.size(); steps > 0 && view.columns[column].parent != kNone; --steps) {
    column = view.columns[column].parent;
  }
  return column;
}

std::vector<ColumnGroup> groups_of(const TableView& view) {
  std::vector<ColumnGroup> groups;
  for (Index i = 0; i < view.columns.size(); ++i) {
    const bool belongs = !groups.empty() && view.columns[i].parent != kNone && root_of(view, i) == groups.back().first;
    if (belongs) ++groups.back().count;
    else groups.push_back({i, 1});
  }
  return groups;
}

// Up to three rows: what the figures are ("2024年预算数"), groups of columns, columns.
std::vector<std::vector<ReportHead>> heads_of(const TableView& view, const Language& language) {
  const std::vector<ColumnGroup> groups = groups_of(view);
  const bool has_groups = std::any_of(groups.begin(), groups.end(), [](const ColumnGroup& g) { return g.count > 1; });
  const bool has_title = !view.header.empty() && !view.columns.empty();
  const auto below = static_cast<std::uint16_t>(has_groups ? 2 : 1);
  const auto all = static_cast<std::uint16_t>(below + (has_title ? 1 : 0));
  std::vector<std::vector<ReportHead>> heads(all);
  if (!view.code_title.empty()) heads[0].push_back({view.code_title, 1, all});
  heads[0].push_back({view.name_title, 1, all});
  if (has_title) heads[0].push_back({view.header, static_cast<std::uint16_t>(view.columns.size()), 1, true});
  std::vector<ReportHead>& upper = heads[has_title ? 1 : 0];
  for (const ColumnGroup& group : groups) {
    const std::string& title = view.columns[group.first].title;
    if (group.count == 1) {
      const bool is_part = view.columns[group.first].parent != kNone;
      upper.push_back({(is_part ? std::string(language.text("ui.of-which")) : "") + title, 1, below});
      continue;
    }
    upper.push_back({title, static_cast<std::uint16_t>(group.count), 1, true});
    heads.back().push_back({std::string(language.text("text.subtotal"))});
    for (Index i = 1; i < group.count; ++i) heads.back().push_back({view.columns[group.first + i].title});
  }
  return heads;
}

ReportCell cell_of(const CellView& cell, const SuggestedFigures& suggested, const Language& language) {
  ReportCell made;
  made.text = cell.text;
  if (cell.fact == kNone || cell.presence == Presence::absent) return made;
  made.fact = cell.fact;
  if (cell.is_suspect) made.sign = "suspect";
  else if (cell.verdict == Verdict::error || cell.verdict == Verdict::cut || cell.verdict == Verdict::rounding) made.sign = sign_of(*cell.verdict);
  if (const std::string* text = find_suggested(suggested, cell)) {
    made.text = *text;
    made.is_suggested = true;
  } else if (cell.moved) {
    if (made.text.empty()) made.text = "0";
    made.move = move_text(*cell.moved, language);
  }
  return made;
}

ReportTable table_of(const ReportInput& input, const TableView& view, const SuggestedFigures& suggested) {
  const Table& table = input.budget->tables()[view.table];
  ReportTable made;
  made.caption = view.caption;
  made.is_titled = true;
  made.note = view.unit_label;
  made.heads = heads_of(view, *input.language);
  for (const ColumnView& column : view.columns) made.is_words.push_back(column.align == Align::left);
  for (Index r = 0; r < view.rows.size(); ++r) {
    const RowView& row = view.rows[r];
    ReportRow shown;
    shown.id = table.rows[r].id;
    shown.depth = row.depth;
    shown.is_total = row.is_total;
    if (!view.code_title.empty()) shown.names.push_back(row.code);
    shown.names.push_back(row.name);
    shown.gloss = row.gloss;
    for (const CellView& cell : row.cells) shown.cells.push_back(cell_of(cell, suggested, *input.language));
    made.rows.push_back(std::move(shown));
  }
  return made;
}

ReportSection section_of(const ReportInput& input, const TableView& view, const SuggestedFigures& suggested) {
  ReportSection section{.id = section_of_table(view.id), .title = view.caption, .level = 3, .blocks = {}};
  ReportTerms terms;
  for (const auto& [label, text] : view.particulars) terms.terms.emplace_back(label, ReportRuns{{text}});
  if (!terms.terms.empty()) section.blocks.emplace_back(std::move(terms));
  if (view.note.empty()) section.blocks.emplace_back(table_of(input, view, suggested));
  else section.blocks.emplace_back(plain(view.note));
  return section;
}

ReportRuns runs_of(const Language& language, const TableEntry& entry) {
  ReportRuns runs{{entry.title}};
  if (entry.table != kNone) runs.front().section = section_of_table(entry.id);
  if (!entry.note.empty()) runs.push_back({std::string(language.text("report.colon")) + entry.note});
  const auto add = [&](std::size_t count, std::string_view key, SignName sign) {
    if (count == 0) return;
    runs.push_back({"  "});
    runs.push_back({.text = language.count(key, count), .sign = sign});
  };
  add(entry.badge.errors, "text.errors", sign_of(Verdict::error));
  add(entry.badge.remarks, "text.remarks", sign_of(Severity::warning));
  return runs;
}

}  // namespace

std::vector<ReportSection> table_sections(const ReportInput& input, const std::vector<CauseView>& causes, const TextScenario& scenario) {
  const Language& language = *input.language;
  ReportInput shown = input;
  if (scenario.budget != nullptr) shown.budget = scenario.budget;
  if (scenario.check != nullptr) shown.check = scenario.check;
  const TableSigns signs(shown);
  const SuggestedFigures suggested = suggested_figures(input);
  ReportList contents;
  std::vector<ReportSection> sections{{.id = "tables", .title = std::string(language.text("ui.tables")), .blocks = {}}};
  for (const TableEntry& entry : list_tables(input, causes)) {
    contents.items.push_back(runs_of(language, entry));
    if (entry.table == kNone) continue;
    TableView view = view_of_table(shown, entry.table);
    if (scenario.pictures != nullptr) mark_moves(input, scenario.pictures->figures, view);
    signs.keep_where_looked_for(view);
    sections.push_back(section_of(input, view, suggested));
  }
  sections.front().blocks.emplace_back(std::move(contents));
  return sections;
}

}  // namespace gouji
