// The text form of a picture: a table of its figures, for reports, consoles, screen readers.
#pragma once

#include <string>
#include <vector>

#include "report/bar_picture.h"
#include "report/flow_picture.h"
#include "report/spending_picture.h"
#include "report/table_view.h"

namespace gouji {

struct PictureRow {
  std::vector<std::string> cells;  // one a column
  std::uint16_t depth = 0;         // of the first cell
  Index fact = kNone;
};

struct PictureTable {
  std::string title;
  std::string unit_label;
  std::string source;
  std::vector<ColumnView> columns;  // titles and sides
  std::vector<PictureRow> rows;
};

[[nodiscard]] PictureTable table_of_picture(const FlowPicture& picture, const Language& language);
[[nodiscard]] PictureTable table_of_picture(const SpendingPicture& picture, const Language& language);
[[nodiscard]] PictureTable table_of_picture(const BarPicture& picture, const Language& language);

// Of all pictures of a budget or scenario; those without figures are left out.
[[nodiscard]] std::vector<PictureTable> picture_tables(const ReportInput& input, const ScenarioPictures& scenario = {});

// A section of a report in Markdown.
[[nodiscard]] std::string picture_as_markdown(const PictureTable& table);
// All pictures of a budget or scenario, one section each; those without figures are left out.
[[nodiscard]] std::string pictures_as_markdown(const ReportInput& input, const ScenarioPictures& scenario = {});

}  // namespace gouji
