// Selectors: a short text that picks figures of a budget out, for changes, constraints and goals.
//
//   basic/30201/operating      one figure by its address
//   basic/302*/total           * stands for any letters of one part of the address
//   general/款/project         a level of the function codes: 类, 款, 项
//   302, 30201                 an economic code: the basic table's figure of it
//   208, 2080101               a function code: the figure of the first table by function that has it
//   302*, 208*                 the lines under such a code, of the lowest level
//   社会保险经办业务            a name: the project or subject of that name, else those that hold the text
//
// Of figures that lie in one another, those of the lowest level are taken. A code or a name takes the total
// column of its row.
#pragma once

#include <string_view>
#include <vector>

#include "model/budget.h"
#include "whatif/linkage.h"

namespace gouji {

// Ascending, none twice, none absent; empty where nothing matches. Safe on any text.
[[nodiscard]] std::vector<Index> select_figures(const Budget& budget, const Linkage& linkage, std::string_view selector);

}  // namespace gouji
