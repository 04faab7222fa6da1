// What the canvas asks of the browser, and what the text view asks of the canvas.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "page/content.h"
#include "report/report_section.h"
#include "ui/app.h"
#include "ui/command.h"

namespace gouji {

// For a request that the page passes on as it is; the others it carries out itself.
[[nodiscard]] HostRequest host_request(AppRequest request);

// The command of an action that the canvas knows too; number and text may be anything.
[[nodiscard]] std::optional<Command> command_of(ReportAction::Kind kind, std::size_t number, std::string text, const Views& views,
                                                const State& state);

}  // namespace gouji
