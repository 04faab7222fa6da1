// The figures of the pictures, as tables.
#include "report/picture_table.h"
#include "report/text_view_parts.h"

namespace gouji {
namespace {

ReportTable table_of(const PictureTable& picture) {
  ReportTable table;
  table.caption = picture.title;
  table.is_titled = true;
  table.note = picture.unit_label;
  table.heads.emplace_back();
  for (const ColumnView& column : picture.columns) {
    table.heads.front().push_back({column.title});
    if (table.heads.front().size() > 1) table.is_words.push_back(column.align == Align::left);
  }
  for (const PictureRow& row : picture.rows) {
    ReportRow shown;
    shown.id = std::to_string(table.rows.size());
    shown.depth = row.depth;
    shown.names = {row.cells.front()};
    for (std::size_t i = 1; i < row.cells.size(); ++i) shown.cells.push_back({.text = row.cells[i]});
    table.rows.push_back(std::move(shown));
  }
  return table;
}

}  // namespace

std::vector<ReportSection> picture_sections(const ReportInput& input, const ScenarioPictures& scenario) {
  std::vector<ReportSection> sections;
  for (const PictureTable& picture : picture_tables(input, scenario)) {
    if (sections.empty()) sections.push_back({.id = "pictures", .title = std::string(input.language->text("text.pictures")), .blocks = {}});
    ReportSection section{.id = "picture/" + std::to_string(sections.size()), .title = picture.title, .level = 3, .blocks = {}};
    section.blocks.emplace_back(table_of(picture));
    if (!picture.source.empty()) section.blocks.emplace_back(quiet(picture.source));
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace gouji
