// Text for Markdown: names from a file are shown as they are, never as markup.
#pragma once

#include <string>
#include <string_view>

namespace gouji {

// Escapes what Markdown and HTML would take for markup; line breaks become blanks.
[[nodiscard]] std::string markdown_text(std::string_view text);

}  // namespace gouji
