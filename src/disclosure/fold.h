// Published text made comparable, and the numbers that paragraphs and headings begin with.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "disclosure/document.h"

namespace gouji {

// For comparing: without blanks, quotation marks and 《》; full-width signs, letters and digits (（ ： ０) as
// half-width ones; every dash as "-". Never for what is kept.
[[nodiscard]] std::string fold(std::string_view text);

// Without blanks of any kind.
[[nodiscard]] std::string without_blanks(std::string_view text);

[[nodiscard]] std::size_t count_characters(std::string_view text);

struct Enumeration {
  ParagraphLevel level = ParagraphLevel::none;
  std::size_t size = 0;  // bytes of the number with the sign behind it; 0 where there is none
};
// 第一部分, 一、, （一）, 1. 1、, 1) （1） ①. "30.8万元" has none. REQUIRES: no blanks at the start.
[[nodiscard]] Enumeration enumeration_of(std::string_view text);

// True where the text ends as a sentence or a clause does: 。；：，、！？ and their half-width forms.
[[nodiscard]] bool ends_clause(std::string_view text);
// The same without ，、: what may stand at the end of a paragraph.
[[nodiscard]] bool ends_sentence(std::string_view text);

// True where all is digits, at least one. ASCII only.
[[nodiscard]] bool is_digits(std::string_view text);

// True where the text is a figure as tables print them: 1,234.50, -0.5, 98%.
[[nodiscard]] bool is_figure(std::string_view text);

// The year in "2024年", "2024 年度", "２０２４年": the first from 1949 to 2999 that is followed by 年.
[[nodiscard]] std::optional<int> year_in(std::string_view folded);

}  // namespace gouji
