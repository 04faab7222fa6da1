#include "disclosure/fold.h"

#include <algorithm>

#include "base/decimal.h"
#include "base/utf8.h"

namespace gouji {
namespace {

constexpr std::u32string_view kDropped = U"“”‘’\"'「」『』《》〈〉";
constexpr std::u32string_view kDashes = U"‐‑‒–—―─━－−﹣";
constexpr std::u32string_view kChineseDigits = U"一二三四五六七八九十百零〇";
constexpr std::string_view kSentenceEnds[] = {"。", "；", "：", "！", "？", ";", ":", "!", "?"};
constexpr std::string_view kClauseEnds[] = {"，", "、", ",", "…"};

bool is_blank(char32_t c) {
  return c <= U' ' || c == 0xA0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200B) || c == 0xFEFF || c == 0x202F;
}

char32_t half_width(char32_t c) {
  if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
  if (kDashes.find(c) != std::u32string_view::npos) return U'-';
  return c;
}

bool is_any_digit(char32_t c) { return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19); }
bool is_chinese_digit(char32_t c) { return kChineseDigits.find(c) != std::u32string_view::npos; }
bool is_stop(char32_t c) { return c == U'.' || c == U'．' || c == U'、'; }
bool is_open(char32_t c) { return c == U'(' || c == U'（'; }
bool is_close(char32_t c) { return c == U')' || c == U'）'; }

template <std::size_t N>
bool ends_with_any(std::string_view text, const std::string_view (&ends)[N]) {
  return std::any_of(std::begin(ends), std::end(ends), [&](std::string_view end) {
    return text.ends_with(end);
  });
}

// Reads along the start of a text.
class Head {
 public:
  explicit Head(std::string_view text) : text_(text) { next(); }

  [[nodiscard]] char32_t now() const { return now_; }
  [[nodiscard]] std::size_t at() const { return at_; }  // where now() begins
  void next() {
    at_ = behind_;
    now_ = behind_ < text_.size() ? next_code_point(text_, behind_).value_or(0) : 0;
  }
  void skip_blanks() {
    while (now_ != 0 && is_blank(now_)) next();
  }
  // Passes what fits, at most `most`; how many they were.
  int pass(bool (*fits)(char32_t), int most) {
    int count = 0;
    for (; count < most && fits(now_); ++count) next();
    return count;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t behind_ = 0;
  char32_t now_ = 0;
};

Enumeration part_number(std::string_view text) {
  Head head(text);
  head.next();
  head.skip_blanks();
  if (head.pass(is_chinese_digit, 3) == 0 && head.pass(is_any_digit, 2) == 0) return {};
  head.skip_blanks();
  const std::string_view rest = text.substr(head.at());
  for (const std::string_view word : {std::string_view("部分"), std::string_view("篇"), std::string_view("章")}) {
    if (rest.starts_with(word)) return {ParagraphLevel::part, head.at() + word.size()};
  }
  return {};
}

Enumeration bracketed_number(std::string_view text) {
  Head head(text);
  head.next();
  head.skip_blanks();
  const bool is_chinese = head.pass(is_chinese_digit, 3) > 0;
  if (!is_chinese && head.pass(is_any_digit, 2) == 0) return {};
  head.skip_blanks();
  if (!is_close(head.now())) return {};
  head.next();
  return {is_chinese ? ParagraphLevel::subsection : ParagraphLevel::subitem, head.at()};
}

Enumeration plain_number(std::string_view text) {
  Head head(text);
  const bool is_chinese = head.pass(is_chinese_digit, 3) > 0;
  if (!is_chinese && head.pass(is_any_digit, 2) == 0) return {};
  head.skip_blanks();
  if (is_close(head.now()) && !is_chinese) {
    head.next();
    return {ParagraphLevel::subitem, head.at()};
  }
  if (!is_stop(head.now())) return {};
  const bool is_point = head.now() != U'、';
  head.next();
  if (is_chinese) return {ParagraphLevel::section, head.at()};
  // "9.2025年" is a number and a year, "30.8万元" is an amount.
  if (is_point && is_any_digit(head.now()) && !year_in(fold(text.substr(head.at(), 12)))) return {};
  return {ParagraphLevel::item, head.at()};
}

}  // namespace

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) {
      if (lead > ' ' && lead != '"' && lead != '\'') folded += text[at];
      ++at;
      continue;
    }
    const std::size_t start = at;
    const std::optional<char32_t> c = next_code_point(text, at);
    if (!c) continue;
    if (*c >= 0x3040 && *c <= 0x9FFF) {  // most of the text: nothing to fold
      folded.append(text, start, at - start);
      continue;
    }
    if (is_blank(*c) || kDropped.find(*c) != std::u32string_view::npos) continue;
    append_code_point(folded, half_width(*c));
  }
  return folded;
}

std::string without_blanks(std::string_view text) {
  std::string kept;
  kept.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const std::optional<char32_t> c = next_code_point(text, at);
    if (!c || !is_blank(*c)) kept += text.substr(start, at - start);
  }
  return kept;
}

std::size_t count_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
  }));
}

Enumeration enumeration_of(std::string_view text) {
  if (text.empty()) return {};
  const char32_t first = Head(text).now();
  if (first == U'第') return part_number(text);
  if (is_open(first)) return bracketed_number(text);
  if (first >= 0x2460 && first <= 0x2473) return {ParagraphLevel::subitem, 3};  // ① to ⑳
  if (is_any_digit(first) || is_chinese_digit(first)) return plain_number(text);
  return {};
}

bool ends_sentence(std::string_view text) { return ends_with_any(text, kSentenceEnds); }
bool ends_clause(std::string_view text) { return ends_sentence(text) || ends_with_any(text, kClauseEnds); }

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool is_figure(std::string_view text) {
  if (text.empty()) return false;
  if (text.back() == '%') text.remove_suffix(1);
  return decimal_from_text(text).fault != DecimalFault::not_a_number;
}

std::optional<int> year_in(std::string_view folded) {
  constexpr std::string_view kYear = "年";
  for (std::size_t at = folded.find(kYear); at != std::string_view::npos; at = folded.find(kYear, at + 1)) {
    if (at < 4 || !is_digits(folded.substr(at - 4, 4))) continue;
    if (at > 4 && is_digit(folded[at - 5])) continue;
    int year = 0;
    for (const char digit : folded.substr(at - 4, 4)) year = year * 10 + (digit - '0');
    if (year >= 1949 && year <= 2999) return year;
  }
  return std::nullopt;
}

}  // namespace gouji
