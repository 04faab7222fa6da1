#include "disclosure/narrative_change.h"

#include <string>

#include "disclosure/narrative_plain.h"

namespace gouji {
namespace {

constexpr std::size_t kComparisonReach = 300;  // bytes before a figure in which a comparison is looked for
constexpr std::size_t kYearDigits = 4;

bool are_digits(std::string_view text) {
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
  }
  return !text.empty();
}

std::size_t take_words(std::string_view text, std::size_t at, const Words& words) {
  for (;;) {
    const std::string_view word = word_at_start(text.substr(at), words);
    if (word.empty()) return at;
    at += word.size();
  }
}

}  // namespace

std::size_t year_at_start(std::string_view plain, const Vocabulary& words) {
  if (const std::string_view word = word_at_start(plain, words.years); !word.empty()) return word.size();
  static constexpr std::string_view kYears[] = {"年度", "年"};
  if (plain.size() <= kYearDigits || !are_digits(plain.substr(0, kYearDigits))) return 0;
  for (const std::string_view year : kYears) {
    if (plain.substr(kYearDigits).starts_with(year)) return kYearDigits + year.size();
  }
  return 0;
}

std::size_t year_at_end(std::string_view plain, const Vocabulary& words) {
  if (const std::string_view word = word_at_end(plain, words.years); !word.empty()) return word.size();
  static constexpr std::string_view kYears[] = {"年度", "年"};
  for (const std::string_view year : kYears) {
    if (!plain.ends_with(year)) continue;
    const std::string_view before = plain.substr(0, plain.size() - year.size());
    if (before.size() < kYearDigits) return 0;
    return are_digits(before.substr(before.size() - kYearDigits)) ? kYearDigits + year.size() : 0;
  }
  return 0;
}

std::optional<Comparison> find_comparison(std::string_view plain, const Vocabulary& words) {
  const std::string_view near = last_bytes(plain, kComparisonReach);
  const std::size_t offset = plain.size() - near.size();
  std::optional<Comparison> found;
  for (std::size_t at = 0; at < near.size(); ++at) {
    const std::size_t year = year_at_start(near.substr(at), words);
    if (year == 0) continue;
    const std::string_view starter = word_at_end(near.substr(0, at), words.comparisons);
    if (!starter.empty()) {
      Comparison comparison;
      comparison.begin = offset + at - starter.size();
      comparison.base_begin = offset + at;
      comparison.base_end = take_words(plain, comparison.base_begin + year, words.bases);
      comparison.end = comparison.base_end + word_at_start(plain.substr(comparison.base_end), words.comparison_ends).size();
      found = comparison;
    }
    at += year - 1;
  }
  return found;
}

DirectionWord direction_at_end(std::string_view plain, const Vocabulary& words) {
  static const Words kBetween = {"幅度为", "幅度", "额为", "率为", "幅为", "约", "近", "了", "额", "率", "幅", "为", "到", ":"};
  static const Words kJoints = {"(", ")", "/", "、", "或"};
  std::string_view rest = plain;
  for (std::string_view word = word_at_end(rest, kBetween); !word.empty(); word = word_at_end(rest, kBetween)) {
    rest.remove_suffix(word.size());
  }
  DirectionWord direction;
  direction.begin = direction.end = rest.size();
  for (std::string_view left = rest;;) {
    const std::string_view up = word_at_end(left, words.increase);
    const std::string_view word = up.empty() ? word_at_end(left, words.decrease) : up;
    const std::string_view joint = word.empty() ? word_at_end(left, kJoints) : std::string_view();
    if (word.empty() && joint.empty()) break;
    left.remove_suffix(word.empty() ? joint.size() : word.size());
    if (!word.empty()) direction.begin = left.size();
  }
  return direction;
}

DirectionWord find_unchanged(std::string_view plain, const Vocabulary& words) {
  for (const std::string& word : words.unchanged) {
    const std::size_t at = plain.find(word);
    if (at != std::string_view::npos) return {at, at + word.size()};
  }
  return {};
}

}  // namespace gouji
