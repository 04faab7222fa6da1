// What if, in the text view: the scenario with all that can be done to it, and the change of the selected figure. It
// shows the views that the canvas shows, and hands back actions for command_of() of page/requests.h.
#pragma once

#include <vector>

#include "report/report_section.h"
#include "ui/state.h"
#include "ui/views.h"

namespace gouji {

// The scenario, then its differences, or those of all that are open side by side. Outside the mode: the way in.
// REQUIRES: views.has_budget().
[[nodiscard]] std::vector<ReportSection> scenario_sections(const Views& views, const State& state);

// Adds to the section of the selected figure what it was, and fields to change it. Nothing outside the mode.
void add_what_if(const Views& views, const State& state, ReportSection& figure);

// What the scenario comes to, to be said aloud after a change.
[[nodiscard]] std::string scenario_sentence(const Views& views);

}  // namespace gouji
