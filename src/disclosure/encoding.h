// Bytes of a published text as UTF-8. Takes UTF-8 with or without a byte-order mark, GB18030 (and so GBK and
// GB2312), and UTF-16 with its mark.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace gouji {

inline constexpr std::size_t kMaxTextBytes = 64U << 20U;

// The text without its mark; a byte that means nothing in an otherwise sound text would be a fault. Faults:
// empty-file, file-too-big, binary-file, mixed-encoding (at the first line of the other encoding),
// unknown-encoding (at the first byte that fits none). Linear in the length, safe on any bytes.
[[nodiscard]] Result<std::string> utf8_from_bytes(std::string_view bytes);

}  // namespace gouji
