#include "report/picture_table.h"


#include "base/sort.h"
#include "report/markdown.h"

namespace gouji {
namespace {

template <typename Picture>
PictureTable empty_table(const Picture& picture) {
  PictureTable table;
  table.title = picture.title;
  table.unit_label = picture.unit_label;
  table.source = picture.source;
  return table;
}

void add_columns(PictureTable& table, const Language& language, std::initializer_list<std::string_view> left,
                 std::initializer_list<std::string_view> right) {
  for (const std::string_view key : left) table.columns.push_back({std::string(language.text(key)), Align::left, kNone, kNone});
  for (const std::string_view key : right) table.columns.push_back({std::string(language.text(key)), Align::right, kNone, kNone});
}

void add_row(PictureTable& table, std::vector<std::string> cells, const PictureItem& item, std::uint16_t depth = 0) {
  cells.insert(cells.end(), {item.shown, item.share, item.change});
  cells.resize(table.columns.size());  // without a change where there is no scenario
  table.rows.push_back({std::move(cells), depth, item.fact});
}

void add_part(PictureTable& table, const SpendingPicture& picture, Index number) {
  const SpendingNode& node = picture.nodes[number];
  add_row(table, {title_of(node)}, node, node.depth);
  for (const Index part : node.parts) add_part(table, picture, part);
}

}  // namespace

PictureTable table_of_picture(const FlowPicture& picture, const Language& language) {
  PictureTable table = empty_table(picture);
  add_columns(table, language, {"picture.from", "picture.to"}, {"column.amount", "picture.share"});
  if (picture.has_scenario) add_columns(table, language, {}, {"picture.change"});
  std::vector<const FlowLink*> links;
  for (const FlowLink& link : picture.links) links.push_back(&link);
  sort_stably(links, [&](const FlowLink* a, const FlowLink* b) {
    return picture.nodes[a->from].layer < picture.nodes[b->from].layer;
  });
  for (const FlowLink* link : links) {
    add_row(table, {title_of(picture.nodes[link->from]), title_of(picture.nodes[link->to])}, *link);
  }
  return table;
}

PictureTable table_of_picture(const SpendingPicture& picture, const Language& language) {
  PictureTable table = empty_table(picture);
  add_columns(table, language, {"table.item"}, {"column.amount", "picture.share"});
  if (picture.has_scenario) add_columns(table, language, {}, {"picture.change"});
  if (!picture.nodes.empty()) add_part(table, picture, 0);
  return table;
}

PictureTable table_of_picture(const BarPicture& picture, const Language& language) {
  PictureTable table = empty_table(picture);
  if (picture.is_tornado) add_columns(table, language, {"table.item"}, {"picture.low", "picture.high", "picture.range"});
  else add_columns(table, language, {"picture.step"}, {"picture.change", "picture.after"});
  for (const Bar& bar : picture.bars) {
    PictureRow row;
    row.fact = bar.fact;
    if (picture.is_tornado) row.cells = {bar.label, bar.from_shown, bar.to_shown, bar.shown};
    else if (bar.kind == BarKind::total) row.cells = {bar.label, "", bar.shown};
    else row.cells = {bar.label, bar.shown, bar.to_shown};
    table.rows.push_back(std::move(row));
  }
  return table;
}

std::string picture_as_markdown(const PictureTable& table) {
  std::string out = "## " + markdown_text(table.title) + "\n\n" + markdown_text(table.unit_label) + "\n\n";
  std::string rule;
  for (const ColumnView& column : table.columns) {
    out += "| " + markdown_text(column.title) + ' ';
    rule += column.align == Align::right ? "| ---: " : "| --- ";
  }
  out += "|\n" + rule + "|\n";
  for (const PictureRow& row : table.rows) {
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      out += "| ";
      for (int step = 0; i == 0 && step < row.depth; ++step) out += "&emsp;";
      out += markdown_text(row.cells[i]) + ' ';
    }
    out += "|\n";
  }
  return out + '\n' + markdown_text(table.source) + '\n';
}

std::vector<PictureTable> picture_tables(const ReportInput& input, const ScenarioPictures& scenario) {
  std::vector<PictureTable> tables;
  const auto add = [&](const auto& picture) {
    if (!picture.is_empty()) tables.push_back(table_of_picture(picture, *input.language));
  };
  add(flow_picture(input, scenario.figures));
  add(spending_picture(input, SpendingBy::use, scenario.figures));
  add(spending_picture(input, SpendingBy::function, scenario.figures));
  add(waterfall_picture(input, scenario));
  add(tornado_picture(input, scenario));
  return tables;
}

std::string pictures_as_markdown(const ReportInput& input, const ScenarioPictures& scenario) {
  std::string out;
  for (const PictureTable& table : picture_tables(input, scenario)) out += (out.empty() ? "" : "\n") + picture_as_markdown(table);
  return out;
}

}  // namespace gouji
