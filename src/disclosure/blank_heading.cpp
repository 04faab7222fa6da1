#include "disclosure/blank_heading.h"

#include <algorithm>

#include "base/sort.h"
#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/heading.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxWords = 100;  // no heading has more; it bounds the work

bool overlap(const Word& a, const Word& b) { return a.start < b.end && b.start < a.end; }
std::size_t middle(const Word& word) { return (word.start + word.end) / 2; }

class HeadingReader {
 public:
  HeadingReader(std::string_view table_id, const Titles& titles) : table_id_(table_id), titles_(titles) {}

  std::optional<BlankHeading> read(std::span<const TextLine> lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      std::vector<Word> words = words_of(lines[i].text, i);
      join_on_line(words);
      if (words_.size() + words.size() > kMaxWords) return std::nullopt;
      words_.insert(words_.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
    }
    if (!join_over_lines()) return std::nullopt;
    return sort_out();
  }

 private:
  bool is_figures(const std::string& folded) const {
    return !titles_.column_id(table_id_, folded).empty() || titles_.is(WordKind::subtotal, folded);
  }
  bool is_known(const std::string& folded) const {
    return is_figures(folded) || titles_.is(WordKind::code, folded) || titles_.is(WordKind::code_level, folded) ||
           titles_.is(WordKind::name, folded) || titles_.is(WordKind::group, folded);
  }

  static void join(Word& word, const Word& next) {
    word.text += next.text;
    word.folded += next.folded;
    word.start = std::min(word.start, next.start);
    word.end = std::max(word.end, next.end);
    word.line = std::max(word.line, next.line);
  }

  // "合   计" and "因公出国 （境）费": neighbours that only together are known.
  void join_on_line(std::vector<Word>& words) const {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
      if (is_known(words[i].folded) && is_known(words[i + 1].folded)) continue;
      if (!is_known(words[i].folded + words[i + 1].folded)) continue;
      join(words[i], words[i + 1]);
      words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
  }

  // "事业单位" over "经营收入". False where a word stays unknown.
  bool join_over_lines() {
    for (std::size_t i = 0; i < words_.size();) {
      if (is_known(words_[i].folded)) {
        ++i;
        continue;
      }
      if (!join_with_neighbour(i)) return false;
      i = 0;
    }
    return !words_.empty();
  }

  // Joins an unknown word with one below or above it; the first line comes first in the joined name.
  bool join_with_neighbour(std::size_t unknown) {
    for (std::size_t other = 0; other < words_.size(); ++other) {
      const Word& a = words_[unknown];
      const Word& b = words_[other];
      if (other == unknown || a.line == b.line || !overlap(a, b)) continue;
      const std::size_t above = a.line < b.line ? unknown : other;
      const std::size_t below = above == unknown ? other : unknown;
      if (!is_known(words_[above].folded + words_[below].folded)) continue;
      join(words_[above], words_[below]);
      words_.erase(words_.begin() + static_cast<std::ptrdiff_t>(below));
      return true;
    }
    return false;
  }

  // True where the word stands over columns of figures and is none itself.
  bool is_group(const Word& word) const {
    if (!titles_.is(WordKind::group, word.folded) && titles_.column_id(table_id_, word.folded) != "basic") return false;
    bool is_alone = true;
    bool has_lower = false;
    bool has_lower_parts = false;
    for (const Word& other : words_) {
      if (&other == &word) continue;
      is_alone &= other.line != word.line;
      if (other.line <= word.line || !is_figures(other.folded)) continue;
      if (overlap(word, other)) return true;
      has_lower = true;
      const std::string_view id = titles_.column_id(table_id_, other.folded);
      has_lower_parts |= id == "personnel" || id == "operating";
    }
    if (titles_.column_id(table_id_, word.folded) == "basic") return has_lower_parts;
    return is_alone && has_lower;
  }

  std::optional<BlankHeading> sort_out() const {
    BlankHeading heading;
    std::vector<Word> names;
    for (const Word& word : words_) {
      if (is_figures(word.folded) && !is_group(word)) heading.columns.push_back({word, word.text, 0});
      else if (titles_.is(WordKind::code, word.folded) || titles_.is(WordKind::code_level, word.folded)) heading.code = "编码";
      else if (titles_.is(WordKind::name, word.folded)) names.push_back(word);
    }
    drop_names_above(names);
    const auto by_place = [](const Word& a, const Word& b) { return middle(a) < middle(b); };
    sort_stably(names, by_place);
    sort_stably(heading.columns, [&](const auto& a, const auto& b) { return by_place(a.word, b.word); });
    for (const Word& name : names) heading.names.push_back(name.text);
    for (BlankHeading::Column& column : heading.columns) {
      const auto after = std::count_if(names.begin(), names.end(), [&](const Word& name) { return middle(name) < middle(column.word); });
      column.side = after > 0 ? static_cast<std::size_t>(after) - 1 : 0;
    }
    if (heading.columns.empty()) return std::nullopt;
    name_subtotals(heading);
    return heading;
  }

  // 小计 stands first in its group: the columns behind it tell which group that is.
  void name_subtotals(BlankHeading& heading) const {
    for (std::size_t i = 0; i + 1 < heading.columns.size(); ++i) {
      if (!titles_.column_id(table_id_, heading.columns[i].word.folded).empty()) continue;
      const std::string_view next = titles_.column_id(table_id_, heading.columns[i + 1].word.folded);
      for (const Word& word : words_) {
        if (is_group(word) && is_part_of_column(titles_.column_id(table_id_, word.folded), next)) {
          heading.columns[i].title = word.text;
          if (titles_.column_id(table_id_, word.folded) == closest_group(next)) break;
        }
      }
    }
  }

  // "项目" over "功能分类科目名称" is a heading over the columns of codes and names: the lowest line counts, except
  // that several names stand side by side in tables of several sides.
  void drop_names_above(std::vector<Word>& names) const {
    const auto is_general = [&](const Word& word) { return titles_.is(WordKind::group, word.folded); };
    const bool has_exact = std::any_of(names.begin(), names.end(), [&](const Word& word) { return !is_general(word); });
    const bool is_one_sided = table_id_ != "overview" && table_id_ != "appropriation";
    if (has_exact && is_one_sided) names.erase(std::remove_if(names.begin(), names.end(), is_general), names.end());
  }

  std::string_view table_id_;
  const Titles& titles_;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> words_of(std::string_view line, std::size_t line_number) {
  std::vector<Word> words;
  std::size_t place = 0;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (end == begin) return;
    Word& word = words.back();
    word.text = line.substr(begin, end - begin);
    word.folded = fold(word.text);
    word.end = place;
  };
  bool in_word = false;
  for (std::size_t at = 0; at < line.size(); ++place) {
    const std::size_t start = at;
    const char32_t c = next_code_point(line, at).value_or(U'?');
    const bool is_blank = c == U' ' || c == U'\t' || c == 0xA0 || c == 0x3000;
    if (is_blank && in_word) close(start);
    if (!is_blank && !in_word) {
      words.push_back({{}, {}, place, 0, line_number});
      begin = start;
    }
    in_word = !is_blank;
  }
  if (in_word) close(line.size());
  return words;
}

std::optional<BlankHeading> heading_from_blanks(std::span<const TextLine> lines, std::string_view table_id,
                                                const Titles& titles) {
  return HeadingReader(table_id, titles).read(lines);
}

}  // namespace gouji
