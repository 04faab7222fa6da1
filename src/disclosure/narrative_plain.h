// A paragraph in plain form, so that one sentence is read in one way however it was typed: half width,
// without blanks and quotation marks, with one form of each dash and bracket. A blank between two digits
// stays, so that two figures never become one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gouji {

struct PlainText {
  std::string text;                   // UTF-8
  std::vector<std::uint32_t> origin;  // byte of the published text for each byte of `text`, and one past the end
};

// Bytes that are no UTF-8 are left out. REQUIRES: text is shorter than 4 GiB.
[[nodiscard]] PlainText plain_text(std::string_view text);
[[nodiscard]] std::string plain(std::string_view text);

// The published characters of plain bytes [begin, end), without blanks, quotation marks in pairs.
// REQUIRES: plain is plain_text(published), begin <= end <= plain.text.size().
[[nodiscard]] std::string printed_text(std::string_view published, const PlainText& plain, std::size_t begin,
                                       std::size_t end);
// Bytes of the number at the head of a paragraph, with the blanks around it: "（一） ", "1．", "第三部分 "; see
// enumeration_of() in disclosure/fold.h.
[[nodiscard]] std::size_t numbering_length(std::string_view published);

// The first of the words that the text ends with, starts with, contains; empty where there is none.
[[nodiscard]] std::string_view word_at_end(std::string_view text, const std::vector<std::string>& words);
[[nodiscard]] std::string_view word_at_start(std::string_view text, const std::vector<std::string>& words);
[[nodiscard]] bool contains_word(std::string_view text, const std::vector<std::string>& words);
[[nodiscard]] bool is_one_of(std::string_view text, const std::vector<std::string>& words);

// The last `bytes` of the text, or a few less, so that no character is cut.
[[nodiscard]] std::string_view last_bytes(std::string_view text, std::size_t bytes);

}  // namespace gouji
