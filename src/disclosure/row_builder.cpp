#include "disclosure/row_builder.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "disclosure/fold.h"
#include "io/fault_list.h"

namespace gouji {

RowBuilder::RowBuilder(DraftTable& out, const Titles& titles, Diagnostics& remarks)
    : out_(out), titles_(titles), remarks_(remarks) {
  for (std::size_t i = 0; i < out_.table.rows.size(); ++i) row_of_id_.emplace(out_.table.rows[i].id, i);
}

std::string RowBuilder::next_row_id(std::string_view prefix) const {
  return std::string(prefix) + "row-" + std::to_string(out_.table.rows.size() + 1);
}

Fact RowBuilder::read_cell(const std::string* cell, const Column& column, std::uint32_t line) {
  const Unit unit{.measure = column.measure, .money_unit = out_.table.money_unit};
  Fact fact;
  fact.unit = unit;
  if (cell == nullptr) return fact;
  const std::string_view text = trim(*cell);
  FigureFault fault = read_figure(text, unit, fact);
  // A number broken inside its cell: "22,118, 861".
  if (fault == FigureFault::not_a_number && is_figure(fold(text))) fault = read_figure(without_blanks(text), unit, fact);
  if (fault == FigureFault::none) return fact;
  const std::string folded = fold(text);
  const std::vector<std::string>& empty = titles_.words(WordKind::empty);
  const bool says_empty = std::find(empty.begin(), empty.end(), folded) != empty.end();
  // The budget file has no place for words in a cell of figures: the remark keeps them.
  fact = Fact{};
  fact.unit = unit;
  if (says_empty) fact.presence = Presence::blank;
  remarks_.push_back(remark_at(says_empty ? "words-for-blank" : "unread-figure", line,
                               {{"text", shortened(text)}, {"column", column.title}}));
  return fact;
}

void RowBuilder::add(Row row, const std::vector<const std::string*>& cells) {
  std::vector<Fact> facts;
  facts.reserve(cells.size());
  for (std::size_t c = 0; c < cells.size(); ++c) facts.push_back(read_cell(cells[c], out_.table.columns[c], row.line));
  const auto known = row_of_id_.find(row.id);
  if (known != row_of_id_.end()) {
    const std::size_t width = out_.table.columns.size();
    const auto before = out_.facts.begin() + static_cast<std::ptrdiff_t>(known->second * width);
    const bool is_same = out_.table.rows[known->second].name == row.name &&
                         std::equal(facts.begin(), facts.end(), before, [](const Fact& a, const Fact& b) {
                           return a.printed == b.printed && a.presence == b.presence;
                         });
    const std::string first_line = std::to_string(out_.table.rows[known->second].line);
    remarks_.push_back(remark_at(is_same ? "repeated-row" : "repeated-code", row.line,
                                 {{"text", shortened(row.name)}, {"first_line", first_line}}));
    if (is_same) return;
    const std::string id = row.id;
    int& times = times_repeated_.try_emplace(id, 1).first->second;
    while (row_of_id_.count(row.id) > 0) row.id = id + "-" + std::to_string(++times);
  }
  row_of_id_.emplace(row.id, out_.table.rows.size());
  out_.table.rows.push_back(std::move(row));
  out_.facts.insert(out_.facts.end(), std::make_move_iterator(facts.begin()), std::make_move_iterator(facts.end()));
}

MoneyUnit money_unit_of(const TextTable& table, Diagnostics& remarks) {
  const std::optional<MoneyUnit> unit = money_unit_from_text(table.amounts_in);
  if (unit) return *unit;
  remarks.push_back({Severity::warning, "unit-not-stated", {table.line, 1}, {},
                     {{"title", shortened(table.title)}, {"text", shortened(table.amounts_in)}}});
  return MoneyUnit::wan_yuan;
}

std::string_view without_number(std::string_view name) {
  name = trim(name);
  name = trim(name.substr(enumeration_of(name).size));
  for (const std::string_view among : {"其中：", "其中:", "其中"}) {
    if (name.starts_with(among)) return trim(name.substr(among.size()));
  }
  return name;
}

}  // namespace gouji
