#include "disclosure/lines.h"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxPageNumberBytes = 48;

struct PageNumber {
  int number = 0;
  bool is_bare = false;
};

// Digits at the start of the text, which moves behind them.
std::optional<int> take_number(std::string_view& text) {
  std::size_t size = 0;
  int number = 0;
  for (; size < text.size() && size < 4 && is_digit(text[size]); ++size) {
    number = number * 10 + (text[size] - '0');
  }
  if (size == 0) return std::nullopt;
  text.remove_prefix(size);
  return number;
}

bool take(std::string_view& text, std::string_view word) {
  if (text.substr(0, word.size()) != word) return false;
  text.remove_prefix(word.size());
  return true;
}

bool take_marks(std::string_view& text) {
  const std::size_t before = text.size();
  while (take(text, "-") || take(text, "~") || take(text, "·") || take(text, "•") || take(text, "_") || take(text, "|")) {}
  return text.size() < before;
}

// "第3页", "第3页,共9页", "3/9", "-3-", "3", "Page3of9".
std::optional<PageNumber> page_number(std::string_view line) {
  if (line.size() > kMaxPageNumberBytes) return std::nullopt;
  const std::string folded = fold(line);
  std::string_view text = folded;
  const bool has_marks = take_marks(text);
  const bool has_word = take(text, "第") || take(text, "Page") || take(text, "page");
  const std::optional<int> number = take_number(text);
  if (!number) return std::nullopt;
  const bool has_page = take(text, "页");
  bool has_count = false;
  if (take(text, "/") || take(text, "of") || take(text, ",共") || take(text, "共")) {
    if (!take_number(text)) return std::nullopt;
    take(text, "页");
    has_count = true;
  }
  const bool has_end_marks = take_marks(text);
  if (!text.empty()) return std::nullopt;
  const bool is_bare = !has_marks && !has_word && !has_page && !has_count && !has_end_marks;
  if (is_bare && (*number == 0 || *number > 999)) return std::nullopt;
  if (!is_bare && !has_word && !has_count && has_marks != has_end_marks) return std::nullopt;  // "-3" is a figure
  return PageNumber{*number, is_bare};
}

bool may_be_page_edge(const TextLine& line) {
  constexpr std::size_t kMaxCharacters = 60;
  const std::string_view text = trim(line.text);
  if (text.empty() || text.find('\t') != std::string_view::npos || text.front() == '|') return false;
  if (count_characters(text) > kMaxCharacters || enumeration_of(text).size > 0 || ends_sentence(text)) return false;
  const std::string folded = fold(text);
  const std::string_view view = folded;
  return view.size() < 3 || (view.substr(view.size() - 3) != "表" && view.find("单位:") == std::string_view::npos &&
                             view.find("元)") == std::string_view::npos);
}

// Calls use(line number) for the first and the last line with text of every page.
template <typename Use>
void for_each_page_edge(const std::vector<TextLine>& lines, Use use) {
  std::size_t last = lines.size();
  bool at_start = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].begins_page) {
      if (last < lines.size()) use(last);
      at_start = true;
    }
    if (trim(lines[i].text).empty()) continue;
    if (at_start) use(i);
    at_start = false;
    last = i;
  }
  if (last < lines.size()) use(last);
}

void remove_repeated_edges(std::vector<TextLine>& lines) {
  constexpr int kMinPages = 3;
  std::unordered_map<std::string, int> pages_of_edge;
  for_each_page_edge(lines, [&](std::size_t i) {
    if (may_be_page_edge(lines[i])) ++pages_of_edge[fold(lines[i].text)];
  });
  std::vector<bool> is_removed(lines.size());
  for_each_page_edge(lines, [&](std::size_t i) {
    if (!may_be_page_edge(lines[i])) return;
    const auto found = pages_of_edge.find(fold(lines[i].text));
    is_removed[i] = found != pages_of_edge.end() && found->second >= kMinPages;
  });
  std::size_t kept = 0;
  bool carried = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    carried |= lines[i].begins_page;
    if (is_removed[i]) continue;
    lines[kept] = lines[i];
    lines[kept++].begins_page = std::exchange(carried, false);
  }
  lines.resize(kept);
}

}  // namespace

std::vector<TextLine> split_lines(std::string_view text) {
  std::vector<TextLine> lines;
  std::uint32_t number = 1;
  bool begins_page = false;
  std::size_t start = 0;
  const auto add = [&](std::size_t end) {
    std::string_view line = text.substr(start, end - start);
    while (!line.empty() && line.front() == '\f') {
      line.remove_prefix(1);
      begins_page = true;
    }
    const bool ends_page = !line.empty() && line.back() == '\f';
    const std::string_view trimmed = trim(line);
    // Tabs at the end are empty cells.
    std::size_t size = trimmed.empty() ? 0 : static_cast<std::size_t>(trimmed.data() + trimmed.size() - line.data());
    for (std::size_t i = size; i < line.size(); ++i) {
      if (line[i] == '\t') size = i + 1;
    }
    lines.push_back({line.substr(0, size), number, begins_page});
    begins_page = ends_page;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n' && text[i] != '\r') continue;
    add(i);
    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') ++i;
    start = i + 1;
    ++number;
  }
  if (start < text.size()) add(text.size());
  return lines;
}

std::vector<TextLine> without_page_furniture(std::vector<TextLine> lines, Diagnostics& remarks) {
  std::size_t kept = 0;
  bool carried = false;
  int last_number = 0;
  for (const TextLine& line : lines) {
    carried |= line.begins_page;
    if (const std::optional<PageNumber> page = page_number(line.text); page && line.text.find('\t') == std::string_view::npos) {
      const bool goes_on = last_number == 0 || (page->number > last_number && page->number <= last_number + 3);
      if (page->is_bare && !goes_on) {
        remarks.push_back(remark_at("lone-number", line.line, {{"text", std::string(trim(line.text))}}));
      } else {
        last_number = page->number;
      }
      carried = true;
      continue;
    }
    lines[kept] = line;
    lines[kept++].begins_page = std::exchange(carried, false);
  }
  lines.resize(kept);
  remove_repeated_edges(lines);
  return lines;
}

}  // namespace gouji
