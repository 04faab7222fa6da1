// Files of the project for tests.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// The bytes of a file of the project: "assets/budgets/….json". Fails the test where there is none.
[[nodiscard]] std::string project_file(std::string_view path);

}  // namespace gouji
