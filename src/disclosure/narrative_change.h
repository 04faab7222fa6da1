// What the words before a figure say: that it is a change, against what, and of what.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "disclosure/narrative_vocabulary.h"

namespace gouji {

// 比上年预算数: plain bytes of the text.
struct Comparison {
  std::size_t begin = 0;       // of 比
  std::size_t base_begin = 0;  // of 上年
  std::size_t base_end = 0;    // behind 数
  std::size_t end = 0;         // behind 相比, where that follows
};

// The last comparison in the text, at most a few hundred bytes from its end.
[[nodiscard]] std::optional<Comparison> find_comparison(std::string_view plain, const Vocabulary& words);

// 增加, 增加减少, 增加(减少) at the end of the text, as plain bytes [begin, end); what may stand between it and the
// figure (了, 约) is passed over. An empty range where there is none.
struct DirectionWord {
  std::size_t begin = 0;
  std::size_t end = 0;

  [[nodiscard]] bool empty() const { return begin == end; }
};
[[nodiscard]] DirectionWord direction_at_end(std::string_view plain, const Vocabulary& words);

// 持平, 保持一致 in the text, the first and longest.
[[nodiscard]] DirectionWord find_unchanged(std::string_view plain, const Vocabulary& words);

// The bytes of a year at the end or the start of the text: 2024年, 2024年度, 上年. 0 where there is none.
[[nodiscard]] std::size_t year_at_end(std::string_view plain, const Vocabulary& words);
[[nodiscard]] std::size_t year_at_start(std::string_view plain, const Vocabulary& words);

}  // namespace gouji
