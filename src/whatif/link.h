// From checked relations to a linkage: which relation determines which figure of a budget.
//
// 1. Figures that are the same figure in several places (relations of two, and bounds whose rest is fixed)
//    form classes. 2. A relation "figure = Σ parts" defines the class of its figure; a bound whose rest is a
//    part, and a sum some of whose parts are not stated, get the rest as a part of its own. 3. Where a class
//    is defined in several ways, and the leaves differ, the entries between the two views are reconstructed.
//    4. Each class gets one determining relation, and its other places follow from it.
//
// A relation that is violated links all the same: a fault in what was published does not block a what-if.
// Only where its rule is a warning or a remark, and so perhaps does not apply here, it does not link, unless the
// rule says that a rest is a part.
#pragma once

#include <cstdint>

#include "whatif/baseline.h"
#include "whatif/linkage.h"

namespace gouji {

// What becomes of revenue when spending changes.
enum class Funding : std::uint8_t {
  follows,  // as much more or less is granted: the relations between the two sides link
  fixed,    // revenue stays, and the balance shows what is over or missing
};

[[nodiscard]] Linkage link(const Baseline& baseline, Funding funding = Funding::follows);

}  // namespace gouji
