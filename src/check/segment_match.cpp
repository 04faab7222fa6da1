#include "check/segment_match.h"

#include <algorithm>

#include "model/classification.h"

namespace gouji {
namespace {

bool is_choice(const PatternPiece& piece, std::string_view text) {
  return std::find(piece.choices.begin(), piece.choices.end(), text) != piece.choices.end();
}

bool is_total(const Row& row) { return row.code.empty() && (row.id == "total" || row.id.ends_with(".total")); }

bool is_sole(const Table& table, const Row& row) {
  return row.id == "total" || (table.rows.size() == 1 && &row == &table.rows[0]);
}

bool is_project(std::string_view text) {
  constexpr std::string_view kStem = "project-";
  return text.size() > kStem.size() && text.substr(0, kStem.size()) == kStem &&
         text.find_first_not_of("0123456789", kStem.size()) == std::string_view::npos;
}

}  // namespace

std::optional<std::string_view> bound_text(const Bindings& bindings, std::string_view name) {
  const auto found = std::find_if(bindings.begin(), bindings.end(), [&](const auto& binding) { return binding.first == name; });
  if (found == bindings.end()) return std::nullopt;
  return found->second;
}

std::optional<OpenSegment> open_segment(const PatternSegment& segment, const Bindings& bindings) {
  OpenSegment result{.before = {}, .open = nullptr, .behind = {}, .descent = segment.descent};
  for (const PatternPiece& piece : segment.pieces) {
    std::string& text = result.open == nullptr ? result.before : result.behind;
    if (piece.kind == PatternPiece::Kind::literal) {
      text += piece.text;
      continue;
    }
    const std::optional<std::string_view> bound =
        piece.kind == PatternPiece::Kind::name ? bound_text(bindings, piece.text) : std::nullopt;
    if (bound) {
      text += *bound;
    } else if (result.open == nullptr && (piece.of.empty() || bound_text(bindings, piece.of))) {
      result.open = &piece;
    } else {
      return std::nullopt;
    }
  }
  return result;
}

std::optional<std::string_view> text_of_open_piece(const OpenSegment& segment, std::string_view id) {
  if (segment.open == nullptr) return id == segment.before ? std::optional(std::string_view()) : std::nullopt;
  const std::size_t around = segment.before.size() + segment.behind.size();
  if (id.size() <= around || !id.starts_with(segment.before) || !id.ends_with(segment.behind)) return std::nullopt;
  return id.substr(segment.before.size(), id.size() - around);
}

bool row_fits(const Table& table, const Row& row, std::string_view text, const PatternPiece& piece,
              const Bindings& bindings) {
  if (!piece.choices.empty()) return is_choice(piece, text);
  if (!piece.named.empty() && row.name != piece.named) return false;
  if (piece.text == "function") return is_code(text) && !is_economic(text);
  if (piece.text == "economic") return is_code(text) && is_economic(text);
  if (piece.text == "subject") return !is_total(row);
  if (piece.text == "total") return is_total(row);
  if (piece.text == "sole") return is_sole(table, row);
  if (piece.text != "project") return true;
  const bool has_function = piece.of.empty() || (row.claim && row.claim->function == bound_text(bindings, piece.of));
  return is_project(text) && has_function;
}

bool column_fits(const Column& column, std::string_view text, const PatternPiece& piece) {
  return piece.choices.empty() ? column.measure == Measure::money : is_choice(piece, text);
}

bool table_fits(const Table& table, const PatternPiece& piece) {
  if (!piece.choices.empty()) return is_choice(piece, table.id);
  if (piece.text == "performance") return table.kind == TableKind::performance;
  return table.kind != TableKind::narrative && table.kind != TableKind::performance &&
         table.kind != TableKind::profile;
}

}  // namespace gouji
