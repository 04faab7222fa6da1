#include "disclosure/heading.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "disclosure/codes.h"
#include "disclosure/fold.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::size_t kMaxHeadingRows = 4;

// Part and group.
constexpr std::pair<std::string_view, std::string_view> kGroups[] = {
    {"personnel", "basic"},
    {"operating", "basic"},
    {"abroad-general", "abroad"},
    {"abroad-academic", "abroad"},
    {"vehicle-operation", "vehicle"},
    {"vehicle-purchase", "vehicle"},
    {"abroad", "three-public"},
    {"vehicle", "three-public"},
    {"reception", "three-public"},
};

std::string_view without_year(std::string_view folded) {
  for (const std::string_view mark : {"年度", "年"}) {
    if (folded.size() > 4 + mark.size() && is_digits(folded.substr(0, 4)) && folded.substr(4, mark.size()) == mark) {
      return folded.substr(4 + mark.size());
    }
  }
  return folded;
}

class HeadingBuilder {
 public:
  HeadingBuilder(const TextTable& table, std::string_view table_id, const Titles& titles, Diagnostics& remarks)
      : table_(table), table_id_(table_id), titles_(titles), remarks_(remarks) {}

  std::optional<TableHeading> build() {
    count_rows();
    if (rows_ == 0) return std::nullopt;
    for (std::size_t r = 0; r < rows_; ++r) width_ = std::max(width_, table_.rows[r].cells.size());
    paths_.resize(width_);
    for (std::size_t c = 0; c < width_; ++c) paths_[c] = path_of(c);
    heading_.first_row = rows_;
    while (heading_.first_row < table_.rows.size() && is_number_row(table_.rows[heading_.first_row].cells)) ++heading_.first_row;
    heading_.columns.resize(width_);
    for (std::size_t c = 0; c < width_; ++c) tell_role(c);
    take_header();
    take_halves();
    for (std::size_t c = 0; c < width_; ++c) name_column(c);
    number_sides();
    nest_groups();
    const bool has_figures = std::any_of(heading_.columns.begin(), heading_.columns.end(),
                                         [](const HeadingColumn& column) { return column.role == CellRole::figure; });
    if (!has_figures) return std::nullopt;
    return std::move(heading_);
  }

 private:
  using Path = std::vector<std::string>;  // headings from the top down, as printed

  const std::string& cell(std::size_t row, std::size_t column) const {
    static const std::string kEmpty;
    const std::vector<std::string>& cells = table_.rows[row].cells;
    return column < cells.size() ? cells[column] : kEmpty;
  }

  bool is_heading_row(const TextRow& row) const {
    std::size_t texts = 0;
    bool is_total = false;
    for (const std::string& text : row.cells) {
      if (text.empty()) continue;
      const std::string folded = fold(text);
      if (is_figure(folded)) return false;
      ++texts;
      is_total = titles_.expenditure_row_id(folded) == "total";
    }
    return texts > 1 || (texts == 1 && !is_total);
  }

  void count_rows() {
    while (rows_ < table_.rows.size() && rows_ < kMaxHeadingRows && !is_number_row(table_.rows[rows_].cells) &&
           is_heading_row(table_.rows[rows_])) {
      ++rows_;
    }
  }

  // An empty cell over a filled one belongs to the group that begins to its left.
  std::string grouped(std::size_t row, std::size_t column) const {
    if (!cell(row, column).empty()) return cell(row, column);
    bool is_filled_below = false;
    for (std::size_t below = row + 1; below < rows_; ++below) is_filled_below |= !cell(below, column).empty();
    if (!is_filled_below) return {};
    for (std::size_t left = column; left-- > 0;) {
      if (!cell(row, left).empty()) return cell(row, left);
    }
    return {};
  }

  Path path_of(std::size_t column) const {
    Path path;
    for (std::size_t row = 0; row < rows_; ++row) {
      std::string text = grouped(row, column);
      if (!text.empty() && (path.empty() || path.back() != text)) path.push_back(std::move(text));
    }
    return path;
  }

  std::string_view id_of(const std::string& folded) const {
    const std::string_view id = titles_.column_id(table_id_, folded);
    return id.empty() ? titles_.column_id(table_id_, without_year(folded)) : id;
  }

  // What the cells below are, where the heading does not tell.
  CellRole role_by_cells(std::size_t column) const {
    constexpr std::size_t kLookedAt = 200;
    std::size_t figures = 0;
    std::size_t codes = 0;
    std::size_t words = 0;
    for (std::size_t r = heading_.first_row; r < table_.rows.size() && r < heading_.first_row + kLookedAt; ++r) {
      const std::string folded = fold(cell(r, column));
      if (folded.empty()) continue;
      if (is_code_text(folded)) ++codes;
      else if (is_figure(folded)) ++figures;
      else ++words;
    }
    if (words > 0 && words >= figures + codes) return CellRole::name;
    if (codes > 0 && figures == 0) return CellRole::code;
    return figures + codes > 0 ? CellRole::figure : CellRole::unread;
  }

  void tell_role(std::size_t column) {
    HeadingColumn& out = heading_.columns[column];
    const Path& path = paths_[column];
    const bool before_figures = std::none_of(heading_.columns.begin(), heading_.columns.begin() + static_cast<std::ptrdiff_t>(column),
                                             [](const HeadingColumn& other) { return other.role == CellRole::figure; });
    if (path.empty()) {
      const CellRole role = role_by_cells(column);
      if (before_figures && role != CellRole::figure) out.role = role;
      return;
    }
    const std::string leaf = fold(path.back());
    if (titles_.is(WordKind::code, leaf) || titles_.is(WordKind::code_level, leaf)) out.role = CellRole::code;
    else if (titles_.is(WordKind::name, leaf)) out.role = CellRole::name;
    else if (titles_.is(WordKind::subtotal, leaf) || !id_of(leaf).empty()) out.role = CellRole::figure;
    else if (const CellRole role = role_by_cells(column); role == CellRole::figure) out.role = role;
    else if (before_figures && titles_.is(WordKind::group, leaf)) out.role = role;
  }

  // The heading over all columns of figures says something of the table.
  void take_header() {
    std::string common;
    std::size_t count = 0;
    for (std::size_t c = 0; c < width_; ++c) {
      if (heading_.columns[c].role != CellRole::figure) continue;
      if (paths_[c].size() < 2 || (count > 0 && paths_[c].front() != common)) return;
      common = paths_[c].front();
      ++count;
    }
    if (count < 2) return;
    for (std::size_t c = 0; c < width_; ++c) {
      if (heading_.columns[c].role == CellRole::figure) paths_[c].erase(paths_[c].begin());
    }
    heading_.header = common;
  }

  // Final accounts print the budget and the outcome beside each other. The outcome is what the table is about.
  void take_halves() {
    halves_.resize(width_);
    std::vector<std::string> budgets;
    for (std::size_t c = 0; c < width_; ++c) {
      if (heading_.columns[c].role != CellRole::figure || paths_[c].size() < 2) continue;
      const std::string group = fold(paths_[c].front());
      has_halves_ |= titles_.is(WordKind::outcome, group);
      if (!titles_.is(WordKind::budgeted, group)) continue;
      if (std::find(budgets.begin(), budgets.end(), group) == budgets.end()) budgets.push_back(group);
      halves_[c] = "beside.budget" + (budgets.size() > 1 ? '-' + std::to_string(budgets.size()) : std::string());
    }
    has_halves_ &= !budgets.empty();
    if (!has_halves_) halves_.assign(width_, {});
  }

  void name_column(std::size_t column) {
    HeadingColumn& out = heading_.columns[column];
    const Path& path = paths_[column];
    if (path.empty()) return;
    out.title = path.back();
    if (out.role == CellRole::unread) {
      remark(column, path.back());
      return;
    }
    if (out.role != CellRole::figure) return;
    std::string leaf = fold(path.back());
    // 小计 below a group is the group's own column.
    if (titles_.is(WordKind::subtotal, leaf) && path.size() > 1) {
      const std::string group = fold(path[path.size() - 2]);
      if (!id_of(group).empty()) {
        leaf = group;
        out.title = path[path.size() - 2];
      }
    }
    out.id = id_of(leaf);
    if (has_halves_ && path.size() > 1) {
      const bool is_total = path.size() == 2 && titles_.is(WordKind::subtotal, fold(path.back()));
      out.title = is_total ? path.front() : path.front() + "·" + out.title;
    }
    if (!out.id.empty()) return;
    out.id = "beside.column-" + std::to_string(column + 1);
    remark(column, path.back());
  }

  void remark(std::size_t column, const std::string& text) {
    remarks_.push_back(remark_at("unknown-column", table_.rows.front().line,
                                 {{"title", shortened(table_.title)}, {"column", std::to_string(column + 1)}, {"text", shortened(text)}}));
  }

  void number_sides() {
    std::size_t side = 0;
    bool has_name = false;
    for (HeadingColumn& column : heading_.columns) {
      const bool begins_side = column.role == CellRole::name && has_name;
      if (begins_side) ++side;
      has_name |= column.role == CellRole::name;
      column.side = side;
    }
    // Codes stand before the names of their side.
    for (std::size_t c = heading_.columns.size() - 1; c-- > 0;) {
      if (heading_.columns[c].role == CellRole::code) heading_.columns[c].side = heading_.columns[c + 1].side;
    }
  }

  // A group that has a column of its own holds those behind it: abroad, abroad.general. Ids stay unique.
  void nest_groups() {
    std::vector<std::string> used;
    std::vector<std::string> groups;
    std::size_t side = 0;
    std::string half;
    for (std::size_t c = 0; c < width_; ++c) {
      HeadingColumn& column = heading_.columns[c];
      if (column.side != side) used.clear();
      if (column.side != side || halves_[c] != half) groups.clear();
      side = column.side;
      half = halves_[c];
      if (column.role != CellRole::figure) continue;
      const std::string plain = column.id;
      while (!groups.empty() && !is_part_of_column(last_part(groups.back()), plain)) groups.pop_back();
      if (!groups.empty()) column.id = nested_id(groups.back(), plain);
      if (is_group(plain)) groups.push_back(column.id);
      if (!half.empty()) column.id = plain == "total" ? half : half + '.' + column.id;
      for (int n = 2; std::find(used.begin(), used.end(), column.id) != used.end(); ++n) {
        column.id = "beside." + plain + "-" + std::to_string(n);
      }
      used.push_back(column.id);
    }
  }

  static bool is_group(std::string_view id) {
    return std::any_of(std::begin(kGroups), std::end(kGroups), [&](const auto& entry) { return entry.second == id; });
  }
  static std::string_view last_part(std::string_view id) { return id.substr(id.rfind('.') + 1); }
  static std::string nested_id(const std::string& group, const std::string& plain) {
    const std::string head = std::string(last_part(group)) + "-";
    const bool has_head = plain.starts_with(head);
    return group + "." + (has_head ? plain.substr(head.size()) : plain);
  }

  const TextTable& table_;
  std::string_view table_id_;
  const Titles& titles_;
  Diagnostics& remarks_;
  std::size_t rows_ = 0;
  std::size_t width_ = 0;
  std::vector<Path> paths_;
  bool has_halves_ = false;
  std::vector<std::string> halves_;  // id of the half that a column is in, empty for the outcome
  TableHeading heading_;
};

}  // namespace

std::size_t TableHeading::side_count() const { return columns.empty() ? 1 : columns.back().side + 1; }

std::optional<TableHeading> heading_of(const TextTable& table, std::string_view table_id, const Titles& titles,
                                       Diagnostics& remarks) {
  return HeadingBuilder(table, table_id, titles, remarks).build();
}

bool is_number_row(std::span<const std::string> cells) {
  int next = 1;
  bool has_stars = false;
  for (const std::string& cell : cells) {
    const std::string text = fold(cell);
    if (text.empty()) continue;
    if (text == std::to_string(next)) {
      ++next;
      continue;
    }
    const bool is_stars = text.find_first_not_of('*') == std::string::npos;
    const bool is_word = text == "栏次" || text == "行次" || (text.front() == '(' && text.back() == ')');
    if (!is_stars && !is_word) return false;
    has_stars |= is_stars || text == "栏次";
  }
  return next > 2 || (next == 2 && has_stars) || has_stars;
}

std::string_view closest_group(std::string_view column_id) {
  for (const auto& [part, group] : kGroups) {
    if (part == column_id) return group;
  }
  return {};
}

bool is_part_of_column(std::string_view group, std::string_view part) {
  for (std::string_view above = closest_group(part); !above.empty(); above = closest_group(above)) {
    if (above == group) return true;
  }
  return false;
}

}  // namespace gouji
