#include "report/csv.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace gouji {
namespace {

constexpr std::array<std::string_view, 11> kStarts{"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"};

constexpr std::string_view kHidden = "\uFFFD";  // kHiddenShown

bool could_run(std::string_view text) {
  const auto begins = [](std::string_view part) {
    return std::any_of(kStarts.begin(), kStarts.end(), [&](std::string_view start) { return part.starts_with(start); });
  };
  if (begins(text)) return true;
  while (text.starts_with(kHidden)) text.remove_prefix(kHidden.size());  // a spreadsheet may drop it
  return begins(trim(text));
}

}  // namespace

std::string csv_text(std::string_view text) {
  const std::string visible = with_hidden_shown(text);
  std::string cell = could_run(visible) ? "'" : "";
  cell += visible;
  if (cell.find_first_of("\",\r\n") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) quoted += c == '"' ? "\"\"" : std::string(1, c);
  return quoted + '"';
}

}  // namespace gouji
