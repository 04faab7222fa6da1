#include "disclosure/blank_columns.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "base/utf8.h"
#include "disclosure/blank_heading.h"
#include "disclosure/fold.h"

namespace gouji {
namespace {

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();
constexpr std::size_t kTolerance = 2;  // characters

bool is_figure_word(const Word& word) { return is_figure(word.folded) || word.folded == "-" || word.folded == "--"; }
bool is_code_word(const Word& word) {
  return is_digits(word.folded) && (word.folded.size() <= 3 || word.folded.size() == 5 || word.folded.size() == 7);
}

// One line of figures: its words by side.
struct BlankRow {
  struct Side {
    std::string name;
    std::vector<Word> figures;
    std::vector<std::size_t> columns;  // of the figures, when they are placed
  };
  std::string code;
  std::vector<Side> sides;
  std::uint32_t line = 0;
  std::size_t page = 0;
};

class BlankTableReader {
 public:
  BlankTableReader(std::string_view table_id, const Titles& titles) : table_id_(table_id), titles_(titles) {}

  std::optional<std::vector<TextRow>> read(std::span<const TextLine> lines, std::uint32_t& reason_line) {
    const bool is_read = read_lines(lines) && find_sides() && part_rows() && make_rows();
    reason_line = reason_line_;
    if (!is_read) return std::nullopt;
    return std::move(out_);
  }

 private:
  struct Line {
    std::vector<Word> words;
    std::uint32_t line = 0;
    std::size_t page = 0;
  };

  bool fail(std::uint32_t line) {
    reason_line_ = line;
    return false;
  }

  bool is_total(const Word& word) const { return titles_.expenditure_row_id(word.folded) == "total"; }

  bool begins_rows(const std::vector<Word>& words) const {
    if (words.empty()) return false;
    if (std::any_of(words.begin(), words.end(), is_figure_word)) return true;
    return is_code_word(words.front());
  }

  // Parts headings from lines of figures; every page may have its own heading.
  bool read_lines(std::span<const TextLine> lines) {
    if (lines.empty()) return false;
    first_line_ = lines.front().line;
    std::size_t page = 0;
    std::size_t i = 0;
    while (i < lines.size()) {
      if (lines[i].begins_page && i > 0) ++page;
      const bool may_be_heading = i == 0 || lines[i].begins_page;
      if (!may_be_heading) {
        take_line(lines[i], page);
        ++i;
        continue;
      }
      std::size_t end = i;
      while (end < lines.size() && (end == i || !lines[end].begins_page) && !begins_rows(words_of(lines[end].text, 0))) ++end;
      std::size_t heading_end = end;
      const bool ends_in_total = drop_total_line(lines, i, heading_end);
      std::optional<BlankHeading> heading = heading_from_blanks(lines.subspan(i, heading_end - i), table_id_, titles_);
      if (heading && (headings_.empty() || heading->columns.size() == headings_.front().second.columns.size())) {
        headings_.emplace_back(page, std::move(*heading));
        i = ends_in_total ? heading_end : end;
        // The line that ended the heading, unless a page ended it.
        if (i < lines.size() && !lines[i].begins_page) take_line(lines[i++], page);
      } else if (headings_.empty()) {
        return fail(lines[i].line);
      } else {
        take_line(lines[i++], page);
      }
    }
    return true;
  }

  // An empty table ends in a line 合计: it is a row, not part of the heading.
  bool drop_total_line(std::span<const TextLine> lines, std::size_t begin, std::size_t& end) const {
    std::size_t last = end;
    while (last > begin && trim(lines[last - 1].text).empty()) --last;
    if (last <= begin + 1) return false;
    const std::vector<Word> words = words_of(lines[last - 1].text, 0);
    if (words.size() != 1 || !is_total(words.front())) return false;
    end = last - 1;
    return true;
  }

  void take_line(const TextLine& line, std::size_t page) {
    std::vector<Word> words = words_of(line.text, 0);
    if (!words.empty()) lines_.push_back({std::move(words), line.line, page});
  }

  const BlankHeading& heading() const { return headings_.front().second; }

  // Where the names of each side begin, told by names that follow a figure.
  bool find_sides() {
    side_starts_.assign(heading().side_count(), kNowhere);
    side_starts_[0] = 0;
    for (const Line& line : lines_) {
      std::size_t side = 0;
      bool after_figure = false;
      for (const Word& word : line.words) {
        if (is_figure_word(word)) {
          after_figure = true;
        } else if (after_figure && ++side < side_starts_.size()) {
          side_starts_[side] = std::min(side_starts_[side], word.start);
          after_figure = false;
        }
      }
    }
    for (std::size_t side = 1; side < side_starts_.size(); ++side) {
      if (side_starts_[side] == kNowhere || side_starts_[side] <= side_starts_[side - 1]) {
        return fail(lines_.empty() ? first_line_ : lines_.front().line);
      }
    }
    return true;
  }

  std::size_t side_of(std::size_t start) const {
    std::size_t side = side_starts_.size() - 1;
    while (side > 0 && start + kTolerance + 1 < side_starts_[side]) --side;
    return side;
  }

  bool part_rows() {
    for (const Line& line : lines_) {
      BlankRow row;
      row.line = line.line;
      row.page = line.page;
      row.sides.resize(heading().side_count());
      std::size_t first = 0;
      if (!heading().code.empty()) {
        while (first < line.words.size() && first < 3 && is_code_word(line.words[first])) {
          if (first > 0) row.code += ' ';
          row.code += line.words[first].text;
          ++first;
        }
      }
      std::size_t side = 0;
      for (std::size_t i = first; i < line.words.size(); ++i) {
        const Word& word = line.words[i];
        if (is_figure_word(word)) {
          row.sides[side].figures.push_back(word);
          continue;
        }
        const std::size_t now = std::max(side, side_of(word.start));
        if (now == side && !row.sides[side].figures.empty()) return fail(line.line);  // a word behind the figures
        side = now;
        row.sides[side].name += word.text;
      }
      rows_.push_back(std::move(row));
    }
    return true;
  }

  std::vector<std::size_t> columns_of_side(std::size_t side) const {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < heading().columns.size(); ++c) {
      if (heading().columns[c].side == side) columns.push_back(c);
    }
    return columns;
  }

  const BlankHeading& heading_of_page(std::size_t page) const {
    const BlankHeading* found = &heading();
    for (const auto& [begins, each] : headings_) {
      if (begins <= page) found = &each;
    }
    return *found;
  }

  // Where the figures of each column end in the rows of a page whose columns are clear.
  struct Edges {
    std::size_t first = kNowhere;
    std::size_t last = 0;
  };

  void note_edge(std::size_t page, std::size_t column, std::size_t end) {
    if (edges_.size() <= page) edges_.resize(page + 1, std::vector<Edges>(heading().columns.size()));
    Edges& edges = edges_[page][column];
    edges.first = std::min(edges.first, end);
    edges.last = std::max(edges.last, end);
  }

  // The one column whose figures end where this one ends.
  std::size_t column_by_edge(const Word& figure, const BlankRow& row, const std::vector<std::size_t>& columns) const {
    std::size_t found = kNowhere;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const Edges edges = row.page < edges_.size() ? edges_[row.page][columns[c]] : Edges();
      if (edges.first == kNowhere || figure.end + kTolerance < edges.first || edges.last + kTolerance < figure.end) continue;
      if (found != kNowhere) return kNowhere;
      found = c;
    }
    return found;
  }

  // The one column whose heading stands over the figure.
  std::size_t column_by_heading(const Word& figure, const BlankRow& row, const std::vector<std::size_t>& columns) const {
    const BlankHeading& above = heading_of_page(row.page);
    std::size_t found = kNowhere;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      const Word& word = above.columns[columns[c]].word;
      if (word.start >= figure.end || figure.start >= word.end) continue;
      if (found != kNowhere) return kNowhere;
      found = c;
    }
    return found;
  }

  // Gives each figure of the side its column; false where that is not clear (yet).
  bool place_figures(BlankRow& row, std::size_t side) {
    std::vector<Word>& figures = row.sides[side].figures;
    const std::vector<std::size_t> columns = columns_of_side(side);
    std::vector<std::size_t> placed;
    if (figures.size() > columns.size()) return false;
    std::size_t next = 0;
    for (std::size_t i = 0; i < figures.size(); ++i) {
      std::size_t column = i;
      if (figures.size() < columns.size()) {
        column = column_by_edge(figures[i], row, columns);
        if (column == kNowhere) column = column_by_heading(figures[i], row, columns);
      }
      if (column == kNowhere || column < next) return false;
      placed.push_back(columns[column]);
      next = column + 1;
    }
    for (std::size_t i = 0; i < figures.size(); ++i) note_edge(row.page, placed[i], figures[i].end);
    row.sides[side].columns = std::move(placed);
    return true;
  }

  // Full rows first; what they and the headings make clear then helps the others.
  bool place_all() {
    struct Open {
      BlankRow* row;
      std::size_t side;
    };
    constexpr int kPasses = 3;
    std::vector<Open> open;
    for (BlankRow& row : rows_) {
      for (std::size_t side = 0; side < row.sides.size(); ++side) {
        const bool is_full = row.sides[side].figures.size() == columns_of_side(side).size();
        if (!is_full || !place_figures(row, side)) open.push_back({&row, side});
      }
    }
    for (int pass = 0; pass < kPasses && !open.empty(); ++pass) {
      open.erase(std::remove_if(open.begin(), open.end(), [&](const Open& each) { return place_figures(*each.row, each.side); }),
                 open.end());
    }
    return open.empty() || fail(open.front().row->line);
  }

  bool make_rows() {
    const bool has_code = !heading().code.empty();
    if (!place_all()) return false;
    TextRow titles;
    if (has_code) titles.cells.push_back(heading().code);
    for (std::size_t side = 0; side < heading().side_count(); ++side) {
      if (!heading().names.empty()) titles.cells.push_back(heading().names[side]);
      for (const std::size_t column : columns_of_side(side)) titles.cells.push_back(heading().columns[column].title);
    }
    titles.line = lines_.empty() ? 0 : lines_.front().line;
    out_.push_back(std::move(titles));
    for (const BlankRow& row : rows_) {
      TextRow cells;
      cells.line = row.line;
      if (has_code) cells.cells.push_back(row.code);
      for (std::size_t side = 0; side < row.sides.size(); ++side) {
        if (!heading().names.empty()) cells.cells.push_back(row.sides[side].name);
        else if (!row.sides[side].name.empty()) return fail(row.line);
        for (const std::size_t column : columns_of_side(side)) {
          const auto& placed = row.sides[side].columns;
          const auto found = std::find(placed.begin(), placed.end(), column);
          cells.cells.push_back(found == placed.end() ? std::string() : row.sides[side].figures[static_cast<std::size_t>(found - placed.begin())].text);
        }
      }
      out_.push_back(std::move(cells));
    }
    return true;
  }

  std::string_view table_id_;
  const Titles& titles_;
  std::vector<std::pair<std::size_t, BlankHeading>> headings_;  // by page
  std::vector<Line> lines_;
  std::vector<std::size_t> side_starts_;
  std::vector<BlankRow> rows_;
  std::vector<std::vector<Edges>> edges_;  // by page and column
  std::vector<TextRow> out_;
  std::uint32_t first_line_ = 0;
  std::uint32_t reason_line_ = 0;
};

}  // namespace

std::optional<std::vector<TextRow>> rows_from_blanks(std::span<const TextLine> lines, std::string_view table_id,
                                                     const Titles& titles, std::uint32_t& reason_line) {
  return BlankTableReader(table_id, titles).read(lines, reason_line);
}

bool is_blank_kept_heading(std::string_view line, std::string_view table_id, const Titles& titles) {
  const std::vector<Word> words = words_of(line, 0);
  const auto known = std::count_if(words.begin(), words.end(), [&](const Word& word) {
    return !titles.column_id(table_id, word.folded).empty() || titles.is(WordKind::name, word.folded) ||
           titles.is(WordKind::code, word.folded) || titles.is(WordKind::group, word.folded);
  });
  return known >= 2;
}

}  // namespace gouji
