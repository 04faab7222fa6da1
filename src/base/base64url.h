// Bytes as letters that a URL takes as they are: base64url without padding. Source: RFC 4648, section 5.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gouji {

[[nodiscard]] std::string base64url_from_bytes(std::string_view bytes);
// Nothing where another letter stands in the text, or bits are left over that no bytes give. Safe on any bytes.
[[nodiscard]] std::optional<std::string> bytes_from_base64url(std::string_view text);

}  // namespace gouji
