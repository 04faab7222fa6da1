// Finding the facts that a pattern of addresses stands for (model/address_pattern.h).
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/address_pattern.h"
#include "model/budget.h"

namespace gouji {

// What the names of a pattern stand for.
using Bindings = std::vector<std::pair<std::string, std::string>>;

struct BoundFact {
  Index fact = kNone;
  Bindings bindings;
};

// What one pattern of a list came to.
struct FoundFacts {
  std::vector<Index> facts;
  std::string missing_table;  // id of the table that is not in the budget; empty where it is
};

class AddressIndex {
 public:
  // REQUIRES: the budget outlives the index.
  explicit AddressIndex(const Budget& budget);

  // Every fact that the pattern finds, in the order of the document, with what its names stand for.
  // Sets in it are taken as names that are not kept.
  [[nodiscard]] std::vector<BoundFact> find_all(const AddressPattern& pattern) const;

  // The facts that the pattern stands for with these bindings: several where it has a set or goes down
  // to parts, none where there is no such row or column.
  [[nodiscard]] FoundFacts find(const AddressPattern& pattern, const Bindings& bindings) const;

 private:
  struct TableIndex {
    std::unordered_map<std::string_view, Index> rows;
    std::vector<std::vector<Index>> parts_of_row;
  };
  struct Match {
    Index index = kNone;  // of the row or column
    Bindings bindings;
  };

  [[nodiscard]] const Table* find_table(std::string_view id) const;
  [[nodiscard]] std::vector<Match> match_rows(const Table& table, const PatternSegment& segment, const Bindings& bindings) const;
  [[nodiscard]] std::vector<Match> match_columns(const Table& table, const PatternSegment& segment, const Bindings& bindings) const;
  [[nodiscard]] std::vector<Index> descend_rows(const Table& table, Index row, PatternSegment::Descent descent) const;
  [[nodiscard]] const TableIndex& index_of(const Table& table) const;

  const Budget& budget_;
  std::unordered_map<std::string_view, Index> tables_;
  std::vector<TableIndex> indices_;
};

}  // namespace gouji
