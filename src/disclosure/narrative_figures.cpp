#include "disclosure/narrative_figures.h"

#include <array>
#include <utility>

#include "base/utf8.h"
#include "disclosure/narrative_plain.h"

namespace gouji {
namespace {

bool has_digits(std::string_view text, std::size_t at, std::size_t count) {
  if (text.size() - at < count) return false;
  for (std::size_t i = 0; i < count; ++i) {
    if (!is_digit(text[at + i])) return false;
  }
  return true;
}

bool is_digit_at(std::string_view text, std::size_t at) { return at < text.size() && is_digit(text[at]); }

// Behind the last digit of the number at `at`: digits, groups of three behind commas, one fraction.
std::size_t end_of_number(std::string_view text, std::size_t at) {
  const std::size_t begin = at;
  while (is_digit_at(text, at)) ++at;
  if (at - begin <= 3) {
    while (at < text.size() && text[at] == ',' && has_digits(text, at + 1, 3) && !is_digit_at(text, at + 4)) at += 4;
  }
  if (at + 1 < text.size() && text[at] == '.' && is_digit(text[at + 1])) {
    ++at;
    while (is_digit_at(text, at)) ++at;
  }
  return at;
}

std::string_view character_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return {};
  std::size_t next = at;
  static_cast<void>(next_code_point(text, next));
  return text.substr(at, next - at);
}

template <std::size_t N>
bool starts_with_any(std::string_view text, const std::array<std::string_view, N>& words) {
  for (const std::string_view word : words) {
    if (text.starts_with(word)) return true;
  }
  return false;
}

// 5万人, 3亿元: what is counted in 万 but is no money.
constexpr std::array<std::string_view, 12> kThings = {"人", "名", "户", "册", "条", "次", "辆", "亩", "平", "吨", "公", "个"};
constexpr std::array<std::string_view, 6> kThresholds = {"以上", "(含)以上", "以下", "(含)以下", "以内", "及以上"};
constexpr std::array<std::string_view, 8> kEndsOfClause = {",", ";", "。", "、", ":", ")", "!", "?"};

// Takes the unit behind the number, which ends at figure.end.
void take_unit(std::string_view text, TextFigure& figure) {
  const std::string_view behind = text.substr(figure.end);
  const auto take = [&](FigureKind kind, std::string_view unit) {
    figure.kind = kind;
    figure.end += unit.size();
  };
  static constexpr std::pair<std::string_view, MoneyUnit> kMoney[] = {
      {"万元", MoneyUnit::wan_yuan}, {"亿元", MoneyUnit::yi_yuan}, {"元", MoneyUnit::yuan}};
  static constexpr std::pair<std::string_view, MoneyUnit> kCutMoney[] = {
      {"万", MoneyUnit::wan_yuan}, {"亿", MoneyUnit::yi_yuan}};
  for (const auto& [word, unit] : kMoney) {
    if (!behind.starts_with(word)) continue;
    figure.unit = unit;
    take(FigureKind::money, word);
    if (starts_with_any(text.substr(figure.end), kThresholds)) figure.kind = FigureKind::threshold;
    return;
  }
  for (const auto& [word, unit] : kCutMoney) {
    if (!behind.starts_with(word) || starts_with_any(behind.substr(word.size()), kThings)) continue;
    figure.unit = unit;
    figure.unit_is_cut = true;
    return take(FigureKind::money, word);
  }
  if (behind.starts_with("%")) return take(FigureKind::percent, "%");
  if (behind.starts_with("倍")) {
    figure.number += "倍";
    return take(FigureKind::times, "倍");
  }
  if (behind.empty() || starts_with_any(behind, kEndsOfClause)) {
    figure.kind = FigureKind::bare;
    return;
  }
  figure.measured_in = character_at(text, figure.end);
  take(FigureKind::count, figure.measured_in);
}

// True where the - or + before the number is its sign and not a dash between two names.
bool has_sign(std::string_view text, std::size_t at) {
  if (at == 0 || (text[at - 1] != '-' && text[at - 1] != '+')) return false;
  const std::string_view before = text.substr(0, at - 1);
  static constexpr std::array<std::string_view, 8> kBefore = {",", "。", ";", ":", "为", "长", "加", "少"};
  for (const std::string_view word : kBefore) {
    if (before.ends_with(word)) return true;
  }
  return before.empty();
}

// 万元 where no number stands: it closes a sentence whose figure was never filled in.
bool is_missing_amount(std::string_view text, std::size_t at) {
  if (at == 0) return false;
  const std::string_view before = text.substr(0, at);
  static constexpr std::array<std::string_view, 6> kBefore = {":", "(", "/", "以", "单位", "位"};
  for (const std::string_view word : kBefore) {
    if (before.ends_with(word)) return false;
  }
  return true;
}

}  // namespace

std::vector<TextFigure> figures_in(std::string_view plain) {
  static constexpr std::string_view kWanYuan = "万元";
  std::vector<TextFigure> figures;
  for (std::size_t at = 0; at < plain.size();) {
    if (is_digit(plain[at])) {
      TextFigure figure;
      figure.begin = has_sign(plain, at) ? at - 1 : at;
      figure.end = end_of_number(plain, at);
      figure.number = plain.substr(figure.begin, figure.end - figure.begin);
      take_unit(plain, figure);
      at = figure.end;
      figures.push_back(std::move(figure));
    } else if (plain.substr(at).starts_with(kWanYuan)) {
      if (is_missing_amount(plain, at)) {
        TextFigure figure;
        figure.kind = FigureKind::missing;
        figure.begin = at;
        figure.end = at + kWanYuan.size();
        figures.push_back(std::move(figure));
      }
      at += kWanYuan.size();
    } else {
      ++at;
    }
  }
  return figures;
}

}  // namespace gouji
