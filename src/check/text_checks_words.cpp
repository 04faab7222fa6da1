// Checks on the words of sentences and names.
#include <cstddef>
#include <utility>

#include "base/utf8.h"
#include "check/text_checks.h"

namespace gouji {
namespace {

// The sentence around bytes first … last, cut to what a reader needs to find it.
std::string excerpt(std::string_view text, std::size_t first, std::size_t last) {
  constexpr int kContext = 8;  // characters on each side
  std::size_t from = first;
  for (int i = 0; i < kContext && from > 0; ++i) {
    do --from;
    while (from > 0 && (static_cast<unsigned char>(text[from]) & 0xC0) == 0x80);
  }
  std::size_t to = last;
  for (int i = 0; i < kContext && to < text.size(); ++i) next_code_point(text, to);
  std::string result(text.substr(from, to - from));
  if (from > 0) result.insert(0, "…");
  if (to < text.size()) result += "…";
  return result;
}

bool is_han(char32_t c) { return c >= 0x4E00 && c <= 0x9FFF; }

// The first run of three or more Chinese characters that stands twice in a row, with or without a blank
// between; empty where there is none.
std::string repeated_run(std::string_view name) {
  constexpr std::size_t kLeast = 3;
  const std::string text = comparable(name);
  std::vector<std::size_t> starts;
  std::vector<char32_t> characters;
  for (std::size_t at = 0; at < text.size();) {
    starts.push_back(at);
    characters.push_back(next_code_point(text, at).value_or(U'?'));
  }
  starts.push_back(text.size());
  for (std::size_t first = 0; first < characters.size(); ++first) {
    for (std::size_t length = (characters.size() - first) / 2; length >= kLeast; --length) {
      bool is_repeated = true;
      for (std::size_t i = 0; i < length && is_repeated; ++i) {
        is_repeated = is_han(characters[first + i]) && characters[first + i] == characters[first + length + i];
      }
      if (is_repeated) return text.substr(starts[first], starts[first + length] - starts[first]);
    }
  }
  return {};
}

}  // namespace

std::string comparable(std::string_view name) {
  std::string result;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t start = at;
    const char32_t c = next_code_point(name, at).value_or(U'?');
    if (c == U' ' || c == U'\t' || c == 0xA0 || c == 0x3000) continue;
    if (c == U'(') result += "（";
    else if (c == U')') result += "）";
    else result += name.substr(start, at - start);
  }
  return result;
}

void find_wording(const Budget& budget, const TextTemplate& check, TextFindings& findings) {
  for (const Passage& passage : budget.cover().passages) {
    if (passage.place.rfind(check.in, 0) != 0) continue;
    for (const std::string& word : check.find) {
      for (std::size_t at = passage.text.find(word); at != std::string::npos; at = passage.text.find(word, at + word.size())) {
        findings.push_back({.rule = 0, .place = passage.place, .line = passage.line,
                            .text = excerpt(passage.text, at, at + word.size()), .instead = check.instead, .fact = kNone});
      }
    }
  }
}

void find_repeated_words(const Budget& budget, TextFindings& findings) {
  for (const Table& table : budget.tables()) {
    for (const std::string* name : {&table.department, &table.executor, &table.project}) {
      if (repeated_run(*name).empty()) continue;
      findings.push_back({.rule = 0, .place = table.title, .line = table.line, .text = *name, .instead = {}, .fact = kNone});
    }
  }
}

void find_direction_words(const Budget& budget, TextFindings& findings) {
  for (const Table& table : budget.tables()) {
    const Index change = table.find_column("change");
    for (Index row = 0; row < table.rows.size(); ++row) {
      const Row& claim = table.rows[row];
      if (!claim.claim || claim.claim->direction != Direction::contradictory) continue;
      findings.push_back({.rule = 0, .place = claim.claim->section, .line = claim.line, .text = claim.claim->direction_word,
                          .instead = {}, .fact = change == kNone ? kNone : table.fact(row, change)});
    }
  }
}

void find_opposite_directions(const Budget& budget, const TextTemplate& check, TextFindings& findings) {
  const Table* narrative = budget.find_table("narrative");
  if (narrative == nullptr) return;
  const auto claim_of = [&](const std::string& id) -> const Row* {
    const Index row = narrative->find_row(id);
    return row == kNone || !narrative->rows[row].claim ? nullptr : &narrative->rows[row];
  };
  const Row* whole = claim_of(check.whole);
  if (whole == nullptr) return;
  const Direction direction = whole->claim->direction;
  if (direction != Direction::increase && direction != Direction::decrease) return;
  const Direction opposite = direction == Direction::increase ? Direction::decrease : Direction::increase;
  std::string text = whole->name + whole->claim->direction_word;
  for (const std::string& id : check.parts) {
    const Row* part = claim_of(id);
    if (part == nullptr || (part->claim->direction != opposite && part->claim->direction != Direction::unchanged)) return;
    text += "，" + part->name + part->claim->direction_word;
  }
  const Index change = narrative->find_column("change");
  const auto row = static_cast<Index>(whole - narrative->rows.data());
  findings.push_back({.rule = 0, .place = whole->claim->section, .line = whole->line, .text = std::move(text), .instead = {},
                      .fact = change == kNone ? kNone : narrative->fact(row, change)});
}

}  // namespace gouji
