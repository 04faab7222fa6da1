// The text view for the page's JavaScript (web/text_view.js), as JSON. Members that are empty, false or
// usual are left out.
//
//   section  {"id", "title", "level", "place", "sign", "blocks": […]}
//   block    {"kind": "heading", "level", "runs"}, {"kind": "paragraph", "runs", "quiet"},
//            {"kind": "list", "items": [runs, …]}, {"kind": "terms", "terms": [[label, runs], …]},
//            {"kind": "buttons", "runs"}, {"kind": "choice", "label", "runs", "chosen"},
//            {"kind": "field", "label", "text", "hint", "action", "number", "fault"},
//            {"kind": "table", "caption", "titled", "note", "heads": [[{"text", "columns", "rows", "group"}, …],
//             …], "words": [true, …], "rows": [{"id", "depth", "total", "names", "gloss", "cells"}, …]}
//   run      "text", or {"text", "action", "number", "section", "sign", "strong"}
//   cell     "text" of words, or [text, fact], [text, fact, sign], [text, fact, sign, true] where the text does
//            not stand there but should, [text, fact, sign, false, move] of a figure that a scenario moved
#pragma once

#include <string>
#include <vector>

#include "io/json_writer.h"
#include "report/report_section.h"

namespace gouji {

[[nodiscard]] JsonValue json_of(const ReportSection& section);
// {"error": ["×", "不一致"], …}
[[nodiscard]] JsonValue json_of(const std::vector<ReportSign>& signs);

}  // namespace gouji
