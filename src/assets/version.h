// Which Gouji this is, and what it was built with. The build writes the bodies (cmake/version.cmake),
// in a source of their own, so that a new commit compiles one small file and no more.
#pragma once

#include <string_view>

namespace gouji {

// The version of the project, with the commit where it was built from a git checkout: "0.1.0+g1a2b3c4".
[[nodiscard]] std::string_view version_text();

// The compiler: "Emscripten 3.1.6", "GNU 12.2.0".
[[nodiscard]] std::string_view toolchain_text();

}  // namespace gouji
