// The words of a scenario file, by the number of their enumerator.
#pragma once

#include <array>
#include <string_view>

namespace gouji {

inline constexpr std::string_view kScenarioFormat = "gouji-scenario";
inline constexpr std::array<std::string_view, 4> kChangeKinds{"set", "add", "scale", "move"};
inline constexpr std::array<std::string_view, 2> kConstraintKinds{"at-most", "at-least"};
inline constexpr std::array<std::string_view, 2> kFundings{"follows", "fixed"};

}  // namespace gouji
