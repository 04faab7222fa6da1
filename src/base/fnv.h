// FNV-1a, a hash of bytes that is the same on every machine. It tells texts apart, it is no proof against forgery.
// Source: Fowler, Noll, Vo; RFC 9923.
#pragma once

#include <cstdint>
#include <string_view>

namespace gouji {

[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : bytes) {
    hash ^= static_cast<unsigned char>(byte);
    hash *= 0x100000001B3;
  }
  return hash;
}

}  // namespace gouji
