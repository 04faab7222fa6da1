#include "ui/grid.h"

#include <algorithm>
#include <cmath>

#include "ui/text.h"

namespace gouji {

namespace {

constexpr float kLeastFigures = 80;    // width of a column of figures
constexpr float kMostFigures = 184;
constexpr float kMostHeader = 96;     // a title is wrapped before it widens its column beyond this
constexpr float kLeastWords = 72;
constexpr float kMostWords = 152;
constexpr float kLeastName = 176;
constexpr float kMostName = 420;
constexpr float kNameShare = 0.46F;    // of a narrow screen
constexpr float kSignRoom = size::kIcon + space::kXs;  // left of a figure

const TextStyle kHeader{type::kSmall, false, 0};
const TextStyle kMoved{type::kSmall, false, 0};

float natural_name_width(const Views& views, const Grid& grid) {
  float widest = text_width(views.table.name_title, kHeader);
  for (const RowView& row : views.table.rows) {
    TextStyle style;
    style.bold = row.is_total;
    widest = std::max(widest, text_width(row.name, style) + name_inset(views.rows, row, grid));
  }
  return widest + 2 * grid.distance(space::kM);
}

float natural_column_width(const Views& views, const Grid& grid, std::size_t column, bool is_words) {
  float widest = 0;
  float sign = 0;
  for (const RowView& row : views.table.rows) {
    TextStyle style;
    style.bold = row.is_total;
    const CellView& cell = row.cells[column];
    const std::string* suggested = find_suggested(views.suggested, cell);
    widest = std::max(widest, text_width(suggested != nullptr ? *suggested : cell.text, style));
    if (cell.moved) {
      widest = std::max(widest, text_width(cell.moved->difference, kMoved) + px(kSignRoom));
    }
    if (cell.is_suspect || (cell.verdict && *cell.verdict != Verdict::exact)) {
      sign = px(kSignRoom);
    }
  }
  const float header = text_width(grid.titles[column], kHeader);
  if (is_words) {
    return std::clamp(std::max(widest, header) + 2 * grid.distance(space::kM), px(kLeastWords), px(kMostWords));
  }
  const float title = std::min(header, px(kMostHeader));
  return std::max({widest + 2 * grid.distance(space::kM) + sign, title + 2 * grid.distance(space::kM), px(kLeastFigures)});
}

void place_columns(Grid& grid, const Views& views) {
  const TableView& table = views.table;
  grid.columns.assign(table.columns.size(), {});
  float sum = 0;
  int figures = 0;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    GridColumn& column = grid.columns[i];
    column.is_words = table.columns[i].align == Align::left;
    column.width = natural_column_width(views, grid, i, column.is_words);
    sum += column.width;
    figures += column.is_words ? 0 : 1;
  }

  const float natural = natural_name_width(views, grid);
  float least = std::min(natural, grid.distance(kLeastName));  // large names wrap: the figures need the room
  grid.code_width = 0;
  if (views.rows.has_codes && !grid.is_touch) {
    float widest = text_width(table.code_title, kHeader);
    for (const RowView& row : table.rows) {
      widest = std::max(widest, text_width(row.code));
    }
    grid.code_width = widest + 2 * grid.distance(space::kM);
  }
  const float spare = grid.room - grid.code_width - sum;
  if (grid.is_touch) {  // a narrow screen scrolls the figures, the names keep to their share of it
    least = std::min(natural, std::max(least, grid.room * kNameShare));
  }
  const float most = std::max(least, std::min(natural, px(kMostName)));
  grid.name_width = std::round(std::clamp(spare, least, most));

  // What is left widens the figures a little; beyond that the table ends before its window does.
  const float left = grid.room - grid.frozen_width() - sum;
  if (left > 0 && figures > 0) {
    const float each = std::floor(left / static_cast<float>(figures));
    for (GridColumn& column : grid.columns) {
      if (!column.is_words) {
        column.width = std::max(column.width, std::min(column.width + each, px(kMostFigures)));
      }
    }
  }
  float x = 0;
  for (GridColumn& column : grid.columns) {
    column.x = x;
    column.width = std::round(column.width);
    x += column.width;
  }
  grid.columns_width = x;
}

float row_height(const Grid& grid, const Views& views, const RowView& row) {
  TextStyle style;
  style.bold = row.is_total;
  const float name_room = std::max(grid.name_width - 2 * grid.distance(space::kM) - name_inset(views.rows, row, grid), px(space::kXl));
  float text = wrapped_height(row.name, name_room, style);
  TextStyle small;
  small.size = type::kSmall;
  if (!row.gloss.empty()) {
    text += wrapped_height(row.gloss, name_room, small);
  }
  if (grid.is_touch && !row.code.empty()) {
    text += line_height(small);
  }
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    if (row.cells[i].moved) {
      text = std::max(text, line_height() + line_height(kMoved));
    }
    if (grid.columns[i].is_words) {
      text = std::max(text, wrapped_height(row.cells[i].text, grid.columns[i].width - 2 * grid.distance(space::kM)));
    }
  }
  return std::max(px(grid.is_touch ? size::kTouch : size::kRow), text + px(space::kS + space::kXs / 2));
}

}  // namespace

GridSpot Grid::spot_at(ImVec2 at) const {
  const float x = scroll.x + std::max(at.x - frozen_width(), 0.0F);
  const float y = scroll.y + std::max(at.y - frozen_height(), 0.0F);
  const std::size_t row = std::min(row_at(y), tops.size() - std::min<std::size_t>(tops.size(), 2));
  const float height = row + 1 < tops.size() ? tops[row + 1] - tops[row] : 0;
  return {columns_width > 0 ? x / columns_width : 0, row, height > 0 ? (y - tops[row]) / height : 0};
}

ImVec2 Grid::scroll_to(const GridSpot& spot, ImVec2 at) const {
  const float x = spot.share * columns_width;
  const float y = spot.row + 1 < tops.size() ? tops[spot.row] + spot.row_share * (tops[spot.row + 1] - tops[spot.row]) : 0;
  return {std::max(x - std::max(at.x - frozen_width(), 0.0F), 0.0F), std::max(y - std::max(at.y - frozen_height(), 0.0F), 0.0F)};
}

float Grid::distance(float css) const { return px(css / std::max(zoom, 1.0F)); }

std::size_t Grid::row_at(float y) const {
  if (tops.empty()) {
    return 0;
  }
  const auto above = std::upper_bound(tops.begin(), tops.end(), y);
  return above == tops.begin() ? 0 : static_cast<std::size_t>(above - tops.begin() - 1);
}

float fold_inset(const TableRows& rows, const Grid& grid) { return rows.has_folds ? grid.distance(size::kIcon + space::kXs) : 0; }

float name_inset(const TableRows& rows, const RowView& row, const Grid& grid) {
  const int depth = row.is_total ? 0 : std::max(row.depth - rows.least_depth, 0);
  return grid.distance(static_cast<float>(depth) * (grid.is_touch ? size::kIndentTouch : size::kIndent)) + fold_inset(rows, grid);
}

void lay_out(Grid& grid, const Views& views, float room, float zoom, bool is_touch) {
  const float scale = ImGui::GetStyle().FontScaleDpi;
  if (grid.made == views.table_made && grid.room == room && grid.scale == scale && grid.is_touch == is_touch) {
    return;
  }
  grid = {};
  grid.made = views.table_made;
  grid.room = room;
  grid.scale = scale;
  grid.zoom = zoom;
  grid.is_touch = is_touch;
  const TableView& table = views.table;
  for (const ColumnView& column : table.columns) {
    const std::string part(column.parent != kNone ? views.language().text("ui.of-which") : "");
    grid.titles.push_back(part + column.title);
  }
  place_columns(grid, views);

  float title = std::max(line_height(kHeader), wrapped_height(table.name_title, grid.name_width - 2 * grid.distance(space::kM) - fold_inset(views.rows, grid), kHeader));
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    title = std::max(title, wrapped_height(grid.titles[i], grid.columns[i].width - 2 * grid.distance(space::kM), kHeader));
  }
  grid.header_height = title + px(2 * space::kS);
  if (views.rows.total != kNone) {
    grid.total_height = row_height(grid, views, table.rows[views.rows.total]);
  }
  float y = 0;
  for (const Index row : views.rows.body) {
    grid.tops.push_back(y);
    y += row_height(grid, views, table.rows[row]);
  }
  grid.tops.push_back(y);
  for (const RowView& row : table.rows) {
    for (const CellView& cell : row.cells) {
      grid.has_suggestion = grid.has_suggestion || std::any_of(views.suggested.begin(), views.suggested.end(), [&](const auto& one) {
                              return one.first == cell.fact;
                            });
      grid.has_suspect = grid.has_suspect || cell.is_suspect;
      grid.has_error = grid.has_error || cell.verdict == Verdict::error || cell.verdict == Verdict::cut;
      grid.has_rounding = grid.has_rounding || cell.verdict == Verdict::rounding;
      grid.has_move = grid.has_move || cell.moved;
    }
  }
}

}  // namespace gouji
