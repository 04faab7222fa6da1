// A disclosed budget: its tables and the facts in them. Immutable once built.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/fact.h"
#include "model/ledger.h"
#include "model/table.h"

namespace gouji {

// A subject that the section 名词解释 explains, by its printed names from 类 to 项, as far as they are given.
struct ExplainedTerm {
  std::vector<std::string> names;  // {"社会保障和就业支出", "人力资源和社会保障管理事务", "行政运行"}
  std::uint32_t line = 0;
};

// A paragraph or a cell of text as it stands in the document, page breaks mended. Only a budget that was
// read from published text has passages; the budget file does not keep them.
struct Passage {
  std::string place;  // section heading; for cells "performance-1/target"; for projects "project-1"
  std::string text;
  std::uint32_t line = 0;
};

// What stands on the cover, and what else the document holds beside its tables.
struct Cover {
  std::string unit_code;
  std::string unit_name;
  std::string department;
  int year = 0;  // 0: the document does not say it
  std::string title;
  std::vector<std::string> contents;  // the tables that the list of contents announces, as printed
  std::vector<ExplainedTerm> terms;
  std::vector<Passage> passages;
  std::shared_ptr<const Ledger> ledger;  // the lines of many units; null where the file has none
  UnknownMembers unknown;             // of the file
  UnknownMembers unit_unknown;
};

class Budget {
 public:
  Budget() = default;

  // Takes tables whose facts lie row by row in `facts`, in the order of the tables, and works out what
  // follows from them: parents of rows and columns, place of each fact, and the quantum of each fact.
  // The quantum is the finest in the fact's column, since spreadsheets drop trailing zeros; for the
  // narrative's money it is the finest among its amounts of money; percentages keep their own; counts
  // are exact, their quantum is 0, those of indicators too (30人).
  // A column without any printed digit takes the finest of its table.
  // REQUIRES: facts.size() is the sum of rows × columns over the tables; table ids are unique.
  Budget(Cover cover, std::vector<Table> tables, std::vector<Fact> facts);

  [[nodiscard]] const Cover& cover() const { return cover_; }
  [[nodiscard]] const std::vector<Table>& tables() const { return tables_; }
  [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }

  // Null where there is no such table.
  [[nodiscard]] const Table* find_table(std::string_view id) const;
  // The fact at "table/row/column", or kNone. Absent cells have facts too.
  [[nodiscard]] Index find_fact(std::string_view address) const;
  [[nodiscard]] std::string address(Index fact) const;

  [[nodiscard]] const Fact& fact(Index index) const { return facts_[index]; }
  [[nodiscard]] const Table& table_of(Index fact) const { return tables_[facts_[fact].table]; }
  [[nodiscard]] const Row& row_of(Index fact) const { return table_of(fact).rows[facts_[fact].row]; }
  [[nodiscard]] const Column& column_of(Index fact) const {
    return table_of(fact).columns[facts_[fact].column];
  }

 private:
  Cover cover_;
  std::vector<Table> tables_;
  std::vector<Fact> facts_;
};

}  // namespace gouji
