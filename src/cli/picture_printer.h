// The answer of `gouji show --picture` for one file: the figures that a picture is drawn from.
#pragma once

#include <string>

#include "cli/console_text.h"
#include "cli/options.h"
#include "io/json_writer.h"
#include "report/report_input.h"

namespace gouji {

// REQUIRES of all: which is not PictureChoice::none.
[[nodiscard]] std::string picture_as_text(const ReportInput& input, PictureChoice which, const Painter& painter);
[[nodiscard]] std::string picture_as_markdown(const ReportInput& input, PictureChoice which);
// sankey: {file, picture, title, amounts_in, source, layers, nodes: [{label, code, layer, address, amount}],
// links: [{from, to, address, amount}]}, from and to number the nodes from 0. treemap: {…, spending}, where each
// of {label, code, address, amount, parts} holds its parts. What stands for no single figure, a rest or several
// small lines together, has no address. Amounts are decimal strings in `amounts_in`.
[[nodiscard]] JsonValue picture_as_json(const ReportInput& input, PictureChoice which, const std::string& path);

}  // namespace gouji
