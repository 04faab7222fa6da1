// What the money is spent on, as a tree (treemap): by use, that is basic spending by economic class and
// projects; or by function. A line's parts are the lines under it; what they lack of it is a part of its own,
// unexplained or rounding.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "report/picture_item.h"

namespace gouji {

enum class SpendingBy : std::uint8_t { use, function };

struct SpendingNode : PictureItem {
  Index parent = kNone;       // kNone only for the first, all spending
  std::vector<Index> parts;   // largest first, what is left over last
  std::uint16_t depth = 0;
  Amount size;                // what it takes of the picture: the sum of its parts, or its own figure above zero
};

struct SpendingPicture {
  std::string title;
  Unit unit;
  std::string unit_label;
  std::string source;
  std::vector<SpendingNode> nodes;  // parents before their parts; the first is all spending
  bool has_scenario = false;

  [[nodiscard]] bool is_empty() const { return nodes.size() < 2; }
  // The node of a fact that has parts, else the first.
  [[nodiscard]] Index find_group(Index fact) const;
};

// `figures` as in PictureFigures. Empty where the document does not say what it spends.
[[nodiscard]] SpendingPicture spending_picture(const ReportInput& input, SpendingBy by, std::span<const Amount> figures = {});

}  // namespace gouji
