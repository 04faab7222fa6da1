// Where the money comes from and where it goes to (Sankey diagram): source → function → basic or project
// spending → economic class or project. Only published figures flow. Where a document does not say how two
// layers are linked, revenue of several sources without its split by function, the flows meet in one node
// between them. What does not add up at a node comes from, or goes to, a node of its own: unexplained, or
// rounding.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "report/picture_item.h"

namespace gouji {

struct FlowNode : PictureItem {
  Index layer = 0;         // from the left, as FlowPicture::layers
  std::size_t merged = 0;  // small lines that were put together in this one; 0: it is a line
};

struct FlowLink : PictureItem {  // called "from → to"
  Index from = kNone;            // nodes; from.layer < to.layer
  Index to = kNone;
};

struct FlowPicture {
  std::string title;
  Unit unit;  // that its figures are shown in
  std::string unit_label;
  std::string source;               // where the figures were read
  std::vector<std::string> layers;  // "收入来源", "功能分类", …
  std::vector<FlowNode> nodes;
  std::vector<FlowLink> links;  // amounts above zero
  bool has_scenario = false;

  [[nodiscard]] bool is_empty() const { return links.empty(); }
};

// `figures` as in PictureFigures. Empty where the document has no spending by function.
[[nodiscard]] FlowPicture flow_picture(const ReportInput& input, std::span<const Amount> figures = {});

}  // namespace gouji
