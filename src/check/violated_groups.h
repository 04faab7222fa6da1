// Violated relations in groups that are linked by common figures.
#pragma once

#include <vector>

#include "model/relation.h"

namespace gouji {

// Relations of one group share figures, directly or along others of the group; those of two groups do not.
// The groups in the order of their first relations; relations ascending. `violated` ascends.
[[nodiscard]] std::vector<std::vector<Index>> group_by_common_facts(const RelationSet& relations,
                                                                    const std::vector<Index>& violated);

}  // namespace gouji
