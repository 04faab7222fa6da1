#include "disclosure/table_block.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "disclosure/blank_columns.h"
#include "disclosure/fold.h"
#include "disclosure/heading.h"
#include "disclosure/parts.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxTitleCharacters = 60;
constexpr std::size_t kMaxLinesAbove = 12;  // with text, between title and rows

// The text of a line that holds one text only, also where it stands in a cell or behind Markdown's marks.
std::string_view sole_text(std::string_view line) {
  line = trim(line);
  while (!line.empty() && (line.front() == '|' || line.front() == '#')) line = trim(line.substr(1));
  while (!line.empty() && line.back() == '|') line = trim(line.substr(0, line.size() - 1));
  while (line.size() > 4 && line.substr(0, 2) == "**" && line.ends_with("**")) line = trim(line.substr(2, line.size() - 4));
  const bool has_more = line.find('\t') != std::string_view::npos || line.find('|') != std::string_view::npos;
  return has_more ? std::string_view() : line;
}

bool is_separator(std::string_view line) {
  line = trim(line);
  return line.find('-') != std::string_view::npos && line.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool is_note(std::string_view folded) {
  return folded.substr(0, 3) == "注" && (folded.size() < 4 || folded.substr(3, 1) == ":" || is_digit(folded[3]));
}

struct Title {
  std::string text;
  std::string folded;
  std::string_view id;  // empty where the title is not known
  std::size_t lines = 1;
};

class BlockReader {
 public:
  BlockReader(std::span<const TextLine> lines, const Titles& titles, Diagnostics& remarks)
      : lines_(lines), titles_(titles), remarks_(remarks) {}

  std::optional<TableBlock> read(std::size_t at) {
    at_ = at;
    if (!read_head()) return std::nullopt;
    if (at_ < lines_.size() && is_row(lines_[at_].text)) read_rows();
    else read_blank_columns();
    // Notes only, or nothing: the title says what is not there.
    block_.end = at_;
    return std::move(block_);
  }

 private:
  std::string_view text(std::size_t i) const { return i < lines_.size() ? sole_text(lines_[i].text) : std::string_view(); }
  bool is_empty(std::size_t i) const { return trim(lines_[i].text).empty(); }
  std::size_t next_filled(std::size_t i) const {
    while (i < lines_.size() && is_empty(i)) ++i;
    return i;
  }

  // A title at line i: known, or at least ending in 表. It may go on in the next line.
  std::optional<Title> title_at(std::size_t i) const {
    const std::string_view line = text(i);
    if (line.empty() || line.size() > 4 * kMaxTitleCharacters || count_characters(line) > kMaxTitleCharacters) return std::nullopt;
    Title title{std::string(line), fold(line), {}, 1};
    if (ends_sentence(title.folded) || is_label(title.folded)) return std::nullopt;
    title.id = titles_.table_id(title.folded);
    if (!title.id.empty()) return title;
    const bool names_table = bare_title(title.folded).ends_with("表");
    const std::size_t next = next_filled(i + 1);
    if (!names_table && next <= i + 2 && next < lines_.size() && !is_row(lines_[next].text)) {
      const std::string_view rest = text(next);
      const std::string folded_rest = fold(rest);
      const std::string joined = title.folded + folded_rest;
      // Not a row of the table before, and not a title of its own.
      const bool is_piece = line.find("  ") == std::string_view::npos && titles_.table_id(folded_rest).empty() && !year_in(folded_rest);
      if (is_piece && count_characters(joined) <= kMaxTitleCharacters && joined.ends_with("表") && enumeration_of(rest).size == 0) {
        title.id = titles_.table_id(joined);
        if (!title.id.empty()) return Title{title.text + std::string(rest), joined, title.id, next - i + 1};
      }
    }
    if (!names_table || is_generic(title.folded)) return std::nullopt;
    return title;
  }

  bool is_generic(std::string_view folded) const {
    const std::string bare = bare_title(folded);
    return std::any_of(titles_.words(WordKind::generic_title).begin(), titles_.words(WordKind::generic_title).end(),
                       [&](const std::string& word) { return bare == word; }) ||
           enumeration_of(folded).level == ParagraphLevel::part;
  }

  // Title, labels and marks; then at_ is the first line of rows. False where this is no table.
  bool read_head() {
    bool has_mark = false;
    bool has_title = false;
    std::size_t seen = 0;
    std::size_t i = at_;
    for (i = next_filled(i); i < lines_.size() && seen < kMaxLinesAbove; i = next_filled(i + 1), ++seen) {
      const std::string_view line = lines_[i].text;
      if (const std::optional<TableMark> mark = table_mark(line, titles_); mark && (has_title || is_mark_above(i))) {
        take_mark(*mark);
        has_mark = true;
        continue;
      }
      const std::string_view alone = text(i);
      const std::string folded = fold(alone);
      if (!alone.empty() && is_label(folded)) {
        if (has_title && next_title_is_other(i)) break;
        block_.table.label = alone;
        has_mark = true;
        continue;
      }
      if (!has_title) {
        std::optional<Title> title = title_at(i);
        if (title) {
          take_title(std::move(*title), i);
          has_title = true;
          i += title_lines_ - 1;
          continue;
        }
        if (!is_row(line)) return false;
        block_.table.line = lines_[i].line;
        break;
      }
      // (2024年度) below the title.
      if (!folded.empty() && folded.front() == '(' && year_in(folded) && folded.back() == ')') continue;
      break;
    }
    at_ = i;
    if (!has_title) return i < lines_.size() && is_row(lines_[i].text) && is_row_block(i);
    if (i < lines_.size() && is_row(lines_[i].text)) return true;
    const bool has_heading = i < lines_.size() && is_blank_kept_heading(lines_[i].text, id_, titles_);
    return has_mark || has_heading;
  }

  // A mark or a label before the title counts only where the title follows.
  bool is_mark_above(std::size_t i) const {
    const std::size_t next = next_filled(i + 1);
    return next < lines_.size() && (title_at(next).has_value() || is_label(fold(text(next))) || is_row(lines_[next].text));
  }

  // A label below a title belongs to it, unless another title follows at once.
  bool next_title_is_other(std::size_t i) const {
    const std::size_t next = next_filled(i + 1);
    const std::optional<Title> title = next < lines_.size() ? title_at(next) : std::nullopt;
    return title && !title->id.empty();
  }

  bool is_row_block(std::size_t i) const {
    const std::size_t next = next_filled(i + 1);
    return next < lines_.size() && is_row(lines_[next].text);
  }

  void take_mark(const TableMark& mark) {
    if (!mark.amounts_in.empty()) block_.table.amounts_in = mark.amounts_in;
    if (!mark.unit_code.empty()) block_.mark.unit_code = mark.unit_code;
    if (!mark.unit_name.empty()) block_.mark.unit_name = mark.unit_name;
  }

  static std::string_view without_number(std::string_view text) {
    text = trim(text);
    return trim(text.substr(enumeration_of(text).size));
  }

  // Bytes of a label that stands on the title's line, parted by a colon or a blank: 公开01表: 表1
  static std::size_t label_before(std::string_view text) {
    for (const std::string_view end : {":", "：", " "}) {
      const std::size_t at = text.find(end);
      if (at != std::string_view::npos && is_label(fold(text.substr(0, at)))) return at;
    }
    return 0;
  }

  void take_title(Title title, std::size_t i) {
    std::string_view rest = without_number(title.text);
    if (const std::size_t size = label_before(rest); size > 0) {
      if (block_.table.label.empty()) block_.table.label = trim(rest.substr(0, size));
      rest = trim(rest.substr(size));
      if (rest.substr(0, 1) == ":") rest.remove_prefix(1);
      if (rest.substr(0, 3) == "：") rest.remove_prefix(3);
      rest = without_number(rest);
    }
    block_.table.title = without_blanks(rest);
    block_.table.line = lines_[i].line;
    id_ = title.id;
    title_lines_ = title.lines;
    title_folded_ = std::move(title.folded);
  }

  void read_rows() {
    block_.table.shape = lines_[at_].text.find('\t') != std::string_view::npos ? TextTableShape::tabs : TextTableShape::markdown;
    for (; at_ < lines_.size(); ++at_) {
      const std::string_view line = lines_[at_].text;
      if (trim(line).empty() && line.find('\t') == std::string_view::npos) continue;
      if (read_note(at_)) continue;
      if (ends_here(at_)) break;
      if (is_row(line)) {
        if (is_separator(line)) continue;
        if (const std::optional<TableMark> mark = table_mark(line, titles_); mark && block_.table.rows.empty()) {
          take_mark(*mark);
          continue;
        }
        block_.table.rows.push_back({cells_of(line), lines_[at_].line});
        continue;
      }
      const std::size_t next = next_filled(at_ + 1);
      const bool goes_on = next < lines_.size() && next <= at_ + 2 && is_row(lines_[next].text) && !ends_here(next) &&
                           count_characters(trim(line)) <= 40 && block_.table.notes.empty() && !is_heading(line, titles_);
      if (!goes_on) break;
      remarks_.push_back(remark_at("stray-line", lines_[at_].line, {{"text", shortened(trim(line))}}));
    }
  }

  bool read_note(std::size_t i) {
    const std::string_view line = text(i);
    if (line.empty() || !is_note(fold(line.substr(0, 40)))) return false;
    Paragraph note;
    note.text = line;
    note.line = lines_[i].line;
    block_.table.notes.push_back(std::move(note));
    return true;
  }

  // True where another table or another part of the document begins.
  bool ends_here(std::size_t i) const {
    const std::string_view line = text(i);
    if (line.empty() || line.size() > 4 * kMaxTitleCharacters) return false;
    if (is_row(lines_[i].text)) {
      // In a cell: only a title that is known and stands alone.
      const std::string folded = fold(line);
      return folded.ends_with("表") && !titles_.table_id(folded).empty();
    }
    const std::string folded = fold(line);
    if (is_label(folded)) return true;
    if (enumeration_of(line).level == ParagraphLevel::part) return true;
    if (enumeration_of(line).level == ParagraphLevel::none && is_heading(line, titles_)) return true;
    const std::optional<Title> title = title_at(i);
    if (!title) return false;
    return !title->id.empty() || lines_[i].begins_page || block_.table.shape != TextTableShape::blanks;
  }

  void read_blank_columns() {
    block_.table.shape = TextTableShape::blanks;
    const std::size_t begin = at_;
    std::size_t end = begin;
    for (; end < lines_.size(); ++end) {
      if (is_empty(end)) continue;
      if (read_note(end)) {
        at_ = end + 1;
        break;
      }
      const std::string_view line = trim(lines_[end].text);
      if (is_row(lines_[end].text) || ends_here(end) || line.find("。") != std::string_view::npos) break;
    }
    at_ = std::max(at_, end);
    if (next_filled(begin) >= end) return;  // only title and marks: an empty table, or one that is cut short
    std::uint32_t reason_line = 0;
    std::optional<std::vector<TextRow>> rows = rows_from_blanks(lines_.subspan(next_filled(begin), end - next_filled(begin)), id_, titles_, reason_line);
    if (rows) {
      block_.table.rows = std::move(*rows);
      return;
    }
    block_.is_read = false;
    remarks_.push_back(remark_at("unread-table", block_.table.line,
                                 {{"title", shortened(block_.table.title)}, {"line", std::to_string(reason_line)}}));
  }

  std::span<const TextLine> lines_;
  const Titles& titles_;
  Diagnostics& remarks_;
  std::size_t at_ = 0;
  std::string_view id_;
  std::size_t title_lines_ = 1;
  std::string title_folded_;
  TableBlock block_;
};

}  // namespace

bool is_row(std::string_view line) {
  if (line.find('\t') != std::string_view::npos && !trim(line).empty()) {
    // One tab before a paragraph is its indentation.
    return trim(line).find('\t') != std::string_view::npos || line.back() == '\t' || line.substr(0, 2) == "\t\t";
  }
  const std::string_view text = trim(line);
  return text.size() > 1 && text.front() == '|' && text.find('|', 1) != std::string_view::npos;
}

std::vector<std::string> cells_of(std::string_view line) {
  const bool has_tabs = line.find('\t') != std::string_view::npos;
  const char separator = has_tabs ? '\t' : '|';
  if (!has_tabs) {
    line = trim(line);
    line.remove_prefix(1);
    if (!line.empty() && line.back() == '|') line.remove_suffix(1);
  }
  std::vector<std::string> cells;
  std::string cell;
  const auto close = [&] {
    cells.emplace_back(trim(cell));
    cell.clear();
  };
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == separator) {
      close();
    } else if (!has_tabs && line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == '|' || line[i + 1] == '*')) {
      cell += line[++i];
    } else if (!has_tabs && line.substr(i, 4) == "<br>") {
      i += 3;
    } else {
      cell += line[i];
    }
  }
  close();
  return cells;
}

std::optional<TableBlock> table_at(std::span<const TextLine> lines, std::size_t at, const Titles& titles,
                                   Diagnostics& remarks) {
  return BlockReader(lines, titles, remarks).read(at);
}

}  // namespace gouji
