// Matching one segment of a pattern of addresses against an id.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "check/address_index.h"
#include "model/address_pattern.h"

namespace gouji {

// A segment after its bound names were put in: text before and behind at most one open piece.
struct OpenSegment {
  std::string before;
  const PatternPiece* open = nullptr;  // null: `before` is the whole id
  std::string behind;
  PatternSegment::Descent descent = PatternSegment::Descent::none;
};

// Nothing where a name in [project of {name}] is not bound, or two pieces are open.
[[nodiscard]] std::optional<OpenSegment> open_segment(const PatternSegment& segment, const Bindings& bindings);

// What the open piece stands for if the id fits around it; nothing otherwise. "" where nothing is open.
[[nodiscard]] std::optional<std::string_view> text_of_open_piece(const OpenSegment& segment, std::string_view id);

// The bound text; nothing where the name is not bound.
[[nodiscard]] std::optional<std::string_view> bound_text(const Bindings& bindings, std::string_view name);

// Whether a row fits the piece where `text` is the part of its id that the piece stands for.
[[nodiscard]] bool row_fits(const Table& table, const Row& row, std::string_view text, const PatternPiece& piece,
                            const Bindings& bindings);
[[nodiscard]] bool column_fits(const Column& column, std::string_view text, const PatternPiece& piece);
[[nodiscard]] bool table_fits(const Table& table, const PatternPiece& piece);

}  // namespace gouji
