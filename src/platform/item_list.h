// What is on the canvas, as a list: each widget with its label, place and state, and the text that was
// drawn. Tests name a widget instead of a coordinate, and assistive technology can be told the same.
// Costs nothing while no list is asked for.
#pragma once

#include <string>

namespace gouji {

// Call after ImGui::NewFrame(): from here to end_item_list() widgets are noted.
void begin_item_list();

// Call before ImGui::EndFrame(). Returns JSON, lengths in CSS pixels (device pixels / scale):
//   {"items": [{"label": "…", "window": "…", "x": 0, "y": 0, "width": 0, "height": 0,
//               "visible": true, …}], "text": "…"}
// `label` is the whole label with its "##…" part. x, y, width, height are the part that can be seen
// where there is one ("visible": true), else the place where the widget would be. Further members,
// each only where true: disabled, focused, active, opened / closed, checked / unchecked, input.
// `text` is everything that Dear ImGui's text functions drew, in drawing order.
[[nodiscard]] std::string end_item_list(float scale);

}  // namespace gouji
