#include "model/address_pattern.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji {
namespace {

constexpr std::string_view kSets[] = {"function", "economic", "project"};

std::vector<std::string> split(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) return parts;
    text.remove_prefix(end + 1);
  }
}

bool is_name(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || c == '.' || c == '-';
  });
}

// Takes `suffix` off the end of `text`; true where it was there.
bool take_suffix(std::string_view& text, std::string_view suffix) {
  if (text.size() < suffix.size() || text.substr(text.size() - suffix.size()) != suffix) return false;
  text.remove_suffix(suffix.size());
  return true;
}

// "function named 行政运行": takes off the name that a row must have, empty where there is none.
std::string take_named(std::string_view& inside) {
  constexpr std::string_view kNamed = " named ";
  const std::size_t named = inside.find(kNamed);
  if (named == std::string_view::npos) return {};
  const std::string name(inside.substr(named + kNamed.size()));
  inside = inside.substr(0, named);
  return name;
}

std::optional<PatternPiece> name_piece(std::string_view inside) {
  PatternPiece piece{.kind = PatternPiece::Kind::name, .text = {}, .choices = {}, .of = {}, .named = take_named(inside)};
  const std::size_t equals = inside.find('=');
  if (equals != std::string_view::npos) piece.choices = split(inside.substr(equals + 1), '|');
  piece.text = inside.substr(0, equals);
  if (!is_name(piece.text)) return std::nullopt;
  return piece;
}

std::optional<PatternPiece> set_piece(std::string_view inside) {
  PatternPiece piece{.kind = PatternPiece::Kind::set, .text = {}, .choices = {}, .of = {}, .named = take_named(inside)};
  constexpr std::string_view kOf = " of {";
  const std::size_t of = inside.find(kOf);
  if (of != std::string_view::npos) {
    std::string_view name = inside.substr(of + kOf.size());
    if (!take_suffix(name, "}") || !is_name(name)) return std::nullopt;
    piece.of = name;
    inside = inside.substr(0, of);
    if (inside != "project") return std::nullopt;
  }
  if (std::find(std::begin(kSets), std::end(kSets), inside) != std::end(kSets)) piece.text = inside;
  else piece.choices = split(inside, '|');
  if (piece.text.empty() && piece.choices.size() < 2) return std::nullopt;
  return piece;
}

std::optional<PatternSegment> segment_from_text(std::string_view text) {
  PatternSegment segment;
  if (take_suffix(text, ">>")) segment.descent = PatternSegment::Descent::leaves;
  else if (take_suffix(text, ">")) segment.descent = PatternSegment::Descent::parts;
  if (text.empty()) return std::nullopt;
  while (!text.empty()) {
    const bool is_set = text[0] == '[';
    if (!is_set && text[0] != '{') {
      const std::size_t end = std::min(text.find_first_of("{}[]>"), text.size());
      if (end == 0) return std::nullopt;
      segment.pieces.push_back({.kind = PatternPiece::Kind::literal, .text = std::string(text.substr(0, end)), .choices = {}, .of = {}, .named = {}});
      text.remove_prefix(end);
      continue;
    }
    const std::size_t end = text.find(is_set ? ']' : '}');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = text.substr(1, end - 1);
    std::optional<PatternPiece> piece = is_set ? set_piece(inside) : name_piece(inside);
    if (!piece) return std::nullopt;
    segment.pieces.push_back(*std::move(piece));
    text.remove_prefix(end + 1);
  }
  return segment;
}

}  // namespace

std::optional<AddressPattern> pattern_from_text(std::string_view text) {
  AddressPattern pattern;
  if (!text.empty() && text[0] == '-') {
    pattern.weight = -1;
    text.remove_prefix(1);
  }
  pattern.is_optional = take_suffix(text, "?");
  const std::vector<std::string> texts = split(text, '/');
  if (texts.size() != 3) return std::nullopt;
  std::array<PatternSegment*, 3> segments{&pattern.table, &pattern.row, &pattern.column};
  for (std::size_t i = 0; i < segments.size(); ++i) {
    std::optional<PatternSegment> segment = segment_from_text(texts[i]);
    if (!segment) return std::nullopt;
    *segments[i] = *std::move(segment);
  }
  return pattern;
}

}  // namespace gouji
