#include "disclosure/narrative_plain.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

bool is_gap(char32_t c) {
  return c == U' ' || (c >= U'\t' && c <= U'\r') || c == 0x85 || c == 0xA0 || (c >= 0x2000 && c <= 0x200F) ||
         c == 0x2028 || c == 0x2029 || c == 0x3000 || c == 0xFEFF || (c >= 0x2060 && c <= 0x2064);
}

bool is_quotation_mark(char32_t c) {
  return c == U'"' || c == U'\'' || (c >= 0x2018 && c <= 0x201F) || c == U'《' || c == U'》' || c == U'「' ||
         c == U'」' || c == U'『' || c == U'』';
}

bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

char32_t plain_character(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;  // the full-width forms of ASCII
  switch (c) {
    case U'〔':
    case U'【': return U'(';
    case U'〕':
    case U'】': return U')';
    case U'—':
    case U'–':
    case U'─':
    case U'−': return U'-';
    case U'﹪': return U'%';
    case U'．': return U'.';
    default: return c;
  }
}

}  // namespace

PlainText plain_text(std::string_view text) {
  PlainText plain;
  plain.text.reserve(text.size());
  plain.origin.reserve(text.size() + 1);
  bool has_gap = false;  // a blank since the last character
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto start = static_cast<std::uint32_t>(at);
    const std::optional<char32_t> decoded = next_code_point(text, at);
    if (!decoded) continue;
    if (is_gap(*decoded)) {
      has_gap = true;
      continue;
    }
    if (is_quotation_mark(*decoded)) continue;
    const char32_t c = plain_character(*decoded);
    if (has_gap && is_ascii_digit(last) && is_ascii_digit(c)) plain.text += ' ';
    append_code_point(plain.text, c);
    plain.origin.resize(plain.text.size(), start);
    has_gap = false;
    last = c;
  }
  plain.origin.push_back(static_cast<std::uint32_t>(text.size()));
  return plain;
}

std::string plain(std::string_view text) { return plain_text(text).text; }

std::string printed_text(std::string_view published, const PlainText& plain, std::size_t begin, std::size_t end) {
  const std::size_t first = plain.origin[begin];
  const std::size_t last = begin == end ? first : plain.origin[end];
  std::string text = without_blanks(published.substr(first, last - first));
  static constexpr std::pair<std::string_view, std::string_view> kPairs[] = {{"“", "”"}, {"《", "》"}, {"‘", "’"}};
  for (const auto& [open, close] : kPairs) {
    const bool has_open = text.find(open) != std::string::npos;
    const bool has_close = text.find(close) != std::string::npos;
    if (has_close && !has_open) {
      if (text.ends_with(close)) text.resize(text.size() - close.size());
      else text.insert(0, open);
    } else if (has_open && !has_close) {
      if (text.ends_with(open)) text.resize(text.size() - open.size());
      else if (text.starts_with(open)) text.erase(0, open.size());
    } else if (has_open && text.starts_with(open) && text.find(close) + close.size() == text.size()) {
      text = text.substr(open.size(), text.size() - open.size() - close.size());
    }
  }
  return text;
}

std::size_t numbering_length(std::string_view published) {
  const std::string_view text = trim(published);
  const Enumeration number = enumeration_of(text);
  if (number.size == 0) return 0;
  const std::string_view rest = trim(text.substr(number.size));
  return rest.empty() ? published.size() : static_cast<std::size_t>(rest.data() - published.data());
}

std::string_view word_at_end(std::string_view text, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (text.ends_with(word)) return word;
  }
  return {};
}

std::string_view word_at_start(std::string_view text, const std::vector<std::string>& words) {
  for (const std::string& word : words) {
    if (text.starts_with(word)) return word;
  }
  return {};
}

bool contains_word(std::string_view text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

bool is_one_of(std::string_view text, const std::vector<std::string>& words) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

std::string_view last_bytes(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  std::size_t at = text.size() - bytes;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) ++at;
  return text.substr(at);
}

}  // namespace gouji
