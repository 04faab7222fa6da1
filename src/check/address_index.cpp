#include "check/address_index.h"

#include <algorithm>
#include <iterator>
#include <optional>

#include "check/segment_match.h"

namespace gouji {
namespace {

void bind(Bindings& bindings, const OpenSegment& segment, std::string_view text) {
  if (segment.open != nullptr && segment.open->kind == PatternPiece::Kind::name) {
    bindings.emplace_back(segment.open->text, text);
  }
}

// What a claim of a project says beside its figures goes by the name of the claim.
void bind_claim(Bindings& bindings, const OpenSegment& segment, const Row& row) {
  if (segment.open == nullptr || !row.claim) return;
  bindings.emplace_back(segment.open->text + ".function", row.claim->function);
  bindings.emplace_back(segment.open->text + ".performance", row.claim->performance);
}

// In a sum over codes, one that lies inside another of them is counted in that one already.
template <typename Match>
void drop_codes_inside_others(const Table& table, const OpenSegment& segment, std::vector<Match>& matches) {
  const auto code_of = [&](const Match& match) {
    return std::string_view(table.rows[match.index].id).substr(segment.before.size());
  };
  const auto lies_in_another = [&](const Match& match) {
    return std::any_of(matches.begin(), matches.end(), [&](const Match& other) {
      return code_of(match).size() > code_of(other).size() && code_of(match).starts_with(code_of(other));
    });
  };
  std::vector<Match> kept;
  std::copy_if(matches.begin(), matches.end(), std::back_inserter(kept), [&](const Match& match) { return !lies_in_another(match); });
  matches = std::move(kept);
}

}  // namespace

AddressIndex::AddressIndex(const Budget& budget) : budget_(budget), indices_(budget.tables().size()) {
  for (Index t = 0; t < budget.tables().size(); ++t) {
    const Table& table = budget.tables()[t];
    tables_.emplace(table.id, t);
    TableIndex& index = indices_[t];
    index.parts_of_row.resize(table.rows.size());
    for (Index row = 0; row < table.rows.size(); ++row) {
      index.rows.emplace(table.rows[row].id, row);
      if (table.rows[row].parent != kNone) index.parts_of_row[table.rows[row].parent].push_back(row);
    }
  }
}

const Table* AddressIndex::find_table(std::string_view id) const {
  const auto found = tables_.find(id);
  return found == tables_.end() ? nullptr : &budget_.tables()[found->second];
}

const AddressIndex::TableIndex& AddressIndex::index_of(const Table& table) const {
  return indices_[static_cast<std::size_t>(&table - budget_.tables().data())];
}

std::vector<Index> AddressIndex::descend_rows(const Table& table, Index row, PatternSegment::Descent descent) const {
  const std::vector<std::vector<Index>>& parts = index_of(table).parts_of_row;
  if (descent == PatternSegment::Descent::none) return {row};
  if (descent == PatternSegment::Descent::parts) return parts[row];
  std::vector<Index> leaves;
  std::vector<Index> waiting(parts[row].rbegin(), parts[row].rend());
  while (!waiting.empty()) {
    const Index next = waiting.back();
    waiting.pop_back();
    if (parts[next].empty()) leaves.push_back(next);
    waiting.insert(waiting.end(), parts[next].rbegin(), parts[next].rend());
  }
  return leaves;
}

std::vector<AddressIndex::Match> AddressIndex::match_rows(const Table& table, const PatternSegment& segment,
                                                          const Bindings& bindings) const {
  std::vector<Match> matches;
  const std::optional<OpenSegment> open = open_segment(segment, bindings);
  if (!open) return matches;
  const auto take = [&](Index row, std::string_view text) {
    Bindings extended = bindings;
    bind(extended, *open, text);
    bind_claim(extended, *open, table.rows[row]);
    for (const Index found : descend_rows(table, row, open->descent)) matches.push_back({found, extended});
  };
  if (open->open == nullptr) {
    const auto found = index_of(table).rows.find(open->before);
    if (found != index_of(table).rows.end()) take(found->second, {});
    return matches;
  }
  for (Index row = 0; row < table.rows.size(); ++row) {
    const std::optional<std::string_view> text = text_of_open_piece(*open, table.rows[row].id);
    if (text && row_fits(table, table.rows[row], *text, *open->open, bindings)) take(row, *text);
  }
  const PatternPiece& piece = *open->open;
  const bool is_sum_of_codes = piece.kind == PatternPiece::Kind::set && (piece.text == "function" || piece.text == "economic");
  if (is_sum_of_codes) drop_codes_inside_others(table, *open, matches);
  return matches;
}

std::vector<AddressIndex::Match> AddressIndex::match_columns(const Table& table, const PatternSegment& segment,
                                                             const Bindings& bindings) const {
  std::vector<Match> matches;
  const std::optional<OpenSegment> open = open_segment(segment, bindings);
  if (!open) return matches;
  for (Index column = 0; column < table.columns.size(); ++column) {
    const std::optional<std::string_view> text = text_of_open_piece(*open, table.columns[column].id);
    if (!text || (open->open != nullptr && !column_fits(table.columns[column], *text, *open->open))) continue;
    Bindings extended = bindings;
    bind(extended, *open, *text);
    if (open->descent == PatternSegment::Descent::none) {
      matches.push_back({column, std::move(extended)});
      continue;
    }
    for (Index part = 0; part < table.columns.size(); ++part) {
      if (table.columns[part].parent == column) matches.push_back({part, extended});
    }
  }
  return matches;
}

std::vector<BoundFact> AddressIndex::find_all(const AddressPattern& pattern) const {
  std::vector<BoundFact> facts;
  const std::optional<OpenSegment> open = open_segment(pattern.table, {});
  if (!open) return facts;
  for (const Table& table : budget_.tables()) {
    const std::optional<std::string_view> text = text_of_open_piece(*open, table.id);
    if (!text || (open->open != nullptr && !table_fits(table, *open->open))) continue;
    Bindings table_bindings;
    bind(table_bindings, *open, *text);
    for (const Match& row : match_rows(table, pattern.row, table_bindings)) {
      for (Match& column : match_columns(table, pattern.column, row.bindings)) {
        facts.push_back({table.fact(row.index, column.index), std::move(column.bindings)});
      }
    }
  }
  return facts;
}

FoundFacts AddressIndex::find(const AddressPattern& pattern, const Bindings& bindings) const {
  FoundFacts found;
  const std::optional<OpenSegment> open = open_segment(pattern.table, bindings);
  if (!open || open->open != nullptr) return found;
  const Table* table = find_table(open->before);
  if (table == nullptr) {
    found.missing_table = open->before;
    return found;
  }
  for (const Match& row : match_rows(*table, pattern.row, bindings)) {
    for (const Match& column : match_columns(*table, pattern.column, row.bindings)) {
      found.facts.push_back(table->fact(row.index, column.index));
    }
  }
  return found;
}

}  // namespace gouji
