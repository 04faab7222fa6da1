// read_sides(): tables that hold 收入 on the left and 支出 on the right, or a third side of uses.
#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "disclosure/heading.h"
#include "disclosure/row_builder.h"
#include "disclosure/table.h"
#include "io/fault_list.h"

namespace gouji {
namespace {

constexpr std::string_view kRevenue = "revenue.";

struct Side {
  std::size_t name = ~std::size_t{0};
  std::vector<std::size_t> figures;
};

struct NamedRow {
  const TextRow* row = nullptr;
  std::string name;  // as printed, without its number
  std::string folded;
  ParagraphLevel level = ParagraphLevel::none;
};

class SidesReader {
 public:
  SidesReader(const TextTable& table, const TableHeading& heading, const Titles& titles, CodeReader& codes, DraftTable& out,
              Diagnostics& remarks)
      : table_(table), heading_(heading), titles_(titles), codes_(codes), out_(out), remarks_(remarks) {}

  void read() {
    sides_.resize(heading_.side_count());
    for (std::size_t c = 0; c < heading_.columns.size(); ++c) {
      const HeadingColumn& column = heading_.columns[c];
      if (column.role == CellRole::name) sides_[column.side].name = c;
      if (column.role == CellRole::figure) sides_[column.side].figures.push_back(c);
    }
    make_columns();
    RowBuilder builder(out_, titles_, remarks_);
    builder_ = &builder;
    read_revenue(rows_of(0));
    for (std::size_t side = 1; side < sides_.size(); ++side) read_expenditure(rows_of(side), side);
  }

 private:
  // The side with the most columns names them; the sum of a side is the column `amount` or `total`.
  void make_columns() {
    std::size_t widest = 0;
    for (std::size_t side = 1; side < sides_.size(); ++side) {
      if (sides_[side].figures.size() >= sides_[widest].figures.size()) widest = side;
    }
    for (const std::size_t c : sides_[widest].figures) add_column(heading_.columns[c]);
    for (const Side& side : sides_) {
      for (const std::size_t c : side.figures) add_column(heading_.columns[c]);
    }
  }

  void add_column(const HeadingColumn& column) {
    if (out_.table.find_column(column.id) != kNone) return;
    Column made;
    made.id = column.id;
    made.title = column.title;
    out_.table.columns.push_back(std::move(made));
  }

  std::vector<NamedRow> rows_of(std::size_t side) const {
    std::vector<NamedRow> rows;
    for (std::size_t r = heading_.first_row; r < table_.rows.size(); ++r) {
      const TextRow& row = table_.rows[r];
      if (is_number_row(row.cells)) continue;
      const std::size_t c = sides_[side].name;
      if (c >= row.cells.size() || row.cells[c].empty()) {
        const bool has_figure = std::any_of(sides_[side].figures.begin(), sides_[side].figures.end(), [&](std::size_t f) {
          return f < row.cells.size() && !row.cells[f].empty();
        });
        if (has_figure) remarks_.push_back(remark_at("row-without-name", row.line));
        continue;
      }
      const std::string_view name = without_number(row.cells[c]);
      rows.push_back({&row, std::string(name), fold(name), enumeration_of(trim(row.cells[c])).level});
    }
    return rows;
  }

  void add(const NamedRow& named, std::size_t side, std::string id, std::string code) {
    Row row;
    row.id = std::move(id);
    row.code = std::move(code);
    row.name = named.name;
    row.line = named.row->line;
    std::vector<const std::string*> cells(out_.table.columns.size());
    static const std::string kEmpty;
    for (const std::size_t c : sides_[side].figures) {
      const Index column = out_.table.find_column(heading_.columns[c].id);
      cells[column] = c < named.row->cells.size() ? &named.row->cells[c] : &kEmpty;
    }
    builder_->add(std::move(row), cells);
  }

  // 一、财政拨款收入 is part of the total, 1、一般公共预算 below it is part of that. Where 本年收入合计 follows its
  // parts without a number, they are parts of it.
  void read_revenue(const std::vector<NamedRow>& rows) {
    const bool has_trailing_sum = std::any_of(rows.begin(), rows.end(), [&](const NamedRow& row) {
      return row.level == ParagraphLevel::none && titles_.revenue_row_id(row.folded) == "current";
    });
    bool is_current = has_trailing_sum;
    ParagraphLevel outer = ParagraphLevel::none;
    std::string above;
    for (const NamedRow& row : rows) {
      std::string id(titles_.revenue_row_id(row.folded));
      const std::string prefix = std::string(kRevenue) + (is_current ? "current." : "");
      if (id == "total") {
        add(row, 0, "revenue.total", {});
        continue;
      }
      if (id == "current" && row.level == ParagraphLevel::none) {
        add(row, 0, "revenue.current", {});
        is_current = false;
        above.clear();
        continue;
      }
      if (id.empty()) {
        remark("row-without-code", row.row->line, row.name);
        id = builder_->next_row_id({});
      }
      if (outer == ParagraphLevel::none) outer = row.level;
      const bool is_source = id == "general" || id == "funds" || id == "state-capital";
      // Below 财政拨款 and, in final accounts, below 年初财政拨款结转和结余 the sources stand without a number.
      const bool is_split = ends_in(above, "appropriation") || ends_in(above, "carry-over");
      const bool is_part = !above.empty() && (row.level > outer || (row.level == ParagraphLevel::none && is_source && is_split));
      if (is_part) {
        add(row, 0, above + "." + id, {});
      } else {
        above = prefix + id;
        add(row, 0, above, {});
      }
    }
  }

  static bool ends_in(std::string_view text, std::string_view end) {
    return text.ends_with(end);
  }

  void read_expenditure(const std::vector<NamedRow>& rows, std::size_t side) {
    for (const NamedRow& row : rows) {
      if (std::string known(titles_.expenditure_row_id(row.folded)); !known.empty()) {
        // Every side ends in a sum; one row of it is enough.
        if (side > 1 && out_.table.find_row(known) != kNone) known = "use." + known;
        add(row, side, std::move(known), {});
        continue;
      }
      if (std::string code = codes_.code_of_name(row.folded); !code.empty()) {
        add(row, side, code, code);
        continue;
      }
      remark("row-without-code", row.row->line, row.name);
      add(row, side, builder_->next_row_id({}), {});
    }
  }

  void remark(const char* id, std::uint32_t line, const std::string& text) const {
    remarks_.push_back(remark_at(id, line, {{"text", shortened(text)}}));
  }

  const TextTable& table_;
  const TableHeading& heading_;
  const Titles& titles_;
  CodeReader& codes_;
  DraftTable& out_;
  Diagnostics& remarks_;
  std::vector<Side> sides_;
  RowBuilder* builder_ = nullptr;
};

}  // namespace

void read_sides(const TextTable& table, const TableHeading& heading, const Titles& titles, CodeReader& codes,
                DraftTable& out, Diagnostics& remarks) {
  SidesReader(table, heading, titles, codes, out, remarks).read();
}

}  // namespace gouji
