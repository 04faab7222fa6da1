#include "report/markdown.h"

#include "base/utf8.h"

namespace gouji {

std::string markdown_text(std::string_view text) {
  constexpr std::string_view kMarkup = "\\`*_[]<>|#&~";
  std::string escaped;
  for (const char c : harmless(text)) {
    if (kMarkup.find(c) != std::string_view::npos) escaped += '\\';
    escaped += c;
  }
  return escaped;
}

}  // namespace gouji
