#include "cli/picture_printer.h"

#include <algorithm>
#include <vector>

#include "base/utf8.h"
#include "report/picture_table.h"

namespace gouji {
namespace {

SpendingBy spending_by(PictureChoice which) {
  return which == PictureChoice::treemap_by_function ? SpendingBy::function : SpendingBy::use;
}

PictureTable table_of(const ReportInput& input, PictureChoice which) {
  if (which == PictureChoice::sankey) return table_of_picture(flow_picture(input), *input.language);
  return table_of_picture(spending_picture(input, spending_by(which)), *input.language);
}

std::string name_in_column(const PictureRow& row, std::size_t column) {
  const std::string indent(column == 0 ? static_cast<std::size_t>(row.depth) * 2 : 0, ' ');
  return indent + harmless(row.cells[column]);
}

JsonValue item_of(const ReportInput& input, const PictureItem& item, Unit unit) {
  JsonValue value = JsonValue::object();
  value.add("label", JsonValue::string(item.label));
  if (!item.code.empty()) value.add("code", JsonValue::string(item.code));
  if (item.fact != kNone) value.add("address", JsonValue::string(input.budget->address(item.fact)));
  value.add("amount", JsonValue::string(decimal_text(item.amount.fen, unit)));
  return value;
}

JsonValue spending_of(const ReportInput& input, const SpendingPicture& picture, Index number) {
  const SpendingNode& node = picture.nodes[number];
  JsonValue value = item_of(input, node, picture.unit);
  if (node.parts.empty()) return value;
  JsonValue parts = JsonValue::array();
  for (const Index part : node.parts) parts.push(spending_of(input, picture, part));
  value.add("parts", std::move(parts));
  return value;
}

template <typename Picture>
JsonValue head_of(const Picture& picture, std::string_view name, const std::string& path) {
  JsonValue value = JsonValue::object();
  value.add("file", JsonValue::string(path))
      .add("picture", JsonValue::string(name))
      .add("title", JsonValue::string(picture.title))
      .add("amounts_in", JsonValue::string(text_from_money_unit(picture.unit.money_unit)))
      .add("source", JsonValue::string(picture.source));
  return value;
}

JsonValue sankey_as_json(const ReportInput& input, const std::string& path) {
  const FlowPicture picture = flow_picture(input);
  JsonValue layers = JsonValue::array();
  for (const std::string& layer : picture.layers) layers.push(JsonValue::string(layer));
  JsonValue nodes = JsonValue::array();
  for (const FlowNode& node : picture.nodes) {
    JsonValue value = item_of(input, node, picture.unit);
    value.add("layer", JsonValue::number(node.layer));
    nodes.push(std::move(value));
  }
  JsonValue links = JsonValue::array();
  for (const FlowLink& link : picture.links) {
    JsonValue value = JsonValue::object();
    value.add("from", JsonValue::number(link.from)).add("to", JsonValue::number(link.to));
    if (link.fact != kNone) value.add("address", JsonValue::string(input.budget->address(link.fact)));
    value.add("amount", JsonValue::string(decimal_text(link.amount.fen, picture.unit)));
    links.push(std::move(value));
  }
  JsonValue value = head_of(picture, "sankey", path);
  value.add("layers", std::move(layers)).add("nodes", std::move(nodes)).add("links", std::move(links));
  return value;
}

}  // namespace

std::string picture_as_text(const ReportInput& input, PictureChoice which, const Painter& painter) {
  const PictureTable table = table_of(input, which);
  if (table.rows.empty()) return std::string(input.language->text("picture.none")) + '\n';
  std::vector<int> widths;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    int width = display_width(table.columns[i].title);
    for (const PictureRow& row : table.rows) width = std::max(width, display_width(name_in_column(row, i)));
    widths.push_back(width);
  }
  const auto line = [&](const auto& cell) {
    std::string text;
    for (std::size_t i = 0; i < widths.size(); ++i) {
      const bool is_right = table.columns[i].align == Align::right;
      text += (i == 0 ? "" : "  ") + (is_right ? padded_left(cell(i), widths[i]) : padded_right(cell(i), widths[i]));
    }
    return text.substr(0, text.find_last_not_of(' ') + 1) + '\n';
  };
  std::string out = painter.paint(table.title, Style::bold) + "  " + painter.paint(table.unit_label, Style::faint) + '\n';
  out += painter.paint(line([&](std::size_t i) { return table.columns[i].title; }), Style::faint);
  for (const PictureRow& row : table.rows) out += line([&](std::size_t i) { return name_in_column(row, i); });
  return out + painter.paint(harmless(table.source), Style::faint) + '\n';
}

std::string picture_as_markdown(const ReportInput& input, PictureChoice which) {
  const PictureTable table = table_of(input, which);
  return table.rows.empty() ? std::string(input.language->text("picture.none")) + '\n' : picture_as_markdown(table);
}

JsonValue picture_as_json(const ReportInput& input, PictureChoice which, const std::string& path) {
  if (which == PictureChoice::sankey) return sankey_as_json(input, path);
  const SpendingPicture picture = spending_picture(input, spending_by(which));
  JsonValue value = head_of(picture, which == PictureChoice::treemap ? "treemap" : "treemap-by-function", path);
  value.add("spending", picture.nodes.empty() ? JsonValue() : spending_of(input, picture, 0));
  return value;
}

}  // namespace gouji
