// What a ledger of many units comes to: of all units together by function and by economic subject, and of each unit,
// as it is in the file and as it is after changes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/amount.h"
#include "model/ledger.h"
#include "model/measure.h"
#include "report/report_input.h"
#include "whatif/link_ledger.h"

namespace gouji {

// Lines of a code (302; 0: every line) times a factor, each rounded to the digits of the ledger.
struct LedgerChange {
  SubjectCode code = 0;
  Factor factor;
};

struct LedgerTotal {
  std::string code;
  std::string name;  // official, empty where it is not known
  Amount before;
  Amount now;
};

struct LedgerUnitTotal {
  LedgerTotal total;
  std::optional<Amount> granted;
  // In the file it spends another amount than it was granted; after changes, more than that.
  [[nodiscard]] bool is_at_fault() const { return granted && (total.before != *granted || total.now > *granted); }
};

struct LedgerReport {
  LedgerTotal all;
  std::vector<LedgerTotal> functions;  // each code before those that it is made of
  std::vector<LedgerTotal> economics;
  std::vector<LedgerUnitTotal> units;  // in the order of the file
  std::size_t lines = 0;
  Unit unit;       // that the amounts are shown in
  int digits = 0;  // behind the point

  [[nodiscard]] bool has_fault() const;
};

// Whether the ledger has lines of that code.
[[nodiscard]] bool has_code(const LedgerLinkage& made, SubjectCode code);

// Carries the changes out in their order. Nothing where a figure would go beyond 64 bits. REQUIRES: input.budget has a
// ledger, `made` is its linkage, and it has every code of the changes.
[[nodiscard]] std::optional<LedgerReport> report_ledger(const ReportInput& input, const LedgerLinkage& made, std::span<const LedgerChange> changes);

}  // namespace gouji
