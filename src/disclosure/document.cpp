#include "disclosure/document.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "disclosure/cover.h"
#include "disclosure/fold.h"
#include "disclosure/lines.h"
#include "disclosure/paragraphs.h"
#include "disclosure/parts.h"
#include "disclosure/table_block.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

// Prose without Markdown's marks: "## 一、…", "**…**".
std::string_view without_marks(std::string_view line) {
  std::string_view text = trim(line);
  const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
  if (hashes > 0 && hashes <= 6 && hashes < text.size() && text[hashes] == ' ') return trim(text.substr(hashes));
  if (text.size() > 4 && text.substr(0, 2) == "**" && text.substr(text.size() - 2) == "**") return text.substr(2, text.size() - 4);
  return line;
}

class DocumentReader {
 public:
  explicit DocumentReader(const Titles& titles) : titles_(titles) {}

  Steps<TextDocument> read(std::string_view text) {
    co_yield 0;
    lines_ = split_lines(text);
    co_yield 0;
    lines_ = without_page_furniture(std::move(lines_), document_.remarks);
    co_yield 0;
    std::size_t i = read_front();
    bool after_table = false;
    std::size_t looked_at = 0;
    for (; i < lines_.size(); ++i, ++looked_at) {
      if (is_pause(looked_at)) co_yield fraction_of(i, lines_.size());
      TextLine line = lines_[i];
      if (may_begin_table(i)) {
        if (std::optional<TableBlock> block = table_at(lines_, i, titles_, document_.remarks)) {
          take_block(std::move(*block));
          after_table = true;
          continue_at(i, document_end_);
          continue;
        }
      }
      line.text = without_marks(line.text);
      if (trim(line.text).empty() && !line.begins_page) continue;
      prose_.push_back({line, std::exchange(after_table, false)});
    }
    co_yield 1;
    read_prose();
    find_unit();
    co_return std::move(document_);
  }

 private:
  // Steps the loop to line `end`, keeping a page break that stood among the lines passed.
  static void continue_at(std::size_t& i, std::size_t end) { i = std::max(end, i + 1) - 1; }

  // Cover and list of contents; returns the first line behind them.
  std::size_t read_front() {
    constexpr std::size_t kLookedAt = 400;
    const std::size_t looked_at = std::min(lines_.size(), kLookedAt);
    std::size_t contents = 0;
    while (contents < looked_at && !is_contents_heading(lines_[contents].text)) ++contents;
    const bool has_contents = contents < looked_at;
    std::size_t front = has_contents ? contents : 0;
    while (!has_contents && front < looked_at && !begins_body(front)) ++front;
    const std::span<const TextLine> cover = std::span(lines_).subspan(0, front);
    const std::size_t title = read_cover_title(cover, document_.cover);
    for (const TextLine& line : cover) {
      if (const std::optional<TableMark> mark = table_mark(line.text, titles_)) take_mark(*mark);
    }
    if (has_contents) return read_contents(lines_, contents, titles_, document_.cover);
    return title < front ? title + 1 : 0;
  }

  bool begins_body(std::size_t i) const {
    const std::string_view text = trim(without_marks(lines_[i].text));
    return enumeration_of(text).size > 0 || is_row(lines_[i].text) || ends_sentence(text);
  }

  // Cheap: most lines of prose are none of these.
  bool may_begin_table(std::size_t i) const {
    constexpr std::size_t kMaxBytes = 400;
    const std::string_view line = lines_[i].text;
    if (is_row(line)) return true;
    const std::string_view text = trim(line);
    return !text.empty() && text.size() <= kMaxBytes && (!ends_sentence(text) || text.back() == ':' || is_label(fold(text)));
  }

  void take_mark(const TableMark& mark) {
    if (!mark.unit_code.empty() && document_.cover.unit_code.empty()) document_.cover.unit_code = mark.unit_code;
    if (!mark.unit_name.empty() && !has_unit_) {
      document_.cover.unit_name = mark.unit_name;
      has_unit_ = true;
    }
  }

  void take_block(TableBlock block) {
    take_mark(block.mark);
    document_end_ = block.end;
    if (!block.is_read) return;
    const bool is_empty = block.table.rows.empty() && block.table.notes.empty();
    if (is_empty) {
      document_.remarks.push_back({Severity::warning, "table-cut-short", {block.table.line, 1}, {},
                                   {{"title", shortened(block.table.title)}}});
      return;
    }
    document_.tables.push_back(std::move(block.table));
  }

  void read_prose() {
    PartTracker tracker(titles_);
    for (Paragraph& paragraph : join_paragraphs(prose_, titles_, document_.remarks)) {
      switch (tracker.part_of(paragraph)) {
        case Part::profile: document_.profile.push_back(std::move(paragraph)); break;
        case Part::terms: document_.terms.push_back(std::move(paragraph)); break;
        case Part::narrative:
        case Part::tables: document_.narrative.push_back(std::move(paragraph)); break;
      }
    }
  }

  // Where no title names the year: the first that stands in a heading or a title of a table.
  void find_unit() {
    Cover& cover = document_.cover;
    const auto take_year = [&](std::string_view text) {
      if (cover.year == 0) cover.year = year_in(fold(text)).value_or(0);
    };
    for (const Paragraph& paragraph : document_.narrative) {
      if (paragraph.text.size() < 200) take_year(paragraph.text);
    }
    for (const TextTable& table : document_.tables) take_year(table.title);
  }

  const Titles& titles_;
  TextDocument document_;
  std::vector<TextLine> lines_;
  std::vector<ProseLine> prose_;
  std::size_t document_end_ = 0;  // first line behind the last table
  bool has_unit_ = false;
};

}  // namespace

Steps<TextDocument> take_apart_in_steps(std::string_view text, const Titles& titles) {
  DocumentReader reader(titles);
  Steps<TextDocument> reading = reader.read(text);
  while (reading.step()) co_yield reading.fraction();
  co_return reading.take();
}

TextDocument take_apart(std::string_view text, const Titles& titles) { return take_apart_in_steps(text, titles).finish(); }

Diagnostic remark_at(std::string_view id, std::uint32_t line, Slots slots) {
  return {Severity::remark, std::string(id), {line, 1}, {}, std::move(slots)};
}

bool TextRow::is_blank() const {
  return std::all_of(cells.begin(), cells.end(), [](const std::string& cell) { return cell.empty(); });
}

}  // namespace gouji
