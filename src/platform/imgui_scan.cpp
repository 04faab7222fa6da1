#include "platform/imgui_config.h"

#include <charconv>
#include <cstdarg>
#include <string_view>

int gouji_scan_number(const char* text, const char* format, ...) {
  const std::string_view given = text;
  const std::string_view wanted = format;
  constexpr std::string_view kNumber = "%d";
  if (!wanted.ends_with(kNumber)) return 0;
  const std::string_view literal = wanted.substr(0, wanted.size() - kNumber.size());
  if (!given.starts_with(literal)) return 0;
  int number = 0;
  if (std::from_chars(given.data() + literal.size(), given.data() + given.size(), number).ec != std::errc()) return 0;
  va_list rest;
  va_start(rest, format);
  *va_arg(rest, int*) = number;
  va_end(rest);
  return 1;
}
