// Tells whether a picture is the one that is shown already, so that it need not be drawn again.
#pragma once

#include <cstdint>

struct ImDrawData;

namespace gouji {

// A hash of all that the renderer makes a picture from; 0 where the picture must be drawn because a texture
// of it is not as the graphics card has it.
[[nodiscard]] std::uint64_t hash_of_picture(const ImDrawData& data);

}  // namespace gouji
