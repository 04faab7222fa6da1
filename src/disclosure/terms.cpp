// read_terms_text(): the subjects that 名词解释 explains: 住房保障支出(类)住房改革支出(款)住房公积金(项)：…
#include <string>
#include <utility>
#include <vector>

#include "base/utf8.h"
#include "disclosure/document.h"
#include "disclosure/narrative_plain.h"

namespace gouji {
namespace {

constexpr std::size_t kLongestTerm = 400;  // bytes of the plain text before its explanation

// The names before the marks (类) (款) (项) at the start of the text, with or without digits in them.
std::vector<std::string> names_in(const Paragraph& paragraph, const PlainText& plain, std::size_t begin) {
  static constexpr std::string_view kLevels[] = {"类)", "款)", "项)"};
  static constexpr std::string_view kEnds[] = {":", "。", ",", ";"};
  std::vector<std::string> names;
  std::string_view text = std::string_view(plain.text).substr(0, begin + kLongestTerm);
  for (const std::string_view end : kEnds) text = text.substr(0, text.find(end, begin));
  std::size_t name_begin = begin;
  for (std::size_t open = text.find('(', begin); open != std::string_view::npos; open = text.find('(', open + 1)) {
    std::size_t at = open + 1;
    while (at < text.size() && is_digit(text[at])) ++at;
    for (const std::string_view level : kLevels) {
      if (!text.substr(at).starts_with(level)) continue;
      if (open > name_begin) names.push_back(printed_text(paragraph.text, plain, name_begin, open));
      name_begin = at + level.size();
      break;
    }
  }
  return names;
}

}  // namespace

void read_terms_text(std::span<const Paragraph> paragraphs, const ReadingData& data, TextDraft& draft) {
  static_cast<void>(data);
  for (const Paragraph& paragraph : paragraphs) {
    const PlainText plain = plain_text(std::string_view(paragraph.text).substr(0, 3 * kLongestTerm));
    const std::size_t number = numbering_length(paragraph.text);
    std::size_t begin = 0;
    while (begin < plain.text.size() && plain.origin[begin] < number) ++begin;
    std::vector<std::string> names = names_in(paragraph, plain, begin);
    if (!names.empty()) draft.cover.terms.push_back({std::move(names), paragraph.line});
  }
}

}  // namespace gouji
