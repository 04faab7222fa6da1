// What the pictures of a scenario are drawn from: by how much each step moved the total, and which line moves it most.
#pragma once

#include "report/bar_picture.h"
#include "report/report_input.h"
#include "ui/what_if.h"
#include "whatif/baseline.h"

namespace gouji {

// REQUIRES: input and baseline are of the published budget, target is one of its figures.
[[nodiscard]] ScenarioPictures scenario_pictures(const ReportInput& input, const Baseline& baseline, const ShownScenario& shown, Index target);

}  // namespace gouji
