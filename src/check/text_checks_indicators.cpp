// Checks on the indicators of performance tables.
#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "check/text_checks.h"

namespace gouji {
namespace {

bool has_any(std::string_view text, const std::vector<std::string>& words) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return text.find(word) != std::string_view::npos; });
}

// "=5人": what the table prints for an indicator.
std::string printed_target(const Budget& budget, const Table& table, Index row) {
  const Row& indicator = table.rows[row];
  const Index value = table.find_column("value");
  const std::string figure = value == kNone ? std::string() : budget.fact(table.fact(row, value)).printed;
  return indicator.name + " " + indicator.indicator->comparison + figure + indicator.indicator->measured_in;
}

template <typename Condition>
void find_indicators(const Budget& budget, Condition condition, TextFindings& findings) {
  for (const Table& table : budget.tables()) {
    const Index value = table.find_column("value");
    for (Index row = 0; row < table.rows.size(); ++row) {
      if (!table.rows[row].indicator || value == kNone) continue;
      const Index fact = table.fact(row, value);
      if (!condition(table.rows[row], budget.fact(fact))) continue;
      findings.push_back({.rule = 0, .place = table.project, .line = table.rows[row].line,
                          .text = printed_target(budget, table, row), .instead = {}, .fact = fact});
    }
  }
}

// Up to three characters that end in the word: what a sentence calls the thing it measures.
std::string measured_thing(std::string_view text, std::size_t word_at, std::size_t word_end) {
  std::size_t from = word_at;
  for (int i = 0; i < 2 && from > 0; ++i) {
    std::size_t before = from;
    do --before;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80);
    std::size_t at = before;
    const char32_t c = next_code_point(text, at).value_or(U' ');
    if (c < 0x4E00 || c > 0x9FFF) break;
    from = before;
  }
  return std::string(text.substr(from, word_end - from));
}

// True where, behind the word, a bound and a figure follow: 低于 5%, >95%, 小于3分钟.
bool is_promised(std::string_view behind) {
  const std::string text = comparable(behind.substr(0, 24));
  for (const std::string_view bound : {"低于", "高于", "不低于", "不高于", "小于", "大于", "<", ">", "≤", "≥", "达到"}) {
    if (text.rfind(bound, 0) != 0) continue;
    return text.size() > bound.size() && is_digit(text[bound.size()]);
  }
  return false;
}

bool measures(const Table& table, const std::string& thing) {
  return std::any_of(table.rows.begin(), table.rows.end(), [&](const Row& row) {
    return row.indicator && row.name.find(thing) != std::string::npos;
  });
}

}  // namespace

void find_indicator_units(const Budget& budget, const TextTemplate& check, bool units_must_match, TextFindings& findings) {
  find_indicators(
      budget,
      [&](const Row& row, const Fact&) {
        const bool is_listed = std::find(check.units.begin(), check.units.end(), row.indicator->measured_in) != check.units.end();
        return has_any(row.name, check.find) && is_listed != units_must_match;
      },
      findings);
}

void find_rates_above_whole(const Budget& budget, TextFindings& findings) {
  find_indicators(
      budget,
      [](const Row& row, const Fact& fact) {
        const bool is_rate = row.name.find("率") != std::string::npos && row.indicator->measured_in == "%";
        const bool is_bound_below = row.indicator->comparison == "≥" || row.indicator->comparison == ">";
        return is_rate && is_bound_below && fact.value.fen >= 100 * power_of_ten(scale_digits(fact.unit));
      },
      findings);
}

void find_promised_targets(const Budget& budget, const TextTemplate& check, TextFindings& findings) {
  constexpr std::string_view kTarget = "/target";
  for (const Passage& passage : budget.cover().passages) {
    if (!passage.place.ends_with(kTarget)) continue;
    const Table* table = budget.find_table(std::string_view(passage.place).substr(0, passage.place.size() - kTarget.size()));
    if (table == nullptr) continue;
    for (const std::string& word : check.find) {
      for (std::size_t at = passage.text.find(word); at != std::string::npos; at = passage.text.find(word, at + word.size())) {
        const std::size_t end = at + word.size();
        const std::string thing = measured_thing(passage.text, at, end);
        if (!is_promised(std::string_view(passage.text).substr(end)) || measures(*table, thing)) continue;
        findings.push_back({.rule = 0, .place = table->project, .line = passage.line, .text = thing, .instead = {}, .fact = kNone});
      }
    }
  }
}

}  // namespace gouji
