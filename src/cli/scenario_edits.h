// Scenarios from the words of the command line: files, links, and edits such as --set basic/30201/total=100.
#pragma once

#include <optional>
#include <string>

#include "cli/options.h"
#include "cli/session.h"
#include "whatif/goal_seek.h"
#include "whatif/linkage.h"
#include "whatif/scenario.h"

namespace gouji {

struct OpenedScenario {
  Scenario scenario;
  OpenedFile file;  // its faults, and what was left out of it
};

// Reads a scenario file, or a link where the text has "#scenario=" in it.
[[nodiscard]] OpenedScenario open_scenario(const std::string& path_or_link);

// Adds a step or a constraint. Amounts are in the unit of the figure in the document. The fault where the text is not of
// the option's form: "cli.bad-edit".
[[nodiscard]] std::optional<OptionFault> add_edit(const WhatIfOptions::Edit& edit, const Budget& budget, const Linkage& linkage,
                                                  Scenario& scenario);

// The goal of --goal and --by; nothing where the text is not of that form.
[[nodiscard]] std::optional<Goal> goal_from_options(const WhatIfOptions& options, const Budget& budget, const Linkage& linkage);

}  // namespace gouji
