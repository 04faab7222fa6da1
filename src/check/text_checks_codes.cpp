// Checks of printed names against the official names of their codes.
#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "check/text_checks.h"

namespace gouji {
namespace {

bool is_insignificant(char32_t c) {
  constexpr std::u32string_view kMarks = U"、，,.。·•:：;；“”\"'‘’《》-—－“的";
  return kMarks.find(c) != std::u32string_view::npos;
}

void take_prefix(std::string& text, std::string_view prefix) {
  if (text.size() > prefix.size() && text.starts_with(prefix)) text.erase(0, prefix.size());
}

void take_suffix(std::string& text, std::string_view suffix) {
  if (text.size() > suffix.size() && text.ends_with(suffix)) text.resize(text.size() - suffix.size());
}

// What is left of a name when everything is taken off that documents write as they like: blanks, marks, what stands
// in brackets behind it, 其他 before it, 支出 behind it.
std::string core_of_name(std::string_view name) {
  std::string core;
  const std::string plain = comparable(name);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(plain, at).value_or(U'?');
    if (!is_insignificant(c)) core += plain.substr(start, at - start);
  }
  constexpr std::string_view kOpen = "（";
  const std::size_t bracket = core.rfind(kOpen);
  if (bracket != std::string::npos && bracket > 0 && core.ends_with("）")) core.resize(bracket);
  take_prefix(core, "其中");
  take_prefix(core, "其他");
  take_prefix(core, "其它");
  take_suffix(core, "支出");
  return core;
}

bool is_alike(std::string_view a, std::string_view b) {
  const std::string core_a = core_of_name(a);
  const std::string core_b = core_of_name(b);
  return core_a.starts_with(core_b) || core_b.starts_with(core_a);
}

// Calls take(table, row, official subject, its classification) for each row of a table of sums whose name is not
// that of its code.
template <typename Take>
void for_each_other_name(const Budget& budget, std::span<const Classification> classifications, Take take) {
  for (const Table& table : budget.tables()) {
    if (table.kind == TableKind::narrative || table.kind == TableKind::performance || is_of_ledger(table.kind)) continue;
    for (Index row = 0; row < table.rows.size(); ++row) {
      const Row& printed = table.rows[row];
      const bool has_both = !printed.code.empty() && !printed.name.empty() && comparable(printed.name) != printed.code;
      if (!has_both || table.columns.empty()) continue;
      for (const Classification& classification : classifications) {
        const Subject* official = classification.find(printed.code);
        if (official == nullptr || is_alike(printed.name, official->name)) continue;
        take(table, row, *official, classification);
      }
    }
  }
}

void add(const Table& table, Index row, const Subject& official, TextFindings& findings) {
  const Row& printed = table.rows[row];
  findings.push_back({.rule = 0, .place = table.title, .line = printed.line, .text = printed.code + " " + printed.name,
                      .instead = official.code + " " + official.name, .fact = table.fact(row, 0)});
}

bool is_name_of_any(const Classification& classification, std::string_view name) {
  const std::string wanted = comparable(name);
  return std::any_of(classification.subjects().begin(), classification.subjects().end(),
                     [&](const Subject& subject) { return comparable(subject.name) == wanted; });
}

}  // namespace

void find_names_of_other_codes(const Budget& budget, std::span<const Classification> classifications, TextFindings& findings) {
  for_each_other_name(budget, classifications, [&](const Table& table, Index row, const Subject& official, const Classification& classification) {
    if (is_name_of_any(classification, table.rows[row].name)) add(table, row, official, findings);
  });
}

void find_names_of_codes(const Budget& budget, std::span<const Classification> classifications, TextFindings& findings) {
  const int year = budget.cover().year;
  for_each_other_name(budget, classifications, [&](const Table& table, Index row, const Subject& official, const Classification& classification) {
    const bool is_of_the_time = year >= classification.year() - 1 && year <= classification.year() + 1;
    if (is_of_the_time && !is_name_of_any(classification, table.rows[row].name)) add(table, row, official, findings);
  });
}

}  // namespace gouji
