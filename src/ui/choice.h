// One of several by name, chosen from a list that opens.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "ui/widgets.h"

namespace gouji {

// `id` is unique in its window. Returns the number of the one that was pressed.
std::optional<std::size_t> choice(const ImRect& box, const char* id, std::string_view chosen, const std::vector<std::string_view>& options,
                                  bool is_touch);

}  // namespace gouji
