#include "disclosure/encoding.h"

#include <algorithm>

#include "base/utf8.h"
#include "disclosure/decoder.h"

namespace gouji {
namespace {

struct Signature {
  std::string_view bytes;
  std::string_view name;
};
constexpr Signature kBinaryFiles[] = {
    {"%PDF-", "PDF"},
    {"PK\x03\x04", "ZIP / DOCX / XLSX"},
    {"\xD0\xCF\x11\xE0", "DOC / XLS"},
    {"{\\rtf", "RTF"},
    {"\x89PNG", "PNG"},
    {"\xFF\xD8\xFF", "JPEG"},
    {"\x1F\x8B", "GZIP"},
};

Diagnostics fault(std::string_view id, std::uint32_t line, Slots slots = {}) {
  Diagnostics faults;
  faults.push_back({Severity::error, std::string(id), {line, line == 0 ? 0U : 1U}, {}, std::move(slots)});
  return faults;
}

std::uint32_t line_of(std::string_view text, std::size_t offset) {
  return 1 + static_cast<std::uint32_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

// How many characters of three bytes the text holds: nearly all of Chinese text in UTF-8.
std::size_t count_three_byte_characters(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    if (next_code_point(text, at) && at - start == 3) ++count;
  }
  return count;
}

struct LineEncodings {
  std::uint32_t first_utf8 = 0;   // line that is Chinese in UTF-8
  std::uint32_t first_other = 0;  // line that is no UTF-8
};

// A line of GB18030 is next to never well-formed UTF-8 with several characters of three bytes.
LineEncodings encodings_of_lines(std::string_view bytes) {
  constexpr std::size_t kSureOf = 3;
  LineEncodings found;
  std::uint32_t line = 1;
  for (std::size_t start = 0; start < bytes.size(); ++line) {
    const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
    const std::string_view text = bytes.substr(start, end - start);
    if (first_invalid_utf8(text)) {
      if (found.first_other == 0) found.first_other = line;
    } else if (found.first_utf8 == 0 && count_three_byte_characters(text) >= kSureOf) {
      found.first_utf8 = line;
    }
    if (found.first_utf8 != 0 && found.first_other != 0) break;
    start = end + 1;
  }
  return found;
}

Result<std::string> convert(std::string_view bytes, TextEncoding encoding) {
  std::string text = decoded_text(bytes, encoding);
  const std::size_t bad = text.find(kReplacement);
  if (bad != std::string::npos) return fault("unknown-encoding", line_of(text, bad));
  return text;
}

}  // namespace

Result<std::string> utf8_from_bytes(std::string_view bytes) {
  if (bytes.empty()) return fault("empty-file", 0);
  if (bytes.size() > kMaxTextBytes) {
    return fault("file-too-big", 0, {{"limit", std::to_string(kMaxTextBytes >> 20U) + " MB"}});
  }
  for (const Signature& signature : kBinaryFiles) {
    if (bytes.starts_with(signature.bytes)) return fault("binary-file", 0, {{"kind", std::string(signature.name)}});
  }
  if (bytes.starts_with("\xFF\xFE")) return convert(bytes.substr(2), TextEncoding::utf16_le);
  if (bytes.starts_with("\xFE\xFF")) return convert(bytes.substr(2), TextEncoding::utf16_be);
  if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
    return fault("binary-file", line_of(bytes, zero), {{"kind", "NUL"}});
  }
  if (bytes.starts_with(kByteOrderMark)) bytes.remove_prefix(kByteOrderMark.size());
  if (!first_invalid_utf8(bytes)) return std::string(bytes);

  const LineEncodings encodings = encodings_of_lines(bytes);
  if (encodings.first_utf8 != 0) {
    return fault("mixed-encoding", std::max(encodings.first_utf8, encodings.first_other),
                 {{"utf8_line", std::to_string(encodings.first_utf8)}, {"other_line", std::to_string(encodings.first_other)}});
  }
  return convert(bytes, TextEncoding::gb18030);
}

}  // namespace gouji
