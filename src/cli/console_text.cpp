#include "cli/console_text.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace gouji {
namespace {

constexpr std::u32string_view kClosing = U"，。；：、！？）》”’】…,.;:!?)]}%·";
constexpr std::u32string_view kOpening = U"（《“‘【([{";

std::string_view code_of(Style style) {
  switch (style) {
    case Style::plain: break;
    case Style::bold: return "1";
    case Style::faint: return "2";
    case Style::red: return "31";
    case Style::yellow: return "33";
    case Style::green: return "32";
    case Style::cyan: return "36";
  }
  return "";
}

// A run of text that is not broken, and the blanks behind it.
struct Chunk {
  std::string_view text;
  std::string_view blanks;
};

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

std::vector<Chunk> chunks_of(std::string_view text) {
  std::vector<Chunk> chunks;
  std::size_t start = 0;
  char32_t before = 0;
  bool before_is_wide = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t here = at;
    const char32_t c = next_code_point(text, at).value_or(U'?');
    const bool is_wide = display_width(text.substr(here, at - here)) == 2;
    const bool is_behind_digit = before >= U'0' && before <= U'9';  // 第323行 keeps 323行 together
    const bool may_break = here > start && (is_wide || before_is_wide) && !is_behind_digit && !is_in(kClosing, c) &&
                           !is_in(kOpening, before);
    if (may_break && c != U' ') {
      chunks.push_back({text.substr(start, here - start), {}});
      start = here;
    }
    if (c == U' ') {
      std::size_t end = at;
      while (end < text.size() && text[end] == ' ') ++end;
      chunks.push_back({text.substr(start, here - start), text.substr(here, end - here)});
      start = at = end;
    }
    before = c;
    before_is_wide = is_wide;
  }
  if (start < text.size()) chunks.push_back({text.substr(start), {}});
  return chunks;
}

}  // namespace

std::string Painter::paint(std::string_view text, Style style) const {
  if (!is_on_ || style == Style::plain || text.empty()) return std::string(text);
  return "\x1b[" + std::string(code_of(style)) + 'm' + std::string(text) + "\x1b[0m";
}

Style style_of(Verdict verdict) {
  switch (verdict) {
    case Verdict::exact: return Style::green;
    case Verdict::rounding: return Style::cyan;
    case Verdict::cut: return Style::yellow;
    case Verdict::error: return Style::red;
    case Verdict::unverifiable: break;
  }
  return Style::faint;
}

Style style_of(Severity severity) {
  return severity == Severity::error ? Style::red : severity == Severity::warning ? Style::yellow : Style::cyan;
}

std::string padded_right(std::string_view text, int width) {
  std::string padded(text);
  padded.append(static_cast<std::size_t>(std::max(0, width - display_width(text))), ' ');
  return padded;
}

std::string padded_left(std::string_view text, int width) {
  return std::string(static_cast<std::size_t>(std::max(0, width - display_width(text))), ' ').append(text);
}

std::vector<std::string> wrap(std::string_view text, int width) {
  std::vector<std::string> lines;
  std::string line;
  int used = 0;
  std::string_view pending;  // blanks that are written only if more follows on the line
  for (const Chunk& chunk : chunks_of(text)) {
    const int needed = display_width(chunk.text) + static_cast<int>(pending.size());
    if (used > 0 && used + needed > width) {
      lines.push_back(std::move(line));
      line.clear();
      used = 0;
      pending = {};
    }
    line.append(pending).append(chunk.text);
    used = display_width(line);
    pending = chunk.blanks;
  }
  if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
  return lines;
}

std::string wrapped(std::string_view text, std::string_view first, std::string_view rest, int width) {
  std::string out;
  const int room = width - display_width(rest);
  for (const std::string& line : wrap(text, room)) out.append(out.empty() ? first : rest).append(line) += '\n';
  return out;
}

std::vector<std::string> aligned(const std::vector<std::vector<std::string>>& rows, std::size_t left_columns) {
  std::vector<int> widths;
  for (const std::vector<std::string>& row : rows) {
    widths.resize(std::max(widths.size(), row.size()));
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
  }
  std::vector<std::string> lines;
  for (const std::vector<std::string>& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (widths[i] == 0) continue;
      line += (line.empty() ? "" : "  ") + (i < left_columns ? padded_right(row[i], widths[i]) : padded_left(row[i], widths[i]));
    }
    line.erase(line.find_last_not_of(' ') + 1);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace gouji
